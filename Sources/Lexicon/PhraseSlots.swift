/// Fixed phrases by the keys of their first two words in a compiled lexicon.
///
/// Body, numbers as `LexiconBytes` has them: how many values, phrases, words, keys and entries there are, the
/// logarithm of the capacity; for each value offset and length of its string, from the body; for each phrase the
/// number of its value; where its words begin, and where they all end; for each word where its spellings
/// begin, and where they all end; the keys of spellings with and without accents; keys of openings, where
/// their entries begin, how many they are; the entries, which are numbers of phrases, the longest first.
package struct PhraseSlots: Sendable {
  private let bytes: LexiconBytes
  private let body: Int
  private let phraseValues: Int
  private let firsts: Int
  private let words: Int
  private let keys: Int
  private let slots: Int
  private let starts: Int
  private let counts: Int
  private let entries: Int
  private let capacity: Int
  private let shift: UInt64
  /// How many different values there are.
  package let valueCount: Int

  package init(_ bytes: LexiconBytes, body: Int) {
    self.bytes = bytes
    self.body = body
    valueCount = bytes.number(at: body)
    let phrases = bytes.number(at: body + 4)
    let wordCount = bytes.number(at: body + 8)
    let keyCount = bytes.number(at: body + 12)
    let logarithm = bytes.number(at: body + 16)
    capacity = 1 << logarithm
    shift = UInt64(64 - logarithm)
    phraseValues = body + 24 + valueCount * 8
    firsts = phraseValues + phrases * 2
    words = firsts + (phrases + 1) * 4
    keys = words + (wordCount + 1) * 4
    slots = keys + keyCount * 16
    starts = slots + capacity * 8
    counts = starts + capacity * 4
    entries = counts + capacity * 2
  }

  /// The string of a value.
  package func value(_ number: Int) -> String {
    let entry = body + 24 + number * 8
    return bytes.text(at: body + bytes.number(at: entry), count: bytes.number(at: entry + 4))
  }

  /// The key under which phrases of these first two words are filed.
  package static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let (first, second) = (WordSlots.kept(first), WordSlots.kept(second))
    return WordSlots.kept((first << 23 | first >> 41) ^ second)
  }

  /// The entries of an opening: its one word's key, or that of its first two.
  package func openings(_ key: UInt64) -> Range<Int> {
    let key = WordSlots.kept(key)
    var index = Int(truncatingIfNeeded: WordSlots.mixed(key) >> shift)
    while true {
      let found = bytes.key(at: slots + index * 8)
      if found == 0 { return 0..<0 }
      if found == key {
        let start = bytes.number(at: starts + index * 4)
        return start..<start + bytes.short(at: counts + index * 2)
      }
      index = (index + 1) & (capacity - 1)
    }
  }

  /// The number of the phrase of an entry.
  package func phrase(_ entry: Int) -> Int { bytes.number(at: entries + entry * 4) }
  /// The number of the value of a phrase.
  package func value(ofPhrase phrase: Int) -> Int { bytes.short(at: phraseValues + phrase * 2) }
  /// The numbers of the words of a phrase.
  package func words(of phrase: Int) -> Range<Int> {
    bytes.number(at: firsts + phrase * 4)..<bytes.number(at: firsts + phrase * 4 + 4)
  }
  /// The numbers of the spellings of a word.
  package func spellings(of word: Int) -> Range<Int> {
    bytes.number(at: words + word * 4)..<bytes.number(at: words + word * 4 + 4)
  }
  /// The key of a spelling with its accents.
  package func exact(_ spelling: Int) -> UInt64 { bytes.key(at: keys + spelling * 16) }
  /// The key of a spelling without its accents.
  package func plain(_ spelling: Int) -> UInt64 { bytes.key(at: keys + spelling * 16 + 8) }
}

extension PhraseSlots {
  /// Writes the body of a table of phrases: patterns of `PhrasePattern` with the numbers of their values.
  ///
  /// Of two phrases alike the first counts.
  static func body(
    _ rows: [(pattern: String, value: Int)], values: [String], elisions: [String: String] = [:]
  ) -> [UInt8] {
    var phrases: [(words: [[(exact: UInt64, plain: UInt64)]], value: Int)] = []
    for (pattern, value) in rows {
      for words in PhrasePattern.expansions(of: pattern, elisions: elisions) {
        let keys = words.map { spellings in
          spellings.map { spelling in
            let keys = WordKey.both(of: spelling)
            return (WordSlots.kept(keys.exact), WordSlots.kept(keys.plain))
          }
        }
        phrases.append((keys, value))
      }
    }
    // Stable, so that of two phrases alike the first row counts.
    phrases.sort { $0.words.count > $1.words.count }
    var filed: [UInt64: [Int]] = [:]
    for (number, phrase) in phrases.enumerated() {
      for key in openings(of: phrase.words) where filed[key]?.last != number {
        filed[key, default: []].append(number)
      }
    }
    var writer = LexiconWriter()
    let words = phrases.flatMap(\.words)
    var logarithm = 4
    while 1 << logarithm < filed.count * 2 { logarithm += 1 }
    for number in [
      values.count, phrases.count, words.count, words.reduce(0) { $0 + $1.count }, logarithm,
      filed.values.reduce(0) { $0 + $1.count },
    ] { writer.append(number: number) }
    let strings = stringsOffset(
      of: writer.bytes.count + values.count * 8, phrases.count, words, filed, logarithm)
    var offset = strings
    for value in values {
      writer.append(number: offset)
      writer.append(number: value.utf8.count)
      offset += value.utf8.count
    }
    for phrase in phrases { writer.append(short: phrase.value) }
    append(starts: phrases.map(\.words.count), to: &writer)
    append(starts: words.map(\.count), to: &writer)
    for spelling in words.joined() {
      writer.append(key: spelling.exact)
      writer.append(key: spelling.plain)
    }
    appendSlots(filed, logarithm, to: &writer)
    precondition(writer.bytes.count == strings, "the strings of a table of phrases begin elsewhere")
    for value in values { writer.append(Array(value.utf8)) }
    return writer.bytes
  }

  private static func stringsOffset(
    of header: Int, _ phrases: Int, _ words: [[(exact: UInt64, plain: UInt64)]],
    _ filed: [UInt64: [Int]],
    _ logarithm: Int
  ) -> Int {
    header + phrases * 2 + (phrases + 1) * 4 + (words.count + 1) * 4
      + words.reduce(0) { $0 + $1.count } * 16 + (14 << logarithm)
      + filed.values.reduce(0) { $0 + $1.count } * 4
  }

  /// The keys that a phrase is filed under: its word, or the pairs of its first two, with and without accents.
  private static func openings(of words: [[(exact: UInt64, plain: UInt64)]]) -> [UInt64] {
    func keys(_ spelling: (exact: UInt64, plain: UInt64)) -> [UInt64] {
      spelling.exact == spelling.plain ? [spelling.exact] : [spelling.exact, spelling.plain]
    }
    let firsts = words[0].flatMap(keys)
    guard words.count > 1 else { return unique(firsts) }
    return unique(firsts.flatMap { first in words[1].flatMap(keys).map { pair(first, $0) } })
  }

  private static func unique(_ keys: [UInt64]) -> [UInt64] {
    var seen: Set<UInt64> = []
    return keys.filter { seen.insert($0).inserted }
  }

  private static func append(starts counts: [Int], to writer: inout LexiconWriter) {
    var start = 0
    for count in counts {
      writer.append(number: start)
      start += count
    }
    writer.append(number: start)
  }

  private static func appendSlots(
    _ filed: [UInt64: [Int]], _ logarithm: Int, to writer: inout LexiconWriter
  ) {
    var slots = [UInt64](repeating: 0, count: 1 << logarithm)
    // In the order of keys, so that two builds give the same bytes.
    let keys = filed.keys.sorted()
    for key in keys {
      var index = Int(WordSlots.mixed(key) >> UInt64(64 - logarithm))
      while slots[index] != 0 { index = (index + 1) % slots.count }
      slots[index] = key
    }
    var start: [UInt64: Int] = [:]
    var entries: [Int] = []
    for key in keys {
      start[key] = entries.count
      entries += filed[key] ?? []
    }
    for key in slots { writer.append(key: key) }
    for key in slots { writer.append(number: start[key] ?? 0) }
    for key in slots { writer.append(short: filed[key]?.count ?? 0) }
    for entry in entries { writer.append(number: entry) }
  }
}
