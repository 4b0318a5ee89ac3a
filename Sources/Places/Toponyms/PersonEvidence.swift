internal import Lexicon
internal import Text

/// What an article says of a name that only persons have: a birth, a widow, a biography, an invention.
///
/// "La lettre de Kepler", "la veuve de Kepler", "Kepler est né": no single one of them decides, for "les fils
/// de Bamako" and "la lettre de Pékin" are written too. Several different ones do, where no words of the
/// article can only mean a place.
struct PersonEvidence {
  private let text: AnalysedText
  private let classes: [WordClass]
  /// For each name the different words that persons have, and how much each says.
  private var words: [UInt64: [UInt64: Int]] = [:]
  /// Names with a context that only places or states have.
  private var places: Set<UInt64> = []

  init(_ text: AnalysedText, classes: [WordClass]) {
    self.text = text
    self.classes = classes
  }

  /// The keys of the words that name a person.
  var persons: [UInt64] {
    words.filter {
      $0.value.count > 1 && !places.contains($0.key) && $0.value.values.reduce(0, +) >= Self.enough
        && (!prominent.contains($0.key) || $0.value.values.contains(2))
    }.map(\.key)
  }

  /// Names of cities and regions, which have deaths, sons and poems enough: "la mort de Gaza".
  private var prominent: Set<UInt64> = []

  /// One word that hardly a town has and another, or three others.
  private static let enough = 3

  /// Takes in one mention of a name of one word.
  mutating func read(_ candidate: NameCandidate, _ context: NameContext) {
    guard text.language == .french, candidate.tokens.count == 1, candidate.isWhole else { return }
    let key = text.tokens[candidate.tokens.lowerBound].plainKey
    if let word = word(of: candidate, context) {
      words[key, default: [:]][text.tokens[word.index].plainKey] = word.weight
      if candidate.info.grade == .prominent { prominent.insert(key) }
    } else if Self.isPlace(candidate, context) {
      places.insert(key)
    }
  }

  /// Returns the word by which a mention is a person's: "la veuve de X", "X naquit", "X a épousé".
  private func word(
    of candidate: NameCandidate, _ context: NameContext
  ) -> (index: Int, weight: Int)? {
    // Persons bear no article.
    guard !context.hasArticle else { return nil }
    let tokens = text.tokens
    if let preposition = context.preposition, classes[preposition].contains(.of) {
      // "les œuvres de", "la lettre perdue de".
      for noun in [preposition - 1, preposition - 2] where noun >= 0 {
        guard tokens[noun].isWord else { break }
        if let weight = Self.nouns[tokens[noun]] { return (noun, weight) }
      }
    }
    let end = candidate.tokens.upperBound
    guard end + 1 < tokens.count, tokens[end].isWord else { return nil }
    if let weight = Self.verbs[tokens[end]] { return (end, weight) }
    guard Self.auxiliaries.contains(tokens[end]),
      let weight = Self.participles[tokens[end + 1]]
    else { return nil }
    return (end + 1, weight)
  }

  private static func isPlace(_ candidate: NameCandidate, _ context: NameContext) -> Bool {
    if ArticleNames.isSure(context) || context.hasArticle || candidate.info.group == .country {
      return true
    }
    return switch context.left {
    case .ofMovement, .ofOrgan, .ofSpot, .ofLand, .ofCountry, .landHead, .between: true
    default: false
    }
  }

  private static func weights(_ table: String) -> WordTable<Int> {
    Lexicon.any.table(table) { text in
      guard let weight = Int(text) else { preconditionFailure("'\(text)' is no weight") }
      return weight
    }
  }

  /// What persons have and leave behind; towns have some of it too.
  private static let nouns = weights("person-nouns")
  private static let auxiliaries = Lexicon.any.set("person-auxiliaries")
  /// What only persons have done.
  private static let participles = weights("person-participles")
  private static let verbs = weights("person-verbs")
}
