// Days, months, seasons and parts of the day in English.

extension English {
  static func addCalendar(to lexicon: inout Lexicon) {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    for (index, month) in months.enumerated() {
      lexicon.add(month, .month) { $0.month = UInt8(index + 1) }
    }
    for month in ["march", "may", "april", "june", "august"] {
      lexicon.add(month, .month) { $0.detail = 2 }
    }
    let short = [
      "jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec",
    ]
    for (index, words) in short.enumerated() {
      lexicon.add(words, .month) {
        $0.month = UInt8(index + 1)
        $0.detail = 1
      }
    }
    let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    for (index, weekday) in weekdays.enumerated() {
      lexicon.add("\(weekday) \(weekday)s", .weekday) { $0.weekday = UInt8(index) }
    }
    for (index, word) in ["mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"]
      .enumerated()
    {
      lexicon.add(word, .weekday) {
        $0.weekday = UInt8(index)
        $0.detail = 1
      }
    }
    let parts: [(String, DayPart)] = [
      ("dawn", .dawn), ("morning", .morning), ("noon midday", .noon), ("afternoon", .afternoon),
      ("evening", .evening), ("night overnight", .night), ("midnight", .midnight),
    ]
    for (words, part) in parts { lexicon.add(words, .dayPart) { $0.detail = part.rawValue } }
    for (word, part) in [("am", DayPart.morning), ("pm", .evening)] {
      lexicon.add(word, [.dayPart, .hour]) {
        $0.detail = part.rawValue
        $0.number = 1
      }
    }
    let seasons: [(String, Season)] = [
      ("spring", .spring), ("summer", .summer), ("autumn", .autumn), ("winter", .winter),
    ]
    for (word, season) in seasons { lexicon.add(word, .season) { $0.detail = season.rawValue } }
    lexicon.add("early", .third) { $0.detail = Third.early.rawValue }
    lexicon.add("mid", .third) { $0.detail = Third.middle.rawValue }
    lexicon.add("late", .third) { $0.detail = Third.late.rawValue }
    lexicon.add("last past previous", .last)
    lexicon.add("next coming", .next)
    // "o'clock" is three tokens, of which the last counts.
    lexicon.add("o clock", .hour)
    let units: [(String, TimeUnit)] = [
      ("seconds", .second), ("minute minutes", .minute), ("hour hours", .hour), ("day days", .day),
      ("week weeks", .week), ("month months", .month), ("year years", .year),
      ("decade decades", .decade), ("century centuries", .century),
    ]
    for (words, unit) in units { lexicon.add(words, .timeUnit) { $0.detail = unit.rawValue } }
  }

  static let datedNames = WordTable<Bool>(words: "avenue street square movement")

  static let lateWords = WordTable<Bool>(words: "late")
  static let veryWords = WordTable<Bool>(words: "very")
  static let afternoonWords = WordTable<Bool>([])
  static let spanWords = WordTable<Bool>(words: "for during every after within")

  static let dates = PhraseTable<DatePhrase>(days + stretches + leads)

  private static let days: [(String, DatePhrase)] = [
    ("yesterday", .day(-1, .publication, nil)), ("today", .day(0, .publication, nil)),
    ("tomorrow", .day(1, .publication, nil)), ("last night", .day(-1, .publication, .night)),
    ("the day before yesterday", .day(-2, .publication, nil)),
    ("the day after tomorrow", .day(2, .publication, nil)),
    ("this morning", .day(0, .publication, .morning)),
    ("this afternoon", .day(0, .publication, .afternoon)),
    ("this evening", .day(0, .publication, .evening)), ("tonight", .day(0, .publication, .night)),
    ("the previous day", .day(-1, .event, nil)), ("the day before", .day(-1, .event, nil)),
    ("a day earlier", .day(-1, .event, nil)), ("the day after", .day(1, .event, nil)),
    ("the next day", .day(1, .event, nil)), ("the following day", .day(1, .event, nil)),
    ("a day later", .day(1, .event, nil)), ("the same day", .day(0, .event, nil)),
    ("that day", .day(0, .event, nil)), ("overnight", .day(0, .event, .night)),
    ("in the morning", .day(0, .event, .morning)), ("in the evening", .day(0, .event, .evening)),
    ("at dawn", .day(0, .event, .dawn)),
  ]

  private static let stretches: [(String, DatePhrase)] = [
    ("last week", .unit(.week, -1, .publication)), ("next week", .unit(.week, 1, .publication)),
    ("this week", .unit(.week, 0, .publication)),
    ("the previous week", .unit(.week, -1, .event)),
    ("last month", .unit(.month, -1, .publication)),
    ("next month", .unit(.month, 1, .publication)),
    ("this month", .unit(.month, 0, .publication)), ("last year", .unit(.year, -1, .publication)),
    ("next year", .unit(.year, 1, .publication)), ("this year", .unit(.year, 0, .publication)),
    ("last weekend", .unit(.weekend, -1, .publication)),
    ("this weekend", .unit(.weekend, 0, .publication)),
    ("next weekend", .unit(.weekend, 1, .publication)),
  ]

  private static let leads: [(String, DatePhrase)] = [
    ("ago", .agoBehind), ("earlier", .earlier), ("before", .earlier), ("previously", .earlier),
    ("later", .later), ("after", .later), ("(on|in|during) the night of", .night),
    ("since", .since), ("as of", .since), ("starting (on)", .since), ("until", .until),
    ("before", .until), ("by", .until), ("the s", .decades), ("in the month of", .monthLead),
  ]
}
