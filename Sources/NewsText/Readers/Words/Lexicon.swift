/// Every word that the readers of one language know, with its roles.
///
/// One look-up a token serves all readers; vocabularies are added one list at a time.
struct Lexicon: Sendable {
  private(set) var table = WordTable<Sense>([])
  /// In the order of the lists, so that two builds are alike.
  private var rows: [(word: String, sense: Sense)] = []
  private var numbers: [String: Int] = [:]

  init() { numbers.reserveCapacity(2048) }

  /// Adds a role to each of the words, given as one string with spaces.
  mutating func add(_ words: String, _ roles: Roles) {
    for word in Self.split(words) { rows[number(of: word)].sense.roles.formUnion(roles) }
  }

  /// Adds a role and its values to each of the words.
  mutating func add(_ words: String, _ roles: Roles, _ change: (inout Sense) -> Void) {
    for word in Self.split(words) {
      let number = number(of: word)
      change(&rows[number].sense)
      rows[number].sense.roles.formUnion(roles)
    }
  }

  /// Adds a role to the first words of a table of phrases.
  mutating func add<Value>(_ phrases: PhraseTable<Value>, _ roles: Roles) {
    for word in phrases.firstWords { rows[number(of: word)].sense.roles.formUnion(roles) }
  }

  private static func split(_ words: String) -> [String] {
    words.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { String($0) }
  }

  private mutating func number(of word: String) -> Int {
    if let number = numbers[word] { return number }
    numbers[word] = rows.count
    rows.append((word, Sense()))
    return rows.count - 1
  }

  /// Makes the look-up table; words of four letters and more are also known without their accents, as
  /// hurried typing leaves them.
  mutating func seal() {
    for index in rows.indices {
      let (word, sense) = rows[index]
      guard word.utf8.count != word.unicodeScalars.count else { continue }
      let plain = Self.plain(word)
      guard plain.utf8.count >= 4 else { continue }
      if let known = numbers[plain] {
        rows[known].sense.roles.formUnion(sense.roles.intersection(.starts))
      } else {
        rows[number(of: plain)].sense = sense
      }
    }
    table = WordTable(rows.lazy.map { ($0.word, $0.sense) })
    rows = []
    numbers = [:]
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
