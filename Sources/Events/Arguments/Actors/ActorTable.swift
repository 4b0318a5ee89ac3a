public import DelimitedText
import Gazetteer
internal import Lexicon
internal import Places
internal import Text

/// The actors whose ACLED spelling is known, by every name that French news gives them.
///
///     let actors = try ActorTable(csv: bytes)   // data/actors.csv
///     actors.names                              // "Military Forces of Mali (2021-)", …
///
/// The file has the columns `name,kind,country,aliases,source`; aliases are divided by `;`. An alias that
/// begins with a capital stands for itself in that case only: "FAN" is an army, "fan" is not.
public struct ActorTable: Sendable {
  struct Entry: Sendable {
    let name: String
    let kind: Actor.Kind
    /// ISO 3166-1 alpha-2; empty for actors of several countries.
    let country: String
  }

  private struct Alias: Sendable {
    let keys: [UInt64]
    let isCapitalised: Bool
    let entry: Int
  }

  let entries: [Entry]
  /// Aliases by the key of their first word, longest first.
  private let aliases: [UInt64: [Alias]]
  /// One bit for each first key by its low bits: most words of a text are told apart here.
  private let firstKeys: [UInt64]

  public var names: [String] { entries.map(\.name) }

  /// A table of nobody: every actor keeps the words of its report.
  public init() { self.init(entries: [], aliases: [:]) }

  private init(entries: [Entry], aliases: [UInt64: [Alias]]) {
    self.entries = entries
    self.aliases = aliases
    var firstKeys = [UInt64](repeating: 0, count: 256)
    for key in aliases.keys { firstKeys[Int(key >> 6 & 0xFF)] |= 1 << (key & 63) }
    self.firstKeys = firstKeys
  }

  /// Reads `data/actors.csv`.
  ///
  /// - Parameters:
  ///   - csv: UTF-8 with a header; fields with a comma stand in double quotes.
  ///   - file: What an error calls the table.
  /// - Throws: `TableError` for the first row that is not an actor.
  public init(csv: [UInt8], file: String = "actors.csv") throws(TableError) {
    var entries: [Entry] = []
    var aliases = [UInt64: [Alias]](minimumCapacity: 512)
    for (fields, line) in DelimitedRecord.all(in: csv).dropFirst() {
      guard fields.count == 5 else {
        throw .columns(fields.count, file: file, line: line)
      }
      guard let kind = Actor.Kind(rawValue: fields[1]) else {
        throw .unknownKind(fields[1], file: file, line: line)
      }
      let entry = entries.count
      entries.append(Entry(name: fields[0], kind: kind, country: fields[2]))
      let bytes = Array(fields[3].utf8)
      for alias in Self.aliases(Tokenizer.tokens(of: bytes), in: bytes, of: entry) {
        aliases[alias.keys[0], default: []].append(alias)
      }
    }
    for key in aliases.compactMap({ $1.count > 1 ? $0 : nil }) {
      aliases[key]?.sort { $0.keys.count > $1.keys.count }
    }
    self.init(entries: entries, aliases: aliases)
  }

  /// The names of a cell, parted by semicolons.
  private static func aliases(_ tokens: [Token], in bytes: [UInt8], of entry: Int) -> [Alias] {
    var found: [Alias] = []
    var keys: [UInt64] = []
    var isCapitalised = false
    for token in tokens {
      if token.kind != .mark {
        if keys.isEmpty { isCapitalised = token.isCapitalised }
        keys.append(key(token, in: bytes))
      } else if bytes[token.span.start] == UInt8(ascii: ";"), !keys.isEmpty {
        found.append(Alias(keys: keys, isCapitalised: isCapitalised, entry: entry))
        keys = []
      }
    }
    if !keys.isEmpty {
      found.append(Alias(keys: keys, isCapitalised: isCapitalised, entry: entry))
    }
    return found
  }

  /// Returns the longest alias that begins at a token, with the tokens that it takes.
  func match(at start: Int, in text: AnalysedText, upTo end: Int) -> (
    entry: Int, tokens: Range<Int>
  )? {
    let tokens = text.tokens
    guard tokens[start].kind != .mark else { return nil }
    let first = Self.key(tokens[start], in: text.bytes)
    guard firstKeys[Int(first >> 6 & 0xFF)] & 1 << (first & 63) != 0,
      let candidates = aliases[first]
    else { return nil }
    next: for alias in candidates {
      guard !alias.isCapitalised || tokens[start].isCapitalised || tokens[start].isDigits else {
        continue
      }
      var index = start
      for (position, key) in alias.keys.enumerated() {
        // Hyphens and apostrophes inside a name do not count.
        while position > 0, index < end, tokens[index].isHyphen || tokens[index].isApostrophe {
          index += 1
        }
        guard index < end, tokens[index].kind != .mark,
          Self.key(tokens[index], in: text.bytes) == key
        else {
          continue next
        }
        index += 1
      }
      if alias.keys.count >= 3, isOfOthers(alias.entry, at: index, in: text, upTo: end) { continue }
      return (alias.entry, start..<index)
    }
    return nil
  }

  /// Whether a common name goes on with the people of another country: "Forces de défense du peuple
  /// sud-soudanais" are not those of Myanmar.
  private func isOfOthers(_ entry: Int, at next: Int, in text: AnalysedText, upTo end: Int) -> Bool
  {
    let home = entries[entry].country
    guard !home.isEmpty else { return false }
    var index = next
    while index < end, index < next + 2,
      text.tokens[index].isHyphen || Self.sides.contains(text.tokens[index])
    {
      index += 1
    }
    guard index < end, let people = Nationalities.country(ofPeople: text.tokens[index])
    else { return false }
    return index > next || people.description != home
  }

  private static let sides = Language.french.lexicon.set("halves-of-countries")

  /// A row of the table where a text names it.
  struct Naming: Sendable {
    let entry: Int
    let tokens: Range<Int>
  }

  /// Returns where a text names rows of the table, in order.
  func namings(in text: AnalysedText) -> [Naming] {
    var found: [Naming] = []
    guard !entries.isEmpty else { return found }
    var end = 0
    for index in text.tokens.indices
    where index >= end && text.tokens[index].kind != .mark {
      if let match = match(at: index, in: text, upTo: text.tokens.count) {
        found.append(Naming(entry: match.entry, tokens: match.tokens))
        end = match.tokens.upperBound
      }
    }
    return found
  }

  /// The key of a word, or of the digits of a number.
  private static func key(_ token: Token, in bytes: [UInt8]) -> UInt64 {
    guard token.isDigits else { return token.plainKey }
    return bytes[token.span.range].reduce(1) { $0 &* 10 &+ UInt64($1 & 0xF) }
  }
}

extension TableError {
  fileprivate static func columns(_ count: Int, file: String, line: Int) -> Self {
    Self(
      file: file, line: line,
      reason: "\(count) columns where name,kind,country,aliases,source are five")
  }

  fileprivate static func unknownKind(_ kind: String, file: String, line: Int) -> Self {
    Self(
      file: file, line: line,
      reason: "'\(kind)' is not a kind of actor; ACLED has "
        + Actor.Kind.allCases.map(\.rawValue).joined(separator: ", "))
  }
}
