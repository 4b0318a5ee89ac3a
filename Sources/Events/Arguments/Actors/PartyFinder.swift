import Gazetteer
internal import Places
internal import Quantities
internal import Text

/// Somebody or something that a report names and that may act in an event or suffer it.
struct Party: Hashable, Sendable {
  /// From the determiner or number to the last complement.
  let tokens: Range<Int>
  /// The noun's token.
  let head: Int
  let kind: NounClass?
  /// Row of the table of actors.
  let entry: Int?
  /// ISO code of the country that an adjective, a complement or the name itself gives.
  let country: String?
  /// Whether the word means a state by its country's name: "Israël a bombardé".
  let isState: Bool

  /// How a feature tells kinds apart, from 0.
  var number: Int {
    if entry != nil { return 1 }
    if isState { return 2 }
    return kind.map { Int($0.rawValue) + 3 } ?? 0
  }
}

/// Finds the parties of a report, in order.
///
/// No grammar: a listed noun, an actor of the table, a state's name or an unknown name, with what belongs to it.
struct PartyFinder {
  let frame: ReportFrame
  /// The tokens of numbers: "1,5 million" is nobody.
  private let numbers: Set<Int>

  init(frame: ReportFrame) {
    self.frame = frame
    numbers = Set(
      frame.mentions.filter(\.isNumber).flatMap { frame.text.tokenRange(of: $0.span) })
  }

  func parties() -> [Party] {
    let names = states()
    var parties: [Party] = []
    var naming = 0
    var index = 0
    let tokens = frame.text.tokens
    while index < tokens.count {
      while naming < frame.namings.count, frame.namings[naming].tokens.upperBound <= index {
        naming += 1
      }
      if naming < frame.namings.count, frame.namings[naming].tokens.lowerBound <= index {
        let found = frame.namings[naming]
        parties.append(
          Party(
            tokens: withDeterminer(found.tokens), head: found.tokens.lowerBound, kind: nil,
            entry: found.entry, country: nil, isState: false))
        index = found.tokens.upperBound
      } else if let state = names[index] {
        parties.append(state)
        index = state.tokens.upperBound
      } else if let party = party(at: index) {
        parties.append(party)
        index = max(index + 1, party.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return parties
  }

  /// Countries and capitals that stand for their states, and names that the recogniser doubts, by their first token.
  private func states() -> [Int: Party] {
    var states: [Int: Party] = [:]
    for name in frame.names {
      let isDoubted = name.toponym.mention.confidence <= CapitalisedNames.confidence
      let isState = name.granularity == .country
      guard isDoubted || isState || name.toponym.mention.role == .metonymic else { continue }
      let code = name.toponym.best.map { frame.gazetteer.country(of: $0.place) }
      states[name.tokens.lowerBound] = Party(
        tokens: name.tokens, head: name.tokens.lowerBound, kind: nil, entry: nil,
        country: code.flatMap { $0 == .none ? nil : $0.description },
        isState: !isDoubted)
    }
    return states
  }

  private func party(at index: Int) -> Party? {
    let token = frame.text.tokens[index]
    guard token.isWord else { return nil }
    if var kind = frame.nouns[index],
      kind.isActor || kind.isTarget || kind == .hostages
        || kind == .displacedPeople || kind == .victims
    {
      let end = complement(behind: index)
      let armed = end.adjectives.contains { frame.classes[$0].contains(.armed) }
      if armed, kind == .persons || kind == .civilians || kind == .organisation { kind = .armedMen }
      return Party(
        tokens: withDeterminer(index..<end.end), head: index, kind: kind, entry: nil,
        country: end.country, isState: false)
    }
    // "deux tonneliers", "des Peuls": a number or an article before a noun of no list.
    let isPeople =
      token.isCapitalised && Nationalities.country(of: token, in: .french) != nil
    let isAcronym = token.isAllCapitals && token.end - token.start <= 8
    let isCounted =
      index > 0 && frame.text.tokens[index - 1].isDigits && !token.isCapitalised
      && !numbers.contains(index)
      && frame.classes[index] == [] && token.end - token.start >= 5
    guard isPeople || isAcronym || isCounted, frame.classes[index] == [] else { return nil }
    let end = complement(behind: index)
    return Party(
      tokens: withDeterminer(index..<end.end), head: index, kind: isPeople ? .civilians : nil,
      entry: nil,
      country: isPeople
        ? Nationalities.country(of: token, in: .french)?.description : end.country,
      isState: false)
  }

  private struct Complement {
    var end: Int
    var country: String?
    var adjectives: Range<Int>
  }

  /// What belongs to a noun: "armés", "malienne", "de l'armée", "du Mali"; four words at most.
  private func complement(behind head: Int) -> Complement {
    let sentence = frame.sentence(at: head)
    var end = head + 1
    var country: String?
    while end < min(sentence.upperBound, head + 4) {
      let token = frame.text.tokens[end]
      if let people = Nationalities.country(of: token, in: .french) {
        country = people.description
      } else if !frame.classes[end].contains(.armed) {
        break
      }
      end += 1
    }
    let adjectives = head + 1..<end
    var next = end
    guard next < sentence.upperBound, frame.classes[next].contains(.of) else {
      return Complement(end: end, country: country, adjectives: adjectives)
    }
    next += 1
    while next < sentence.upperBound,
      frame.text.tokens[next].isApostrophe
        || !frame.classes[next].isDisjoint(with: .determiners)
    {
      next += 1
    }
    guard next < sentence.upperBound, frame.text.tokens[next].isWord,
      frame.nouns[next]?.isActor == true || frame.text.tokens[next].isCapitalised
    else { return Complement(end: end, country: country, adjectives: adjectives) }
    if let number = frame.name(at: next), case let name = frame.names[number],
      name.granularity == .country, let place = name.toponym.best?.place
    {
      country = country ?? frame.gazetteer.country(of: place).description
    }
    end = next + 1
    if end < sentence.upperBound,
      let people = Nationalities.country(of: frame.text.tokens[end], in: .french)
    {
      country = country ?? people.description
      end += 1
    }
    return Complement(end: end, country: country, adjectives: adjectives)
  }

  /// Takes in the determiner or number before.
  private func withDeterminer(_ tokens: Range<Int>) -> Range<Int> {
    var start = tokens.lowerBound
    while start > 0, tokens.lowerBound - start < 3,
      !frame.classes[start - 1].isDisjoint(with: .determiners)
        || frame.text.tokens[start - 1].isDigits
        || frame.text.tokens[start - 1].isApostrophe
    {
      start -= 1
    }
    return start..<tokens.upperBound
  }
}

extension Mention {
  fileprivate var isNumber: Bool { if case .number = content { true } else { false } }
}
