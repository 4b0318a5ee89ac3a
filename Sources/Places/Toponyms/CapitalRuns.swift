internal import Text

/// Finds the runs of capitalised words of a text: what a proper name can be made of.
///
/// A run goes on over hyphens ("Port-au-Prince"), over an apostrophe inside a name ("N'Djamena",
/// "Aguel'hoc") and over particles ("Mocímboa da Praia"); it ends at a line's end, at punctuation and at
/// words that are capitalised only by their position.
struct CapitalRuns {
  private let text: AnalysedText
  private let classes: [WordClass]

  /// No name has so many tokens; noise in capitals is cut here, so that looking at the run of each candidate
  /// stays linear in the text.
  private static let longest = 150

  init(_ text: AnalysedText, classes: [WordClass]) {
    self.text = text
    self.classes = classes
  }

  /// Returns the runs as ranges of token numbers, in order.
  func runs() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    let tokens = text.tokens
    while index < tokens.count {
      guard tokens[index].isCapitalised, !isFunction(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end - index < Self.longest, let next = continuation(after: end) { end = next }
      runs.append(index..<end)
      index = end
    }
    return runs
  }

  /// Whether a capital says nothing about the word: articles, pronouns, conjunctions.
  private func isFunction(_ index: Int) -> Bool {
    guard classes[index].contains(.function), !isInitial(index), !beginsName(index) else {
      return false
    }
    // "A" may be an initial, "La" the first word of a name that the gazetteer tells.
    return
      !(text.tokens[index].isAllCapitals && text.tokens[index].end - text.tokens[index].start == 2
      && !isShouted(index))
  }

  /// The first letter of "D.C.", "S.D.": no "'d", no "'s".
  private func isInitial(_ index: Int) -> Bool {
    let tokens = text.tokens
    return text.language == .english && index + 2 < tokens.count
      && tokens[index].end - tokens[index].start == 1 && tokens[index + 1].isMark(".")
      && !tokens[index + 1].hasSpaceBefore && !tokens[index + 2].hasSpaceBefore
      && tokens[index + 2].isCapitalised
  }

  /// "N'Djamena", "M'Bour": no pronoun and no negation stands before a capital.
  private func beginsName(_ index: Int) -> Bool {
    let tokens = text.tokens
    guard index + 2 < tokens.count, tokens[index].end - tokens[index].start == 1,
      tokens[index].scalar == 0x4E || tokens[index].scalar == 0x4D
    else { return false }
    return tokens[index + 1].isApostrophe && !tokens[index + 1].hasSpaceBefore
      && tokens[index + 2].isCapitalised && !tokens[index + 2].hasSpaceBefore
  }

  /// Whether the words around are all capitals too, so that capitals mean nothing.
  private func isShouted(_ index: Int) -> Bool {
    let sentence = text.sentences[text.sentence(ofToken: index)]
    let near =
      max(sentence.tokens.lowerBound, index - 3)..<min(sentence.tokens.upperBound, index + 4)
    let words = near.filter {
      text.tokens[$0].isWord && text.tokens[$0].end - text.tokens[$0].start > 1
    }
    return words.count > 1 && words.allSatisfy { text.tokens[$0].isAllCapitals }
  }

  /// Whether a hyphen joins a name to a common word, as in "Turkish-backed", "Paris-based"; "Stratford-upon-Avon"
  /// goes on.
  private func isCompound(_ hyphen: Int) -> Bool {
    let tokens = text.tokens
    let behind = hyphen + 2
    return text.language == .english && !tokens[hyphen + 1].isCapitalised
      && !(behind < tokens.count && tokens[behind].isHyphen && !tokens[behind].hasSpaceBefore)
  }

  /// Returns the end of the run with one more word, nil where it ends at `end`.
  private func continuation(after end: Int) -> Int? {
    let tokens = text.tokens
    guard end < tokens.count, !tokens[end].startsLine else { return nil }
    let next = tokens[end]
    if next.isWord {
      // "R.D.C. Kinshasa": two names, whether a sentence ends between them or not.
      guard next.hasSpaceBefore, !tokens[end - 1].endsWithDot else { return nil }
      if next.isCapitalised { return isFunction(end) ? nil : end + 1 }
      guard classes[end].contains(.particle), end + 1 < tokens.count, tokens[end + 1].isCapitalised,
        !tokens[end + 1].startsLine
      else { return nil }
      return end + 2
    }
    guard end + 1 < tokens.count, tokens[end + 1].isWord, !tokens[end + 1].hasSpaceBefore,
      !next.hasSpaceBefore
    else { return nil }
    if next.isHyphen { return isCompound(end) ? nil : end + 2 }
    if next.isApostrophe {
      let before = tokens[end - 1]
      let length = before.end - before.start
      // "N'Djamena", "O'Neill", "Aguel'hoc"; not "Kidal's", not "l'".
      if tokens[end + 1].isCapitalised { return length <= 2 ? end + 2 : nil }
      return length >= 3 && tokens[end + 1].end - tokens[end + 1].start >= 3 ? end + 2 : nil
    }
    // An initial: "J. Dupont", "George W. Bush".
    if next.isMark("."), tokens[end - 1].end - tokens[end - 1].start == 1,
      tokens[end + 1].isCapitalised
    {
      return end + 2
    }
    return nil
  }
}
