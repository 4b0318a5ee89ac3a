internal import DelimitedText

/// A table with a report in each row, cut into its rows.
///
///     let table = ReportTable(bytes)
///     table.names                        // ["id", "event_date", "notes"]
///     table.fields(of: table.rows[0])    // ["MLI0001", "2024-03-17", "…"]
///
/// Columns are parted by commas, semicolons, tabs or bars, whichever the head has most of; Excel's line `sep=;` decides.
/// A quote that is not closed costs the line that it stands in.
package struct ReportTable: Sendable {
  /// Where a row stands, and the line in which it begins, from 1.
  package struct Row: Sendable {
    package let range: Range<Int>
    package let line: Int
    /// Whether a quote in it is not closed.
    package let isOpen: Bool
  }

  /// `,`, `;`, tab or `|`.
  package let delimiter: UInt8
  /// Names of the columns, without spaces around them.
  package let names: [String]
  package let rows: [Row]
  private let bytes: [UInt8]

  /// - Parameter bytes: UTF-8 without a byte order mark.
  /// - Complexity: O(*n*).
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var (start, line) = (0, 1)
    var delimiter: UInt8?
    // Excel's own.
    if bytes.starts(with: "sep=".utf8), bytes.count > 5, bytes[5] == 0x0A || bytes[5] == 0x0D {
      delimiter = bytes[4]
      start = Self.lineEnd(bytes, from: 5)
      line = 2
    }
    self.delimiter = delimiter ?? Self.delimiter(of: bytes[start...])
    var rows: [Row] = []
    while start < bytes.count {
      let row = Self.row(in: bytes, from: start, delimiter: self.delimiter)
      if bytes[start..<row.end].contains(where: { $0 > 0x20 }) {
        rows.append(Row(range: start..<row.end, line: line, isOpen: row.isOpen))
      }
      line += row.lines
      start = row.end
    }
    guard let head = rows.first else {
      names = []
      self.rows = []
      return
    }
    names = Self.fields(bytes[head.range], delimiter: self.delimiter).map { name in
      var name = name[...]
      while name.first?.isWhitespace ?? false { name.removeFirst() }
      while name.last?.isWhitespace ?? false { name.removeLast() }
      return String(name)
    }
    self.rows = Array(rows.dropFirst())
  }

  /// The fields of a row, unquoted.
  package func fields(of row: Row) -> [String] {
    Self.fields(bytes[row.range], delimiter: delimiter)
  }

  private static func fields(_ row: ArraySlice<UInt8>, delimiter: UInt8) -> [String] {
    var record = DelimitedRecord()
    let bytes = Array(row)
    record.read(bytes.span, at: 0, delimiter: delimiter)
    return record.strings(in: bytes)
  }

  /// Finds the end of a row.
  ///
  /// A quote is closed where a delimiter or the end of the line follows: one that another row's quote would close is not.
  ///
  /// - Returns: Where the next row begins and the lines of this one; of a row with an open quote, its first line alone.
  /// - Complexity: Reads no farther than to the second quote that closes nothing.
  private static func row(
    in bytes: [UInt8], from start: Int, delimiter: UInt8
  ) -> (end: Int, lines: Int, isOpen: Bool) {
    var (position, lines) = (start, 1)
    var isFieldStart = true
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x22, isFieldStart {
        let close = closingQuote(in: bytes, from: position + 1)
        lines += bytes[position..<close].count { $0 == 0x0A }
        position = close + 1
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
        let isClosed =
          close < bytes.count
          && (position >= bytes.count || [delimiter, 0x0A, 0x0D].contains(bytes[position]))
        if !isClosed, lines > 1 || close == bytes.count {
          return (lineEnd(bytes, from: start), 1, true)
        }
        isFieldStart = false
        continue
      }
      if byte == 0x0A || byte == 0x0D { break }
      isFieldStart = byte == delimiter
      position += 1
    }
    return (lineEnd(bytes, from: position), lines, false)
  }

  /// Where the next quote stands that is not doubled; the end of the text where there is none.
  private static func closingQuote(in bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      if bytes[position] == 0x22 {
        guard position + 1 < bytes.count, bytes[position + 1] == 0x22 else { return position }
        position += 1
      }
      position += 1
    }
    return position
  }

  /// The delimiter that the first line has most of.
  private static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let line = bytes.prefix(10_000).prefix { $0 != 0x0A && $0 != 0x0D }
    let counts = [0x2C, 0x3B, 0x09, 0x7C].map { (byte: UInt8) in
      (byte, line.count { $0 == byte })
    }
    return counts.reduce(counts[0]) { $1.1 > $0.1 ? $1 : $0 }.0
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    guard index < bytes.count else { return index }
    return index
      + (bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1)
  }
}
