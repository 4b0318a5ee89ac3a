internal import Places
internal import Quantities
internal import Text

/// Names that may be places though the recogniser took none of them for one.
///
/// A hamlet that no gazetteer has is still the place of what happened there; whether a name is one, the features of
/// the words around it decide.
enum CapitalisedNames {
  /// Returns the runs of capitalised words that no toponym, no date and no actor holds, in the order of the text.
  static func spans(
    in text: AnalysedText, outside toponyms: [ToponymMention], mentions: [Mention],
    namings: [ActorTable.Naming], words: ArgumentWords
  ) -> [TextSpan] {
    var taken = [Bool](repeating: false, count: text.tokens.count)
    for mention in mentions {
      guard case .date = mention.content else { continue }
      for token in text.tokenRange(of: mention.span) { taken[token] = true }
    }
    for toponym in toponyms {
      for token in text.tokenRange(of: toponym.span) { taken[token] = true }
    }
    for naming in namings { for token in naming.tokens { taken[token] = true } }
    var spans: [TextSpan] = []
    for sentence in text.sentences where !isInCapitals(sentence, text) {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard !taken[index], begins(at: index, sentence.tokens, text, words) else {
          index += 1
          continue
        }
        let end = end(of: index, in: sentence.tokens, text, words, taken)
        spans.append(TextSpan(start: text.tokens[index].start, end: text.tokens[end - 1].end))
        index = end
      }
    }
    return spans
  }

  /// Whether a sentence is written in capitals, so that they say nothing.
  private static func isInCapitals(_ sentence: Sentence, _ text: AnalysedText) -> Bool {
    let words = sentence.tokens.filter { text.tokens[$0].isWord }
    let capitals = words.filter { text.tokens[$0].isAllCapitals }.count
    return words.count > 2 && capitals * 2 > words.count
  }

  private static func begins(
    at index: Int, _ sentence: Range<Int>, _ text: AnalysedText, _ words: ArgumentWords
  ) -> Bool {
    let token = text.tokens[index]
    // "Groupes Armés", "Forces": people, wherever they stand.
    guard isName(token), Nationalities.country(of: token, in: text.language) == nil,
      words.noun(token)?.isActor != true, words.noun(text.token(index - 1))?.isActor != true
    else { return false }
    let isFirst =
      index == sentence.lowerBound || token.startsLine || text.token(index - 1).isMark(":")
      || text.token(index - 1).isDash || text.token(index - 1).isQuote
    guard isFirst else { return true }
    let next = text.token(index + 1)
    return words.classes(of: token) == [] && words.noun(token) == nil
      && (next.isMark(",") || next.isMark(":") || next.isHyphen || isName(next))
  }

  private static func isName(_ token: Token) -> Bool {
    token.isWord && token.isCapitalised && !token.isAllCapitals && token.end - token.start >= 3
  }

  /// The token after the last of a run: further capitalised words, over hyphens, apostrophes and small words.
  private static func end(
    of start: Int, in sentence: Range<Int>, _ text: AnalysedText, _ words: ArgumentWords,
    _ taken: [Bool]
  ) -> Int {
    var end = start + 1
    while end < sentence.upperBound, !taken[end] {
      let token = text.tokens[end]
      if token.isHyphen || token.isApostrophe, end + 1 < sentence.upperBound,
        !token.hasSpaceBefore, text.tokens[end + 1].kind != .mark, !taken[end + 1]
      {
        end += 2
      } else if isName(token) || token.isDigits && token.end - token.start <= 2 {
        end += 1
      } else if token.isWord, words.classes(of: token).contains(.of), end + 1 < sentence.upperBound,
        isName(text.tokens[end + 1]), !taken[end + 1]
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// What the recogniser's sureness is taken for where it took a name for none.
  static let confidence = 0.25

  /// Returns a mention with the sureness of a name that was not recognised.
  static func doubted(_ mention: ToponymMention) -> ToponymMention {
    ToponymMention(
      span: mention.span, name: mention.name, head: mention.head, headSpan: mention.headSpan,
      relation: mention.relation, role: mention.role, places: mention.places,
      confidence: confidence)
  }
}
