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

  /// Whether the noun names somebody.
  var isActor: Bool { rawValue <= NounClass.organisation.rawValue }

  /// Whether the people are armed and can fight.
  var isArmed: Bool {
    switch self {
    case .military, .police, .rebels, .jihadists, .militia, .armedMen, .gang, .mercenaries,
      .peacekeepers:
      true
    default: false
    }
  }

  /// Whether the people are armed and no state's.
  var isIrregular: Bool {
    switch self {
    case .rebels, .jihadists, .militia, .armedMen, .gang, .mercenaries: true
    default: false
    }
  }

  /// Whether the people belong to no armed side.
  var isCivil: Bool {
    switch self {
    case .civilians, .persons, .suspects, .protesters, .officials: true
    default: false
    }
  }

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
