import Geodesy
internal import Learning
internal import Text

/// What decides whether a length, a time or a number says how far two places are apart.
///
/// "De la première à la seconde, une douzaine de kilomètres" does; "un convoi de deux kilomètres" does not. What a rule makes a
/// distance needs less, what listed words make another measure more.
enum DistanceGate: Sendable {
  /// Lets everything pass: for training.
  case open
  case learned(KeyedModel<DistanceFeature>, least: [DistanceReading.Ground: Double])

  /// The gate of a language; nil where none is learned.
  static func of(_ language: Language) -> DistanceGate? { language == .french ? french : nil }

  private static let french: DistanceGate = {
    do { return DistanceGate(try Weights(named: "fr/claims")) } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// A gate by the weights of a file.
  init(_ file: Weights) {
    let least = DistanceReading.Ground.allCases.map {
      ($0, Probability.score(of: file.number("distance.\($0)")))
    }
    self = .learned(
      KeyedModel("distance", of: file), least: Dictionary(uniqueKeysWithValues: least))
  }

  func passes(_ reading: DistanceReading, _ features: FeatureList<DistanceFeature>) -> Bool {
    switch self {
    case .open: true
    case .learned(let model, let least): model.score(features) >= least[reading.ground] ?? 0
    }
  }
}

/// What speaks for or against a distance between places.
enum DistanceFeature: UInt8, FeatureSlot {
  case always = 1, form, unit, tail, anchor, wordBefore, wordBehind, wordInside, nearBefore
  case nearBehind, opening, names, previous, size, pairBefore, rule, measure

  var reason: String {
    switch self {
    case .always: "bias"
    case .form: "how the number is bounded"
    case .unit: "unit"
    case .tail: "what follows the length"
    case .anchor: "what it counts from"
    case .wordBefore: "word before"
    case .wordBehind: "word behind"
    case .wordInside: "word of the phrase"
    case .nearBefore: "word in the ten before"
    case .nearBehind: "word in the six behind"
    case .opening: "first word of the sentence"
    case .names: "names in the sentence"
    case .previous: "distance before it"
    case .size: "how long it is"
    case .pairBefore: "the two words before"
    case .rule: "the rule that makes it a distance"
    case .measure: "another measure by its words"
    }
  }
}

/// What a distance has before it in the text.
enum PreviousDistance: Int {
  case none, sentenceBefore, sameSentence, joined
}

extension SentenceReader {
  /// The features of a possible distance.
  func features(
    of reading: DistanceReading, isElided: Bool, previous: PreviousDistance
  ) -> FeatureList<DistanceFeature> {
    var list = FeatureList<DistanceFeature>()
    let stated = reading.stated
    list.add(.always)
    let rule = reading.rule.number
    list.add(.rule, rule, anchorNumber(reading))
    list.add(.rule, rule, stated.direction == nil ? 8 : 9)
    if let measure = reading.measure.flatMap({ Self.measures[$0] }) {
      list.add(.measure, measure)
      list.add(.measure, 16 + measure, anchorNumber(reading))
    }
    list.add(.form, Self.forms[stated.form] ?? 15, isElided ? 1 : 0)
    list.add(.unit, unitNumber(stated), isElided ? 1 : 0)
    list.add(.tail, stated.direction == nil ? 0 : 1, reading.farther == nil ? 0 : 1)
    list.add(.tail, 2 + (stated.mode.map { $0 == .road ? 1 : 2 } ?? 0))
    list.add(.anchor, anchorNumber(reading), isElided ? 1 : 0)
    list.add(.previous, previous.rawValue, isElided ? 1 : 0)
    list.add(.size, size(stated), isElided ? 1 : 0)
    list.add(.wordBefore, token(reading.start - 1), isElided ? 1 : 0)
    list.add(.wordBefore, token(reading.start - 2), 2)
    list.add(.pairBefore, token(reading.start - 1), Int(token(reading.start - 2).plainKey & 0xFFFF))
    list.add(.wordBehind, token(reading.end), isElided ? 1 : 0)
    list.add(.wordBehind, token(reading.end + 1), 2)
    for index in reading.start..<reading.end where isWord(index) && !has(index, .numeral) {
      list.add(.wordInside, tokens[index])
    }
    for index in max(first, reading.start - 10)..<max(first, reading.start) where isWord(index) {
      list.add(.nearBefore, tokens[index])
    }
    for index in reading.end..<max(reading.end, min(limit, reading.end + 6)) where isWord(index) {
      list.add(.nearBehind, tokens[index])
    }
    list.add(.opening, token(first), reading.start == first ? 1 : 0)
    let before = (first..<max(first, reading.start)).count { $0 > first && isName($0) }
    let behind = (reading.end..<max(reading.end, limit)).count { isName($0) }
    list.add(.names, min(before, 3), min(behind, 3))
    return list
  }

  private func token(_ index: Int) -> Token {
    index >= first && index < limit ? tokens[index] : .outside
  }

  private func anchorNumber(_ reading: DistanceReading) -> Int {
    guard let anchor = reading.anchors.first else { return 0 }
    return anchor.isNameOnly ? 1 : anchor.name != nil ? 2 : anchor.isHere ? 3 : 4
  }

  private func unitNumber(_ stated: StatedDistance) -> Int {
    if case .travelTime(_, let travel) = stated.extent {
      return 16 + (StatedDistance.Travel.allCases.firstIndex(of: travel) ?? 0)
    }
    return stated.unit.flatMap { StatedDistance.Unit.allCases.firstIndex(of: $0) } ?? 15
  }

  /// The length in steps of a factor of two, from 1 km.
  private func size(_ stated: StatedDistance) -> Int {
    let kilometres = (stated.high ?? stated.low)?.kilometres ?? 0
    var size = 0
    var bound = 1.0
    while bound < kilometres, size < 12 {
      bound *= 2
      size += 1
    }
    return size
  }

  private static let measures = Dictionary(
    uniqueKeysWithValues: MeasureMention.Quantity.allCases.enumerated().map { ($1, $0) })

  private static let forms = Dictionary(
    uniqueKeysWithValues: StatedDistance.Form.allCases.enumerated().map { ($1, $0) })
}
