internal import Learning
internal import Lexicon
internal import Places
internal import Quantities
internal import Text

/// The features of how a telling is told: as news or as background, and how sure the report is of it.
struct FactualityReader {
  let frame: ReportFrame
  let dates: DateReader

  /// Returns the features of "background"; "news" has none.
  func background(_ trigger: ArgumentTrigger) -> FeatureList<FactualitySlot> {
    var list = FeatureList<FactualitySlot>()
    let text = frame.text
    let tense = Tense(of: trigger, in: frame)
    list.add(.answer)
    list.add(.category, trigger.category.number)
    list.add(.position, Bins.of(trigger.sentence))
    list.add(.share, trigger.sentence * 8 / max(1, text.sentences.count))
    list.add(.isHeading, text.sentences[trigger.sentence].isHeading ? 1 : 0)
    list.add(.tense, tense.number)
    let sentence = text.sentences[trigger.sentence].tokens
    for token in sentence where text.tokens[token].kind != .mark {
      list.add(.word, text.tokens[token])
    }
    for token in trigger.tokens where text.tokens[token].isWord {
      list.add(.triggerWord, text.tokens[token])
    }
    for back in 1...3 { list.add(.wordBefore, text.token(trigger.tokens.lowerBound - back), back) }
    list.add(.firstWord, text.tokens[sentence.lowerBound])
    addAges(of: trigger, tense, to: &list)
    return list
  }

  /// Dates that far before and behind are looked at.
  private static let reach = 25

  /// How long before publication the dates around are.
  private func addAges(
    of trigger: ArgumentTrigger, _ tense: Tense, to list: inout FeatureList<FactualitySlot>
  ) {
    var nearest: (gap: Int, age: Int)?
    var own = 0
    var above: Int?
    let next = dates.dates.firstIndex(
      notBefore: { $0.tokens.lowerBound < trigger.tokens.lowerBound })
    let near = max(0, next - Self.reach)..<min(dates.dates.count, next + Self.reach)
    for date in dates.dates[near] where !date.mention.isReporting {
      let zone = frame.zone(of: date.tokens, from: trigger)
      let age = frame.age(of: date.interval, at: frame.text.article.date)
      switch zone {
      case _ where zone.isOwn:
        own += 1
        list.add(.ages, age)
        let gap = frame.between(date.tokens, trigger.tokens).count
        if gap < nearest?.gap ?? Int.max { nearest = (gap, age) }
      case .sentencePrevious, .paragraphBefore: above = age
      case .heading: list.add(.headingAge, age)
      default: break
      }
    }
    list.add(.dates, min(own, 3))
    if let nearest {
      list.add(.ownAge, nearest.age, tense.number)
      list.add(.nearAge, nearest.age, Bins.of(nearest.gap))
    } else {
      list.add(.ownAge, 15, tense.number)
      list.add(.paragraphAge, above ?? 15, tense.number)
    }
  }

  /// Returns the features of "reported" (1) and "claimed" (2); "asserted" has none.
  func status(_ trigger: ArgumentTrigger) -> [FeatureList<FactualitySlot>] {
    let sentence = frame.sentence(at: trigger.tokens.lowerBound)
    var classes: WordClasses = []
    for token in sentence { classes.formUnion(frame.classes[token]) }
    let tense = Tense(of: trigger, in: frame)
    let speech =
      (classes.contains(.saying) ? 1 : 0) + (classes.contains(.claiming) ? 2 : 0)
      + (classes.contains(.hearsay) ? 4 : 0) + (classes.contains(.accordingTo) ? 8 : 0)
    let speaker = speaker(in: sentence)
    return (1...2).map { answer in
      var list = FeatureList<FactualitySlot>()
      list.add(.answer, answer)
      list.add(.category, trigger.category.number, answer)
      list.add(.mood, tense.isConditional ? 1 : 0, answer)
      list.add(.speech, speech, answer)
      list.add(.speaker, speaker, answer)
      for bit in 0..<4 where speech >> bit & 1 == 1 { list.add(.speech, 32 + bit, answer) }
      for token in sentence
      where !frame.classes[token].isDisjoint(with: [.saying, .claiming, .hearsay, .accordingTo]) {
        list.add(.word, frame.text.tokens[token], answer)
      }
      for token in trigger.tokens where frame.text.tokens[token].isWord {
        list.add(.triggerWord, frame.text.tokens[token], answer)
      }
      return list
    }
  }

  /// The kind of the person or side next to a word of saying: what an armed side says is a claim.
  private func speaker(in sentence: Range<Int>) -> Int {
    for token in sentence
    where !frame.classes[token].isDisjoint(with: [.saying, .claiming, .accordingTo]) {
      let reach = max(sentence.lowerBound, token - 5)..<min(sentence.upperBound, token + 6)
      let naming = frame.namings.firstIndex(
        notBefore: { $0.tokens.upperBound <= reach.lowerBound })
      if naming < frame.namings.count, frame.namings[naming].tokens.overlaps(reach) { return 1 }
      if let noun = reach.lazy.compactMap({ frame.nouns[$0] }).first(where: \.isActor) {
        return Int(noun.rawValue) + 2
      }
    }
    return 0
  }
}
