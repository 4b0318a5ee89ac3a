/// Divisions on their way into `PCodes`: what the readers of tables and layers fill.
///
///     var rows = PCodeRows()
///     rows.read(bytes, file: "bfa_adm2.csv")
///     rows.findings.forEach { print($0) }      // bfa_adm2.csv:12: error: …
public struct PCodeRows: Sendable {
  /// One division with all its names.
  struct Division: Sendable {
    /// 1 or 2.
    let level: Int
    let code: String
    let country: CountryCode
    /// The names by their rank: French before the table's own, English, and the others.
    var names: [Int: String] = [:]
    /// The division of the first level that it lies in.
    var parent: Int?
  }

  /// The rings of one feature, and the finest division that they are of.
  struct Outline: Sendable {
    let owner: Int
    let rings: [[Corner]]
  }

  /// A corner, in degrees × 10⁷.
  struct Corner: Sendable {
    let longitude: Int32
    let latitude: Int32
  }

  private(set) var divisions: [Division] = []
  private(set) var outlines: [Outline] = []
  private var numbers: [String: Int] = [:]

  /// What was wrong in the inputs so far.
  public internal(set) var findings: [Finding] = []

  public init() {}

  /// Adds what one row or feature says.
  ///
  /// - Parameters:
  ///   - row: What it says.
  ///   - place: Where it stands, for what is wrong with it.
  mutating func add(_ row: PCodeRow, at place: PCodePlace) {
    if let fault = row.fault {
      findings.append(place.finding(.malformedPCode, fault))
      return
    }
    guard let country = row.country else {
      findings.append(
        place.finding(
          .malformedCountry,
          "no country is known of \"\(row.codes[2].isEmpty ? row.codes[1] : row.codes[2])\"; "
            + "expected ADM0_PCODE of two letters, the country's name, or a code that begins with its letters"
        ))
      return
    }
    let first = row.codes[1].isEmpty ? nil : number(1, row, country, parent: nil)
    let second = row.codes[2].isEmpty ? nil : number(2, row, country, parent: first)
    if let first, let second, let parent = divisions[second].parent, parent != first {
      findings.append(
        place.finding(
          .malformedPCode,
          "\"\(row.codes[2])\" lies in \"\(row.codes[1])\" here, and in \"\(divisions[parent].code)\" above"
        ))
      return
    }
    guard !row.rings.isEmpty, let owner = second ?? first else { return }
    outlines.append(Outline(owner: owner, rings: row.rings))
  }

  /// Returns the number of a division, which is added where it is new.
  private mutating func number(
    _ level: Int, _ row: PCodeRow, _ country: CountryCode, parent: Int?
  ) -> Int {
    let key = "\(level) \(row.codes[level])"
    let index: Int
    if let known = numbers[key] {
      index = known
    } else {
      index = divisions.count
      numbers[key] = index
      divisions.append(Division(level: level, code: row.codes[level], country: country))
    }
    divisions[index].names.merge(row.names[level]) { old, _ in old }
    if divisions[index].parent == nil { divisions[index].parent = parent }
    return index
  }
}

/// Where a row or a feature stands.
struct PCodePlace {
  let file: String
  /// 1-based; nil in a layer.
  var line: Int?
  /// 1-based; nil in a table.
  var feature: Int?

  func finding(_ code: Finding.Code, _ message: String) -> Finding {
    Finding(
      code: code, file: file, line: line,
      message: feature.map { "feature \($0): \(message)" } ?? message)
  }
}

/// What one row of a table, or one feature of a layer, says.
struct PCodeRow {
  /// By level, 0...2; empty where the row has none.
  var codes = ["", "", ""]
  /// By level and rank.
  var names: [[Int: String]] = [[:], [:], [:]]
  /// The country's two letters, where a column has them.
  var letters = ""
  var rings: [[PCodeRows.Corner]] = []
  /// What is wrong with the outline; nil where nothing is.
  var outlineFault: String?

  /// Takes one cell.
  mutating func set(_ column: PCodeColumn, _ value: String) {
    let value = value.trimmed
    guard !value.isEmpty else { return }
    switch column {
    case .letters: letters = value
    case .code(let level): codes[level] = value
    case .name(let level, let rank): names[level][rank] = value
    }
  }

  /// The country by its letters, its code, its name, or the letters that the codes begin with.
  var country: CountryCode? {
    for text in [letters, codes[0]] where text.utf8.count == 2 {
      if let code = CountryCode(text), Country(code) != nil { return code }
    }
    for name in names[0].values.sorted() {
      if let country = Country(named: name) { return country.code }
    }
    let code = codes[1].isEmpty ? codes[2] : codes[1]
    guard let country = CountryCode(code.prefix(2)), country != .none, Country(country) != nil,
      let next = code.utf8.dropFirst(2).first, (0x30...0x39).contains(next)
    else { return nil }
    return country
  }

  /// What is wrong with the row; nil where it can be used.
  var fault: String? {
    if codes[1].isEmpty && codes[2].isEmpty {
      return "there is neither an ADM1_PCODE nor an ADM2_PCODE"
    }
    for code in codes.dropFirst() where !code.isEmpty && !Self.isCode(code) {
      return "\"\(code)\" is not a P-code; expected letters and digits, such as ML0702"
    }
    return outlineFault
  }

  private static func isCode(_ text: String) -> Bool {
    text.utf8.count <= 24
      && text.utf8.contains { (0x30...0x39).contains($0) }
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
          || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")].contains(byte)
      }
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    let letters = utf8
    guard let first = letters.firstIndex(where: { $0 > 0x20 }),
      let last = letters.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(self[first...last])
  }
}

extension Finding.Code {
  /// A row without a code of a division, or with what is none.
  public static let malformedPCode = Finding.Code("malformed-pcode")
}
