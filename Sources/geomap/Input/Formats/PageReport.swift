import Documents
import Text

extension InputFormat {
  /// Web pages.
  static let html = InputFormat(
    name: "html", endings: [".html", ".htm", ".xhtml"], looksSo: PageReport.looksLikePage,
    open: { PageReport($0, $1) })
}

/// Reads the article of a web page.
struct PageReport: RecordReader {
  private let contents: InputFile.Contents
  private let defaults: ReportDefaults

  init(_ contents: InputFile.Contents, _ defaults: ReportDefaults) {
    self.contents = contents
    self.defaults = defaults
  }

  var records: [InputRecord] { [InputRecord(range: contents.bytes.indices, line: 1)] }

  func read(_ record: InputRecord) -> ReadReport? {
    var draft = ReportDraft(file: contents.file, id: contents.id)
    guard let bytes = draft.decode(contents.bytes, declared: Self.charset) else {
      return draft.result
    }
    let page = PageArticle(bytes)
    guard !page.text.isEmpty else {
      return draft.refused("there is no text of an article in the page")
    }
    let details = page.details
    draft.title = details.headline
    draft.writtenDate = details.date
    draft.byline = details.byline
    draft.source = details.source
    draft.url = details.url
    draft.declare(language: details.language)
    return draft.report(page.text, defaults)
  }

  /// Whether bytes begin as a page does, whatever comments stand before it.
  @Sendable static func looksLikePage(_ start: ArraySlice<UInt8>) -> Bool {
    var rest = String(decoding: start, as: UTF8.self)[...]
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.hasPrefix("<?xml"), let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else if rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") {
        rest = rest[end.upperBound...]
      } else {
        break
      }
    }
    let first = rest.prefix(14).lowercased()
    return ["<!doctype html", "<html", "<head>", "<body"].contains(where: first.hasPrefix)
  }

  /// The encoding that a page says it has.
  @Sendable private static func charset(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
    guard let found = head.firstRange(of: "charset=") else { return nil }
    let value = head[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    return String(
      value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
  }
}
