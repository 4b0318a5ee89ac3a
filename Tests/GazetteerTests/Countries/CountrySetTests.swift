import Gazetteer
import Testing

/// Countries by name, and sets of them.
@Suite struct CountrySetTests {
  @Test(arguments: [
    ("ml", "ML"), ("Mali", "ML"), ("République du Mali", "ML"), ("burkina", "BF"),
    ("R.D.C.", "CD"), ("Nederland", "NL"), ("DR Congo (Zaire)", "CD"), ("côte d’ivoire", "CI"),
  ])
  func `a country is found by code and by any of its names`(name: String, code: String) {
    #expect(Country(named: name)?.code.description == code)
  }

  @Test(arguments: ["", "?", "XX", "Atlantis", "Bamako"])
  func `what is no country is none`(name: String) {
    #expect(Country(named: name) == nil)
  }

  @Test func `a set is found by its name, and all its countries are`() {
    #expect(CountrySet(named: "Golfe de Guinée")?.countries.contains("NG") == true)
    #expect(CountrySet(named: "sahel")?.countries == ["BF", "ML", "MR", "NE", "TD"])
    #expect(CountrySet(named: "mali") == nil)
    let names = CountrySet.all.map(\.name)
    #expect(names == names.sorted())
    for set in CountrySet.all { #expect(Set(set.countries).count == set.countries.count) }
  }
}
