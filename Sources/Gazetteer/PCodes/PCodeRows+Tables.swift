internal import DelimitedText

extension PCodeRows {
  /// What a file is, by its first bytes.
  enum Layout: Equatable {
    /// A table with a column of P-codes, and what parts its cells.
    case table(delimiter: UInt8)
    /// GeoJSON.
    case layer
  }

  /// Whether a file that begins so is a table or a layer of divisions with their P-codes.
  ///
  /// A table of places, with name, latitude and longitude, is none, whatever else it has.
  public static func areIn(_ start: [UInt8]) -> Bool { layout(of: start) != nil }

  static func layout(of start: [UInt8]) -> Layout? {
    let hasMark = start.starts(with: [0xEF, 0xBB, 0xBF])
    let text = Array(start.dropFirst(hasMark ? 3 : 0))
    guard let first = text.first(where: { $0 > 0x20 }) else { return nil }
    if first == UInt8(ascii: "{") { return .layer }
    guard isHeader(text) else { return nil }
    for delimiter in [0x2C, 0x3B, 0x09] as [UInt8] {
      let fields = header(of: text, delimiter)
      guard
        fields.contains(where: {
          switch PCodeColumn(heading: $0) {
          case .code(let level): level > 0
          default: false
          }
        })
      else { continue }
      let isOfPlaces = ColumnMap(header: fields, delimiter: delimiter).missing.isEmpty
      return isOfPlaces ? nil : .table(delimiter: delimiter)
    }
    return nil
  }

  /// Whether the first line has a word that every column of P-codes has, in either case.
  private static func isHeader(_ text: [UInt8]) -> Bool {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    let word = Array("pcod".utf8)
    return line.indices.contains { start in
      line[start...].prefix(word.count).elementsEqual(word) { $0 | 0x20 == $1 }
    }
  }

  private static func header(of text: [UInt8], _ delimiter: UInt8) -> [String] {
    var record = DelimitedRecord()
    record.read(text.span, at: 0, delimiter: delimiter)
    return record.strings(in: text)
  }

  /// Reads one table (CSV) or layer (GeoJSON); a faulty row or feature is left out and found in `findings`.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8.
  ///   - file: What to call it in findings.
  /// - Complexity: O(*n*) in the bytes.
  public mutating func read(_ bytes: [UInt8], file: String) {
    switch Self.layout(of: bytes) {
    case .layer: readLayer(bytes, file: file)
    case .table(let delimiter): readTable(bytes, file: file, delimiter)
    case nil:
      findings.append(
        Finding(
          code: .unknownLayout, file: file, line: nil,
          message: "is no table of P-codes; expected a column ADM1_PCODE or ADM2_PCODE"))
    }
  }

  private mutating func readTable(_ bytes: [UInt8], file: String, _ delimiter: UInt8) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let records = DelimitedRecord.all(
      in: hasMark ? Array(bytes.dropFirst(3)) : bytes, delimiter: delimiter)
    guard let header = records.first else { return }
    let columns = header.fields.map(PCodeColumn.init(heading:))
    for record in records.dropFirst() where record.fields.contains(where: { !$0.isEmpty }) {
      let place = PCodePlace(file: file, line: record.line)
      // Many tables have a row of HXL tags under their header.
      if record.fields.contains(where: { $0.hasPrefix("#") && $0.contains("adm") }) { continue }
      guard record.fields.count == header.fields.count else {
        findings.append(
          place.finding(
            .fieldCount,
            "the row has \(record.fields.count) fields; expected \(header.fields.count)"))
        continue
      }
      var row = PCodeRow()
      for (column, value) in zip(columns, record.fields) {
        if let column { row.set(column, value) }
      }
      add(row, at: place)
    }
  }
}
