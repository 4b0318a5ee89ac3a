/// Takes the folded bytes of a word, up to eight at a time.
protocol WordSink {
  /// Takes the next bytes: the `count` lowest of `bytes`, 1...8, of which only the last call has fewer
  /// than eight.
  mutating func append(_ bytes: UInt64, count: Int)
}

/// A word of a text, where it ends and how it was written.
struct Word {
  /// UTF-8 offset past the word, with the last dot of an initialism ("D.C.").
  var end: Int
  /// Folded bytes.
  var length = 0
  /// Whether a dot after the word may belong to it: "J", "St", "Mt".
  var mayTakeDot = false
  /// Whether the word was written with dots inside: "U.S.".
  var hasDots = false
}

/// Reads the words of a text, folded: the only place where folding is defined.
///
/// A word is a run of letters and digits; whatever else is between them separates. Single letters with
/// dots between are one word, so that "U.S." is "us" and "R.D.C." is "rdc". The words "st" and "ste"
/// are "saint" and "sainte".
enum WordReader {
  /// Reads the word that begins at `start`, which must be a letter or a digit.
  ///
  /// - Returns: The word; its `end` is `start` when no letter or digit begins there.
  @inline(__always)
  static func read(_ text: Span<UInt8>, at start: Int, into sink: inout some WordSink) -> Word {
    var word = Word(end: start)
    var packed: UInt64 = 0
    var fill = 0
    var position = start
    var lettersInRun = 0  // since the start or the last dot; digits count as two
    if start <= text.count - 9 {
      // Most words are fewer than nine letters of ASCII: take them at once.
      let lanes = text.lanes(at: start)
      let letters = lanes.leadingLetters
      let next = text[start + letters]
      if letters == 8 {
        sink.append(lanes.lowercased, count: 8)
        word.length = 8
      } else if letters > 0 {
        packed = lanes.lowercased & (1 << UInt64(8 * letters) - 1)
        fill = letters
        if next < 0x80, next &- 0x30 >= 10, !(letters == 1 && next == 0x2E) {
          word.end = start + letters
          unify(&packed, &fill, &word)
          sink.append(packed, count: fill)
          word.length = fill
          return word
        }
      }
      lettersInRun = letters
      position = start + letters
      word.end = position
    }
    while position < text.count {
      let byte = text[position]
      if (byte | 0x20) &- 0x61 < 26 {
        packed |= UInt64(byte | 0x20) << UInt64(8 * fill)
        fill += 1
        lettersInRun += 1
        position += 1
      } else if byte == 0x2E, lettersInRun == 1,
        continuesInitialism(text, after: position + 1)
      {
        word.hasDots = true
        lettersInRun = 0
        position += 1
        continue
      } else {
        let unit = FoldedUnit(in: text, at: position)
        guard unit.kind != .separator, !(unit.kind == .dropped && position == start) else { break }
        position += unit.width
        guard unit.count > 0 else {
          word.end = position
          continue
        }
        lettersInRun += unit.kind == .letter ? 1 : 2
        packed |= UInt64(unit.bytes) << UInt64(8 * fill)
        fill += unit.count
        if fill > 8 {
          sink.append(packed, count: 8)
          word.length += 8
          fill -= 8
          packed = UInt64(unit.bytes) >> UInt64(8 * (unit.count - fill))
        }
      }
      word.end = position
      if fill == 8 {
        sink.append(packed, count: 8)
        word.length += 8
        packed = 0
        fill = 0
      }
    }
    if word.length == 0 { unify(&packed, &fill, &word) }
    if fill > 0 { sink.append(packed, count: fill) }
    word.length += fill
    if word.hasDots, word.end < text.count, text[word.end] == 0x2E { word.end += 1 }
    return word
  }

  /// Writes "st" as "saint" and "ste" as "sainte", and notes the words that take a dot.
  @inline(__always)
  private static func unify(_ packed: inout UInt64, _ fill: inout Int, _ word: inout Word) {
    switch packed {
    case 0x7473:  // "st"
      packed = 0x746E_6961_73
      fill = 5
      word.mayTakeDot = true
    case 0x65_7473:  // "ste"
      packed = 0x6574_6E69_6173
      fill = 6
      word.mayTakeDot = true
    case 0x746D, 0x7466:  // "mt", "ft"
      word.mayTakeDot = true
    default:
      word.mayTakeDot = fill == 1 && packed > 0x39
    }
  }

  /// Whether one single letter comes next, as in "U.S." after the first dot.
  @inline(never)
  private static func continuesInitialism(_ text: Span<UInt8>, after dot: Int) -> Bool {
    guard dot < text.count else { return false }
    var unit = FoldedUnit(in: text, at: dot)
    guard unit.kind == .letter else { return false }
    var position = dot + unit.width
    while position < text.count {
      unit = FoldedUnit(in: text, at: position)
      guard unit.kind == .dropped else { return unit.kind == .separator }
      position += unit.width
    }
    return true
  }
}
