internal import Gazetteer
internal import Lexicon
internal import Text

/// Finds every stretch of a text that may be a place's name: generous, judged later.
struct CandidateFinder {
  let text: AnalysedText
  let classes: [WordClass]
  private let gazetteer: Gazetteer
  private let articles: WordTable<[UInt8]>
  private let ordinalEndings: WordEndings
  private var infos: [NameID: NameInfo] = [:]
  var candidates: [NameCandidate] = []
  /// Names that count as unknown: for training.
  private let hides: (NameID) -> Bool

  init(
    _ text: AnalysedText, classes: [WordClass], gazetteer: Gazetteer,
    hides: @escaping (NameID) -> Bool = { _ in false }
  ) {
    self.text = text
    self.classes = classes
    self.gazetteer = gazetteer
    self.hides = hides
    articles = Self.articles[text.language]
    ordinalEndings = Self.ordinalEndings[text.language]
  }

  /// Returns the candidates in order of their first token; they may overlap.
  mutating func find(in runs: [Range<Int>]) -> [NameCandidate] {
    for run in runs where !addCountries(joinedIn: run) {
      if let person = startOfPerson(behindCountryIn: run) {
        addCandidates(of: run.lowerBound..<person)
        addCandidates(of: person..<run.upperBound)
        continue
      }
      guard let (first, second) = ends(ofAxis: run) else {
        addCandidates(of: run)
        continue
      }
      addCandidates(of: first)
      addCandidates(of: second)
    }
    candidates.sort {
      ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound)
    }
    return candidates
  }

  /// Returns where a person's name begins behind a country's: no mark stands between two headlines in "… en RDC
  /// Joseph Kabila exige".
  private mutating func startOfPerson(behindCountryIn run: Range<Int>) -> Int? {
    guard text.language == .french, run.count > 2,
      !classes[run.lowerBound].contains(.givenName),
      let name = longestName(at: run.lowerBound), name.info.group == .country,
      name.tokens.upperBound + 1 < run.upperBound
    else { return nil }
    let first = name.tokens.upperBound
    return text.tokens[first].isWord && classes[first].contains(.givenName) ? first : nil
  }

  private mutating func addCandidates(of run: Range<Int>) {
    if addAbbreviation(run) { return }
    let count = candidates.count
    var covered = run.lowerBound
    addNamesBefore(run, covered: &covered)
    for index in run where index >= covered && text.tokens[index].isWord {
      guard index == run.lowerBound || text.tokens[index].isCapitalised else { continue }
      if let (tokens, info) = nationality(at: index, in: run) {
        add(tokens, info, run)
        covered = tokens.upperBound
        continue
      }
      guard let (tokens, info) = longestName(at: index) else { continue }
      let name = withoutHead(tokens)
      if name != tokens, let inner = longestName(at: name.lowerBound) {
        add(inner.tokens, inner.info, run)
      } else {
        add(tokens, info, run)
      }
      // A longer name hides the names inside it, unless it begins with a word that may not belong to it.
      if !classes[index].contains(.givenName), !classes[index].contains(.title) {
        covered = tokens.upperBound
      } else {
        covered = index + 1
      }
    }
    let isKnown = candidates[count...].contains {
      $0.tokens.lowerBound <= run.lowerBound
        && $0.tokens.upperBound >= run.upperBound
    }
    if !isKnown { addUnknown(run) }
  }

  /// Adds the names that begin before a run: "mer d'Azov", "La Rochelle", "du Mans".
  private mutating func addNamesBefore(_ run: Range<Int>, covered: inout Int) {
    let tokens = text.tokens
    var first = run.lowerBound
    // Up to four tokens back for a lower-case head: "détroit d'Ormuz", "golfe de la".
    for _ in 0..<4 {
      guard first > 0, !tokens[first].startsLine else { break }
      first -= 1
      let isJoiner =
        classes[first].contains(.of) || classes[first].contains(.ofThe)
        || classes[first].contains(.article) || tokens[first].isApostrophe
      if isJoiner { continue }
      if classes[first].contains(.landHead), let (found, info) = longestName(at: first),
        found.upperBound > run.lowerBound
      {
        add(found, info, run)
        covered = found.upperBound
      }
      break
    }
    guard covered == run.lowerBound, run.lowerBound > 0, !tokens[run.lowerBound].startsLine
    else { return }
    let before = run.lowerBound - 1
    // "Two Rivers", "In Guezzam": a word whose capital says nothing begins a known name.
    if tokens[before].isCapitalised, classes[before].contains(.function),
      !classes[before].contains(.article), let (found, info) = longestName(at: before),
      found.upperBound > run.lowerBound
    {
      add(found, info, run)
      covered = found.upperBound
      return
    }
    guard let article = article(at: before) else { return }
    guard let (found, info) = name(article: article, from: run.lowerBound) else { return }
    if let (plain, plainInfo) = longestName(at: run.lowerBound) {
      if plain.upperBound > found.upperBound { return }
      // "au Vigan" is Le Vigan: no town without an article takes one, as countries and rivers do.
      let isArticleOwn = isContracted(before) && plainInfo.isSettlement
      if plain.upperBound == found.upperBound, !isArticleOwn,
        plainInfo.prominence >= info.prominence
      {
        return
      }
    }
    let isCapital =
      tokens[before].isCapitalised && classes[before].contains(.article)
      && !isSentenceStart(before)
    add(isCapital ? before..<found.upperBound : found, info, run)
    covered = found.upperBound
  }

  /// Adds a state: behind a comma, as in "Huntsville, Ala.", or with a dot behind a preposition, as in "in Ky.".
  private mutating func addAbbreviation(_ run: Range<Int>) -> Bool {
    let first = run.lowerBound
    guard text.language == .english else { return false }
    let start = text.tokens[first].start
    let sentence = text.sentences[text.sentence(ofToken: first)].tokens
    let isBehindName =
      first > 1 && text.tokens[first - 1].isMark(",") && text.tokens[first - 2].isCapitalised
    let isPlaced =
      first == sentence.lowerBound
      || !classes[first - 1].isDisjoint(with: [.inside, .toward, .of, .near, .at, .direction])
    guard isBehindName || isPlaced else { return false }
    for last in (first..<min(first + 4, sentence.upperBound)).reversed() {
      let end = text.tokens[last].end
      guard end - start <= 6, isBehindName || text.tokens[last].isMark(".") else { continue }
      let form = text.name(of: TextSpan(start: start, end: end))
      guard let info = StateAbbreviations.states(of: form, in: gazetteer) else { continue }
      add(first..<last + 1, info, run)
      return true
    }
    return false
  }

  /// "South Korean", "Latin American": an adjective of two words, as its area; "Nigerian" in "Nigerian Armed
  /// Forces", "Russian" in "Russian-American": one of a word, as what the gazetteer knows by it.
  private mutating func nationality(
    at index: Int, in run: Range<Int>
  ) -> (tokens: Range<Int>, info: NameInfo)? {
    guard text.language == .english, run.count > 1 else { return nil }
    if index + 1 < run.upperBound,
      let name = Demonyms.area(spelt: index..<index + 2, text, names: gazetteer)
    {
      return (index..<index + 2, info(of: name))
    }
    guard classes[index].contains(.demonym), Demonyms.isAdjective(text.tokens[index]) else {
      return nil
    }
    guard let (tokens, info) = longestName(at: index) else { return (index..<index + 1, .unknown) }
    return tokens.count == 1 ? (tokens, info) : nil
  }

  mutating func info(of name: NameID) -> NameInfo {
    if let info = infos[name] { return info }
    var info = NameInfo(name, in: gazetteer)
    if info.group != .country, hides(name) { info = .unknown }
    infos[name] = info
    return info
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    text.sentences[text.sentence(ofToken: index)].tokens.lowerBound == index
  }

  /// The article that a word is or holds: "du" holds "le", "aux" holds "les".
  private func article(at index: Int) -> [UInt8]? {
    let token = text.tokens[index]
    guard token.isWord, token.end - token.start <= 3 else { return nil }
    return articles[token]
  }

  private static let articles = PerLanguage {
    $0.lexicon.table("name-articles") { Array("\($0) ".utf8) }
  }

  /// "au", "aux", "du", "des": an article that a preposition has swallowed.
  private func isContracted(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return article(at: index).map { token.key != WordKey.of(bytes: $0.dropLast()) } ?? false
  }

  /// Returns the tokens and the info of the longest name that begins with an article before token `index`.
  private mutating func name(article: [UInt8], from index: Int) -> (
    tokens: Range<Int>, info: NameInfo
  )? {
    let start = text.tokens[index].start
    let stop = min(text.bytes.count, start + 60)
    let buffer = article + text.bytes[start..<stop]
    guard let match = knownName(in: buffer, at: 0), match.end > article.count
    else { return nil }
    return closed(index, end: match.end - article.count + start, name: match.name)
  }

  /// Returns the longest name that begins at a token and ends with one.
  mutating func longestName(at index: Int) -> (tokens: Range<Int>, info: NameInfo)? {
    if text.joins(index, to: index + 1) { return nameOfHashtag(at: index) }
    guard let match = knownName(in: text.bytes, at: text.tokens[index].start) else { return nil }
    return closed(index, end: match.end, name: match.name)
  }

  /// Returns the longest name at an offset that some place bears which is not obscure.
  mutating func knownName(in bytes: [UInt8], at start: Int) -> NameMatch? {
    guard let match = gazetteer.longestName(in: bytes, at: start) else { return nil }
    if !info(of: match.name).places.isEmpty { return match }
    return gazetteer.names(in: bytes, at: start).last { !info(of: $0.name).places.isEmpty }
  }

  private mutating func closed(
    _ index: Int, end: Int, name: NameID
  ) -> (tokens: Range<Int>, info: NameInfo)? {
    var last = index
    while last < text.tokens.count, text.tokens[last].end < end { last += 1 }
    guard last < text.tokens.count, text.tokens[last].end == end else { return nil }
    let single = last == index && text.tokens[index].end - text.tokens[index].start < 2
    guard !single, !text.tokens[index..<last + 1].dropFirst().contains(where: \.startsLine)
    else { return nil }
    return (index..<last + 1, info(of: name))
  }

  /// "Région de Kidal" at a sentence's start: the name is what follows the head.
  private func withoutHead(_ tokens: Range<Int>) -> Range<Int> {
    let first = classes[tokens.lowerBound]
    guard tokens.count > 2, !first.isDisjoint(with: [.areaHead, .townHead]),
      !first.contains(.countryHead)
    else { return tokens }
    var start = tokens.lowerBound + 1
    guard !classes[start].isDisjoint(with: [.of, .ofThe]) else { return tokens }
    start += 1
    while start < tokens.upperBound - 1,
      text.tokens[start].isApostrophe || classes[start].contains(.article)
    { start += 1 }
    return start..<tokens.upperBound
  }

  private mutating func addUnknown(_ run: Range<Int>) {
    guard run.count > 1 || text.tokens[run.lowerBound].end - text.tokens[run.lowerBound].start > 2
    else { return }
    if run.count == 1, isOrdinal(text.tokens[run.lowerBound]) { return }
    add(run, .unknown, run)
  }

  /// "XIe", "XIXème": a century or a district by its number.
  private func isOrdinal(_ token: Token) -> Bool {
    let bytes = text.bytes[token.start..<token.end]
    let letters = bytes.prefix { "IVXLCDM".utf8.contains($0) }
    return !letters.isEmpty
      && ordinalEndings.equals(bytes.dropFirst(letters.count))
  }

  private static let ordinalEndings = PerLanguage { $0.lexicon.endings("ordinal-endings") }

  /// "les Rosenberg", "des Kennedy": several people of one name.
  ///
  /// A town behind such an article has a plural's ending, as "les Ulis".
  private func isFamily(_ tokens: Range<Int>, _ info: NameInfo) -> Bool {
    let article = tokens.lowerBound - 1
    guard text.language == .french, tokens.count == 1, article >= 0,
      info.group == .unknown || info.isSettlement,
      HeadWords.plurals.contains(text.tokens[article]),
      // "la mer des Wadden", "dans les Spratly"
      article == 0
        || classes[article - 1].isDisjoint(with: [
          .landHead, .areaHead, .townHead, .countryHead, .toward,
        ])
    else { return false }
    let token = text.tokens[tokens.lowerBound]
    return !token.isAllCapitals
      && !Self.pluralLetters.contains(atEndOf: [text.bytes[token.end - 1] | 0x20])
  }

  private static let pluralLetters = Language.french.lexicon.endings("plural-letters")

  mutating func add(
    _ tokens: Range<Int>, _ info: NameInfo, _ run: Range<Int>, pair: Range<Int>? = nil
  ) {
    if isFamily(tokens, info) { return }
    var key: UInt64 = 0
    for token in text.tokens[tokens] where token.isWord {
      key = key &* 0x9E37_79B9_7F4A_7C15 &+ token.plainKey
    }
    candidates.append(NameCandidate(tokens: tokens, run: run, info: info, key: key, pair: pair))
  }
}
