internal import DelimitedText

/// A country or territory of ISO 3166-1, as ACLED and UCDP write it.
///
///     Country("CD")?.acledName            // "Democratic Republic of Congo"
///
/// All that the project knows of countries beside their places is one table, `data/countries.csv`; its sources stand in
/// `data/README.md`.
public struct Country: Hashable, Sendable {
  public let code: CountryCode
  /// ISO's number, 0 where it gives none (Kosovo).
  public let number: Int
  /// ACLED's English name.
  public let acledName: String
  /// ACLED's region; nil where nothing published says it.
  public let acledRegion: String?
  /// UCDP's English name.
  public let ucdpName: String
  /// UCDP's region; nil for Antarctica and islands without inhabitants.
  public let ucdpRegion: String?
  /// The state that a territory with a code of its own belongs to; nil for states and for what is disputed.
  public let state: CountryCode?
  /// The median radius of its first-level divisions, in kilometres; nil where no source has any.
  public let divisionKilometres: Double?
  /// The same of its second-level divisions.
  public let subdivisionKilometres: Double?
  /// The cells of its names, as the table has them: only who builds a gazetteer takes them apart.
  private let writtenNames: [String]

  /// Returns what is known of a country; nil for a code that ISO does not have.
  public init?(_ code: CountryCode) {
    guard let row = Self.rows.byCode[code] else { return nil }
    var record = DelimitedRecord()
    let table = PackageResources.countries_csv
    record.read(table.span, at: row, delimiter: 0x2C)
    self.init(record.strings(in: table))
  }

  /// Returns the country of that code or name, case and accents aside: "ml", "Mali", "République du Mali", "R.D.C.".
  ///
  /// Nil where no country is called so.
  public init?(named name: String) {
    if name.utf8.count == 2, let code = CountryCode(name), let country = Self(code) {
      self = country
      return
    }
    let wanted = FoldedName(name)
    guard !wanted.bytes.isEmpty,
      let country = Self.all.first(where: { country in
        ([country.acledName, country.ucdpName] + country.names)
          .contains { FoldedName($0) == wanted }
      })
    else { return nil }
    self = country
  }

  /// All countries in the order of their codes.
  public static let all: [Country] = table(PackageResources.countries_csv)

  /// The states of territories, by themselves: resolution asks for them once a reading.
  static var states: [CountryCode: CountryCode] { rows.states }

  /// Where the row of a code begins in the table, and the states of territories: a report asks for a country or two, so
  /// that the other rows are not read.
  private static let rows = table(rowsOf: PackageResources.countries_csv)

  private static func table(rowsOf bytes: [UInt8]) -> (
    byCode: [CountryCode: Int], states: [CountryCode: CountryCode]
  ) {
    var byCode = [CountryCode: Int](minimumCapacity: 256)
    var states: [CountryCode: CountryCode] = [:]
    var record = DelimitedRecord()
    record.read(bytes.span, at: 0, delimiter: 0x2C)
    var row = record.end
    while row < bytes.count {
      record.read(bytes.span, at: row, delimiter: 0x2C)
      if let code = record.code(0, in: bytes) {
        byCode[code] = row
        states[code] = record.code(6, in: bytes)
      }
      row = record.end
    }
    return (byCode, states)
  }
}

extension DelimitedRecord {
  /// The country's code that a field of the record holds; nil for an empty one.
  fileprivate func code(_ field: Int, in bytes: [UInt8]) -> CountryCode? {
    guard fields.indices.contains(field), !fields[field].isEmpty else { return nil }
    return CountryCode(isUnquoted ? unquoted[fields[field]] : bytes[fields[field]])
  }
}

extension Country {
  /// Reads the table; a fault in it is our own mistake.
  static func table(_ bytes: [UInt8]) -> [Country] {
    DelimitedRecord.all(in: bytes).dropFirst().map { Country($0.fields) }
  }

  private init(_ fields: [String]) {
    precondition(fields.count == 15, "\(fields) is no row of countries.csv")
    guard let code = CountryCode(fields[0]), let number = Int(fields[1]) else {
      preconditionFailure("\(fields) has no code and number")
    }
    self.code = code
    self.number = number
    acledName = fields[2]
    acledRegion = fields[3].isEmpty ? nil : fields[3]
    ucdpName = fields[4].isEmpty ? fields[2] : fields[4]
    ucdpRegion = fields[5].isEmpty ? nil : fields[5]
    state = fields[6].isEmpty ? nil : CountryCode(fields[6])
    divisionKilometres = Double(fields[13])
    subdivisionKilometres = Double(fields[14])
    writtenNames = Array(fields[10...12])
  }

  /// Official names, what the country calls itself, and short forms, in no order that matters.
  public var names: [String] {
    let written = writtenNames.flatMap { $0.split(separator: "|").map(String.init) }
    return written + written.compactMap(Self.dotted)
  }

  /// Returns "R.D.C." for "RDC"; nil for what is no abbreviation of two to four capitals.
  private static func dotted(_ name: String) -> String? {
    guard (2...4).contains(name.utf8.count), name.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    else { return nil }
    return name.map { "\($0)." }.joined()
  }
}
