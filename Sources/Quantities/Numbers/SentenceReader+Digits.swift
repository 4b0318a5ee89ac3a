internal import Text

extension SentenceReader {
  /// A number in digits: its value, the token after it, and whether it has a decimal part.
  struct DigitReading {
    var value: Double
    var end: Int
    var isDecimal = false
    var groups = 1
  }

  /// Reads digits with their groups and decimals: "1 500", "1.500", "2,5", "1.458.000,00", "12 000".
  ///
  /// Groups are of three digits after a head of one to three, with one kind of separator throughout;
  /// "10 15" and "2023 150" are two numbers each. Digits stuck to a letter before them ("RN2", "PK12") are
  /// no number.
  func digitNumber(at index: Int) -> DigitReading? {
    guard isDigits(index), let head = digits(index) else { return nil }
    if isAttached(index), isNameBefore(index) { return nil }
    var reading = DigitReading(value: Double(head), end: index + 1)
    if length(index) <= 3, head > 0 { group(&reading, from: index) }
    decimals(&reading)
    return reading
  }

  /// Whether letters stand right before: "D10", "F-16", "M23".
  private func isNameBefore(_ index: Int) -> Bool {
    let before = tokens[index - 1]
    if before.isWord { return true }
    guard before.isHyphen, isAttached(index - 1), index - 2 >= first, tokens[index - 2].isWord
    else {
      return false
    }
    // "vingt-2" does not occur; "Covid-19", "F-16", "AK-47" do. A month before a day is a date's.
    return senses[index - 2].roles.isDisjoint(with: [.month, .numeral])
  }

  private func group(_ reading: inout DigitReading, from index: Int) {
    var next = index + 1
    var mark: UInt32 = 0
    // Five groups reach 10^17; more is a table or a code, and would not fit a number.
    let last = index + 10
    while next < limit, next < last {
      if tokens[next].isDigits {
        // A thin, no-break or plain space: one scalar, on one line.
        guard mark == 0 || mark == 0x20, length(next) == 3, tokens[next].hasSpaceBefore,
          !tokens[next].startsLine, tokens[next].start - tokens[next - 1].end <= 3,
          let part = digits(next), !isAttachedDigitsOrPart(after: next)
        else { return }
        mark = 0x20
        add(part, to: &reading, end: next + 1)
        next += 1
      } else if isGroupMark(tokens[next], mark), isAttached(next), isAttached(next + 1),
        isDigits(next + 1), length(next + 1) == 3, let part = digits(next + 1)
      {
        let scalar = tokens[next].scalar
        // "4,800" is a decimal where the comma is the decimal sign, unless groups go on or are round.
        if scalar == (tables.numbers.commaGroups ? 0x2E : 0x2C), mark == 0 {
          let goesOn =
            isMark(next + 2, tables.numbers.commaGroups ? "." : ",") && isDigits(next + 3)
          guard goesOn || (part == 0 && reading.value > 0 && !tables.numbers.commaGroups) else {
            return
          }
        }
        mark = scalar
        add(part, to: &reading, end: next + 2)
        next += 2
      } else {
        return
      }
    }
  }

  private func add(_ part: Int, to reading: inout DigitReading, end: Int) {
    reading.value = reading.value * 1000 + Double(part)
    reading.end = end
    reading.groups += 1
  }

  /// Whether the three digits at `index` go on as a longer name or number: "12 500e" is a group all the
  /// same, "10 200m" too; "1 300-1 400" is.
  private func isAttachedDigitsOrPart(after index: Int) -> Bool {
    isMark(index + 1, "/") && isAttached(index + 1) && isDigits(index + 2)
  }

  private func isGroupMark(_ token: Token, _ mark: UInt32) -> Bool {
    guard token.kind == .mark, mark == 0 || mark == token.scalar else { return false }
    return token.scalar == 0x2E || token.scalar == 0x2C || token.scalar == 0x27
      || token.scalar == 0x2019
  }

  private func decimals(_ reading: inout DigitReading) {
    let mark = reading.end
    guard isMark(mark, ",") || isMark(mark, "."), isAttached(mark), isAttached(mark + 1),
      isDigits(mark + 1), let part = digits(mark + 1)
    else { return }
    // "192.168.1.2", "1.2.3": an address or a section, not decimals.
    if isMark(mark + 2, "."), isAttached(mark + 2), isAttached(mark + 3), isDigits(mark + 3) {
      return
    }
    var scale = 1.0
    for _ in 0..<length(mark + 1) { scale *= 10 }
    reading.value += Double(part) / scale
    reading.end = mark + 2
    reading.isDecimal = true
  }
}
