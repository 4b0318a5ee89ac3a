internal import Lexicon

/// What a line that was copied from a page is by its beginning.
package enum PageLine: String, Sendable {
  /// "Lire aussi": what follows is another article's.
  case link
  /// "Partager", "Crédit photo".
  case line
  /// "Publié le …", "Par …": about the article, and a line of its own.
  case byline

  private static let beginnings = Lexicon.any.phrases("page-furniture") {
    PageLine(rawValue: $0) ?? .line
  }
  /// Bytes of a line that such words may begin; a longer one is a paragraph.
  package static let longestLink = 300
  package static let longestLine = 160

  /// What the line begins with whose first token is given, and the token behind those words; nil for a line of an article.
  package static func beginning(
    _ tokens: [Token], at index: Int, before end: Int
  ) -> (line: PageLine, end: Int)? {
    guard index < end else { return nil }
    if tokens[index].isMark("©") { return (.line, index + 1) }
    guard let first = (index..<min(end, index + 4)).first(where: { tokens[$0].isWord }) else {
      return nil
    }
    return beginnings.match(tokens, at: first, before: end).map { ($0.value, $0.end) }
  }
}

extension AnalysedText {
  /// For each sentence whether it is furniture of the page that the text was copied from: a link to another article, a caption, a
  /// button, what stands in a block under "Lire aussi" or "Les plus lus", and a paragraph in another language.
  ///
  /// - Complexity: O(*n*) in the tokens.
  package var pageFurniture: [Bool] {
    var flags = [Bool](repeating: false, count: sentences.count)
    var number = 0
    var isListOfLinks = false
    while number < sentences.count {
      let first = sentences[number].tokens.lowerBound
      var next = number + 1
      while next < sentences.count, !tokens[sentences[next].tokens.lowerBound].startsLine {
        next += 1
      }
      if tokens[first].startsParagraph { isListOfLinks = false }
      let end = sentences[next - 1].tokens.upperBound
      let length = tokens[end - 1].end - tokens[first].start
      var isFurniture = isListOfLinks && length <= PageLine.longestLink
      switch PageLine.beginning(tokens, at: first, before: end) {
      case (.link, let behind)? where length <= PageLine.longestLink:
        isFurniture = true
        // Alone on its line it is the heading of links.
        if end - behind <= 1 { isListOfLinks = true }
      case (.line, _)? where length <= PageLine.longestLine: isFurniture = true
      default: break
      }
      if isFurniture { for sentence in number..<next { flags[sentence] = true } }
      number = next
    }
    markForeignParagraphs(in: &flags)
    return flags
  }

  private func markForeignParagraphs(in flags: inout [Bool]) {
    var start = 0
    while start < sentences.count {
      var end = start + 1
      while end < sentences.count, !tokens[sentences[end].tokens.lowerBound].startsParagraph {
        end += 1
      }
      let paragraph = sentences[start].tokens.lowerBound..<sentences[end - 1].tokens.upperBound
      // What is all of the text has its language.
      if end - start < sentences.count, LanguageGuess.isForeign(tokens[paragraph], to: language) {
        for sentence in start..<end { flags[sentence] = true }
      }
      start = end
    }
  }
}
