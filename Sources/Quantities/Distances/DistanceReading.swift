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
  var rule: DistanceRule
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

  var ground: Ground { rule != .possible ? .ruled : measure == nil ? .open : .listed }
}

/// Another measure in tokens.
struct MeasureReading {
  var start: Int
  var end: Int
  var mention: MeasureMention
  var rule: String
}

/// What makes words a stated distance; its raw value is the name of the rule in `Mention`.
enum DistanceRule: String, CaseIterable {
  /// None of the others.
  case possible = "distance.possible"
  case at = "distance.at"
  case atDirection = "distance.at-direction"
  case radius = "distance.radius"
  case frame = "distance.frame"
  case until = "distance.until"
  case direction = "distance.direction"
  case linked = "distance.linked"
  case bare = "distance.bare"
  case separates = "distance.separates"
  case between = "distance.between"
  case situated = "distance.situated"
  case coordinated = "distance.coordinated"
  case fronted = "distance.fronted"
  case pair = "distance.pair"
  case near = "distance.near"
  case halfway = "distance.halfway"
  case post = "distance.post"
  case travelTime = "distance.travel-time"
  case elidedUnit = "distance.elided-unit"
  case distantFrom = "distance.distant-from"
  case separated = "distance.separated"

  /// The number of the feature: those of lengths, up to `fronted`, have one each, all others 0.
  var number: Int {
    Self.ofLengths.firstIndex(of: self).map { $0 + 1 } ?? 0
  }

  private static let ofLengths = allCases.prefix { $0 != .pair }
}
