/// A noun with what belongs to it: "au moins quinze soldats de l'armée malienne".
struct Phrase: Hashable, Sendable {
  /// The noun's token.
  let head: Int
  /// From the determiner or number to the last complement.
  let tokens: Range<Int>
  let kind: NounClass
  /// The word before, where it is a preposition: "par", "contre", "de".
  let governor: FunctionWord?
  /// Row of the table of actors that the words name.
  let entry: Int?
  /// ISO code of the country that an adjective or a complement names: "malienne", "du Mali".
  let country: String?
  /// How many, where the words say: "quinze", "un".
  let count: Int?
  /// The words of the number: "au moins quinze".
  let countTokens: Range<Int>?
  /// Whether "aucun" or "pas de" stands before.
  let isNone: Bool
  /// Whether the word means a state by its country's name: "Israël a bombardé".
  let isState: Bool

  /// Whether it names somebody.
  var isActor: Bool { entry != nil || isState || kind.isActor }
}
