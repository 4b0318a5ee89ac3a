/// One record of comma-separated values, safe to open in a spreadsheet.
///
///     var record = CSVRecord()
///     record.text("Kidal, Mali")      // "Kidal, Mali" in quotes
///     record.text("=1+1")             // '=1+1
///     record.integer(-3)               // -3
///
/// Cells are quoted where RFC 4180 §2 asks for it. A text that a spreadsheet would take for a formula gets an
/// apostrophe before it, so that no report can make one compute; numbers are written by `integer` and `cell`
/// and stay numbers, also below zero. Lines end in LF, as in all that we write. In the French layout a text of nothing
/// but digits is written as `="007"`, which a spreadsheet shows as it is.
///
/// > Reference: OWASP, "CSV Injection": = + - @, tab, carriage return, line feed and the full-width signs.
package struct CSVRecord: Hashable, Sendable {
  /// The record without its line end.
  package private(set) var bytes: [UInt8] = []
  private var isEmpty = true
  private let layout: Layout

  /// What parts cells, and how numbers are written.
  package enum Layout: Hashable, Sendable {
    /// Commas and decimal points, as RFC 4180.
    case standard
    /// Semicolons and decimal commas, as Excel and LibreOffice read them in French and most of Europe.
    case french
  }

  /// A record of names, such as a header.
  package init(names: [String], layout: Layout = .standard) {
    self.layout = layout
    for name in names { raw(name) }
  }

  package init(layout: Layout = .standard) { self.layout = layout }

  /// The header of a table, and under it the row of HXL tags where that is wanted.
  package static func head(of columns: [(name: String, tag: String)], tags: Bool) -> [CSVRecord] {
    let header = CSVRecord(names: columns.map(\.name))
    return tags ? [header, CSVRecord(names: columns.map(\.tag))] : [header]
  }

  /// Adds a text; an empty cell for nil.
  package mutating func text(_ value: String?) {
    guard let value else { return raw("") }
    let kept = PlainText.printable(value)
    if layout == .french, Self.isNumber(kept) { return raw("=\"\(kept)\"") }
    raw(Self.isFormula(kept) ? "'" + kept : kept)
  }

  /// Adds an integer; an empty cell for nil.
  package mutating func integer(_ value: Int?) { raw(value.map(String.init) ?? "") }

  /// Adds a cell as it is: a number, a name of our own.
  package mutating func cell(_ cell: String) { raw(cell) }

  /// Adds a number with the decimal sign of the layout.
  mutating func decimal(_ number: String) {
    raw(layout == .standard ? number : String(number.map { $0 == "." ? "," : $0 }))
  }

  private mutating func raw(_ cell: String) {
    let delimiter = UInt8(ascii: layout == .standard ? "," : ";")
    if !isEmpty { bytes.append(delimiter) }
    isEmpty = false
    let utf8 = cell.utf8
    guard utf8.contains(where: { $0 == delimiter || Self.needsQuotes($0) }) else {
      return bytes.append(contentsOf: utf8)
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), 0x0A, 0x0D: true
    default: false
    }
  }

  /// Whether a spreadsheet would take an identifier for a number: "8022919954463e12", "007".
  private static func isNumber(_ text: String) -> Bool {
    var (digits, letters) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x45, 0x65: letters += 1
      default: return false
      }
    }
    return digits > 0 && letters <= 1
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
