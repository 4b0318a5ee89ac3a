/// Names that an input gives to places by identifier, until `PlaceRows.settle` puts them in.
struct NameAdditions {
  /// One name for one row.
  struct Addition: BitwiseCopyable {
    let row: UInt32
    /// Whether the name is to be the place's first one.
    let isMain: Bool
    let start: Int
    let end: Int
  }

  var list: [Addition] = []
  var bytes: [UInt8] = []
}

extension PlaceRows {
  /// Writes the added names into their places, one rewriting a place.
  mutating func settle() {
    guard !additions.list.isEmpty else { return }
    let pending = additions
    additions = NameAdditions()
    let sorted = pending.list.sorted { ($0.row, $0.start) < ($1.row, $1.start) }
    var first = 0
    while first < sorted.count {
      var end = first
      var main: [UInt8] = []
      var more: [[UInt8]] = []
      while end < sorted.count, sorted[end].row == sorted[first].row {
        let name = Array(pending.bytes[sorted[end].start..<sorted[end].end])
        let isMain =
          sorted[end].isMain && main.isEmpty
          && records[Int(sorted[end].row)].marks.contains(.isOfDump)
        if isMain { main = name } else { more.append(name) }
        end += 1
      }
      rename(Int(sorted[first].row), to: main, adding: more)
      first = end
    }
  }
}
