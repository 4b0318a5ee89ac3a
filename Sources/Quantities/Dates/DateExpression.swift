internal import Text

/// A date as its words give it, before any year or day is worked out.
struct DateExpression {
  var start: Int
  var end: Int
  var value: Value
  var rule: String
  /// As after "depuis" and "à partir de".
  var isOpen = false
  /// "avant le 3 mai", "d'ici à décembre", "jusqu'au 12".
  var isLimit = false
  /// Whether it counts from what the text does not date: "la veille de l'attaque".
  var isUnsettled = false
  /// A part of the day that a phrase itself names: "ce soir"..
  var clock: ClockReading?

  /// Behind a reference: most tokens begin no date, and to hand back "none" must not copy two points.
  indirect enum Value {
    /// A point of the calendar, as far as it is named.
    case point(DatePoint)
    case range(DatePoint, DatePoint)
    /// From so many units before (below zero) or after the reference to so many.
    case offset(Double, Double, TimeUnit, DateMention.Reference)
    /// The last (below zero) or next so many units up to the reference: "ces trois derniers jours".
    case stretch(Double, TimeUnit)
    /// The week, month or year so many away: "la semaine dernière" is -1.
    case unit(TimeUnit, Int, DateMention.Reference)
    /// The night that begins on one day and ends on the next: "dans la nuit de samedi à dimanche".
    case night(DatePoint, DatePoint?)
    /// "les années 1990"
    case decade(Int)
    /// The so manieth (below zero: the last) day, week or quarter of a month or a year.
    case part(Int, TimeUnit, DatePoint)
    /// The beginning, middle or end of a week, month or year so many away.
    case third(Third, TimeUnit, Int)
    /// The week that a day is in.
    case weekOf(DatePoint)
    /// "vers 8 heures" with no day beside it.
    case clockOnly
  }
}

/// A day, month or year as far as its words name it.
struct DatePoint: Hashable, Sendable {
  var weekday: Weekday?
  var day: Int?
  var month: Int?
  var year: Int?
  var third: Third?
  var season: Season?
  /// As in "lundi dernier" and "le 3 mars dernier".
  var isLast = false
  /// "lundi prochain".
  var isNext = false
  /// Days from the reference: "hier" is -1..
  var offset: Int?
  var reference: DateMention.Reference = .publication
  /// Weeks to add: "lundi en huit".
  var weeks = 0
  /// "premier lundi de": which of the month.
  var occurrence: Int?
  /// 0 for "de ce mois", 1 for "du mois prochain".
  var monthOffset: Int?
  /// The year of a month or a season, where words name it beside another: "de l'an dernier", "de cette année-là".
  var yearOffset: YearOffset?

  /// How many years from that of the publication, or of the last time told.
  struct YearOffset: Hashable, Sendable {
    let count: Int
    let reference: DateMention.Reference
  }

  var isDayOnly: Bool {
    day != nil && month == nil && weekday == nil && offset == nil && year == nil
      && monthOffset == nil
  }
  var namesDay: Bool { day != nil || weekday != nil || offset != nil }
}

/// A third of a month or a year: "début", "mi-", "fin".
enum Third: UInt8, Hashable, Sendable { case early, middle, late }

enum Season: UInt8, Hashable, Sendable { case spring, summer, autumn, winter }

/// A part of the day and its hours.
///
/// > Reference: the French day of the Trésor de la langue française: matin to noon, après-midi to the
/// > evening meal, soir to midnight, nuit to dawn.
enum DayPart: UInt8, Hashable, Sendable {
  case dawn, morning, noon, afternoon, evening, night, midnight, day

  var minutes: ClosedRange<Int> {
    switch self {
    case .dawn: 4 * 60...7 * 60
    case .morning: 4 * 60...12 * 60
    case .noon: 11 * 60...14 * 60
    case .afternoon: 12 * 60...19 * 60
    case .evening: 18 * 60...24 * 60
    case .night: 0...24 * 60
    case .midnight: 0...0
    case .day: 0...24 * 60
    }
  }
}

/// A time of day that was read: minutes since midnight, both ends.
struct ClockReading: Hashable, Sendable {
  var earliest: Int
  var latest: Int
  var end: Int
}

/// What a fixed phrase of dates means.
enum DatePhrase: Hashable, Sendable {
  /// "hier", "la veille", with its part of the day: "ce soir"
  case day(Int, DateMention.Reference, DayPart?)
  /// "la semaine dernière"
  case unit(TimeUnit, Int, DateMention.Reference)
  /// "il y a", "voici": a duration follows
  case ago
  /// "ago": a duration stands before
  case agoBehind
  /// "dans": a duration follows, and the date is ahead
  case ahead
  /// "dans les": a duration follows, and the date is anywhere in it
  case within
  /// "plus tôt", "auparavant": a duration stands before
  case earlier
  case later
  /// "la nuit de", "la nuit du"
  case night
  /// "depuis", "à partir de": a date follows
  case since
  /// "avant", "d'ici à", "jusqu'à"
  case until
  /// "les années"
  case decades
  /// "au mois de", "courant"
  case monthLead
  /// "en huit", "en quinze"
  case inWeeks(Int)

  /// Whether the phrase places a weekday: "de la semaine dernière", "en huit".
  var followsWeekday: Bool {
    switch self {
    case .unit(.week, _, _), .inWeeks: true
    default: false
    }
  }

  /// Whether the phrase places a month: "de l'an dernier", "de la même année".
  var followsMonth: Bool { if case .unit(.year, _, _) = self { true } else { false } }

  /// Whether the phrase only follows a duration or a day: "plus tôt", "en huit".
  var standsBehind: Bool {
    switch self {
    case .earlier, .later, .inWeeks, .agoBehind: true
    default: false
    }
  }
}
