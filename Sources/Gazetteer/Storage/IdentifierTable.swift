/// Rows by identifier: open addressing, at most 0.7 full.
///
/// A slot holds the upper half of the identifier's hash, which alone says where the slot is, and the
/// row's number plus one. So the table grows without the identifiers, and most of what is not wanted is
/// passed over without a look at them.
struct IdentifierTable {
  private(set) var slots = [UInt64](repeating: 0, count: 64)
  private var count = 0

  @inline(__always)
  static func position(of hash: UInt64, in capacity: Int) -> Int {
    Int((hash >> 32).multipliedFullWidth(by: UInt64(capacity) << 32).high)
  }

  /// The row that a slot holds, nil when the slot is for another hash.
  @inline(__always)
  static func row(in slot: UInt64, hash: UInt64) -> Int? {
    slot >> 32 == hash >> 32 ? Int(slot & 0xFFFF_FFFF) - 1 : nil
  }

  func row(hash: UInt64, where isRight: (Int) -> Bool) -> Int? {
    var position = Self.position(of: hash, in: slots.count)
    while slots[position] != 0 {
      if let row = Self.row(in: slots[position], hash: hash), isRight(row) { return row }
      position = position + 1 == slots.count ? 0 : position + 1
    }
    return nil
  }

  /// Inserts a row; of two with one identifier the first is found.
  mutating func insert(row: Int, hash: UInt64) {
    if (count + 1) * 10 > slots.count * 7 {
      let old = slots
      slots = [UInt64](repeating: 0, count: old.count * 2)
      for slot in old where slot != 0 { place(slot) }
    }
    place((hash & 0xFFFF_FFFF_0000_0000) | UInt64(row + 1))
    count += 1
  }

  /// The slots of a table that is to stay as it is, about 0.7 full.
  var compact: [UInt64] {
    var table = IdentifierTable()
    table.slots = [UInt64](repeating: 0, count: max(16, count * 10 / 7))
    for slot in slots where slot != 0 { table.place(slot) }
    return table.slots
  }

  private mutating func place(_ slot: UInt64) {
    var position = Self.position(of: slot, in: slots.count)
    while slots[position] != 0 { position = position + 1 == slots.count ? 0 : position + 1 }
    slots[position] = slot
  }
}
