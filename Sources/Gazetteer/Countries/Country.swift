/// A country or territory of ISO 3166-1, as ACLED and UCDP write it, with the French and English words for its people.
///
///     Country("CD")?.acledName            // "Democratic Republic of Congo"
///     Country("ML")?.frenchDemonyms       // "malien", "maliens", "malienne", "maliennes"
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
  /// All forms of the adjectives of its people, lower case.
  public let frenchDemonyms: [String]
  /// All forms of the adjectives of its towns and regions: "parisien", "québécois".
  public let frenchDemonymsOfParts: [String]
  /// Singular forms, those of its towns and regions among them: "malian", "texan".
  public let englishDemonyms: [String]

  /// Returns what is known of a country; nil for a code that ISO does not have.
  public init?(_ code: CountryCode) {
    guard let country = Self.byCode[code] else { return nil }
    self = country
  }

  /// All countries in the order of their codes.
  public static let all: [Country] = table(PackageResources.countries_csv)

  /// The states of territories, by themselves: resolution asks for them once a reading.
  static let states = Dictionary(
    uniqueKeysWithValues: all.compactMap { country in country.state.map { (country.code, $0) } })

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
}

extension Country {
  /// Reads the table; a fault in it is our own mistake.
  static func table(_ bytes: [UInt8]) -> [Country] {
    var countries: [Country] = []
    var record = DelimitedRecord()
    record.read(bytes.span, at: 0, delimiter: 0x2C)
    while record.end < bytes.count {
      record.read(bytes.span, at: record.end, delimiter: 0x2C)
      let text = record.isUnquoted ? record.unquoted : bytes
      countries.append(Country(record.fields.map { String(decoding: text[$0], as: UTF8.self) }))
    }
    return countries
  }

  private init(_ fields: [String]) {
    precondition(fields.count == 10, "\(fields) is no row of countries.csv")
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
    frenchDemonyms = Self.words(fields[7]).flatMap(Self.frenchForms)
    frenchDemonymsOfParts = Self.words(fields[8]).flatMap(Self.frenchForms)
    englishDemonyms = Self.words(fields[9])
  }

  private static func words(_ field: String) -> [String] {
    field.split(separator: " ").map(String.init)
  }

  /// Returns the agreements of an adjective; one written "turc/turque" gives its feminine.
  ///
  /// > Reference: Grevisse & Goosse, Le Bon Usage, §§ 519–552: -ien, -éen and -on double their n.
  static func frenchForms(of adjective: String) -> [String] {
    let halves = adjective.split(separator: "/").map(String.init)
    let masculine = halves[0]
    var feminine = masculine
    if halves.count > 1 {
      feminine = halves[1]
    } else if ["ien", "éen", "on"].contains(where: masculine.hasSuffix) {
      feminine = masculine + "ne"
    } else if !masculine.hasSuffix("e") {
      feminine = masculine + "e"
    }
    let forms = masculine.hasSuffix("s") ? [masculine] : [masculine, masculine + "s"]
    return feminine == masculine ? forms : forms + [feminine, feminine + "s"]
  }
}
