/// A length in a text, told apart: between places, or of a thing.
enum LengthReading {
  case distance(DistanceReading)
  case measure(MeasureReading)
  /// A length that may be a distance, or a time that no rule makes one: `DistanceGate` decides; a measure, or nothing, otherwise.
  case possible(DistanceReading, MeasureReading?)
}

/// A stated distance in tokens, before its anchor is resolved.
struct DistanceReading {
  var start: Int
  var end: Int
  var stated: StatedDistance
  var anchors: [NounPhrase] = []
  /// The subject where the construction itself names it: "60 km séparent Ber de Tombouctou".
  var subject: NounPhrase?
  /// The words that count from what was named before: "plus au nord", "au sud-ouest", "plus loin".
  var farther: Range<Int>?
  var rule: String
  /// What words around make of it, where they make it no distance.
  var measure: MeasureMention.Quantity?

  /// What there is to go by; each ground has a least probability of its own.
  enum Ground: CaseIterable {
    /// A rule makes it a distance.
    case ruled
    /// Listed words make it another measure.
    case listed
    /// Neither.
    case open
  }

  var ground: Ground { rule != Self.possible ? .ruled : measure == nil ? .open : .listed }

  /// The rule of a distance that no other rule makes one.
  static let possible = "distance.possible"
}

/// Another measure in tokens.
struct MeasureReading {
  var start: Int
  var end: Int
  var mention: MeasureMention
  var rule: String
}
