internal import GeoJSON

/// One record of comma-separated values, safe to open in a spreadsheet.
///
///     var record = CSVRecord()
///     record.text("Kidal, Mali")      // "Kidal, Mali" in quotes
///     record.text("=1+1")             // '=1+1
///     record.number(-3.5, decimals: 6) // -3.5
///
/// Cells are quoted where RFC 4180 §2 asks for it. A text that a spreadsheet would take for a formula gets an
/// apostrophe before it, so that no report can make one compute; numbers are written by `integer` and `number`
/// and stay numbers, also below zero. Lines end in LF, as in all that we write.
///
/// > Reference: OWASP, "CSV Injection": = + - @, tab, carriage return, line feed and the full-width signs.
struct CSVRecord: Hashable, Sendable {
  /// The record without its line end.
  private(set) var bytes: [UInt8] = []
  private var isEmpty = true

  /// A record of names, such as a header.
  init(names: [String]) {
    for name in names { raw(name) }
  }

  init() {}

  /// The header of a table, and under it the row of HXL tags where that is wanted.
  static func head(of columns: [(name: String, tag: String)], tags: Bool) -> [CSVRecord] {
    let header = CSVRecord(names: columns.map(\.name))
    return tags ? [header, CSVRecord(names: columns.map(\.tag))] : [header]
  }

  /// Adds a text; an empty cell for nil.
  mutating func text(_ value: String?) {
    guard let value else { return raw("") }
    let kept = PlainText.printable(value)
    raw(Self.isFormula(kept) ? "'" + kept : kept)
  }

  /// Adds an integer; an empty cell for nil.
  mutating func integer(_ value: Int?) { raw(value.map(String.init) ?? "") }

  /// Adds a number with at most so many decimals; an empty cell for nil.
  mutating func number(_ value: Double?, decimals: Int?) {
    raw(value.map { PlainText.number($0, decimals: decimals) } ?? "")
  }

  private mutating func raw(_ cell: String) {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    let utf8 = cell.utf8
    guard utf8.contains(where: Self.needsQuotes) else { return bytes.append(contentsOf: utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: true
    default: false
    }
  }

  /// Whether a spreadsheet might compute it; spaces before the sign do not hide it.
  private static func isFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
      case "\u{FEFF}", "\u{200B}": continue
      default:
        if scalar.properties.isWhitespace { continue }
        return false
      }
    }
    return false
  }
}

extension CSVRecord: PropertySink {
  mutating func string(_ key: String, _ value: String?) { text(value) }
  mutating func integer(_ key: String, _ value: Int?) { integer(value) }
  mutating func number(_ key: String, _ value: Double?, decimals: Int?) {
    number(value, decimals: decimals)
  }
}
