/// A unit that follows a number in a text.
struct MeasureUnit: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A length that can be a distance between places.
    case length(StatedDistance.Unit)
    case time(TimeUnit)
    case other(MeasureMention.Quantity)
  }

  let kind: Kind
  /// As `geomap mentions` prints it.
  let name: String
  /// Whether the unit is a letter or a sign that only stands after digits: "m", "h", "t".
  let needsDigits: Bool

  /// Whether the word is oftener no unit, so that "un" before it is its article: "un livre", "un pied".
  let isAmbiguous: Bool
  /// Whether it is a hundredth of a currency: "centime".
  let isCoin: Bool

  /// Whether a distance or a journey can be told in it.
  var tellsDistance: Bool {
    switch kind {
    case .length: true
    case .time(let unit): unit.hoursOfTravel != nil
    case .other: false
    }
  }

  init(
    _ kind: Kind, _ name: String, needsDigits: Bool = false, isAmbiguous: Bool = false,
    isCoin: Bool = false
  ) {
    self.kind = kind
    self.name = name
    self.needsDigits = needsDigits
    self.isAmbiguous = isAmbiguous
    self.isCoin = isCoin
  }
}

/// A stretch of time that dates and durations count.
enum TimeUnit: UInt8, Hashable, Sendable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, semester, year, decade,
    century

  /// Days, for days, weeks and fortnights; nil for units of the calendar and for hours and less.
  var days: Int? {
    switch self {
    case .day: 1
    case .week: 7
    case .fortnight: 14
    default: nil
    }
  }

  /// Months, for units of the calendar.
  var months: Int? {
    switch self {
    case .month: 1
    case .quarter: 3
    case .semester: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    default: nil
    }
  }

  /// Hours on the way, for units that a journey is told in: who travels for days rests, and is under way for eight
  /// hours of each.
  var hoursOfTravel: Double? {
    switch self {
    case .day: 8
    case .week: 56
    default: hours
    }
  }

  /// Hours, for units that have a fixed number of them.
  var hours: Double? {
    switch self {
    case .minute: 1.0 / 60
    case .hour: 1
    case .day: 24
    case .week: 168
    default: nil
    }
  }

  var name: String {
    switch self {
    case .weekend: "weekend"
    default: "\(self)"
    }
  }
}
