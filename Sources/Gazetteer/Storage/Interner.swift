/// Distinct byte strings by number, in the order of their first coming.
struct Interner {
  private(set) var bytes: [UInt8] = []
  /// Where each string ends in `bytes`.
  private(set) var ends: [Int] = []
  private var slots = [UInt32](repeating: 0, count: 64)
  private var last: UInt32 = 0

  var count: Int { ends.count }

  func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  func text(of number: Int) -> String { String(decoding: bytes[range(of: number)], as: UTF8.self) }

  /// Returns the number of `text`, a new one if it has none yet.
  mutating func number(of text: Span<UInt8>) -> UInt32 {
    if ends.count > 0, bytes.span.extracting(range(of: Int(last))).equals(text) { return last }
    if ends.count * 2 > slots.count { grow() }
    var slot = position(text)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if bytes.span.extracting(range(of: number)).equals(text) {
        last = UInt32(number)
        return last
      }
      slot = slot + 1 == slots.count ? 0 : slot + 1
    }
    bytes.append(text)
    ends.append(bytes.count)
    slots[slot] = UInt32(ends.count)
    last = UInt32(ends.count - 1)
    return last
  }

  private func position(_ text: Span<UInt8>) -> Int {
    Int(text.stableHash.multipliedFullWidth(by: UInt64(slots.count)).high)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 0..<ends.count {
      var slot = position(bytes.span.extracting(range(of: number)))
      while slots[slot] != 0 { slot = slot + 1 == slots.count ? 0 : slot + 1 }
      slots[slot] = UInt32(number + 1)
    }
  }
}
