/// Numbers filed under 64-bit hashes, several under one; open addressing, chains in the order of filing.
struct KeyTable: Sendable {
  private struct Entry {
    let value: Int32
    var next: Int32
  }

  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  private var heads: [Int32] = Array(repeating: -1, count: 64)
  private var entries: [Entry] = []
  private var used = 0

  /// Files a number; one that the key holds already is not filed twice.
  mutating func add(_ value: Int, for key: UInt64) {
    if used * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    if heads[slot] < 0 {
      keys[slot] = key
      heads[slot] = Int32(entries.count)
      used += 1
    } else {
      var last = Int(heads[slot])
      while true {
        if entries[last].value == Int32(value) { return }
        guard entries[last].next >= 0 else { break }
        last = Int(entries[last].next)
      }
      entries[last].next = Int32(entries.count)
    }
    entries.append(Entry(value: Int32(value), next: -1))
  }

  /// The first entry of a key; nil when there is none.
  func first(_ key: UInt64) -> Int? {
    let head = heads[slot(of: key)]
    return head < 0 ? nil : Int(head)
  }

  /// The entry after another of the same key.
  func next(_ entry: Int) -> Int? {
    let next = entries[entry].next
    return next < 0 ? nil : Int(next)
  }

  func value(_ entry: Int) -> Int { Int(entries[entry].value) }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while true {
      let found = keys[slot]
      if found == key || found == 0 { return slot }
      slot = (slot + 1) & mask
    }
  }

  private mutating func grow() {
    let old = zip(keys, heads).filter { $0.1 >= 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    heads = Array(repeating: -1, count: keys.count)
    for (key, head) in old {
      let slot = slot(of: key)
      keys[slot] = key
      heads[slot] = head
    }
  }
}
