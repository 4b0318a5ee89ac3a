/// The kinds of events that a trigger can tell, in the order of the weights.
public enum TriggerCategory: String, CaseIterable, Hashable, Sendable {
  case clash, ambush, airstrike, shelling, ied
  case attackOnCivilians = "attack-on-civilians"
  case abduction, looting, territory, protest, riot, arrest, agreement, displacement, coup, crime
  case accident, fire, flood, storm, landslide, earthquake, volcano, epidemic

  /// Categories of one family may tell one event: "affrontements" and "embuscade" in one sentence.
  enum Family: UInt8, Sendable {
    case fighting, fireFromAfar, bomb, violence, water, crowd, none
  }

  var family: Family {
    switch self {
    case .clash, .ambush, .territory: .fighting
    case .airstrike, .shelling: .fireFromAfar
    case .ied: .bomb
    case .attackOnCivilians, .crime: .violence
    case .storm, .flood, .landslide: .water
    case .riot, .protest: .crowd
    default: .none
    }
  }

  /// Whether two triggers of one sentence may be one event told twice.
  func isAlike(_ other: TriggerCategory) -> Bool {
    if self == other { return true }
    return family != .none && family == other.family
  }
}
