internal import Lexicon
package import Text

/// What a head says of the kind of a place, and the words that decide roles.
package enum HeadWords {
  /// A border or an axis, by the word for it: "la frontière", "la route de".
  static func line(of token: Token) -> ToponymMention.Relation? {
    borders.contains(token) ? .border : axes.contains(token) ? .axis : nil
  }

  /// Where somebody comes from or goes, by the word for it: "depuis", "en route pour".
  static func way(of token: Token) -> ToponymMention.Relation? {
    origins.contains(token) ? .origin : destinations.contains(token) ? .destination : nil
  }

  /// The article that a word is or holds, as it stands in a name: "Le" for "du"; nil for other words.
  package static func article(in token: Token) -> String? { articles[token] }

  private static let articles = Lexicon.any.table("articles") { $0 }

  /// Returns the kind that a head names, nil for heads that do not tell.
  static func head(of token: Token) -> ToponymMention.Head? { table[token] }

  private static let table = Lexicon.any.table("heads") { name in
    guard let head = ToponymMention.Head(rawValue: name) else {
      preconditionFailure("'\(name)' is no head of a place")
    }
    return head
  }

  /// Heads of divisions in the plural, which several names may share: "les cercles de Koro et de Bankass".
  static let pluralAreas = Lexicon.any.set("plural-areas")
  /// Heads that name a division before a bare "de" only: "le territoire du Niger" is the country's ground.
  static let groundOrArea = Lexicon.any.set("ground-or-area")
  static let borders = Lexicon.any.set("borders")
  /// Heads of spots that a second noun says the kind of: "camp de réfugiés", "maison d'arrêt".
  static let compounds = Lexicon.any.set("compound-heads")
  /// What stands before several people: "les Peuls", "des Kuba".
  static let plurals = Lexicon.any.set("plural-articles")
  /// "rue", "boulevard": what is named after far towns.
  static let streets = Lexicon.any.set("streets")
  static let storms = Lexicon.any.set("storms")
  static let tropical = Lexicon.any.set("tropical")
  static let axes = Lexicon.any.set("axes")
  static let origins = Lexicon.any.set("origins")
  static let destinations = Lexicon.any.set("destinations")
  /// Verbs whose subject may be the place itself: "Kidal est", "Pskov a".
  static let copulas = Lexicon.any.set("copulas")
  static let agencies = Lexicon.any.set("agencies")
  static let namedAgencies = Lexicon.any.set("named-agencies")
  private static let verbsOfAccusing = Lexicon.any.set("accusing")

  /// Whether the verb before a name makes it the one accused.
  static func accusing(before candidate: NameCandidate, _ text: AnalysedText) -> Bool {
    let first = candidate.tokens.lowerBound
    for index in max(0, first - 3)..<first where verbsOfAccusing.contains(text.tokens[index]) {
      return true
    }
    return false
  }
}
