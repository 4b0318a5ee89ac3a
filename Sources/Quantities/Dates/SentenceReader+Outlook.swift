internal import Lexicon
internal import Text

extension SentenceReader {
  /// Whether the words around a date look ahead: "aura lieu mardi", "prévu le 20 décembre".
  ///
  /// Looks at most a dozen words back and six ahead, inside of the clause.
  func looksAhead(from start: Int, to end: Int) -> Bool {
    var index = start - 1
    while index >= first, start - index <= 12 {
      if has(index, .future) || isFutureVerb(index) { return true }
      if isMark(index, ";") || isMark(index, ".") { break }
      index -= 1
    }
    index = end
    while index < limit, index - end < 6 {
      if isMark(index, ";") || isMark(index, ".") { break }
      if has(index, .future) || isFutureVerb(index) { return true }
      index += 1
    }
    return false
  }

  /// A future by its ending: "reprendront", "s'ouvrira"; the simple past of verbs in -rer ("déclara",
  /// "entra") has other letters before it.
  private func isFutureVerb(_ index: Int) -> Bool {
    guard isWord(index), !tokens[index].isCapitalised,
      length(index) >= 6
    else { return false }
    return tables.futureEndings.contains(
      atEndOf: bytes[tokens[index].start..<tokens[index].end])
  }

  /// Whether a date stands right behind a verb of saying: "a indiqué mercredi", "déclaré, ce lundi".
  func isReported(before start: Int) -> Bool {
    var index = start - 1
    if has(index, [.article, .demonstrative]) { index -= 1 }
    if isMark(index, ",") { index -= 1 }
    return has(index, .reporting)
  }
}
