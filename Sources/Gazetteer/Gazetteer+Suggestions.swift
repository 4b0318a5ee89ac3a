extension Gazetteer {
  /// A place whose name is almost the one that was asked for.
  public struct Suggestion: Hashable, Sendable {
    public let place: Place.ID
    /// Letters added, dropped, changed or swapped with their neighbour, between the folded names.
    public let editDistance: Int
  }

  /// Returns places that `name` may be a misspelling of: "Kidall" for Kidal.
  ///
  /// Names differ by at most two edits, by one when `name` has fewer than five letters. The fewest
  /// edits come first, then places by their own name, then the most populous, then in ID order. A place
  /// comes once.
  ///
  /// - Complexity: O(*n*) in the bytes of the names that are as long, give or take two; 10 ms for
  ///   700,000 names.
  public func suggestions(for name: String, limit: Int = 5) -> [Suggestion] {
    let wanted = FoldedName(name).bytes
    let reach = wanted.count < 5 ? 1 : 2
    guard wanted.count > 1, limit > 0 else { return [] }
    var matcher = EditMatcher(wanted, reach: reach)
    var hits: [(name: NameID, edits: Int)] = []
    let bucket = NameIndex.longestBucket
    let index = store.names
    var offset = bucketStart(min(bucket, wanted.count - reach))
    let end = bucketStart(min(bucket, wanted.count + reach) + 1)
    while offset < end {
      let bytes = index.entries.counted(at: offset)
      guard !bytes.isEmpty else { break }
      if let edits = matcher.edits(to: index.entries, bytes) {
        hits.append((NameID(offset: offset), edits))
      }
      let bearers = index.bearers(of: NameID(offset: offset))
      offset = bearers.start + bearers.count * 4
    }
    return ranked(hits, limit: limit)
  }

  private func bucketStart(_ length: Int) -> Int {
    Int(clamping: min(store.names.lengths.uint64(length * 8), UInt64(store.names.entries.count)))
  }

  private func ranked(_ hits: [(name: NameID, edits: Int)], limit: Int) -> [Suggestion] {
    var best: [Place.ID: (edits: Int, isFurther: Int)] = [:]
    for hit in hits {
      for id in places(of: hit.name) {
        let rank = (hit.edits, isMainName(hit.name, of: id) ? 0 : 1)
        if let known = best[id], known <= rank { continue }
        best[id] = rank
      }
    }
    let ranked = best.map { id, rank in
      (rank.edits, rank.isFurther, -(population(of: id) ?? 0), id)
    }
    return ranked.sorted { $0 < $1 }.prefix(limit).map {
      Suggestion(place: $0.3, editDistance: $0.0)
    }
  }
}

/// Counts the edits between one name and many.
///
/// > Reference: optimal string alignment, the restricted Damerau–Levenshtein distance (Boytsov, "Indexing
/// > methods for approximate dictionary searching", J. Exp. Algorithmics 16, 2011, §2.2.1).
private struct EditMatcher {
  private let wanted: [UInt8]
  private let reach: Int
  private let letters: UInt64
  private var rows: [[Int]]

  init(_ wanted: [UInt8], reach: Int) {
    self.wanted = wanted
    self.reach = reach
    letters = wanted.reduce(0) { $0 | Self.bit($1) }
    rows = [[Int]](repeating: [Int](repeating: 0, count: wanted.count + 1), count: 3)
  }

  @inline(__always)
  private static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }

  /// Returns the edits between the name and the bytes, nil for more than `reach`.
  @inline(__always)
  mutating func edits(to section: Section, _ range: Range<Int>) -> Int? {
    guard abs(range.count - wanted.count) <= reach else { return nil }
    // An edit brings in one new letter and does away with one at most.
    var found: UInt64 = 0
    for position in range { found |= Self.bit(section.uint8(position)) }
    guard (letters & ~found).nonzeroBitCount <= reach, (found & ~letters).nonzeroBitCount <= reach
    else { return nil }
    return align(section, range)
  }

  private mutating func align(_ section: Section, _ range: Range<Int>) -> Int? {
    for column in 0...wanted.count { rows[0][column] = column }
    var previous: UInt8 = 0
    for (line, position) in range.enumerated() {
      let byte = section.uint8(position)
      let (current, above, twoAbove) = ((line + 1) % 3, line % 3, (line + 2) % 3)
      rows[current][0] = line + 1
      var least = line + 1
      for column in 1...wanted.count {
        let isSame = wanted[column - 1] == byte
        var edits = min(
          rows[above][column] + 1, rows[current][column - 1] + 1,
          rows[above][column - 1] + (isSame ? 0 : 1))
        if line > 0, column > 1, wanted[column - 1] == previous, wanted[column - 2] == byte {
          edits = min(edits, rows[twoAbove][column - 2] + 1)
        }
        rows[current][column] = edits
        least = min(least, edits)
      }
      guard least <= reach else { return nil }
      previous = byte
    }
    let edits = rows[range.count % 3][wanted.count]
    return edits <= reach ? edits : nil
  }
}
