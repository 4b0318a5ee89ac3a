/// The first 32 bytes of a folded name while its words are hashed, for comparing it with an entry eight
/// bytes at a time; nine names in ten are no longer.
struct FoldedHead: WordSink {
  private(set) var lanes = InlineArray<4, UInt64>(repeating: 0)
  /// Bytes of the whole name, also where they are more than the lanes hold.
  private(set) var count = 0
  private(set) var hash = WordHash()

  static let capacity = 32

  /// Begins the next word.
  @inline(__always)
  mutating func beginWord() {
    hash = WordHash()
    if count > 0 { store(0x20, count: 1) }
  }

  @inline(__always)
  mutating func append(_ bytes: UInt64, count: Int) {
    hash.append(bytes, count: count)
    store(bytes, count: count)
  }

  @inline(__always)
  private mutating func store(_ bytes: UInt64, count added: Int) {
    let lane = count >> 3
    let shift = UInt64(count & 7) << 3
    count += added
    guard lane < 4 else { return }
    lanes[lane] |= bytes << shift
    if shift > 0, lane < 3 { lanes[lane + 1] |= bytes >> (64 - shift) }
  }
}
