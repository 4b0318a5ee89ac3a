import Gazetteer
import Testing

@Suite struct CountryTests {
  static let regions: [(country: CountryCode, acled: String?, ucdp: String?)] = [
    ("ML", "Western Africa", "Africa"), ("SD", "Northern Africa", "Africa"),
    ("SS", "Eastern Africa", "Africa"), ("EG", "Northern Africa", "Middle East"),
    ("AF", "Caucasus and Central Asia", "Asia"), ("GE", "Caucasus and Central Asia", "Europe"),
    ("IR", "Middle East", "Middle East"), ("TR", "Middle East", "Middle East"),
    ("PK", "South Asia", "Asia"), ("PH", "Southeast Asia", "Asia"), ("MN", "East Asia", "Asia"),
    ("RU", "Europe", "Europe"), ("HT", "Caribbean", "Americas"),
    ("CO", "South America", "Americas"), ("NC", "Oceania", "Asia"), ("MX", nil, "Americas"),
  ]

  @Test(arguments: regions)
  func `a country lies in the regions of ACLED and UCDP, or in none that is known`(
    code: CountryCode, acled: String?, ucdp: String?
  ) throws {
    let country = try #require(Country(code))
    #expect(country.acledRegion == acled)
    #expect(country.ucdpRegion == ucdp)
  }

  // UCDP GED 23.1, column `country`.
  static let names: [(country: CountryCode, acled: String, ucdp: String)] = [
    ("CD", "Democratic Republic of Congo", "DR Congo (Zaire)"),
    ("MM", "Myanmar", "Myanmar (Burma)"),
    ("CI", "Ivory Coast", "Ivory Coast"), ("ML", "Mali", "Mali"),
    ("US", "United States", "United States of America"),
  ]

  @Test(arguments: names)
  func `a country has the names of ACLED and UCDP`(
    code: CountryCode, acled: String, ucdp: String
  ) throws {
    let country = try #require(Country(code))
    #expect(country.acledName == acled)
    #expect(country.ucdpName == ucdp)
  }

  @Test func `every country has one code and one ISO number`() {
    let codes = Country.all.map(\.code)
    #expect(codes == codes.sorted() && Set(codes).count == 250)
    let numbers = Country.all.map(\.number).filter { $0 != 0 }
    #expect(Set(numbers).count == 249)
  }

  @Test func `a territory belongs to its state, a disputed one to none`() {
    #expect(Country("GI")?.state == "GB")
    #expect(("RE" as CountryCode).sovereign == "FR")
    #expect(Country("EH")?.state == nil)
    #expect(Country("FR")?.state == nil)
  }

  @Test func `a code that ISO does not have is no country`() { #expect(Country("QQ") == nil) }

  @Test func `a country is found by its long, short, dotted and own names, a namesake is not`()
    throws
  {
    let csv = """
      name,kind,country,latitude,longitude
      République démocratique du Congo,country,CD,-2.9,23.6
      Burkina Faso,country,BF,12.3,-1.8
      Pays-Bas,country,NL,52.3,5.6
      Azawad,country,ML,19,0
      """
    let gazetteer = Gazetteer(
      rows: try GazetteerCSV.read(Array(csv.utf8), file: "countries.csv"))
    for name in ["R.D.C.", "RD Congo", "Burkina", "Nederland", "Royaume des Pays-Bas"] {
      #expect(gazetteer.places(named: name).count == 1, "\(name)")
    }
    #expect(gazetteer.places(named: "République du Mali").isEmpty)
  }
}
