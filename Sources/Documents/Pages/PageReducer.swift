/// Reduces a page to the tags that carry an article, nested no deeper than a bound, for the parser to make a tree of.
///
///     var reducer = PageReducer(bytes)
///     reducer.reduce()
///     reducer.page            // "<article><p>Six soldats …</p></article>"
///     reducer.linkedData      // the contents of <script type="application/ld+json">
///
/// Scripts, styles, drawings and comments go, and tags that only dress letters; what is left is closed in the order in
/// which it was opened. A parser of HTML walks its open elements for every tag, so that the bound makes its time linear.
///
/// - Complexity: O(*n*).
struct PageReducer {
  /// The reduced page.
  private(set) var page: [UInt8] = []
  /// Where JSON-LD stands in the bytes.
  private(set) var linkedData: [Range<Int>] = []

  /// Elements that may be open at a time.
  static let depthLimit = 200

  private let bytes: [UInt8]
  private var position = 0
  private var open = OpenElements()
  /// Tags of raw contents that have no end in the rest of the page.
  private var endless: Set<PageTag> = []
  private var hasTitle = false

  /// - Parameter bytes: UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    page.reserveCapacity(bytes.count / 2)
  }

  mutating func reduce() {
    while position < bytes.count {
      let start = position
      while position < bytes.count, bytes[position] != 0x3C { position += 1 }
      page.append(contentsOf: bytes[start..<position])
      if position < bytes.count { readMarkup() }
    }
  }

  /// Reads what `<` begins: a tag, a comment, or nothing but the sign.
  private mutating func readMarkup() {
    let next = byte(at: 1)
    switch next {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
    case UInt8(ascii: "/") where Self.isLetter(byte(at: 2)):
      position += 2
      var tag = TagReader(bytes, at: position)
      let name = tag.name()
      tag.skip()
      position = tag.position
      end(name)
    case _ where Self.isLetter(next):
      position += 1
      var tag = TagReader(bytes, at: position)
      let name = tag.name()
      begin(name, &tag)
    default:
      page.append(contentsOf: "&lt;".utf8)
      position += 1
    }
  }

  private func byte(at offset: Int) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Passes over a comment or a declaration, to the end of the page where it has none.
  private mutating func skipDeclaration() {
    guard byte(at: 2) == 0x2D, byte(at: 3) == 0x2D else {
      while position < bytes.count, bytes[position] != 0x3E { position += 1 }
      position += 1
      return
    }
    position += 4
    while position < bytes.count {
      if bytes[position] == 0x3E, bytes[position - 1] == 0x2D, bytes[position - 2] == 0x2D { break }
      position += 1
    }
    position += 1
  }

  private mutating func end(_ name: PageTag) {
    guard let element = name.element else {
      if name == .row { page.append(0x20) }
      return
    }
    open.end(element, into: &page)
  }

  private mutating func begin(_ name: PageTag, _ tag: inout TagReader) {
    switch name.contents {
    case .raw: skipContents(of: name, &tag)
    case .title: readTitle(&tag)
    case .none:
      guard let element = name.element, !(name.isNothingAlone && !tag.hasAttribute) else {
        tag.skip()
        position = tag.position
        if name == .row { page.append(0x20) }
        return
      }
      let kept = tag.attributes(name.attributes)
      position = tag.position
      if name.isNothingAlone, kept.isEmpty { return }
      guard open.begin(element, into: &page) else { return }
      page.append(0x3C)
      page.append(contentsOf: element.name.utf8)
      if let role = name.role { page.append(contentsOf: " role=\"\(role)\"".utf8) }
      page.append(contentsOf: kept)
      page.append(0x3E)
    }
  }

  /// Passes over an element whose contents are no text of a page; JSON-LD is noted.
  private mutating func skipContents(of name: PageTag, _ tag: inout TagReader) {
    let isLinkedData = tag.attributes(name == .script ? ["type"] : []).containsText("ld+json")
    position = tag.position
    // Each tag is looked for to the end of the page once.
    guard !endless.contains(name) else { return }
    let start = position
    guard let end = endTag(of: name, from: start) else {
      endless.insert(name)
      if name.swallowsRest { position = bytes.count }
      return
    }
    if isLinkedData { linkedData.append(start..<end) }
    var closing = TagReader(bytes, at: end + 2)
    closing.skip()
    position = closing.position
  }

  private mutating func readTitle(_ tag: inout TagReader) {
    tag.skip()
    position = tag.position
    let end = endTag(of: .title, from: position) ?? position
    guard !hasTitle, end > position else { return }
    hasTitle = true
    page.append(contentsOf: "<title>".utf8)
    for byte in bytes[position..<end].prefix(1000) {
      if byte == 0x3C { page.append(contentsOf: "&lt;".utf8) } else { page.append(byte) }
    }
    page.append(contentsOf: "</title>".utf8)
    position = end
  }

  /// Where `</name` stands, in letters of either case.
  private func endTag(of name: PageTag, from start: Int) -> Int? {
    let letters = Array(name.rawValue.utf8)
    var index = start
    while index + letters.count + 2 <= bytes.count {
      if bytes[index] == 0x3C, bytes[index + 1] == 0x2F,
        letters.indices.allSatisfy({ bytes[index + 2 + $0] | 0x20 == letters[$0] })
      {
        return index
      }
      index += 1
    }
    return nil
  }
}

/// The elements that are open in a reduced page, as the parser will have them.
private struct OpenElements {
  private var stack: [PageElement.Kind] = []
  /// Elements that were not begun because too many were open, whose ends are passed over.
  private var untaken: [PageElement.Kind: Int] = [:]

  /// Closes what a new element closes by its nature.
  ///
  /// - Returns: Whether the element may be begun.
  mutating func begin(_ kind: PageElement.Kind, into page: inout [UInt8]) -> Bool {
    if !kind.isInline, kind.endsBlock { closeParagraph(into: &page) }
    guard !kind.isVoid else { return true }
    if kind == .item { closeItem(into: &page) }
    guard stack.count < PageReducer.depthLimit else {
      untaken[kind, default: 0] += 1
      return false
    }
    stack.append(kind)
    return true
  }

  /// Closes an element and what is open in it; an end that belongs to nothing is passed over.
  mutating func end(_ kind: PageElement.Kind, into page: inout [UInt8]) {
    guard !kind.isVoid else { return }
    if let count = untaken[kind], count > 0 {
      untaken[kind] = count - 1
      return
    }
    guard let depth = depth(of: kind) else { return }
    close(to: depth, into: &page)
  }

  /// How deep the element stands that an end tag closes.
  private func depth(of kind: PageElement.Kind) -> Int? {
    for depth in stack.indices.reversed() {
      let open = stack[depth]
      if open == kind { return depth }
      if kind.isInline, !open.isInline { return nil }
      if kind == .paragraph, !open.isInline { return nil }
      if kind == .item, open == .list { return nil }
    }
    return nil
  }

  private mutating func closeParagraph(into page: inout [UInt8]) {
    if let depth = depth(of: .paragraph) { close(to: depth, into: &page) }
  }

  /// An item closes the one before it where no list or section was begun in that.
  private mutating func closeItem(into page: inout [UInt8]) {
    for depth in stack.indices.reversed() {
      let open = stack[depth]
      if open == .item { return close(to: depth, into: &page) }
      guard open.isInline || open == .division || open == .paragraph else { return }
    }
  }

  private mutating func close(to depth: Int, into page: inout [UInt8]) {
    for kind in stack[depth...].reversed() {
      page.append(contentsOf: "</".utf8)
      page.append(contentsOf: kind.name.utf8)
      page.append(0x3E)
    }
    stack.removeSubrange(depth...)
  }
}

extension [UInt8] {
  /// Whether a text stands in the bytes, in small letters.
  fileprivate func containsText(_ text: String) -> Bool {
    let letters = Array(text.utf8)
    guard count >= letters.count else { return false }
    return (0...(count - letters.count)).contains { start in
      letters.indices.allSatisfy { self[start + $0] == letters[$0] }
    }
  }
}
