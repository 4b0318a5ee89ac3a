internal import Lexicon
internal import Text

/// What tells the furniture of a page from its article: marks of elements, and what lines begin with.
enum PageWords {
  /// What an element is by one of its marks.
  enum Part: String {
    case furniture, comments, content, body, dateline
  }

  private static let parts = Lexicon.any.table("page-parts") { Part(rawValue: $0) ?? .content }

  /// What the words of a mark, such as "article__related-posts", say; furniture before anything else.
  static func part(_ mark: String) -> Part? {
    guard mark.utf8.count <= 80 else { return nil }
    var found: Part?
    for word in mark.split(whereSeparator: { !$0.isLetter }) {
      guard let part = parts[word: String(word)] else { continue }
      if part == .furniture || part == .comments { return part }
      found = found == .body ? found : part
    }
    return found
  }

  /// What a line begins with; nil for a line of an article.
  static func line(_ text: String) -> PageLine? {
    let start = String(text.prefix(60))
    if start.hasPrefix("(c)") { return .line }
    let tokens = AnalysedText(Article(id: "", text: start, language: .french)).tokens
    return PageLine.beginning(tokens, at: 0, before: tokens.count)?.line
  }
}
