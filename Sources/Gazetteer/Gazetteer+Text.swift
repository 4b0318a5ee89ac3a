/// A name found in a text.
public struct NameMatch: Hashable, Sendable {
  /// UTF-8 offset past the name.
  public let end: Int
  /// The name; `Gazetteer.places(of:)` tells who bears it.
  public let name: NameID
}

extension Gazetteer {
  /// Returns the longest name that begins at `start` and ends where a word ends.
  ///
  ///     gazetteer.longestName(in: "à Saint-Denis de la Réunion".utf8.span, at: 3)
  ///
  /// The name may be written in any case, with or without accents and hyphens. It crosses spaces,
  /// hyphens and apostrophes; a dot only after an initial or an abbreviation ("St. Louis", "U.S.",
  /// "Washington D.C."); a line's end or other punctuation never.
  ///
  /// - Parameters:
  ///   - text: UTF-8; bytes that are not are taken for punctuation.
  ///   - start: Offset of a word's first byte.
  /// - Returns: Nil when no name begins there.
  /// - Complexity: O(*w*) in the words of the longest beginning of a name; nothing is allocated.
  public func longestName(in text: Span<UInt8>, at start: Int) -> NameMatch? {
    var longest: NameMatch?
    forEachName(in: text, at: start) { longest = $0 }
    return longest
  }

  /// Returns the longest name that begins at `start` and ends where a word ends.
  public func longestName(in text: [UInt8], at start: Int) -> NameMatch? {
    longestName(in: text.span, at: start)
  }

  /// Returns every name that begins at `start` and ends where a word ends, the shortest first.
  public func names(in text: Span<UInt8>, at start: Int) -> [NameMatch] {
    var names: [NameMatch] = []
    forEachName(in: text, at: start) { names.append($0) }
    return names
  }

  /// Returns every name that begins at `start` and ends where a word ends, the shortest first.
  public func names(in text: [UInt8], at start: Int) -> [NameMatch] {
    names(in: text.span, at: start)
  }

  @inline(__always)
  func forEachName(in text: Span<UInt8>, at start: Int, _ body: (NameMatch) -> Void) {
    var hash = NameHash()
    var head = FoldedHead()
    var position = start
    while true {
      head.beginWord()
      let word = WordReader.read(text, at: position, into: &head)
      guard word.length > 0 else { return }
      hash.append(head.hash)
      let answer = store.names.find(hash) {
        store.names.matches($0, head, text, start..<word.end)
      }
      if let name = answer.name { body(NameMatch(end: word.end, name: name)) }
      guard answer.isPrefix, let next = WordGap.nextWord(in: text, after: word) else { return }
      position = next
    }
  }
}

/// What may stand between two words of one name in a text.
enum WordGap {
  /// Returns where the next word of the same name would begin, nil at a line's end or punctuation.
  static func nextWord(in text: Span<UInt8>, after word: Word) -> Int? {
    var position = word.end
    if word.mayTakeDot, position < text.count, text[position] == 0x2E { position += 1 }
    guard position < text.count else { return nil }
    if isHyphen(text, &position) {
    } else if isApostrophe(text, &position) {
      _ = isSpace(text, &position)
    } else {
      for _ in 0..<3 where !isSpace(text, &position) { break }
    }
    guard position > word.end, position < text.count,
      FoldedUnit(in: text, at: position).isWordPart
    else { return nil }
    return position
  }

  private static func isHyphen(_ text: Span<UInt8>, _ position: inout Int) -> Bool {
    if text[position] == 0x2D {
      position += 1
      // What stands for the break of a line that ended with the hyphen.
      while position < text.count, text[position] == 0x01 { position += 1 }
      return true
    }
    // Hyphen, non-breaking hyphen, en dash.
    guard let last = generalPunctuation(text, position), [0x90, 0x91, 0x93].contains(last)
    else { return false }
    position += 3
    return true
  }

  private static func isApostrophe(_ text: Span<UInt8>, _ position: inout Int) -> Bool {
    if text[position] == 0x27 || text[position] == 0x60 {
      position += 1
      return true
    }
    if position + 1 < text.count,
      (text[position] == 0xCA && text[position + 1] == 0xBC)
        || (text[position] == 0xC2 && text[position + 1] == 0xB4)
    {
      position += 2
      return true
    }
    guard let last = generalPunctuation(text, position), last == 0x99 || last == 0x98
    else { return false }
    position += 3
    return true
  }

  private static func isSpace(_ text: Span<UInt8>, _ position: inout Int) -> Bool {
    guard position < text.count else { return false }
    if text[position] == 0x20 || text[position] == 0x09 {
      position += 1
      return true
    }
    if position + 1 < text.count, text[position] == 0xC2, text[position + 1] == 0xA0 {
      position += 2
      return true
    }
    // Thin space, narrow no-break space.
    guard let last = generalPunctuation(text, position), last == 0x89 || last == 0xAF
    else { return false }
    position += 3
    return true
  }

  /// The last byte of a character in U+2000...U+203F.
  private static func generalPunctuation(_ text: Span<UInt8>, _ position: Int) -> UInt8? {
    guard position + 2 < text.count, text[position] == 0xE2, text[position + 1] == 0x80
    else { return nil }
    return text[position + 2]
  }
}
