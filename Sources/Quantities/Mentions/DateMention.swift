public import Text

/// A date or a stretch of time that a text names.
public struct DateMention: Hashable, Sendable {
  /// What a relative date counts from.
  public enum Reference: String, Hashable, Sendable {
    case publication, event
  }

  /// When it was; nil where the text alone does not settle it (no publication date, no year).
  public let interval: DateInterval?
  /// nil for an absolute date.
  public let reference: Reference?
  /// Whether weekday and date disagree, so that only the date was kept.
  ///
  /// "lundi 14 novembre 2023" was a Tuesday.
  public let contradictsWeekday: Bool
  /// Whether the words look ahead: "mardi prochain", "d'ici à décembre".
  public let isFuture: Bool
  /// Whether the words name an open stretch since a day: "depuis samedi".
  public let isOpen: Bool
  /// Whether the day is that of the words and not of the event: "a indiqué mercredi".
  public let isReporting: Bool
  /// The time of that day, where the words give one: "vers 8 heures", "dans la nuit".
  public let clock: ClockInterval?
  /// Whether it is the day of what follows: of a brief, of an entry of a chronicle, of a message.
  public internal(set) var opensPart = false

  public init(
    interval: DateInterval?, reference: Reference?, contradictsWeekday: Bool = false,
    isFuture: Bool = false, isOpen: Bool = false, isReporting: Bool = false,
    clock: ClockInterval? = nil
  ) {
    self.interval = interval
    self.reference = reference
    self.contradictsWeekday = contradictsWeekday
    self.isFuture = isFuture
    self.isOpen = isOpen
    self.isReporting = isReporting
    self.clock = clock
  }
}
