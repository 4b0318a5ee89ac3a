/// Every word that the readers of one language know, with its roles.
///
/// One look-up a token serves all readers; vocabularies are added one list at a time.
struct Lexicon: Sendable {
  private(set) var table = WordTable<Sense>([])
  private var senses: [String: Sense] = [:]

  init() {}

  /// Adds a role to each of the words, given as one string with spaces.
  mutating func add(_ words: String, _ roles: Roles) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      senses[String(word), default: Sense()].roles.formUnion(roles)
    }
  }

  /// Adds a role and its values to each of the words.
  mutating func add(_ words: String, _ roles: Roles, _ change: (inout Sense) -> Void) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      change(&senses[String(word), default: Sense()])
      senses[String(word), default: Sense()].roles.formUnion(roles)
    }
  }

  /// Adds a role to the first words of a table of phrases.
  mutating func add<Value>(_ phrases: PhraseTable<Value>, _ roles: Roles) {
    for word in phrases.firstWords {
      senses[word, default: Sense()].roles.formUnion(roles)
    }
  }

  /// Makes the look-up table; words of five letters and more are also known without their accents, as
  /// hurried typing leaves them.
  mutating func seal() {
    var rows: [(String, Sense)] = []
    rows.reserveCapacity(senses.count * 2)
    let sorted = senses.sorted { $0.key < $1.key }
    for (word, sense) in sorted { rows.append((word, sense)) }
    for (word, sense) in sorted {
      let plain = Self.plain(word)
      guard plain != word, plain.count >= 4 else { continue }
      if var known = senses[plain] {
        known.roles.formUnion(sense.roles.intersection(.starts))
        rows.insert((plain, known), at: 0)
      } else {
        rows.append((plain, sense))
      }
    }
    table = WordTable(rows)
    senses = [:]
  }

  private static func plain(_ word: String) -> String {
    var plain = ""
    for scalar in word.unicodeScalars {
      if let (first, second) = Letters.plain(scalar.value) {
        for part in [first, second] where part != 0 {
          if let letter = Unicode.Scalar(part) { plain.unicodeScalars.append(letter) }
        }
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
