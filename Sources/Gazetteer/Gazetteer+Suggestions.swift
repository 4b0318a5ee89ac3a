extension Gazetteer {
  /// A place whose name is almost the one that was asked for.
  public struct Suggestion: Hashable, Sendable {
    public let place: Place.ID
    /// Letters added, dropped, changed or swapped with their neighbour, between the folded names.
    public let editDistance: Int
  }

  /// Returns places that `name` may be a misspelling of: "Kidall" for Kidal.
  ///
  /// Names differ by at most two edits, by one when `name` has fewer than five letters. The fewest edits come first, then the
  /// likeliest: letters that are missing or too many before others in their place, populous places before small ones, a
  /// place's own name before a further one. A place comes once; ties are in ID order.
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
    return ranked(hits, of: wanted, limit: limit)
  }

  private func bucketStart(_ length: Int) -> Int {
    Int(clamping: min(store.names.lengths.uint64(length * 8), UInt64(store.names.entries.count)))
  }

  private func ranked(
    _ hits: [(name: NameID, edits: Int)], of wanted: [UInt8], limit: Int
  ) -> [Suggestion] {
    var best: [Place.ID: (cost: Double, edits: Int)] = [:]
    for hit in hits {
      let range = store.names.entries.counted(at: hit.name.offset)
      let spelling = range.map { store.names.entries.uint8($0) }
      let letters = EditMatcher.cost(wanted, spelling)
      for id in places(of: hit.name) {
        let cost = letters + (isMainName(hit.name, of: id) ? 0 : 0.25)
        if let known = best[id], known.cost <= cost { continue }
        best[id] = (cost, hit.edits)
      }
    }
    let ranked = best.map { id, found in
      // Ten times the people weigh an eighth of a letter.
      let people = String(population(of: id) ?? 0).utf8.count
      return (found.cost - Double(people) / 8, id, found.edits)
    }
    return ranked.sorted { ($0.2, $0.0, $0.1) < ($1.2, $1.0, $1.1) }.prefix(limit).map {
      Suggestion(place: $0.1, editDistance: $0.2)
    }
  }
}

extension EditMatcher {
  /// How unlikely it is that who wrote `left` meant `right`: a letter that is missing, too many or swapped costs one, another
  /// letter in its place one and a half, a vowel for a vowel one; another first letter half a letter more.
  fileprivate static func cost(_ left: [UInt8], _ right: [UInt8]) -> Double {
    var twoAbove = [Double](repeating: 0, count: right.count + 1)
    var above = (0...right.count).map(Double.init)
    for (line, letter) in left.enumerated() {
      var current = [Double(line + 1)]
      for (column, other) in right.enumerated() {
        let change = letter == other ? 0 : isVowel(letter) && isVowel(other) ? 1 : 1.5
        var cost = min(above[column + 1] + 1, current[column] + 1, above[column] + change)
        if line > 0, column > 0, letter == right[column - 1], left[line - 1] == other {
          cost = min(cost, twoAbove[column - 1] + 1)
        }
        current.append(cost)
      }
      (twoAbove, above) = (above, current)
    }
    return above[right.count] + (left.first == right.first ? 0 : 0.5)
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
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
