/// What a noun names, as far as an event needs to know.
enum NounClass: UInt8, Sendable, CaseIterable {
  // Who.
  case military, police, rebels, jihadists, militia, armedMen, gang, mercenaries, peacekeepers
  case civilians, persons, suspects, protesters, rioters, officials
  /// "groupe", "forces", "mouvement": somebody by its complement only.
  case organisation
  // What is hit.
  case militaryTarget, settlement, civilianTarget, vehicle, armour, craft, infrastructure
  case livestock
  // Counted with the dead and the hurt.
  case dead, injured, missing, hostages, displacedPeople, victims, bodies
  // With what.
  case aircraft, artillery, explosive, suicide, grenade, chemical, firearm, blade
  // What the text is about instead.
  case sport, culture, figurative

  /// The names of the cases, which the lexicon has, each at its number.
  ///
  /// Written here, for Swift's own way to them costs a start half a millisecond.
  static let names = [
    "military", "police", "rebels", "jihadists", "militia", "armedMen", "gang", "mercenaries",
    "peacekeepers", "civilians", "persons", "suspects", "protesters", "rioters", "officials",
    "organisation", "militaryTarget", "settlement", "civilianTarget", "vehicle", "armour", "craft",
    "infrastructure", "livestock", "dead", "injured", "missing", "hostages", "displacedPeople",
    "victims", "bodies", "aircraft", "artillery", "explosive", "suicide", "grenade", "chemical",
    "firearm", "blade", "sport", "culture", "figurative",
  ]

  private static let byName = Dictionary(
    uniqueKeysWithValues: zip(names, allCases).map { ($0, $1) })

  /// Returns nil for what is no name of a case.
  init?(named name: String) {
    guard let kind = Self.byName[name] else { return nil }
    self = kind
  }

  /// Whether the noun names somebody.
  var isActor: Bool { rawValue <= NounClass.organisation.rawValue }

  /// Whether something can be attacked there.
  var isTarget: Bool {
    switch self {
    case .militaryTarget, .settlement, .civilianTarget, .vehicle, .armour, .craft,
      .infrastructure, .livestock:
      true
    default: false
    }
  }

  /// Whether the noun counts victims.
  var isToll: Bool { self == .dead || self == .injured || self == .victims || self == .bodies }

  /// Whether the noun names a weapon or its carrier.
  var isMeans: Bool {
    switch self {
    case .aircraft, .artillery, .explosive, .suicide, .grenade, .chemical, .firearm, .blade: true
    default: false
    }
  }
}
