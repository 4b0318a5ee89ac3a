internal import Gazetteer
internal import Text

/// What an article as a whole tells about its names: persons, sure places, countries, lower-case words.
struct ArticleNames {
  /// How often a word stood in a person's full name.
  private(set) var persons: [UInt64: Int] = [:]
  /// How often a name stood where only a place can.
  private(set) var located: [UInt64: Int] = [:]
  private(set) var occurrences: [UInt64: Int] = [:]
  /// Countries named by name or demonym.
  private(set) var countries: Set<CountryCode> = []
  /// Words of runs that stand in lower case elsewhere.
  private(set) var lower: Set<UInt64> = []

  /// The first tokens of prominent names, and the tokens behind them.
  private(set) var prominentStarts: Set<Int> = []
  private(set) var prominentEnds: Set<Int> = []

  /// For each place how many different names of the article may mean it, and for each country how many
  /// names are most likely there.
  private var namesOfPlace: [Place.ID: Int] = [:]
  private var namesOfCountry: [CountryCode: Int] = [:]

  init(
    _ text: AnalysedText, classes: [WordClass], runs: [Range<Int>], candidates: [NameCandidate],
    contexts: [NameContext]
  ) {
    readPersons(text, classes, runs)
    var evidence = PersonEvidence(text, classes: classes)
    var capitals: Set<UInt64> = []
    // Most words are none of the names: a bit apiece spares the set.
    var filter = [UInt64](repeating: 0, count: 64)
    for (candidate, context) in zip(candidates, contexts) {
      occurrences[candidate.key, default: 0] += 1
      let isNew = occurrences[candidate.key] == 1
      if isNew, !candidate.info.places.isEmpty, candidate.info.group != .country {
        namesOfCountry[candidate.info.country, default: 0] += 1
        for place in candidate.info.places.prefix(8) { namesOfPlace[place, default: 0] += 1 }
      }
      if candidate.info.grade == .prominent {
        prominentStarts.insert(candidate.tokens.lowerBound)
        prominentEnds.insert(candidate.tokens.upperBound)
      }
      if Self.isSure(context) { located[candidate.key, default: 0] += 1 }
      evidence.read(candidate, context)
      if candidate.tokens.count == 1 {
        capitals.insert(candidate.key)
        filter[Int(candidate.key >> 58)] |= 1 << (candidate.key >> 52 & 63)
      }
      if candidate.info.group == .country, candidate.info.country != .none,
        candidate.tokens.count > 1 || !classes[candidate.tokens.lowerBound].contains(.givenName)
      {
        countries.insert(candidate.info.country)
      }
    }
    for name in evidence.persons { persons[name, default: 0] += 3 }
    for (index, token) in text.tokens.enumerated() where token.isWord {
      if !token.isCapitalised {
        let key = token.plainKey
        if filter[Int(key >> 58)] & 1 << (key >> 52 & 63) != 0, capitals.contains(key) {
          lower.insert(token.plainKey)
        }
      }
      if classes[index].contains(.demonym),
        let country = Nationalities.country(of: token, in: text.language)
      {
        countries.insert(country)
      }
    }
  }

  /// Whether another name of the article may mean the same place: "Aguelhok", "Aguelhoc".
  func hasAlias(_ candidate: NameCandidate) -> Bool {
    candidate.info.places.prefix(8).contains { (namesOfPlace[$0] ?? 0) > 1 }
  }

  /// How many other names of the article are most likely in the country of this one.
  func compatriots(of candidate: NameCandidate) -> Int {
    candidate.info.group == .country || candidate.info.places.isEmpty
      ? 0 : (namesOfCountry[candidate.info.country] ?? 1) - 1
  }

  /// Whether the words before can only introduce a place.
  static func isSure(_ context: NameContext) -> Bool {
    switch context.left {
    case .inside, .ofTown, .ofArea, .ofDirection, .ofNear, .toward, .near, .atThe: true
    case .at: context.right != .capital
    case .head: true
    default: false
    }
  }

  private mutating func readPersons(
    _ text: AnalysedText, _ classes: [WordClass], _ runs: [Range<Int>]
  ) {
    for run in runs {
      let words = run.filter { text.tokens[$0].isWord && text.tokens[$0].isCapitalised }
      guard let first = words.first else { continue }
      var before = run.lowerBound - 1
      if before >= 0, text.tokens[before].isMark("."), !text.tokens[before].hasSpaceBefore {
        before -= 1
      }
      let hasTitle = before >= 0 && classes[before].contains(.title)
      let startsWithTitle = classes[first].contains(.title)
      let isNamed = classes[first].contains(.givenName) && words.count > 1
      guard hasTitle || startsWithTitle || isNamed else { continue }
      if words.contains(where: { classes[$0].contains(.organisationTail) }) { continue }
      for word in words where !classes[word].contains(.title) {
        persons[text.tokens[word].plainKey, default: 0] += isNamed ? 2 : 1
      }
    }
  }
}
