extension GazetteerStore {
  /// Indexes the rows.
  convenience init(rows: consuming PlaceRows) {
    var rows = rows
    rows.settle()
    var parts: [SectionName: ByteRegion] = [:]
    rows.sortDivisions(into: &parts)
    parts[.countries] = ByteRegion(copying: rows.countryTable())
    let grid = rows.grid()
    parts[.cells] = ByteRegion(copying: grid.cells)
    parts[.cellRows] = ByteRegion(copying: grid.rows)
    parts[.kinds] = ByteRegion(
      Array(PlaceKind.allCases.map(\.rawValue).joined(separator: "\n").utf8))
    parts[.sources] = ByteRegion(copying: rows.sources.ends.map { UInt32($0) })
    parts[.sourceTexts] = ByteRegion(rows.sources.bytes)
    parts[.extents] = ByteRegion(copying: rows.extents)
    parts[.identifiers] = ByteRegion(copying: rows.identifiers.compact)
    rows.identifiers = IdentifierTable()
    var index = rows.nameIndex()
    // Each array goes as soon as it is copied: at millions of places the copies are the peak.
    parts[.records] = ByteRegion(copying: rows.records)
    rows.records = []
    parts[.texts] = ByteRegion(rows.texts)
    rows.texts = []
    parts[.entries] = ByteRegion(index.entries)
    index.entries = []
    parts[.lengths] = ByteRegion(copying: index.lengths)
    parts[.slots] = ByteRegion(copying: index.slots)
    index.slots = []
    let regions = SectionName.allCases.map { parts[$0] ?? ByteRegion([]) }
    self.init(regions: regions, all: regions.map(\.whole))
  }
}

extension PlaceRows {
  fileprivate func nameIndex() -> NameIndexBuilder.Sections {
    var builder = NameIndexBuilder(expectedNames: count + texts.count / 64)
    for row in 0..<count {
      let ranges = textRanges(of: row)
      builder.add(texts.span.extracting(ranges.name), row: UInt32(row), isMain: true)
      var start = ranges.names.lowerBound
      while start < ranges.names.upperBound {
        var end = start
        while end < ranges.names.upperBound, texts[end] != 0x7C { end += 1 }
        builder.add(texts.span.extracting(start..<end), row: UInt32(row), isMain: false)
        start = end + 1
      }
    }
    return builder.finish()
  }

  /// Renumbers the divisions in the order of their codes and writes their table.
  fileprivate mutating func sortDivisions(into parts: inout [SectionName: ByteRegion]) {
    let codes = (0..<divisions.count).map { Array(divisions.bytes[divisions.range(of: $0)]) }
    let order = codes.indices.sorted { codes[$0].lexicographicallyPrecedes(codes[$1]) }
    var numbers = [UInt32](repeating: 0, count: codes.count + 1)
    for (position, old) in order.enumerated() { numbers[old + 1] = UInt32(position + 1) }
    var rowOfDivision = [UInt32](repeating: 0, count: codes.count)
    let admin1 = PlaceKind.admin1.number
    for row in records.indices {
      let number = numbers[Int(records[row].division)]
      records[row].division = number
      guard number > 0, records[row].kind == admin1, rowOfDivision[Int(number) - 1] == 0
      else { continue }
      rowOfDivision[Int(number) - 1] = UInt32(row + 1)
    }
    var table: [UInt32] = []
    var text: [UInt8] = []
    for (position, old) in order.enumerated() {
      table.append(UInt32(text.count))
      text.append(contentsOf: codes[old])
      table.append(UInt32(text.count))
      table.append(rowOfDivision[position])
    }
    parts[.divisions] = ByteRegion(copying: table)
    parts[.divisionTexts] = ByteRegion(text)
  }

  /// The row of each country code, a country before a territory.
  fileprivate func countryTable() -> [UInt32] {
    let (country, territory) = (PlaceKind.country.number, PlaceKind.territory.number)
    var rows: [UInt16: Int] = [:]
    for (row, record) in records.enumerated() where record.country != 0 {
      guard record.kind == country || record.kind == territory else { continue }
      if let known = rows[record.country], records[known].kind <= record.kind { continue }
      rows[record.country] = row
    }
    return rows.sorted { $0.key < $1.key }.flatMap { [UInt32($0.key), UInt32($0.value)] }
  }

  /// The rows in the order of their one-degree cells.
  fileprivate func grid() -> (cells: [UInt32], rows: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: Grid.cellCount + 1)
    for record in records { starts[Grid.cell(of: record) + 1] += 1 }
    var cells: [UInt32] = []
    for cell in 0..<Grid.cellCount {
      if starts[cell + 1] > 0 { cells.append(contentsOf: [UInt32(cell), starts[cell]]) }
      starts[cell + 1] += starts[cell]
    }
    var rows = [UInt32](repeating: 0, count: records.count)
    for (row, record) in records.enumerated() {
      let cell = Grid.cell(of: record)
      rows[Int(starts[cell])] = UInt32(row)
      starts[cell] += 1
    }
    return (cells, rows)
  }
}

/// Cells of one degree by one, numbered eastwards, then northwards, from the south pole and 180° W.
enum Grid {
  static let cellCount = 180 * 360

  static func cell(of record: PlaceRecord) -> Int {
    let latitude = (Int(record.latitude) + 90 * PlaceRecord.degrees) / PlaceRecord.degrees
    let longitude = (Int(record.longitude) + 180 * PlaceRecord.degrees) / PlaceRecord.degrees
    return min(max(latitude, 0), 179) * 360 + min(max(longitude, 0), 359)
  }
}
