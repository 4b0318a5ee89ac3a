internal import Geodesy
internal import Lexicon

// What the values of `data/lexicon` say: names of cases, parted by spaces. A name that the code does not have is our own
// mistake, and stops the program; a test compiles every language.

extension Hedge {
  init(named name: String) {
    switch name {
    case "exactly": self = .exactly
    case "about": self = .about
    case "nearly": self = .nearly
    case "only": self = .only
    case "barely": self = .barely
    case "atMost": self = .atMost
    case "atLeast": self = .atLeast
    default: preconditionFailure("'\(name)' is no hedge")
    }
  }
}

extension DistanceFrame {
  init(named name: String) {
    switch name {
    case "distance": self = .distance
    case "radius": self = .radius
    case "after": self = .after
    default: preconditionFailure("'\(name)' is no frame of a distance")
    }
  }
}

extension AnchorLink {
  init(named name: String) {
    switch name {
    case "from": self = .from
    case "toward": self = .toward
    case "here": self = .here
    default: preconditionFailure("'\(name)' is no link to an anchor")
    }
  }
}

extension MeasureMention.Quantity {
  init(named name: String) {
    guard let quantity = Self(rawValue: name) else {
      preconditionFailure("'\(name)' is no quantity")
    }
    self = quantity
  }
}

extension Placing {
  /// "near 100 2000", "halfway", "post".
  init(words: String) {
    let parts = words.parts(at: " ")
    switch (parts[0], parts.count) {
    case ("near", 3):
      guard let low = Double(parts[1]), let high = Double(parts[2]) else {
        preconditionFailure("'\(words)' has no metres")
      }
      self = .near(low: low, high: high)
    case ("halfway", 1): self = .halfway
    case ("post", 1): self = .post
    default: preconditionFailure("'\(words)' is no way of placing")
    }
  }
}

extension TimeUnit {
  /// The names of the cases, each at its number: Swift's own way to them looks at every case by reflection.
  static let names = [
    "second", "minute", "hour", "day", "weekend", "week", "fortnight", "month", "quarter",
    "semester", "year", "decade", "century",
  ]

  init(named name: String) {
    guard let unit = Self.names.firstIndex(of: name).flatMap({ Self(rawValue: UInt8($0)) }) else {
      preconditionFailure("'\(name)' is no unit of time")
    }
    self = unit
  }
}

extension Manner {
  /// "along road", "by foot", "none".
  init(words: String) {
    let parts = words.parts(at: " ")
    switch (parts[0], parts.count) {
    case ("along", 2): self = .along(Self.named(parts[1]))
    case ("by", 2): self = .by(Self.named(parts[1]))
    case ("none", 1): self = .none
    default: preconditionFailure("'\(words)' is no manner of going")
    }
  }

  private static func named<Case: RawRepresentable<String>>(_ name: String) -> Case {
    guard let found = Case(rawValue: name) else {
      preconditionFailure("'\(name)' is no manner of going")
    }
    return found
  }
}

extension MeasureUnit {
  /// "length kilometre kilometre", "time hour hour digits", "other money cent coin".
  init(words: String) {
    let parts = words.parts(at: " ")
    let marks = parts.dropFirst(3)
    guard parts.count >= 3, marks.allSatisfy({ Self.marks.contains($0) }) else {
      preconditionFailure("'\(words)' is no unit")
    }
    let kind: Kind
    switch parts[0] {
    case "length": kind = .length(StatedDistance.Unit(named: parts[1]))
    case "time": kind = .time(TimeUnit(named: parts[1]))
    case "other": kind = .other(MeasureMention.Quantity(named: parts[1]))
    default: preconditionFailure("'\(words)' is no unit")
    }
    self.init(
      kind, parts[2], needsDigits: marks.contains("digits"),
      isAmbiguous: marks.contains("ambiguous"), isCoin: marks.contains("coin"))
  }

  /// What a row may say behind the name of its unit.
  private static let marks = ["digits", "ambiguous", "coin"]
}

extension DatePhrase {
  private static let simple: [String: DatePhrase] = [
    "ago": .ago, "agoBehind": .agoBehind, "ahead": .ahead, "within": .within, "earlier": .earlier,
    "later": .later, "night": .night, "since": .since, "until": .until, "decades": .decades,
    "monthLead": .monthLead,
  ]

  /// "day -1 publication night", "unit week 0 event", "inWeeks 2", "ago".
  init(words: String) {
    let parts = words.parts(at: " ")
    if parts.count == 1, let phrase = Self.simple[words] {
      self = phrase
      return
    }
    switch (parts[0], parts.count) {
    case ("day", 4):
      self = .day(
        Self.number(parts[1]), Self.reference(parts[2]),
        parts[3] == "nil" ? nil : DayPart(named: parts[3]))
    case ("unit", 4):
      self = .unit(TimeUnit(named: parts[1]), Self.number(parts[2]), Self.reference(parts[3]))
    case ("inWeeks", 2): self = .inWeeks(Self.number(parts[1]))
    default: preconditionFailure("'\(words)' is no phrase of dates")
    }
  }

  private static func number(_ text: String) -> Int {
    guard let number = Int(text) else { preconditionFailure("'\(text)' is no number") }
    return number
  }

  private static func reference(_ name: String) -> DateMention.Reference {
    switch name {
    case "publication": .publication
    case "event": .event
    default: preconditionFailure("'\(name)' is nothing that a date counts from")
    }
  }
}

extension DayPart {
  /// The names of the cases, each at its number.
  static let names = [
    "dawn", "morning", "noon", "afternoon", "evening", "night", "midnight", "day",
  ]

  init(named name: String) {
    guard let part = Self.names.firstIndex(of: name).flatMap({ Self(rawValue: UInt8($0)) }) else {
      preconditionFailure("'\(name)' is no part of the day")
    }
    self = part
  }
}

extension StatedDistance.Unit {
  init(named name: String) {
    // The lexicon has the name of the case, which is what the output says but for one.
    guard let unit = name == "nauticalMile" ? .nauticalMile : Self(rawValue: name) else {
      preconditionFailure("'\(name)' is no unit of length")
    }
    self = unit
  }
}
