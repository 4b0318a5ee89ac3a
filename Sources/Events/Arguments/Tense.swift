/// The tense of a trigger as its own words and the two before tell it.
struct Tense: Hashable, Sendable {
  /// A number of bits: an auxiliary, one of the conditional, of the future, of the pluperfect, a negation.
  let number: Int

  init(of trigger: ArgumentTrigger, in frame: ReportFrame) {
    let sentence = frame.sentence(at: trigger.tokens.lowerBound)
    let start = max(sentence.lowerBound, trigger.tokens.lowerBound - 3)
    var number = 0
    for token in start..<trigger.tokens.upperBound {
      let classes = frame.classes[token]
      if classes.contains(.auxiliary) { number |= 1 }
      if classes.contains(.conditional) { number |= 2 }
      if classes.contains(.future) { number |= 4 }
      if classes.contains(.auxiliary), classes.contains(.recalling) { number |= 8 }
      if classes.contains(.negation) { number |= 16 }
    }
    self.number = number
  }

  var isConditional: Bool { number & 2 != 0 }
}
