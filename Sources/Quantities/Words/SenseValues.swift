internal import Lexicon

// What the words of the table `readers` are, as `data/lexicon` says it: "numeral digit 4", "month 3 lower".

extension Roles {
  /// The roles by their names in the lexicon.
  static let byName: [String: Roles] = [
    "at": .at,
    "of": .of,
    "ofThe": .ofThe,
    "article": .article,
    "indefinite": .indefinite,
    "demonstrative": .demonstrative,
    "possessive": .possessive,
    "and": .and,
    "or": .or,
    "between": .between,
    "to": .to,
    "inside": .inside,
    "since": .since,
    "until": .until,
    "preposition": .preposition,
    "relative": .relative,
    "pronoun": .pronoun,
    "numeral": .numeral,
    "collective": .collective,
    "fraction": .fraction,
    "vague": .vague,
    "collectiveAdjective": .collectiveAdjective,
    "decimalPoint": .decimalPoint,
    "ordinalSuffix": .ordinalSuffix,
    "minus": .minus,
    "compass": .compass,
    "placeNoun": .placeNoun,
    "placePart": .placePart,
    "situated": .situated,
    "standing": .standing,
    "more": .more,
    "month": .month,
    "weekday": .weekday,
    "dayPart": .dayPart,
    "third": .third,
    "last": .last,
    "next": .next,
    "timeUnit": .timeUnit,
    "season": .season,
    "future": .future,
    "reporting": .reporting,
    "hour": .hour,
    "startsHedge": .startsHedge,
    "startsTrailingHedge": .startsTrailingHedge,
    "startsUnit": .startsUnit,
    "startsMode": .startsMode,
    "startsMeasureAfter": .startsMeasureAfter,
    "startsDatePhrase": .startsDatePhrase,
    "startsSituation": .startsSituation,
    "startsFrame": .startsFrame,
    "verb": .verb,
    "here": .here,
    "border": .border,
    "negation": .negation,
    "situatedVerb": .situatedVerb,
    "personTitle": .personTitle,
    "ratio": .ratio,
    "percent": .percent,
    "looseAt": .looseAt,
    "change": .change,
    "early": .early,
    "startsReach": .startsReach,
    "startsPlacing": .startsPlacing,
  ]
}

extension Sense {
  /// - Parameter roles: Roles with their values, parted by semicolons.
  init(roles: String) {
    self.init()
    for role in roles.parts(at: ";") {
      let parts = role.parts(at: " ")
      guard let named = Roles.byName[parts[0]] else { preconditionFailure("'\(role)' is no role") }
      self.roles.formUnion(named)
      read(named, parts.dropFirst().map { $0 })
    }
  }

  private mutating func read(_ role: Roles, _ values: [String]) {
    switch role {
    case .numeral:
      guard values.count >= 2, let kind = NumeralKind(named: values[0]) else {
        preconditionFailure("\(values) is no numeral")
      }
      numeral = kind
      number = Self.number(values[1])
      isOrdinal = values.count > 2
    case .collective, .fraction: number = Self.number(values[0])
    case .month:
      month = Self.number(values[0])
      detail = values.count < 2 ? 0 : values[1] == "short" ? 1 : 2
    case .weekday:
      weekday = Self.number(values[0])
      detail = values.count < 2 ? 0 : 1
    case .compass: compass = Self.number(values[0])
    case .dayPart:
      detail = DayPart(named: values[0]).rawValue
      if values.count > 1 { number = 1 }
    case .third: detail = Third(named: values[0]).rawValue
    case .season: detail = Season(named: values[0]).rawValue
    case .timeUnit: detail = TimeUnit(named: values[0]).rawValue
    case .last, .next: detail = values.isEmpty ? 0 : 1
    default: break
    }
  }

  private static func number<Value: FixedWidthInteger>(_ text: String) -> Value {
    guard let number = Value(text) else { preconditionFailure("'\(text)' is no number") }
    return number
  }
}

extension NumeralKind {
  init?(named name: String) {
    switch name {
    case "zero": self = .zero
    case "digit": self = .digit
    case "ten": self = .ten
    case "teen": self = .teen
    case "tens": self = .tens
    case "hundred": self = .hundred
    case "scale": self = .scale
    default: return nil
    }
  }
}

extension Third {
  init(named name: String) {
    switch name {
    case "early": self = .early
    case "middle": self = .middle
    case "late": self = .late
    default: preconditionFailure("'\(name)' is no third")
    }
  }
}

extension Season {
  init(named name: String) {
    switch name {
    case "spring": self = .spring
    case "summer": self = .summer
    case "autumn": self = .autumn
    case "winter": self = .winter
    default: preconditionFailure("'\(name)' is no season")
    }
  }
}
