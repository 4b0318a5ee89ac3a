internal import Lexicon
internal import Text

/// The words that name one end of a distance: "Kidal", "la ville de Boungou", "la frontière malienne".
struct NounPhrase: Hashable, Sendable {
  /// First token, after "de", articles included.
  var start: Int
  /// The token after the last.
  var end: Int
  /// First noun.
  var head: Int
  /// The proper name inside, if there is one.
  var name: Range<Int>?
  /// Whether the words before the name only say what kind of place it is: "la ville de".
  var isNameOnly = false
  /// "là", "ici".
  var isHere = false
}

extension SentenceReader {
  /// Reads a noun phrase after "de" or "from", at most a dozen words.
  func nounPhrase(at index: Int) -> NounPhrase? {
    if has(index, .here) {
      return NounPhrase(start: index, end: index + 1, head: index, name: nil, isHere: true)
    }
    var next = index
    while has(next, [.article, .possessive, .demonstrative]), next - index < 3,
      !(tokens[next].isCapitalised && isName(next + 1) && next > index)
    {
      next = overApostrophe(next + 1)
    }
    guard isWord(next), !isStop(next) || isName(next) else { return nil }
    var phrase = NounPhrase(start: index, end: next, head: next, name: nil)
    var words = 0
    while words < 14 {
      if isName(phrase.end), phrase.end > index || !has(phrase.end, .pronoun) {
        let end = properName(at: phrase.end)
        phrase.name = phrase.end..<end
        phrase.isNameOnly = isNameOnly(phrase)
        phrase.end = end
        return phrase
      }
      guard isWord(phrase.end), !isStop(phrase.end), words < 5 else { break }
      // "la principale base": an adjective may come first.
      if words > 0, tables.language == .french, !isAdjective(phrase.end),
        !(words == 1 && isAdjective(phrase.end - 1)),
        !tokens[phrase.end - 1].isHyphen,
        !isLinked(phrase.end)
      {
        break
      }
      phrase.end += 1
      words += 1
      if phrase.end < limit, tokens[phrase.end].isHyphen, isAttached(phrase.end) {
        phrase.end += 1
        continue
      }
      guard let after = genitive(at: phrase.end) else { continue }
      phrase.end = after
    }
    guard phrase.end > next else { return nil }
    addNeighbour(to: &phrase)
    while phrase.end > next + 1,
      has(phrase.end - 1, [.of, .ofThe, .article]) || !isWord(phrase.end - 1)
    {
      phrase.end -= 1
    }
    return phrase
  }

  /// "la frontière avec la Guinée", "la frontière entre le Mali et le Niger".
  private func addNeighbour(to phrase: inout NounPhrase) {
    guard has(phrase.head, .border), has(phrase.end, [.preposition, .between]) else { return }
    let isBetween = has(phrase.end, .between)
    guard isBetween || tables.withWords.contains(tokens[phrase.end]) else { return }
    var next = phrase.end + 1
    for _ in 0..<(isBetween ? 2 : 1) {
      while has(next, .article) { next = overApostrophe(next + 1) }
      guard isName(next) else { return }
      let end = properName(at: next)
      phrase.name = phrase.name ?? next..<end
      phrase.end = end
      guard has(end, .and) else { return }
      next = end + 1
    }
  }

  /// Steps over "de", "du", "de la", "de l'" before another noun or name of the same phrase.
  private func genitive(at index: Int) -> Int? {
    guard has(index, [.of, .ofThe]) else { return nil }
    var next = overApostrophe(index + 1)
    while has(next, [.article, .possessive, .demonstrative]), !tokens[next].isCapitalised {
      next = overApostrophe(next + 1)
    }
    guard isWord(next), !isStop(next) || isName(next) else { return nil }
    if tables.language == .english, !isName(next) { return nil }
    return next
  }

  private func isLinked(_ index: Int) -> Bool {
    let before = tokens[index - 1].isApostrophe ? index - 2 : index - 1
    return has(before, [.of, .ofThe]) || has(before, .article)
  }

  /// Whether only words for kinds of places stand before the name.
  private func isNameOnly(_ phrase: NounPhrase) -> Bool {
    guard let name = phrase.name else { return false }
    for index in phrase.start..<name.lowerBound where isWord(index) {
      if !has(index, [.article, .placeNoun, .of, .ofThe, .possessive, .demonstrative]) {
        return false
      }
    }
    return true
  }

  /// The end of a proper name: capitals joined by hyphens, apostrophes and small words.
  func properName(at index: Int) -> Int {
    var end = index + 1
    var words = 0
    while end < limit, words < 10 {
      words += 1
      let token = tokens[end]
      if token.startsLine, token.startsParagraph { return end }
      if token.isHyphen, isAttached(end), isAttached(end + 1), isWord(end + 1) {
        end += 2
      } else if token.isApostrophe, isAttached(end), isAttached(end + 1), isWord(end + 1) {
        end += 2
      } else if isName(end), !has(end, [.month, .weekday]) {
        end += 1
      } else if isWord(end), isJoiner(end), let next = nameAfterJoiner(end) {
        end = next
      } else {
        return end
      }
    }
    return end
  }

  /// "de", "sur", "la", "bin", "el" between two capitals.
  private func isJoiner(_ index: Int) -> Bool {
    has(index, [.of, .ofThe, .article]) || Self.joiners.contains(tokens[index])
  }

  private func nameAfterJoiner(_ index: Int) -> Int? {
    var next = overApostrophe(index + 1)
    if has(next, .article), !tokens[next].isCapitalised { next = overApostrophe(next + 1) }
    guard isName(next), !has(next, [.month, .weekday]) else { return nil }
    return next + 1
  }

  /// Small words inside names of places.
  static let joiners = Lexicon.any.set("name-joiners")

  /// Words that no noun phrase holds.
  func isStop(_ index: Int) -> Bool {
    has(
      index,
      [
        .preposition, .relative, .pronoun, .verb, .and, .or, .standing, .at, .to, .inside, .between,
        .since, .until, .weekday, .month, .reporting, .future, .negation, .situated, .of, .ofThe,
        .more,
      ])
  }

  /// Whether a lower-case word looks like an adjective by its ending, or is one of nationality.
  func isAdjective(_ index: Int) -> Bool {
    let token = tokens[index]
    guard isWord(index), token.end - token.start >= 4 else { return false }
    if tables.demonyms.contains(token) { return true }
    return Self.adjectiveEndings.contains(atEndOf: bytes[token.start..<token.end])
  }

  /// Those of relation, of other adjectives and of past participles.
  private static let adjectiveEndings = Lexicon.any.endings("adjective-endings")
}
