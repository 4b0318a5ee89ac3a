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
  /// One by its possessive: "leur fils".
  var isOwnOne = false
  /// For a thing: whose it is.
  var owner: Owner?

  /// To whom a thing belongs that is hit.
  struct Owner: Hashable, Sendable {
    /// Row of the table of actors.
    let entry: Int?
    let kind: NounClass
  }

  /// The same words as another kind.
  func withKind(_ kind: NounClass) -> Phrase {
    Phrase(
      head: head, tokens: tokens, kind: kind, governor: governor, entry: entry, country: country,
      count: count, countTokens: countTokens, isNone: isNone, isState: isState, isOwnOne: isOwnOne,
      owner: owner)
  }

  /// Those who use a weapon of a nation: "des avions israéliens ont bombardé".
  var wielder: Phrase {
    guard kind.isMeans || kind == .craft || kind == .armour, country != nil || entry != nil else {
      return self
    }
    return withKind(.military)
  }

  /// The owner in the words of the thing.
  func owned(by owner: Owner) -> Phrase {
    Phrase(
      head: head, tokens: tokens, kind: owner.kind, governor: governor, entry: owner.entry,
      country: country, count: nil, countTokens: nil, isNone: false, isState: false, owner: nil)
  }

  /// A side that is told apart from others: a row of the table, or a state.
  var home: String? {
    if let entry, kind != .military, kind != .police { return "\(entry)" }
    return isState || kind == .military ? country : nil
  }

  /// Whether it names somebody.
  var isActor: Bool { entry != nil || isState || kind.isActor }
}
