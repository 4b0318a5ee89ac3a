internal import Geodesy

/// The places of the first input by their names, to find the one that a row of a later input means.
///
/// Sixteen bytes a name, sorted: made once, where a second input comes.
struct PlacesByName {
  private let names: [(hash: UInt64, row: UInt32)]

  init(_ rows: borrowing PlaceRows) {
    var names: [(hash: UInt64, row: UInt32)] = []
    for row in 0..<rows.count {
      let ranges = rows.textRanges(of: row)
      func add(_ range: Range<Int>) {
        if let hash = Self.hash(of: rows.texts.span.extracting(range)) {
          names.append((hash, UInt32(row)))
        }
      }
      add(ranges.name)
      var start = ranges.names.lowerBound
      while start < ranges.names.upperBound {
        var end = start
        while end < ranges.names.upperBound, rows.texts[end] != 0x7C { end += 1 }
        add(start..<end)
        start = end + 1
      }
    }
    names.sort { ($0.hash, $0.row) < ($1.hash, $1.row) }
    self.names = names
  }

  /// Returns the place that bears the draft's name, is of its kind, and within whose radius it lies: the nearest one.
  func row(of draft: PlaceDraft, in rows: borrowing PlaceRows) -> Int? {
    guard let wanted = Self.hash(of: draft.name.span) else { return nil }
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].hash < wanted { low = middle + 1 } else { high = middle }
    }
    var best: (row: Int, metres: Double)?
    while low < names.count, names[low].hash == wanted {
      let row = Int(names[low].row)
      low += 1
      guard Self.isAlike(rows.records[row], draft.record) else { continue }
      let metres = Self.metres(rows.records[row], draft.record)
      guard metres <= rows.reach(of: row), metres < best?.metres ?? .infinity else { continue }
      best = (row, metres)
    }
    return best?.row
  }

  /// Whether two rows may be one place by their kinds: towns of any size are, a region and its town are not.
  private static func isAlike(_ known: PlaceRecord, _ new: PlaceRecord) -> Bool {
    guard new.marks.contains(.saysKind), known.kind != new.kind else { return true }
    let (left, right) = (PlaceKind(number: known.kind), PlaceKind(number: new.kind))
    return left.isSettlement && right.isSettlement
      && left != .neighbourhood && right != .neighbourhood
  }

  /// The distance between two rows, good to a percent over the size of a place.
  private static func metres(_ left: PlaceRecord, _ right: PlaceRecord) -> Double {
    UnitVector(left.coordinate).squaredChord(to: UnitVector(right.coordinate)).squareRoot()
      * 6_371_008
  }

  /// The hash of a name as the index folds it; nil where it has no letter and no digit.
  private static func hash(of text: Span<UInt8>) -> UInt64? {
    var hash = NameHash()
    var hasWord = false
    var position = 0
    while let start = WordStart.next(text, from: position) {
      var word = WordHash()
      position = WordReader.read(text, at: start, into: &word).end
      hash.append(word)
      hasWord = true
    }
    return hasWord ? hash.value : nil
  }
}

extension PlaceRows {
  /// Makes ready for a further input: what came so far is only added to.
  mutating func beginInput() {
    guard count > 0, firstInput == nil else { return }
    settle()
    firstInput = PlacesByName(self)
  }

  /// Metres from a place's point within which a row of its name is the place itself.
  fileprivate func reach(of row: Int) -> Double {
    let record = records[row]
    if record.radius != PlaceRecord.unknown { return Double(record.radius) / 10 }
    let squareKilometres =
      record.population == PlaceRecord.unknown ? 0 : Double(record.population) / 4000
    // The usual radius where nothing is known: see `Gazetteer.radius(of:)`.
    return max(1500, (squareKilometres / .pi).squareRoot() * 1000)
  }
}
