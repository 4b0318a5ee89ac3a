/// What a trigger tells by itself, before target, means and parties settle the type.
enum TriggerKind: String, Sendable, CaseIterable {
  // Fighting.
  case clash, ambush, attack, invasion, breakthrough
  // From afar.
  case strike, bombing, shelling, explosion, mine, suicide, grenade, chemical
  // On people.
  case killing, injury, massacre, shooting, rape, abduction
  // On things.
  case looting, arson, sabotage, destruction, seizure
  // On ground.
  case capture, regain, handover, movement, blockade, coup
  // In the street.
  case protest, riot, lynching, dispersal
  // Strategic.
  case arrest, release, agreement
  // Away from conflict.
  /// "l'incident a eu lieu": points back; "l'épicentre": says more of the same.
  case anaphor, epicentre
  /// "revendique": who did what was told before.
  case claim
  case displacement, accident, flood, landslide, fire, storm, earthquake, eruption, epidemic

  /// Whether it only tells what came of another event, where there is one.
  var isConsequence: Bool {
    switch self {
    case .killing, .injury, .dispersal, .anaphor, .epicentre: true
    default: false
    }
  }

  /// Whether armed sides are at work.
  var isConflict: Bool {
    switch self {
    case .protest, .riot, .lynching, .anaphor, .epicentre, .claim, .dispersal, .arrest, .release,
      .agreement, .displacement,
      .accident, .flood, .landslide, .fire, .storm, .earthquake, .eruption, .epidemic:
      false
    default: true
    }
  }

  /// Whether sides fight or strike: no mere explosion, fire or coup.
  var isFighting: Bool {
    switch self {
    case .clash, .ambush, .attack, .invasion, .breakthrough, .strike, .bombing, .shelling, .mine,
      .suicide, .grenade, .massacre, .abduction, .capture, .regain:
      true
    default: false
    }
  }

  /// Whether nature or mishap is at work.
  var isDisaster: Bool {
    switch self {
    case .accident, .flood, .landslide, .fire, .storm, .earthquake, .eruption, .epidemic: true
    default: false
    }
  }
}
