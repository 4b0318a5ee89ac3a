/// Collects the names of all places and lays out the name index.
///
/// Two sections come out. *Entries*, one a distinct folded name, in the order of their length: the
/// length of the name, its bytes, how many places bear it, and for each `row << 1 | isMainName`.
/// *Slots*, an open-addressed hash table with one slot for every name and for every beginning of a
/// name in whole words: see `NameSlot`.
struct NameIndexBuilder {
  /// One slot of the table while it grows: it keeps the whole hash, so that it can be moved.
  private struct Cell: BitwiseCopyable {
    var hash: UInt64 = 0
    /// The name's number plus one, 0 for a mere prefix.
    var name: UInt32 = 0
    var isPrefix: UInt32 = 0

    var isEmpty: Bool { name == 0 && isPrefix == 0 }
  }

  private var cells: [Cell]
  private var used = 0
  /// The folded names, one after the other, and where each begins.
  private var arena: [UInt8] = []
  private var starts: [UInt32] = [0]
  /// Of each name its first and last bearer; of each bearer the next one.
  private var first: [UInt32] = []
  private var last: [UInt32] = []
  private var bearers: [UInt32] = []
  private var next: [UInt32] = []
  private var hashes: [NameHash] = []

  private static let end = UInt32.max

  /// - Parameter expectedNames: About how many distinct names will come; more only cost time.
  init(expectedNames: Int) {
    cells = [Cell](repeating: Cell(), count: max(64, expectedNames * 3 / 2))
    arena.reserveCapacity(expectedNames * 12)
    for keyPath in [\Self.starts, \.first, \.last, \.bearers, \.next] {
      self[keyPath: keyPath].reserveCapacity(expectedNames)
    }
  }

  /// Adds a name of a place.
  ///
  /// A place's main name comes before its others, places in their order.
  mutating func add(_ name: Span<UInt8>, row: UInt32, isMain: Bool) {
    let start = arena.count
    fold(name)
    guard arena.count > start else { return }
    for hash in hashes.dropLast() { markPrefix(hash) }
    let number = number(of: hashes[hashes.count - 1], start: start)
    let bearer = row << 1 | (isMain ? 1 : 0)
    if number == first.count {
      first.append(UInt32(bearers.count))
      last.append(UInt32(bearers.count))
    } else {
      let previous = Int(last[number])
      guard bearers[previous] >> 1 != row else { return }
      next[previous] = UInt32(bearers.count)
      last[number] = UInt32(bearers.count)
    }
    bearers.append(bearer)
    next.append(Self.end)
  }

  /// Appends the folded name to the arena and leaves the hash of each prefix in `hashes`.
  private mutating func fold(_ name: Span<UInt8>) {
    hashes.removeAll(keepingCapacity: true)
    var sink = ArenaSink(bytes: arena)
    arena = []
    var hash = NameHash()
    var position = 0
    while let start = WordStart.next(name, from: position) {
      if !hashes.isEmpty { sink.bytes.append(0x20) }
      sink.hash = WordHash()
      position = WordReader.read(name, at: start, into: &sink).end
      hash.append(sink.hash)
      hashes.append(hash)
    }
    arena = sink.bytes
  }

  private mutating func markPrefix(_ hash: NameHash) {
    growIfNeeded()
    var slot = hash.slot(in: cells.count)
    while !cells[slot].isEmpty {
      if cells[slot].hash == hash.value {
        cells[slot].isPrefix = 1
        return
      }
      slot = slot + 1 == cells.count ? 0 : slot + 1
    }
    cells[slot] = Cell(hash: hash.value, isPrefix: 1)
    used += 1
  }

  /// Returns the number of the name that lies at the end of the arena, and takes it off again when it
  /// was known.
  private mutating func number(of hash: NameHash, start: Int) -> Int {
    growIfNeeded()
    var slot = hash.slot(in: cells.count)
    while !cells[slot].isEmpty {
      if cells[slot].hash == hash.value {
        if cells[slot].name == 0 { break }
        let known = Int(cells[slot].name) - 1
        if isKnown(known, start: start) {
          arena.removeLast(arena.count - start)
          return known
        }
      }
      slot = slot + 1 == cells.count ? 0 : slot + 1
    }
    if cells[slot].isEmpty { used += 1 }
    cells[slot].hash = hash.value
    cells[slot].name = UInt32(starts.count)
    precondition(arena.count <= UInt32.max, "\(arena.count) bytes of names; an index holds 4 GiB")
    starts.append(UInt32(arena.count))
    return starts.count - 2
  }

  /// Whether the name at the end of the arena is the one with the number.
  private func isKnown(_ number: Int, start: Int) -> Bool {
    let bytes = arena.span
    return bytes.extracting(Int(starts[number])..<Int(starts[number + 1])).equals(
      bytes.extracting(start..<bytes.count))
  }

  private mutating func growIfNeeded() {
    guard (used + 1) * 10 > cells.count * 7 else { return }
    let old = cells
    cells = [Cell](repeating: Cell(), count: old.count * 2)
    for cell in old where !cell.isEmpty {
      var slot = NameHash(value: cell.hash).slot(in: cells.count)
      while !cells[slot].isEmpty { slot = slot + 1 == cells.count ? 0 : slot + 1 }
      cells[slot] = cell
    }
  }
}

extension NameIndexBuilder {
  /// The finished index.
  struct Sections {
    var entries: [UInt8] = []
    /// Where in `entries` the names of each length begin, 0...256, and the end.
    var lengths: [UInt64] = []
    var slots: [UInt64] = []
  }

  consuming func finish() -> Sections {
    var result = Sections()
    let offsets = writeEntries(&result)
    (arena, starts, first, last, bearers, next) = ([], [], [], [], [], [])
    let capacity = max(16, used * 10 / 7)
    result.slots = [UInt64](repeating: 0, count: capacity)
    for cell in cells where !cell.isEmpty {
      let hash = NameHash(value: cell.hash)
      let value = NameSlot(
        fingerprint: hash.fingerprint, isPrefix: cell.isPrefix != 0,
        name: cell.name == 0 ? nil : offsets[Int(cell.name) - 1]
      ).value
      var slot = hash.slot(in: capacity)
      while result.slots[slot] != 0 { slot = slot + 1 == capacity ? 0 : slot + 1 }
      result.slots[slot] = value
    }
    return result
  }

  /// Writes the entries in the order of their length and returns where each name's lies.
  private func writeEntries(_ result: inout Sections) -> [Int] {
    let count = first.count
    let longest = NameIndex.longestBucket
    func bucket(_ name: Int) -> Int { min(longest, Int(starts[name + 1] - starts[name])) }
    var fill = [Int](repeating: 0, count: longest + 2)
    for name in 0..<count { fill[bucket(name) + 1] += 1 }
    for length in 1..<fill.count { fill[length] += fill[length - 1] }
    let begins = fill
    var order = [UInt32](repeating: 0, count: count)
    for name in 0..<count {
      let length = bucket(name)
      order[fill[length]] = UInt32(name)
      fill[length] += 1
    }
    var offsets = [Int](repeating: 0, count: count)
    result.entries.reserveCapacity(arena.count + count * 2 + bearers.count * 4 + 16)
    for (position, name) in order.enumerated() {
      while result.lengths.count < begins.count, position >= begins[result.lengths.count] {
        result.lengths.append(UInt64(result.entries.count))
      }
      let name = Int(name)
      offsets[name] = result.entries.count
      writeEntry(name, &result.entries)
    }
    while result.lengths.count < begins.count {
      result.lengths.append(UInt64(result.entries.count))
    }
    // A name is compared eight bytes at a time: the last one must have eight after it.
    for _ in 0..<8 { result.entries.append(0) }
    return offsets
  }

  private func writeEntry(_ name: Int, _ entries: inout [UInt8]) {
    let bytes = arena.span.extracting(Int(starts[name])..<Int(starts[name + 1]))
    entries.append(number: bytes.count)
    entries.append(bytes)
    var count = 0
    var bearer = first[name]
    while bearer != Self.end {
      count += 1
      bearer = next[Int(bearer)]
    }
    entries.append(number: count)
    bearer = first[name]
    while bearer != Self.end {
      let value = bearers[Int(bearer)]
      for shift in [0, 8, 16, 24] as [UInt32] {
        entries.append(UInt8(truncatingIfNeeded: value >> shift))
      }
      bearer = next[Int(bearer)]
    }
  }
}

private struct ArenaSink: WordSink {
  var bytes: [UInt8]
  var hash = WordHash()

  @inline(__always)
  mutating func append(_ packed: UInt64, count: Int) {
    hash.append(packed, count: count)
    bytes.append(packed, count: count)
  }
}
