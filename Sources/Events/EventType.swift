/// What happened, in our plain words: always known for an event.
///
/// The raw value is the property `category`.
public enum EventCategory: String, CaseIterable, Hashable, Sendable {
  case clash, ambush, airstrike, shelling, ied
  case attackOnCivilians = "attack-on-civilians"
  case abduction, looting, territory, protest, riot, arrest, agreement, displacement
  case accident, flood, fire, storm, earthquake, epidemic, coup, crime, landslide, volcano, other
}

/// ACLED's coding of an event, of the types that we give; its strings are English whatever the report's language.
///
/// > Reference: ACLED Codebook 2024, "Event types"; `docs/events.md` has the list.
public struct ACLEDType: Hashable, Sendable {
  public let disorder: String
  public let event: String
  public let subEvent: String

  private init(_ disorder: String, _ event: String, _ subEvent: String) {
    self.disorder = disorder
    self.event = event
    self.subEvent = subEvent
  }

  private static func battle(_ subEvent: String) -> Self {
    Self("Political violence", "Battles", subEvent)
  }
  private static func explosion(_ subEvent: String) -> Self {
    Self("Political violence", "Explosions/Remote violence", subEvent)
  }
  private static func againstCivilians(_ subEvent: String) -> Self {
    Self("Political violence", "Violence against civilians", subEvent)
  }
  private static func strategic(_ subEvent: String) -> Self {
    Self("Strategic developments", "Strategic developments", subEvent)
  }

  public static let governmentRegainsTerritory = battle("Government regains territory")
  public static let nonStateActorOvertakesTerritory = battle("Non-state actor overtakes territory")
  public static let armedClash = battle("Armed clash")
  public static let excessiveForce = Self(
    "Political violence; Demonstrations", "Protests", "Excessive force against protesters")
  public static let protestWithIntervention = Self(
    "Demonstrations", "Protests", "Protest with intervention")
  public static let peacefulProtest = Self("Demonstrations", "Protests", "Peaceful protest")
  public static let violentDemonstration = Self(
    "Demonstrations", "Riots", "Violent demonstration")
  public static let chemicalWeapon = explosion("Chemical weapon")
  public static let airStrike = explosion("Air/drone strike")
  public static let suicideBomb = explosion("Suicide bomb")
  public static let shelling = explosion("Shelling/artillery/missile attack")
  public static let mine = explosion("Remote explosive/landmine/IED")
  public static let grenade = explosion("Grenade")
  public static let attack = againstCivilians("Attack")
  public static let abduction = againstCivilians("Abduction/forced disappearance")
  public static let agreement = strategic("Agreement")
  public static let arrests = strategic("Arrests")
  public static let looting = strategic("Looting/property destruction")
  public static let otherDevelopment = strategic("Other")
}
