internal import DelimitedText

/// Countries that are asked for together: "sahel" is five.
///
/// The table is `data/country-sets.csv`.
public struct CountrySet: Hashable, Sendable {
  /// One word without accents: `golfe-de-guinee`.
  public let name: String
  public let countries: [CountryCode]
  /// What it is, in English.
  public let what: String

  /// All sets in the order of their names.
  public static let all: [CountrySet] =
    DelimitedRecord.all(in: PackageResources.country_sets_csv).dropFirst().map {
      CountrySet($0.fields)
    }

  /// Returns the set of that name, case, accents and hyphens aside; nil where there is none.
  public init?(named name: String) {
    let wanted = FoldedName(name)
    guard let set = Self.all.first(where: { FoldedName($0.name) == wanted }) else { return nil }
    self = set
  }

  private init(_ fields: [String]) {
    precondition(fields.count == 3, "\(fields) is no row of country-sets.csv")
    name = fields[0]
    countries = fields[1].split(separator: " ").map {
      guard let code = CountryCode($0), Country(code) != nil else {
        preconditionFailure("\(fields) has no country \($0)")
      }
      return code
    }
    what = fields[2]
  }
}
