/// Reads places from bytes: our CSV, a user's, GeoNames' dumps.
///
///     let rows = try GazetteerCSV.read(bytes, file: "data/gazetteer.csv")
///     rows.findings.forEach { print($0) }   // data/gazetteer.csv:1207: error: …
public enum GazetteerCSV {
  /// Returns the places of one input.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: What to call it in findings.
  ///   - strict: Whether a faulty row is an error; otherwise it is left out and found in `findings`.
  /// - Returns: The rows, for `Gazetteer(rows:)`.
  /// - Throws: What is wrong with the file as a whole; under `strict` also the first faulty row.
  public static func read(
    _ bytes: [UInt8], file: String, strict: Bool = false
  ) throws(GazetteerError) -> PlaceRows {
    var rows = PlaceRows()
    try rows.read(bytes.span, file: file, strict: strict)
    return rows
  }

  /// Returns all that is wrong with an input.
  public static func check(_ bytes: [UInt8], file: String) -> [Finding] {
    do throws(GazetteerError) {
      return try read(bytes, file: file).findings
    } catch {
      return [
        Finding(
          code: error.code, severity: .error, file: error.file, line: error.line,
          message: error.message)
      ]
    }
  }
}

extension PlaceRows {
  /// Reads one input on top of what there is: rows with a known identifier change the place.
  public mutating func read(
    _ bytes: [UInt8], file: String, strict: Bool = false
  ) throws(GazetteerError) {
    try read(bytes.span, file: file, strict: strict)
  }

  /// Reads one input on top of what there is: rows with a known identifier change the place.
  ///
  /// - Throws: What is wrong with the file as a whole; under `strict` also the first faulty row.
  /// - Complexity: O(*n*) in the bytes; about 200 MB/s.
  public mutating func read(
    _ bytes: Span<UInt8>, file: String, strict: Bool = false
  ) throws(GazetteerError) {
    let hasMark =
      bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    let text = hasMark ? bytes.extracting(3...) : bytes
    var reader = RowReader(
      file: file, layout: try GazetteerLayout.detect(text, file: file), strict: strict,
      firstRow: count)
    try reader.readAll(text, into: &self)
  }
}

/// Reads the records of one input into rows.
struct RowReader {
  let file: String
  let layout: GazetteerLayout
  let strict: Bool
  /// Rows from this one on come from this input.
  let firstRow: Int
  /// 1-based, of the record being read.
  var line = 1
  var draft = PlaceDraft()
  var findings: [Finding] = []

  init(file: String, layout: GazetteerLayout, strict: Bool, firstRow: Int) {
    self.file = file
    self.layout = layout
    self.strict = strict
    self.firstRow = firstRow
  }

  mutating func readAll(_ text: Span<UInt8>, into rows: inout PlaceRows) throws(GazetteerError) {
    var record = DelimitedRecord()
    var position = 0
    var isHeader = false
    if case .columns = layout { isHeader = true }
    let isUTF8 = text.isUTF8
    while position < text.count {
      record.read(text, at: position, delimiter: layout.delimiter, quote: layout.quote)
      let isBlank = record.fields.count == 1 && record.fields[0].isEmpty
      if !isHeader && !isBlank {
        if record.isOpen {
          report(.openQuote(self))
        } else if !isUTF8, !text.extracting(position..<record.end).isUTF8 {
          report(.notUTF8(self))
        } else if record.isUnquoted {
          read(record.unquoted.span, record.fields, into: &rows)
        } else {
          read(text, record.fields, into: &rows)
        }
        if rows.texts.count > UInt32.max - 65536 { throw .tooLarge(self) }
        if strict, let fault = findings.first(where: { $0.severity == .error }) {
          throw fault.error
        }
      }
      isHeader = false
      position = record.end
      line += record.lines
    }
    rows.findings.append(contentsOf: findings)
    rows.settle()
  }

  private mutating func read(
    _ text: Span<UInt8>, _ fields: [Range<Int>], into rows: inout PlaceRows
  ) {
    draft.clear()
    switch layout {
    case .columns(let columns):
      guard fields.count == columns.count else {
        report(.fieldCount(self, fields.count, columns.count))
        return
      }
      guard readColumns(text, fields, columns, into: &rows) else { return }
    case .geoNames:
      guard fields.count == 19 else {
        report(.fieldCount(self, fields.count, 19))
        return
      }
      guard readGeoNames(text, fields, into: &rows) else { return }
    case .alternateNames:
      readAlternateName(text, fields, into: &rows)
      return
    }
    if let row = rows.add(draft), row >= firstRow {
      report(.duplicateIdentifier(self, String(copying: draft.identifier.span)))
    }
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }
}

extension Span<UInt8> {
  /// Whether the bytes are well-formed UTF-8.
  var isUTF8: Bool {
    do {
      _ = try UTF8Span(validating: self)
      return true
    } catch {
      return false
    }
  }
}
