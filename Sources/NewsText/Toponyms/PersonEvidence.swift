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

  private static func table(strong: String, weak: String) -> WordTable<Int> {
    WordTable(
      [(strong, 2), (weak, 1)].flatMap { words, weight in
        words.split(whereSeparator: \.isWhitespace).map { (String($0), weight) }
      })
  }

  /// What persons have and leave behind; towns have some of it too.
  private static let nouns = table(
    strong: """
      obsèques funérailles dépouille tombe tombeau enfance biographie épouse époux veuve veuf mari neveu nièce cousin cousine
      disciple disciples écrits manuscrit manuscrits mémoires
      """,
    weak: """
      naissance mort décès assassinat enterrement vie jeunesse femme fils fille frère sœur père mère oncle élève ami amie amis
      avocat avocate œuvre œuvres écriture lettre lettres carnets poème poèmes roman romans symphonie tableaux toiles portrait
      pensée génie découverte découvertes invention inventions théorie théories
      """)
  private static let auxiliaries = WordTable<Bool>(
    words: "a avait aura est était fut serait aurait")
  /// What only persons have done.
  private static let participles = table(
    strong: "né née décédé décédée épousé enterré enterrée inhumé inhumée",
    weak: """
      mort morte écrit étudié enseigné peint composé inventé découvert pensé cru rêvé avoué souri pleuré ri raconté
      """)
  private static let verbs = table(
    strong: "naquit mourut épousa",
    weak: "écrivit écrivait peignit enseigna étudia inventa découvrit raconta sourit")
}
