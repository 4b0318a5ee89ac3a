internal import DelimitedText

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
  /// Reads one input on top of what there is: rows of a known place add to it.
  public mutating func read(
    _ bytes: [UInt8], file: String, strict: Bool = false
  ) throws(GazetteerError) {
    try read(bytes.span, file: file, strict: strict)
  }

  /// Reads one input on top of what there is: rows of a known place add to it.
  ///
  /// - Throws: What is wrong with the file as a whole; under `strict` also the first faulty row.
  /// - Complexity: O(*n*) in the bytes; about 150 MB/s.
  public mutating func read(
    _ bytes: Span<UInt8>, file: String, strict: Bool = false
  ) throws(GazetteerError) {
    var input = GazetteerInput(file: file, strict: strict)
    _ = try input.read(bytes, isLast: true, into: &self)
  }
}

/// One input that comes in pieces, for files too large to hold.
///
///     var input = GazetteerInput(file: "allCountries.txt")
///     // Fill a buffer, read it, keep what was not taken, until the file ends:
///     let taken = try input.read(buffer.span, isLast: false, into: &rows)
public struct GazetteerInput: Sendable {
  private let file: String
  private let strict: Bool
  private var reader: RowReader?

  /// - Parameters:
  ///   - file: What to call the input in findings.
  ///   - strict: Whether a faulty row is an error.
  public init(file: String, strict: Bool = false) {
    self.file = file
    self.strict = strict
  }

  /// Reads the whole rows at the beginning of `piece`.
  ///
  /// - Parameters:
  ///   - piece: What the last call did not take, and more. The first one must hold the first line.
  ///   - isLast: Whether nothing follows: then all is taken.
  ///   - rows: Where the places go; its `findings` grow too.
  /// - Returns: How many bytes were taken; 0 when not even one row is whole.
  /// - Throws: What is wrong with the file as a whole; under `strict` also the first faulty row.
  public mutating func read(
    _ piece: Span<UInt8>, isLast: Bool, into rows: inout PlaceRows
  ) throws(GazetteerError) -> Int {
    var start = 0
    if reader == nil {
      let hasMark =
        piece.count >= 3 && piece[0] == 0xEF && piece[1] == 0xBB && piece[2] == 0xBF
      start = hasMark ? 3 : 0
      let head = Self.separatorLine(piece.extracting(start...))
      start += head
      rows.beginInput()
      reader = RowReader(
        file: file, layout: try GazetteerLayout.detect(piece.extracting(start...), file: file),
        strict: strict, firstRow: rows.count)
      if head > 0 { reader?.line = 2 }
    }
    guard var reader else { return 0 }
    self.reader = nil
    let taken = try reader.readAll(piece.extracting(start...), isLast: isLast, into: &rows)
    self.reader = reader
    return taken == 0 ? 0 : start + taken
  }
}

extension GazetteerInput {
  /// Returns the bytes of the line "sep=;" with which spreadsheets tell each other their delimiter; 0 without one.
  fileprivate static func separatorLine(_ text: Span<UInt8>) -> Int {
    let word: [UInt8] = [0x73, 0x65, 0x70, 0x3D]
    guard text.count > 6 else { return 0 }
    for (index, letter) in word.enumerated() where text[index] != letter { return 0 }
    var end = 4
    while end < min(text.count, 8), text[end] != 0x0A { end += 1 }
    return end < text.count && text[end] == 0x0A ? end + 1 : 0
  }
}

/// Reads the records of one input into rows.
struct RowReader: Sendable {
  let file: String
  let layout: GazetteerLayout
  let strict: Bool
  /// Rows from this one on come from this input.
  let firstRow: Int
  /// 1-based, of the record being read.
  var line = 1
  var draft = PlaceDraft()
  var findings: [Finding] = []
  private var isHeader = false

  init(file: String, layout: GazetteerLayout, strict: Bool, firstRow: Int) {
    self.file = file
    self.layout = layout
    self.strict = strict
    self.firstRow = firstRow
    if case .columns = layout { isHeader = true }
  }

  /// Reads whole records and returns the bytes that they take.
  mutating func readAll(
    _ text: Span<UInt8>, isLast: Bool, into rows: inout PlaceRows
  ) throws(GazetteerError) -> Int {
    var record = DelimitedRecord()
    var position = 0
    let isUTF8 = text.isUTF8
    while position < text.count {
      record.read(text, at: position, delimiter: layout.delimiter, quote: layout.quote)
      // A record that ends with the piece may go on in the next one.
      if record.end == text.count, !isLast { break }
      // A spreadsheet ends in rows of delimiters alone.
      let isBlank = record.fields.allSatisfy(\.isEmpty)
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
    findings = []
    if isLast { rows.settle() }
    return position
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
    if let row = rows.add(draft, addingTo: firstRow), row >= firstRow {
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
