/// The words of a language, compiled: tables of words and of phrases by their names.
///
/// Layout, numbers as `LexiconBytes` has them: the magic bytes `geomapL1`, how many tables there are; for each
/// table, in the order of the names' bytes, offset and length of its name and offset of its body, from the start.
package struct Lexicon: Sendable {
  private let bytes: LexiconBytes

  static let magic = Array("geomapL1".utf8)

  /// - Precondition: The bytes are what `LexiconCompiler` made.
  package init(_ bytes: LexiconBytes) {
    precondition(
      bytes.count >= 12 && Self.magic.indices.allSatisfy { bytes.byte(at: $0) == Self.magic[$0] },
      "no compiled lexicon")
    self.bytes = bytes
  }

  /// The table of words of a name; one without words where the language has none.
  package func words(_ name: String) -> WordSlots {
    guard let body = body(of: name) else { return Self.noWords }
    return WordSlots(bytes, body: body)
  }

  /// The table of phrases of a name; one without phrases where the language has none.
  package func phrases(_ name: String) -> PhraseSlots {
    guard let body = body(of: name) else { return Self.noPhrases }
    return PhraseSlots(bytes, body: body)
  }

  /// The names of all tables, in order.
  package var tables: [String] { (0..<bytes.number(at: 8)).map(name) }

  private func name(_ table: Int) -> String {
    bytes.text(
      at: bytes.number(at: 12 + table * 12), count: bytes.number(at: 16 + table * 12))
  }

  private func body(of name: String) -> Int? {
    let count = bytes.number(at: 8)
    let table = (0..<count).firstIndex(notBefore: { self.name($0) < name })
    guard table < count, self.name(table) == name else { return nil }
    return bytes.number(at: 20 + table * 12)
  }

  private static let noWords = WordSlots(LexiconBytes(WordSlots.body([], values: [])), body: 0)
  private static let noPhrases = PhraseSlots(
    LexiconBytes(PhraseSlots.body([], values: [])), body: 0)
}
