internal import CExpat

/// Reads an item of a feed, or the head of one, with a parser of XML.
///
/// Names count with the prefixes that feeds give them ("content:encoded"). Entities of HTML, which XML does not know,
/// come through as they are written. Unsafe because the parser calls back with C strings: each is copied at once.
package struct FeedReader {
  package private(set) var item = FeedItem()
  /// Why the XML is broken, and in which of its lines, from 1; nil where it is whole.
  package private(set) var fault: (reason: String, line: Int)?

  /// Elements that are read to a depth; a feed is not deeper.
  fileprivate static let depthLimit = 100

  /// - Parameters:
  ///   - bytes: UTF-8: one element, or the head of a feed.
  ///   - isHead: Whether the end of the feed is missing on purpose.
  /// - Complexity: O(*n*).
  package init(_ bytes: some Collection<UInt8>, isHead: Bool = false) {
    guard let parser = unsafe XML_ParserCreate("UTF-8") else { return }
    defer { unsafe XML_ParserFree(parser) }
    let state = FeedState()
    // Entities that nothing declares are then passed on instead of ending the parse.
    _ = unsafe XML_UseForeignDTD(parser, 1)
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(state).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { user, name, attributes in
        guard let state = unsafe FeedState.of(user), let name = unsafe name else { return }
        unsafe state.begin(String(cString: name), attributes)
      },
      { user, name in unsafe FeedState.of(user)?.end() })
    unsafe XML_SetCharacterDataHandler(parser) { user, text, count in
      guard let text = unsafe text else { return }
      unsafe FeedState.of(user)?.text.append(
        contentsOf: UnsafeRawBufferPointer(start: text, count: Int(count)))
    }
    unsafe XML_SetSkippedEntityHandler(parser) { user, name, isParameter in
      guard isParameter == 0, let name = unsafe name else { return }
      unsafe FeedState.of(user)?.text.append(contentsOf: "&\(String(cString: name));".utf8)
    }
    let bytes = Array(bytes)
    let status = unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, buffer.count < Int32.max else { return XML_STATUS_OK }
      return unsafe XML_Parse(
        parser, base.assumingMemoryBound(to: CChar.self), Int32(buffer.count), isHead ? 0 : 1)
    }
    if status == XML_STATUS_ERROR {
      let words = unsafe XML_ErrorString(XML_GetErrorCode(parser))
      let reason = unsafe words.map { unsafe String(cString: $0) } ?? "it is no XML"
      fault = unsafe (reason, Int(XML_GetCurrentLineNumber(parser)))
    }
    item = withExtendedLifetime(state) { $0.item }
  }
}

/// What the parser's calls have gathered.
private final class FeedState {
  var item = FeedItem()
  var text: [UInt8] = []
  private var path: [String] = []
  private var fullness = 0
  /// Text of an element that holds elements: XHTML in Atom.
  private var inner: [UInt8] = []

  static func of(_ user: UnsafeMutableRawPointer?) -> FeedState? {
    guard let user = unsafe user else { return nil }
    return unsafe Unmanaged<FeedState>.fromOpaque(user).takeUnretainedValue()
  }

  func begin(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    // Paragraphs of XHTML end lines.
    if path.contains("content") || path.contains("summary") {
      text += Array((name == "p" || name == "div" || name == "xhtml:p" ? "\n\n" : "").utf8)
    } else {
      text.removeAll()
    }
    path.append(name)
    if name == "link", item.link == nil, let link = unsafe Self.link(attributes) {
      item.link = link
    }
    if path.count > FeedReader.depthLimit { path.removeFirst() }
  }

  func end() {
    guard let name = path.popLast() else { return }
    guard !path.contains("content"), !path.contains("summary") else { return }
    defer { text.removeAll() }
    // What a source or an image of the feed says is theirs.
    guard !path.contains("image"), !path.contains("source"), !path.contains("media:group") else {
      return
    }
    let value = String(decoding: text, as: UTF8.self)
    let trimmed = String(value.drop(while: \.isWhitespace))
    guard !trimmed.isEmpty else { return }
    if let full = FeedItem.fullness[name] {
      if full > fullness { (item.content, fullness) = (trimmed, full) }
      return
    }
    let line = trimmed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch name {
    case "title": item.title = item.title ?? line
    case "link": item.link = item.link ?? line
    case "guid", "id": item.identifier = item.identifier ?? line
    case "pubDate", "published", "dc:date", "dcterms:created", "date": item.date = item.date ?? line
    case "updated", "dcterms:modified", "lastBuildDate": item.date = item.date ?? line
    case "language", "dc:language": item.language = item.language ?? line
    case "dc:publisher": item.publisher = item.publisher ?? line
    default: break
    }
  }

  /// The address of Atom's `link`, but for one that is no page of the item.
  private static func link(
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) -> String? {
    guard var next = unsafe attributes else { return nil }
    var values: [String: String] = [:]
    while let name = unsafe next.pointee, let value = unsafe next.successor().pointee {
      unsafe values[String(cString: name)] = String(cString: value)
      unsafe next += 2
    }
    return (values["rel"] ?? "alternate") == "alternate" ? values["href"] : nil
  }
}
