internal import Lexicon

/// Undoes what wrapping at a column did to a text that was copied from a page or a mail.
///
/// A line's end within a sentence becomes a space, and a word that was divided there is whole again. The bytes stay as many,
/// so that every offset still points into the text as it came: a hyphen and a break, two bytes, are a soft hyphen, which
/// no reader sees. Lines that are paragraphs, headings, items of lists or cells of tables stay apart.
struct LineWrapping {
  /// A line without the spaces around it.
  private struct Line {
    let start: Int
    let end: Int
    /// Letters and marks, not bytes.
    let length: Int
  }

  /// A longer line is a paragraph: no mail and no page is as wide.
  private static let widest = 130
  /// A shorter one by itself tells nothing of a column.
  private static let narrowest = 20
  /// The first of two lines is a sentence's half from here on, if the second begins with a capital; else a heading.
  private static let leastHalf = 40
  /// The control character that stands for a break behind a hyphen that stays; readers of names and words pass over it.
  private static let filler: UInt8 = 0x01

  private let source: [UInt8]
  private var bytes: [UInt8]

  /// Returns the text with whole sentences and words; nil where nothing is wrapped.
  ///
  /// - Complexity: O(*n*).
  static func unwrapped(_ source: [UInt8]) -> [UInt8]? {
    guard let first = source.firstIndex(of: 0x0A), first + 1 < source.count else { return nil }
    var wrapping = LineWrapping(source)
    wrapping.run()
    return wrapping.bytes == source ? nil : wrapping.bytes
  }

  private init(_ source: [UInt8]) {
    self.source = source
    bytes = source
  }

  private mutating func run() {
    var block: [Line] = []
    var start = 0
    while start <= source.count {
      let end = source[start...].firstIndex(of: 0x0A) ?? source.count
      if let line = line(start, end) {
        block.append(line)
      } else {
        join(block)
        block.removeAll(keepingCapacity: true)
      }
      start = end + 1
    }
    join(block)
  }

  private func line(_ start: Int, _ end: Int) -> Line? {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let first = source[start..<end].firstIndex(where: { !isSpace($0) }),
      let last = source[start..<end].lastIndex(where: { !isSpace($0) })
    else { return nil }
    let length = source[first...last].count { $0 & 0xC0 != 0x80 }
    return Line(start: first, end: last + 1, length: length)
  }

  // MARK: Which lines go on

  /// Joins the lines of a block, that is between empty lines, which one sentence runs over.
  ///
  /// A short line before a capital is a heading, or ends a paragraph.
  private mutating func join(_ block: [Line]) {
    guard block.count > 1 else { return }
    let width = block.reduce(0) { max($0, $1.length) }
    var first = 0
    for index in block.indices.dropFirst() {
      let (line, next) = (block[index - 1], block[index])
      let isApart =
        !isFull(line, next, width) && !startsSmall(next) && hyphen(line, next) == nil
      if isApart || isItem(next) {
        joinParagraph(block[first..<index])
        first = index
      }
    }
    joinParagraph(block[first...])
  }

  private mutating func joinParagraph(_ lines: ArraySlice<Line>) {
    let width = lines.reduce(0) { max($0, $1.length) }
    let isWrapped = isWrapped(lines, width)
    for (line, next) in zip(lines, lines.dropFirst()) {
      if let hyphen = hyphen(line, next) {
        close(line, next, hyphen: hyphen)
      } else if isWrapped, isFull(line, next, width) || startsSmall(next) {
        open(line, next)
      }
    }
  }

  /// Whether lines are one wrapped paragraph: as long as their column lets them be, most in the middle of a sentence.
  private func isWrapped(_ lines: ArraySlice<Line>, _ width: Int) -> Bool {
    guard let first = lines.first, lines.count > 1, width <= Self.widest else { return false }
    let breaks = zip(lines, lines.dropFirst())
    let full = breaks.count { isFull($0, $1, width) || hyphen($0, $1) != nil }
    guard full * 5 >= (lines.count - 1) * 4 else { return false }
    let small = breaks.count { startsSmall($1) || hyphen($0, $1) != nil }
    if lines.count > 2 { return small * 5 >= (lines.count - 1) * 2 }
    // Two lines are one sentence where the second goes on or, no longer than the first, ends it.
    guard first.length >= Self.narrowest, !isClosed(first) else { return false }
    guard small == 0 else { return true }
    return first.length >= Self.leastHalf
      && lines.last.map { isClosed($0) && !opensSentence($0) } ?? false
  }

  /// Whether a line begins with a word that a sentence begins with, and not with the second half of a name.
  private func opensSentence(_ line: Line) -> Bool {
    let word = source[line.start..<line.end].prefix { $0 >= 0x80 || Self.isLetter($0) }
    return Self.ordinaryWords.contains(word: String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let ordinaryWords = Lexicon.any.set("names")

  /// Whether the next word would hardly have had room: lines of print are filled to an eighth of their column.
  private func isFull(_ line: Line, _ next: Line, _ width: Int) -> Bool {
    let word = source[next.start..<next.end].prefix { $0 != 0x20 && $0 != 0x2D }
    return (line.length + 1 + word.count { $0 & 0xC0 != 0x80 }) * 8 > width * 7
  }

  private func startsSmall(_ line: Line) -> Bool {
    guard let scalar = scalar(at: line.start), Letters.class(of: scalar) == .letter else {
      // "30 km", and not "3. Tombouctou".
      return source[line.start] &- 0x30 < 10 && !isItem(line)
    }
    return !isCapital(scalar)
  }

  private func isClosed(_ line: Line) -> Bool {
    guard let last = source[line.start..<line.end].last(where: { $0 < 0x80 || $0 == 0xBB }) else {
      return false
    }
    return ".!?:;\")".utf8.contains(last) || last == 0xBB
  }

  /// Whether a line is an item of a list: "- trois morts", "• trois morts", "3) Tombouctou".
  private func isItem(_ line: Line) -> Bool {
    let head = source[line.start..<min(line.end, line.start + 4)]
    if let first = head.first,
      "-*>".utf8.contains(first) || head.starts(with: "•".utf8)
        || head.starts(with: "–".utf8) || head.starts(with: "—".utf8)
    {
      return true
    }
    let digits = head.prefix { $0 &- 0x30 < 10 }
    return !digits.isEmpty && digits.count <= 2
      && head.dropFirst(digits.count).first.map { $0 == 0x2E || $0 == 0x29 } ?? false
  }

  // MARK: Words that are divided

  /// Whether a line ends with a divided word; true where the hyphen is the word's own, nil where no word is divided.
  private func hyphen(_ line: Line, _ next: Line) -> Bool? {
    let mark = hyphenLength(before: line.end)
    guard mark > 0, line.end - mark > line.start, let after = scalar(at: next.start),
      Letters.class(of: after) == .letter
    else { return nil }
    let before = word(endingAt: line.end - mark, from: line.start)
    guard let before, !before.isEmpty else { return nil }
    if mark == 2, source[line.end - 2] == 0xC2 { return false }
    let behind = source[next.start..<next.end].prefix { $0 >= 0x80 || Self.isLetter($0) }
    return DividedWord.keepsHyphen(
      String(decoding: before, as: UTF8.self), String(decoding: behind, as: UTF8.self))
  }

  /// Bytes of the hyphen that ends at an offset: "-", a soft one, U+2010; 0 for none.
  private func hyphenLength(before end: Int) -> Int {
    if source[end - 1] == 0x2D { return 1 }
    if end >= 2, source[end - 2] == 0xC2, source[end - 1] == 0xAD { return 2 }
    return end >= 3 && source[end - 3] == 0xE2 && source[end - 2] == 0x80 && source[end - 1] == 0x90
      ? 3 : 0
  }

  /// The letters that end at an offset; nil where none does.
  private func word(endingAt end: Int, from start: Int) -> ArraySlice<UInt8>? {
    var first = end
    while first > start, source[first - 1] >= 0x80 || Self.isLetter(source[first - 1]) {
      first -= 1
    }
    // A closing quote or a dash is no letter.
    let word = source[first..<end]
    guard let scalar = scalar(at: first), Letters.class(of: scalar) == .letter else { return nil }
    return word
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private func isCapital(_ scalar: UInt32) -> Bool { Letters.lower(scalar) != scalar }

  private func scalar(at index: Int) -> UInt32? {
    guard index < source.count else { return nil }
    let rest = source[index..<min(source.count, index + 4)]
    return String(decoding: rest, as: UTF8.self).unicodeScalars.first?.value
  }

  // MARK: Joining

  private mutating func open(_ line: Line, _ next: Line) {
    for index in line.end..<next.start { bytes[index] = 0x20 }
  }

  /// Makes a divided word whole; its hyphen stays where it is the word's own.
  private mutating func close(_ line: Line, _ next: Line, hyphen isOwn: Bool) {
    var start = line.end - hyphenLength(before: line.end)
    if isOwn {
      for index in start..<next.start { bytes[index] = Self.filler }
      bytes[start] = 0x2D
      return
    }
    // Soft hyphens of two bytes, and a word joiner of three where the bytes are odd.
    if (next.start - start) % 2 == 1 {
      (bytes[start], bytes[start + 1], bytes[start + 2]) = (0xE2, 0x81, 0xA0)
      start += 3
    }
    for index in stride(from: start, to: next.start, by: 2) {
      (bytes[index], bytes[index + 1]) = (0xC2, 0xAD)
    }
  }
}
