/// One slot of the name index, 8 bytes.
///
/// | bits | |
/// |---|---|
/// | 0–37 | where the name's entry begins, 0 for a mere prefix |
/// | 38 | some name is exactly this |
/// | 39 | some name goes on after this |
/// | 40–63 | fingerprint of the hash |
struct NameSlot {
  let value: UInt64

  private static let offsetMask: UInt64 = 1 << 38 - 1
  private static let nameBit: UInt64 = 1 << 38
  private static let prefixBit: UInt64 = 1 << 39

  @inline(__always)
  init(value: UInt64) { self.value = value }

  init(fingerprint: UInt64, isPrefix: Bool, name offset: Int?) {
    var value = fingerprint << 40
    if isPrefix { value |= Self.prefixBit }
    if let offset {
      precondition(UInt64(offset) <= Self.offsetMask, "an entry at \(offset), beyond 256 GiB")
      value |= Self.nameBit | UInt64(offset)
    }
    self.value = value
  }

  @inline(__always) var fingerprint: UInt64 { value >> 40 }
  @inline(__always) var isPrefix: Bool { value & Self.prefixBit != 0 }
  @inline(__always) var name: Int? {
    value & Self.nameBit != 0 ? Int(value & Self.offsetMask) : nil
  }
}

/// A name of a gazetteer: where its entry lies.
///
/// It holds only for the gazetteer that gave it.
public struct NameID: Hashable, Sendable {
  let offset: Int
}

/// The name index, read in place.
struct NameIndex {
  let slots: Section
  let entries: Section
  let lengths: Section
  private let capacity: Int

  /// Names longer than this many bytes share one bucket.
  static let longestBucket = 255

  init(slots: Section, entries: Section, lengths: Section) {
    self.slots = slots
    self.entries = entries
    self.lengths = lengths
    capacity = slots.count / 8
  }

  /// What the index knows about some words: whether names go on after them, and whether they are one.
  struct Answer {
    var isPrefix = false
    var name: NameID?
  }

  /// Looks up words by their hash; `verify` says whether the entry at an offset has their letters.
  ///
  /// - Complexity: O(1); about six neighbouring slots when there is no such name.
  @inline(__always)
  func find(_ hash: NameHash, verify: (Int) -> Bool) -> Answer {
    var answer = Answer()
    var slot = hash.slot(in: capacity)
    for _ in 0..<capacity {
      let found = NameSlot(value: slots.uint64(slot &* 8))
      guard found.value != 0 else { break }
      if found.fingerprint == hash.fingerprint {
        answer.isPrefix = answer.isPrefix || found.isPrefix
        if let offset = found.name, verify(offset) {
          answer.name = NameID(offset: offset)
          break
        }
      }
      slot = slot &+ 1 == capacity ? 0 : slot &+ 1
    }
    return answer
  }

  /// Whether the entry at `offset` is the words of `text` in `range`.
  func matches(_ offset: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let name = entries.counted(at: offset)
    var sink = ComparingSink(entries: entries, position: name.lowerBound, end: name.upperBound)
    var position = range.lowerBound
    var isFirst = true
    while position < range.upperBound, sink.isEqual {
      let unit = FoldedUnit(in: text, at: position)
      guard unit.isWordPart else {
        position += unit.width
        continue
      }
      if !isFirst { sink.append(0x20, count: 1) }
      isFirst = false
      position = WordReader.read(text, at: position, into: &sink).end
    }
    return sink.isEqual && sink.position == sink.end
  }

  /// Whether the entry at `offset` is the name of which `head` has the beginning and `range` of `text`
  /// has all.
  @inline(__always)
  func matches(
    _ offset: Int, _ head: borrowing FoldedHead, _ text: Span<UInt8>, _ range: Range<Int>
  )
    -> Bool
  {
    guard head.count <= FoldedHead.capacity else { return matches(offset, text, range) }
    // A length below 128 takes one byte.
    guard entries.uint8(offset) == UInt8(head.count) else { return false }
    var left = head.count
    var position = offset &+ 1
    for lane in 0..<4 {
      let difference = entries.uint64(position) ^ head.lanes[lane]
      if left <= 8 { return difference & (~0 >> UInt64(64 - 8 * left)) == 0 }
      guard difference == 0 else { return false }
      left -= 8
      position += 8
    }
    return true
  }

  /// Where the bearers of a name lie and how many they are.
  @inline(__always)
  func bearers(of name: NameID) -> (start: Int, count: Int) {
    let bytes = entries.counted(at: name.offset)
    let (count, start) = entries.number(at: bytes.upperBound)
    return (start, max(0, min(count, (entries.count - start) / 4)))
  }
}

/// Compares folded words with the letters of an entry.
private struct ComparingSink: WordSink {
  let entries: Section
  var position: Int
  let end: Int
  var isEqual = true

  @inline(__always)
  mutating func append(_ bytes: UInt64, count: Int) {
    guard isEqual, count <= end - position else {
      isEqual = false
      return
    }
    let difference = entries.uint64(position) ^ bytes
    isEqual = difference & (~0 >> UInt64(64 - 8 * count)) == 0
    position += count
  }
}

extension Section {
  /// Reads a number of seven bits a byte and where it ends.
  @inline(__always)
  func number(at offset: Int) -> (value: Int, end: Int) {
    let byte = uint8(offset)
    return byte < 0x80 ? (Int(byte), offset &+ 1) : longNumber(at: offset)
  }

  private func longNumber(at offset: Int) -> (value: Int, end: Int) {
    var value = 0
    var end = offset
    for shift in stride(from: 0, to: 42, by: 7) {
      let byte = uint8(end)
      value |= Int(byte & 0x7F) << shift
      end += 1
      if byte < 0x80 { break }
    }
    return (value, end)
  }

  /// Where the bytes lie that are counted by the number at `offset`; cut at the section's end.
  @inline(__always)
  func counted(at offset: Int) -> Range<Int> {
    let (length, start) = number(at: offset)
    guard start <= count, length <= count - start else { return 0..<0 }
    return start..<start + length
  }
}
