import Documents
import Text

extension InputFormat {
  /// RSS, Atom and RDF.
  static let feed = InputFormat(
    name: "feed", endings: [".rss", ".atom", ".rdf"], looksSo: FeedReport.looksLikeFeed,
    open: { FeedReport($0, $1) })
}

/// Reads the items of a feed, each an article.
struct FeedReport: RecordReader {
  let records: [InputRecord]
  let findings: [ReadReport.Finding]
  private let file: String
  private let id: String
  private let bytes: [UInt8]
  private let head: FeedItem
  private let defaults: ReportDefaults

  init(_ contents: InputFile.Contents, _ defaults: ReportDefaults) {
    (file, id) = (contents.file, contents.id)
    self.defaults = defaults
    var draft = ReportDraft(file: contents.file, id: contents.id)
    guard let bytes = draft.decode(contents.bytes, declared: Self.encoding) else {
      self.bytes = []
      records = []
      head = FeedItem()
      findings = draft.result.findings
      return
    }
    self.bytes = bytes
    let cut = FeedCutter(bytes)
    head = FeedReader(bytes[cut.head], isHead: true).item
    records = cut.items.map { InputRecord(range: $0.range, line: $0.line) }
    findings =
      records.isEmpty
      ? draft.refused("there is no item in the feed").findings : draft.result.findings
  }

  func read(_ record: InputRecord) -> ReadReport? {
    var draft = ReportDraft(file: file, id: "\(id):\(record.line)", line: record.line)
    let reader = FeedReader(bytes[record.range])
    let item = reader.item
    draft.recordID = item.identifier ?? item.link
    if let fault = reader.fault {
      return draft.refused(
        "the item is no XML: \(fault.reason)", line: record.line + fault.line - 1)
    }
    let text = item.text
    guard text.contains(where: { !$0.isWhitespace }) else {
      return draft.refused("the item has neither text nor title")
    }
    draft.title = item.headline
    draft.writtenDate = item.date
    draft.source = item.publisher ?? head.publisher ?? head.headline
    draft.url = item.link
    draft.declare(language: item.language ?? head.language)
    return draft.report(text, defaults)
  }

  /// Whether the outermost element is that of a feed.
  @Sendable static func looksLikeFeed(_ start: ArraySlice<UInt8>) -> Bool {
    let head = String(decoding: start, as: UTF8.self)
    guard head.drop(while: \.isWhitespace).hasPrefix("<") else { return false }
    for mark in ["<rss", "<feed", "<rdf:RDF"] {
      guard let found = head.firstRange(of: mark) else { continue }
      // Nothing but declarations and comments stands before it.
      let before = head[..<found.lowerBound]
      return !before.contains("<html") && !before.contains("<body")
    }
    return false
  }

  /// The encoding of the XML declaration.
  @Sendable private static func encoding(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    guard let found = head.firstRange(of: "encoding=") else { return nil }
    return String(head[found.upperBound...].dropFirst().prefix { $0 != "\"" && $0 != "'" })
  }
}
