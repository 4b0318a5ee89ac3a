internal import DelimitedText
internal import Lexicon
internal import LexiconData

/// How an input's rows are laid out, told by its first line.
enum GazetteerLayout: Sendable {
  /// Named columns: our own CSV or a user's with at least name, latitude and longitude.
  case columns(ColumnMap)
  /// GeoNames' 19 columns, tab between, no header.
  case geoNames
  /// GeoNames' `alternateNamesV2.txt`: 10 columns, tab between, no header.
  case alternateNames

  var delimiter: UInt8 {
    switch self {
    case .columns(let map): map.delimiter
    case .geoNames, .alternateNames: 0x09
    }
  }

  var quote: UInt8? {
    switch self {
    case .columns: 0x22
    case .geoNames, .alternateNames: nil
    }
  }
}

/// A column that a header may name.
enum Column: Int, CaseIterable {
  case id, name, kind, country, admin1, latitude, longitude, radius, uncertainty, population
  case west, south, east, north, names, source, override

  /// Our own heading for it, as messages say it.
  var title: String {
    switch self {
    case .radius, .uncertainty: "\(self) km"
    default: "\(self)"
    }
  }

  /// The column of a heading, folded; nil for a heading of none.
  init?(heading: FoldedName) {
    let word = heading.description.filter { $0 != " " }
    guard let name = Self.headings.value(ofWord: word) else { return nil }
    guard let column = Self.allCases.first(where: { "\($0)" == name }) else {
      preconditionFailure("'\(name)' is no column of a gazetteer")
    }
    self = column
  }

  private static let headings = BuiltInLexicons.any.words("gazetteer-columns")
}

/// Which field of a row holds which column.
struct ColumnMap: Sendable {
  let delimiter: UInt8
  /// Fields in the header.
  let count: Int
  /// By `Column.rawValue`, -1 where the header lacks the column.
  private(set) var positions = [Int](repeating: -1, count: Column.allCases.count)

  subscript(column: Column) -> Int { positions[column.rawValue] }

  /// The columns without which a row is no place.
  static let required: [Column] = [.name, .latitude, .longitude]

  var missing: [Column] { Self.required.filter { self[$0] < 0 } }

  init(header fields: [String], delimiter: UInt8) {
    self.delimiter = delimiter
    count = fields.count
    for (position, field) in fields.enumerated() {
      guard let column = Column(heading: FoldedName(field)), self[column] < 0 else { continue }
      positions[column.rawValue] = position
    }
  }
}

extension GazetteerLayout {
  /// Tells the layout by the first line of an input, which has a byte order mark taken off.
  ///
  /// - Throws: `emptyInput`; `unknownLayout` or `missingColumn` with what the line has.
  static func detect(_ text: Span<UInt8>, file: String) throws(GazetteerError) -> Self {
    guard text.count > 0 else { throw .emptyInput(file) }
    var record = DelimitedRecord()
    record.read(text, at: 0, delimiter: 0x09, quote: nil)
    let tabs = record.fields.count
    func isNumber(_ field: Int) -> Bool {
      DecimalNumber.fixed(text.extracting(record.fields[field]), decimals: 0) != nil
    }
    if tabs == 19, isNumber(0), isNumber(4), isNumber(5) { return .geoNames }
    if (8...10).contains(tabs), isNumber(0), isNumber(1) { return .alternateNames }
    var best: ColumnMap?
    for delimiter in [0x2C, 0x3B, 0x09] as [UInt8] {
      record.read(text, at: 0, delimiter: delimiter)
      let fields = record.fields.map { range in
        record.isUnquoted
          ? String(copying: record.unquoted.span.extracting(range))
          : String(copying: text.extracting(range))
      }
      let map = ColumnMap(header: fields, delimiter: delimiter)
      if map.missing.isEmpty { return .columns(map) }
      if map.missing.count < (best?.missing.count ?? 3) { best = map }
    }
    if let best { throw .missingColumn(file, best.missing) }
    record.read(text, at: 0, delimiter: 0x0A, quote: nil)
    throw .unknownLayout(file, String(copying: text.extracting(record.fields[0])))
  }
}

extension GazetteerError {
  static func emptyInput(_ file: String) -> Self {
    Self(code: .emptyInput, file: file, message: "the file is empty; expected a header or rows")
  }

  static func missingColumn(_ file: String, _ columns: [Column]) -> Self {
    let names = columns.map { "\"\($0.title)\"" }.joined(separator: ", ")
    return Self(
      code: .missingColumn, file: file, line: 1,
      message: "the header has no column \(names); expected at least name, latitude and longitude")
  }

  static func unknownLayout(_ file: String, _ line: String) -> Self {
    Self(
      code: .unknownLayout, file: file, line: 1,
      message: "\"\(line.prefix(60))\" is neither a header with name, latitude and longitude nor a "
        + "row of GeoNames (19 columns) or its alternateNamesV2 (10 columns)")
  }
}
