/// Counts the rows of a file of GeoNames as its bytes go by, and holds them to its columns.
struct DumpChecker {
  private let file: DumpFile
  private let code: [UInt8]
  private(set) var rows = 0
  /// What is wrong first, in words that go on after the file's name.
  private(set) var fault: String?

  private var columns = 1
  private var column: [UInt8] = []
  private var isOfCountry = false
  private var endsLine = true

  init(_ file: DumpFile) {
    self.file = file
    code = Array("\(file.country)".utf8)
  }

  mutating func add(_ bytes: [UInt8]) {
    guard fault == nil else { return }
    for byte in bytes {
      endsLine = byte == 0x0A
      switch byte {
      case 0x09: endColumn()
      case 0x0A: endRow()
      default: if column.count < 32 { column.append(byte) }
      }
      if fault != nil { return }
    }
  }

  /// Ends the file.
  mutating func finish() {
    if fault != nil { return }
    if !endsLine {
      fault = "is cut: its last row, \(rows + 1), has no end"
    } else if rows == 0 {
      fault = "is empty"
    } else if !file.holdsNames, !isOfCountry {
      fault = "has no place of \(file.country) in \(rows) rows"
    }
  }

  private mutating func endColumn() {
    // The columns of a place: 0 its number, 4 and 5 its point, 8 its country.
    if columns == 9, column == code { isOfCountry = true }
    if columns == 1 || (columns == 2 && file.holdsNames), !isNumber {
      fault = "is damaged: row \(rows + 1) does not begin with a number"
    }
    columns += 1
    column.removeAll(keepingCapacity: true)
  }

  private mutating func endRow() {
    if file.columns.contains(columns) {
      rows += 1
    } else {
      let expected = file.columns.upperBound
      fault = "is damaged: row \(rows + 1) has \(columns) columns and not \(expected)"
    }
    columns = 1
    column.removeAll(keepingCapacity: true)
  }

  private var isNumber: Bool {
    !column.isEmpty && column.allSatisfy { (0x30...0x39).contains($0) }
  }
}
