/// A length in a text, told apart: between places, or of a thing.
enum LengthReading {
  case distance(DistanceReading)
  case measure(MeasureReading)
  /// A length or a time that no rule makes a distance: `DistanceGate` decides; a measure, or nothing, otherwise.
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
}

/// Another measure in tokens.
struct MeasureReading {
  var start: Int
  var end: Int
  var mention: MeasureMention
  var rule: String
}
