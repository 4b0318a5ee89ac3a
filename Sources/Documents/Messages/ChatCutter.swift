internal import Lexicon
internal import Text

/// Cuts an exported chat into its messages.
///
/// Known are WhatsApp's exports, of Android ("13/03/2024, 08:12 - Awa: …") and of iOS ("[13/03/2024 08:12:30] Awa: …"), and
/// messages copied from Telegram ("Awa, [13.03.2024 08:12]"), whose text is on the lines under it. Days are read day first.
package struct ChatCutter: Sendable {
  /// A message.
  package struct Message: Equatable, Sendable {
    package let range: Range<Int>
    /// From 1.
    package let line: Int
    package let day: (year: Int, month: Int, day: Int)
    /// Empty where no name stands before the words.
    package let sender: String
    /// Where its words are.
    package let body: Range<Int>

    package static func == (left: Self, right: Self) -> Bool { left.range == right.range }
  }

  package private(set) var messages: [Message] = []

  /// - Parameter bytes: UTF-8.
  /// - Complexity: O(*n*).
  package init(_ bytes: [UInt8]) {
    var (start, line) = (0, 1)
    var open: (start: Int, line: Int, stamp: ChatStamp)?
    func close(at end: Int) {
      guard let begun = open else { return }
      messages.append(
        Message(
          range: begun.start..<end, line: begun.line, day: begun.stamp.day,
          sender: begun.stamp.sender, body: min(begun.stamp.end, end)..<end))
    }
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if let stamp = ChatStamp(bytes[start..<end]) {
        close(at: start)
        open = (start, line, stamp)
      }
      start = end + 1
      line += 1
    }
    close(at: bytes.count)
  }

  /// Whether a text begins with a message and has a second one.
  package static func looksLikeChat(_ start: ArraySlice<UInt8>) -> Bool {
    let messages = ChatCutter(Array(start)).messages
    guard let first = messages.first, messages.count >= 2 else { return false }
    return start.prefix(first.range.lowerBound).allSatisfy { $0 <= 0x20 }
  }
}

/// The beginning of a message: day, time, sender.
private struct ChatStamp {
  let day: (year: Int, month: Int, day: Int)
  let sender: String
  /// Where the words begin, in the offsets of the line.
  let end: Int

  /// Bytes within which a stamp ends.
  private static let longest = 160

  init?(_ line: ArraySlice<UInt8>) {
    // Marks of direction that iOS puts before each.
    var rest = line.prefix(Self.longest)
    while rest.starts(with: [0xE2, 0x80, 0x8E]) || rest.starts(with: [0xE2, 0x80, 0x8F]) {
      rest = rest.dropFirst(3)
    }
    guard let first = rest.first else { return nil }
    let isDigit = first &- 0x30 < 10
    if isDigit || first == UInt8(ascii: "[") {
      var scanner = StampScanner(isDigit ? rest : rest.dropFirst())
      guard let day = scanner.day(), scanner.time() else { return nil }
      guard scanner.rest.first == (isDigit ? 0x2D : 0x5D) else { return nil }
      scanner.skip(isDigit ? [0x2D] : [0x5D])
      (self.day, sender, end) = (day, scanner.sender() ?? "", scanner.rest.startIndex)
      return
    }
    // "Awa, [13.03.2024 08:12]" on a line of its own.
    guard let bracket = rest.firstIndex(of: UInt8(ascii: "[")), bracket >= rest.startIndex + 3,
      rest[bracket - 1] == 0x20, rest[bracket - 2] == UInt8(ascii: ",")
    else { return nil }
    var scanner = StampScanner(rest[(bracket + 1)...])
    guard let day = scanner.day(), scanner.time() else { return nil }
    scanner.skip([0x5D, 0x3A])
    guard scanner.rest.allSatisfy({ $0 <= 0x20 }) else { return nil }
    self.day = day
    sender = String(decoding: rest[..<(bracket - 2)], as: UTF8.self)
    end = scanner.rest.startIndex
  }
}

/// Reads the parts of a stamp.
private struct StampScanner {
  private(set) var rest: ArraySlice<UInt8>

  init(_ rest: ArraySlice<UInt8>) { self.rest = rest }

  private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    let found = rest.prefix { $0 &- 0x30 < 10 }
    guard digits.contains(found.count) else { return nil }
    rest = rest.dropFirst(found.count)
    return found.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  private mutating func take(_ bytes: [UInt8]) -> Bool {
    guard let first = rest.first, bytes.contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Passes over spaces and any of the bytes, and no-break spaces of three bytes.
  mutating func skip(_ bytes: [UInt8]) {
    while let first = rest.first {
      if first == 0x20 || bytes.contains(first) {
        rest = rest.dropFirst()
      } else if rest.starts(with: [0xE2, 0x80, 0xAF]) {
        rest = rest.dropFirst(3)
      } else {
        return
      }
    }
  }

  /// "13/03/2024", "13.03.24", "13-03-2024", the day first.
  mutating func day() -> (year: Int, month: Int, day: Int)? {
    let marks = Array("/.-".utf8)
    guard let day = number(1...2), take(marks), let month = number(1...2), take(marks),
      let year = number(2...4), (1...31).contains(day), (1...12).contains(month)
    else { return nil }
    return (year < 100 ? 2000 + year : year, month, day)
  }

  /// ", 08:12", " 08:12:30", " à 08:12", " 8:12 PM".
  mutating func time() -> Bool {
    skip(Array(",à".utf8))
    guard number(1...2) != nil, take(Array(":h.".utf8)), number(2...2) != nil else { return false }
    if take([0x3A]) { guard number(2...2) != nil else { return false } }
    skip([])
    let half = rest.prefix(2).map { $0 | 0x20 }
    if Self.halvesOfDay.contains(word: String(decoding: half, as: UTF8.self)) {
      rest = rest.dropFirst(2)
    }
    return true
  }

  private static let halvesOfDay = Lexicon.any.set("halves-of-day")

  /// "Awa Cissé: "; a message of the program itself has no colon.
  mutating func sender() -> String? {
    guard let colon = rest.firstIndex(of: 0x3A), rest[..<colon].count <= 80, colon > rest.startIndex
    else { return nil }
    defer { rest = rest[(colon + 1)...] }
    return String(decoding: rest[..<colon], as: UTF8.self)
  }
}
