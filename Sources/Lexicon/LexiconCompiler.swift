/// Makes a lexicon of the tables of `data/lexicon`.
///
///     var compiler = LexiconCompiler()
///     try compiler.add(text, file: "fr/numbers.tsv")
///     let bytes = compiler.bytes()
///
/// A file is lines of parts parted by tabs. Line 1 is a comment: what it is, source, licence. Line 2 says what the
/// rows are:
///
///     words    TABLE      rows are: word, class, what the class needs to know
///     words    TABLE      unaccented        words of four letters and more are also known without accents
///     words    TABLE      also TABLE CLASS      and the words get a class in another table of words
///     words               rows are: word, table, value
///     endings             rows are: ending of words, table
///     phrases  TABLE      rows are: pattern, value
///     phrases  TABLE      opens TABLE CLASS …   and the first words get classes in a table of words
///     phrases             rows are: pattern, table, value
///
///     weights  FILE       rows are in a weights file, which training made of them
///
/// The table `elisions` says what a word of a pattern becomes before a vowel; it is added before the patterns. The table
/// `agreement` says how the adjectives of peoples agree.
///
/// Two classes of a word are two rows; the value of a word is all its rows, parted by semicolons. A row that
/// stands there twice, and one that another hides, are errors.
package struct LexiconCompiler {
  private var words: [String: WordRows] = [:]
  private var phrases: [String: [(pattern: String, value: String)]] = [:]
  private var openings: [(table: String, class: String, file: String)] = []
  private var patterns: [String: [String]] = [:]
  private var seen: [String: String] = [:]
  private var elisions: [String: String] = [:]
  /// By the folder of the file that says how the adjectives of a language agree.
  private(set) var agreements: [String: Agreement] = [:]
  private let mergesLanguages: Bool

  private struct WordRows {
    var order: [String] = []
    var values: [String: [String]] = [:]
    var isAlsoUnaccented = false
    /// Whether `WordEndings` asks for it.
    var areEndings = false

    mutating func add(_ value: String, to word: String) {
      if values[word] == nil { order.append(word) }
      if values[word]?.contains(value) != true { values[word, default: []].append(value) }
    }
  }

  /// - Parameter mergesLanguages: Whether a row may stand in the files of two languages, as "port" and "station" do.
  package init(mergesLanguages: Bool = false) { self.mergesLanguages = mergesLanguages }

  /// Adds the rows of a file.
  package mutating func add(_ text: String, file: String) throws(LexiconError) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard let comment = lines.first, comment.hasPrefix("# ") else {
      throw LexiconError(
        file: file, line: 1, reason: "line 1 says what the file is, its source and its licence")
    }
    let head = lines.dropFirst().first.map(Self.parts) ?? []
    let rows = lines.dropFirst(2).enumerated().map { (line: $0 + 3, parts: Self.parts($1)) }
    switch (head.first, head.count) {
    case ("words", 1): try addWords(rows, table: nil, file)
    case ("words", 2): try addWords(rows, table: head[1], file)
    case ("words", 3) where head[2] == "unaccented":
      words[head[1], default: WordRows()].isAlsoUnaccented = true
      try addWords(rows, table: head[1], file)
    case ("words", 5) where head[2] == "also":
      try addWords(rows, table: head[1], file)
      for (_, parts) in rows { addClass(head[4], to: parts[0], in: head[3]) }
    case ("endings", 1):
      try addWords(rows, table: nil, file)
      for (_, parts) in rows { words[parts[1], default: WordRows()].areEndings = true }
    // Its rows are in a weights file.
    case ("weights", 2): return
    case ("phrases", 1): try addPhrases(rows, table: nil, file)
    case ("phrases", 2): try addPhrases(rows, table: head[1], file)
    case ("phrases", 5) where head[2] == "opens":
      for name in head[4].split(separator: " ") { openings.append((head[3], String(name), file)) }
      try addPhrases(rows, table: head[1], file)
    default:
      throw LexiconError(
        file: file, line: 2, reason: "line 2 says 'words' or 'phrases' and a table")
    }
  }

  private static func parts(_ line: Substring) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  private mutating func addWords(
    _ rows: [(line: Int, parts: [String])], table: String?, _ file: String
  ) throws(LexiconError) {
    for (line, parts) in rows {
      let word = parts[0]
      guard parts.count >= 2 || table != nil && parts.count == 1, !word.isEmpty,
        word.unicodeScalars.allSatisfy(Self.isLetterOrDigit)
      else {
        throw LexiconError(
          file: file, line: line,
          reason: "'\(word)' is not one word in composed letters with its class")
      }
      let name = table ?? parts[1]
      let value = parts.dropFirst(table == nil ? 2 : 1).joined(separator: " ")
      try mark("\(name)\t\(word)\t\(value)", file, line)
      if name == "elisions" { elisions[word] = value }
      if name == "agreement" {
        agreements[Self.folder(of: file), default: Agreement()].add(word, value)
      }
      words[name, default: WordRows()].add(value, to: word)
    }
  }

  private mutating func addPhrases(
    _ rows: [(line: Int, parts: [String])], table: String?, _ file: String
  ) throws(LexiconError) {
    for (line, parts) in rows {
      guard parts.count <= (table == nil ? 3 : 2), table != nil || parts.count >= 2,
        !PhrasePattern.words(of: parts[0]).isEmpty
      else {
        throw LexiconError(
          file: file, line: line, reason: "'\(parts[0])' is not a phrase with its value")
      }
      let name = table ?? parts[1]
      let value =
        table == nil ? (parts.count == 3 ? parts[2] : "") : (parts.count == 2 ? parts[1] : "")
      for spelling in PhrasePattern.spellings(of: parts[0], elisions: elisions) {
        try mark("\(name)\t\(spelling)\t\(value)", file, line)
      }
      patterns[file, default: []].append(parts[0])
      phrases[name, default: []].append((parts[0], value))
    }
  }

  /// What stands there twice never counts the second time: it is dead.
  private mutating func mark(_ row: String, _ file: String, _ line: Int) throws(LexiconError) {
    let folder = mergesLanguages ? Self.folder(of: file) + "\t" : ""
    if let first = seen[folder + row] {
      let said = row.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " ")
      throw LexiconError(file: file, line: line, reason: "'\(said)' stands in \(first) already")
    }
    seen[folder + row] = "\(file):\(line)"
  }

  private static func folder(of file: String) -> String { String(file.prefix { $0 != "/" }) }

  /// Gives a word a value where it has none in a table.
  mutating func addFirst(_ value: String, to word: String, in table: String) {
    guard words[table]?.values[word] == nil else { return }
    words[table, default: WordRows()].add(value, to: word)
  }

  /// Gives a word a class in a table, also one that it has already.
  mutating func addClass(_ value: String, to word: String, in table: String) {
    words[table, default: WordRows()].add(value, to: word)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    let kind = Letters.class(of: scalar.value)
    return kind == .letter || kind == .digit
  }

  /// The compiled lexicon of what was added.
  package func bytes() -> [UInt8] {
    var bodies: [(name: String, body: [UInt8])] = phrases.map { name, rows in
      let (numbers, values) = Self.numbered(rows.map(\.value))
      let patterns = zip(rows, numbers).map { ($0.pattern, $1) }
      return (name, PhraseSlots.body(patterns, values: values, elisions: elisions))
    }
    var tables = words
    for opening in openings {
      for pattern in patterns[opening.file] ?? [] {
        for phrase in PhrasePattern.expansions(of: pattern, elisions: elisions) {
          for word in phrase[0] {
            tables[opening.table, default: WordRows()].add(opening.class, to: word)
          }
        }
      }
    }
    for (name, rows) in tables {
      let (order, values) =
        rows.isAlsoUnaccented ? Self.unaccented(rows) : (rows.order, rows.values)
      let (numbers, strings) = Self.numbered(
        order.map { (values[$0] ?? []).joined(separator: ";") })
      bodies.append(
        (
          name,
          WordSlots.body(
            zip(order, numbers).map { ($0, $1) }, values: strings, areEndings: rows.areEndings)
        ))
    }
    bodies.sort { $0.name < $1.name }
    return Self.file(bodies)
  }

  /// Adds the words of four letters and more without their accents, as hurried typing leaves them.
  ///
  /// Where such a spelling is a word of its own, it only gets the classes that say that a phrase begins.
  private static func unaccented(_ rows: WordRows) -> ([String], [String: [String]]) {
    var rows = rows
    for word in rows.order {
      let plain = plain(word)
      guard plain != word, plain.utf8.count >= 4, let values = rows.values[word] else { continue }
      let isWord = rows.values[plain] != nil
      for value in values where !isWord || value.hasPrefix("starts") { rows.add(value, to: plain) }
    }
    return (rows.order, rows.values)
  }

  private static func plain(_ word: String) -> String {
    var plain = ""
    for scalar in word.unicodeScalars {
      guard let (first, second) = Letters.plain(scalar.value) else {
        plain.unicodeScalars.append(scalar)
        continue
      }
      for part in [first, second] where part != 0 {
        if let letter = Unicode.Scalar(part) { plain.unicodeScalars.append(letter) }
      }
    }
    return plain
  }

  /// Numbers for strings, the same for the same, and the strings by their numbers.
  private static func numbered(_ strings: [String]) -> ([Int], [String]) {
    var numbers: [String: Int] = [:]
    var values: [String] = []
    let result = strings.map { string -> Int in
      if let number = numbers[string] { return number }
      numbers[string] = values.count
      values.append(string)
      return values.count - 1
    }
    return (result, values)
  }

  private static func file(_ bodies: [(name: String, body: [UInt8])]) -> [UInt8] {
    var writer = LexiconWriter()
    writer.append(Lexicon.magic)
    writer.append(number: bodies.count)
    var name = 12 + bodies.count * 12
    var body = name + bodies.reduce(0) { $0 + $1.name.utf8.count }
    for table in bodies {
      writer.append(number: name)
      writer.append(number: table.name.utf8.count)
      writer.append(number: body)
      name += table.name.utf8.count
      body += table.body.count
    }
    for table in bodies { writer.append(Array(table.name.utf8)) }
    for table in bodies { writer.append(table.body) }
    return writer.bytes
  }
}

/// A row of a lexicon that cannot be read.
package struct LexiconError: Error, Hashable, CustomStringConvertible {
  package let file: String
  /// From 1.
  package let line: Int
  package let reason: String

  package var description: String { "\(file):\(line): \(reason)" }
}
