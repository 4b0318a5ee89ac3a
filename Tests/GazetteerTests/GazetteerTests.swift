import Gazetteer
import Geodesy
import TestSupport
import Testing

@Suite struct GazetteerTests {
  let gazetteer = Sample.gazetteer

  @Test func `a name finds every namesake in ID order, main or further`() {
    #expect(Sample.identifiers(gazetteer.places(named: "KIDAL")) == ["gn:2455290", "gn:2597449"])
    #expect(
      Sample.identifiers(gazetteer.places(named: "st denis")) == ["gn:2989317", "gn:935264"])
    #expect(Sample.identifiers(gazetteer.places(named: "région de kidal")) == ["gn:2597449"])
    #expect(Sample.identifiers(gazetteer.places(named: "Aklet")) == ["gn:2461136"])
    #expect(gazetteer.places(named: "Gao").isEmpty)
    #expect(gazetteer.places(named: "Saint").isEmpty)
    #expect(gazetteer.places(named: "").isEmpty)
    #expect(gazetteer.places(named: "- ’").isEmpty)
  }

  @Test func `a place's own name is told from its further ones`() {
    let kidal = gazetteer.places(named: "Kidal")
    #expect(gazetteer.isMainName(kidal[0], "kidal"))
    #expect(!gazetteer.isMainName(kidal[1], "kidal"))
    #expect(gazetteer.isMainName(kidal[1], "Region de Kidal"))
    #expect(!gazetteer.isMainName(kidal[1], "Gao"))
  }

  @Test func `a place comes back as its row says`() throws {
    let region = gazetteer[try #require(gazetteer.place(identified: "gn:2597449"))]
    #expect(region.name == "Région de Kidal")
    #expect(region.kind == .admin1)
    #expect(region.country == "ML")
    #expect(region.admin1 == "ML.10")
    #expect(region.coordinate == Coordinate(latitude: 19.5, longitude: 1.2))
    #expect(region.radius == Distance(kilometres: 250))
    #expect(region.uncertainty == nil)
    #expect(region.population == 67638)
    #expect(region.extent == BoundingBox(west: -0.5, south: 17.5, east: 4.3, north: 22.3))
    #expect(region.names == ["Kidal", "Kidal Region"])
    #expect(region.source == "Natural Earth, GeoNames")
  }

  @Test func `fields are read without the place`() throws {
    let alkite = try #require(gazetteer.places(named: "Alkite").first)
    #expect(gazetteer.coordinate(of: alkite) == Coordinate(latitude: 18.19361, longitude: 1.21361))
    #expect(gazetteer.kind(of: alkite) == .wadi)
    #expect(gazetteer.population(of: alkite) == nil)
    #expect(gazetteer.country(of: alkite) == "ML")
    #expect(gazetteer.uncertainty(of: alkite) == Distance(kilometres: 15))
    #expect(gazetteer.extent(of: alkite) == nil)
    #expect(gazetteer.admin1(of: alkite) == gazetteer.division("ML.10"))
    #expect(gazetteer.code(of: gazetteer.admin1(of: alkite)) == "ML.10")
  }

  @Test func `a radius that no row gives follows from the inhabitants`() throws {
    func radius(_ name: String) throws -> Double {
      gazetteer.radius(of: try #require(gazetteer.places(named: name).first)).metres
    }
    #expect(try radius("Région de Kidal") == 250_000)
    #expect(try radius("Alkite") == 1500)
    // √(25,617 / 4,000 / π) = 1.43 km; √(1,359,526 / 4,000 / π) = 10.4 km
    #expect(abs(try radius("Kidal") - 1428) < 1)
    #expect(abs(try radius("Ndjamena") - 10_401) < 1)
  }

  @Test func `identifiers, countries and divisions are found by code`() {
    #expect(gazetteer.place(identified: "gn:2455290") == Place.ID(row: 1))
    #expect(gazetteer.place(identified: "gn:1") == nil)
    #expect(gazetteer.country("ML") == Place.ID(row: 0))
    #expect(gazetteer.country("US") == Place.ID(row: 8))
    #expect(gazetteer.country("FR") == nil)
    #expect(gazetteer.country(.none) == nil)
    #expect(gazetteer.admin1("ML.10") == Place.ID(row: 2))
    #expect(gazetteer.admin1("FR.11") == nil)
    #expect(gazetteer.admin1("XX.99") == nil)
  }

  @Test func `an empty gazetteer answers everything with nothing`() {
    let empty = Gazetteer(rows: PlaceRows())
    #expect(empty.count == 0)
    #expect(empty.ids.isEmpty)
    #expect(empty.places(named: "Kidal").isEmpty)
    #expect(empty.place(identified: "gn:1") == nil)
    #expect(empty.country("ML") == nil)
    #expect(empty.admin1("ML.10") == nil)
    #expect(empty.longestName(in: Array("Kidal".utf8), at: 0) == nil)
  }

  @Test func `shuffled rows give the same look-ups`() throws {
    let lines = Sample.csv.split(separator: "\n").map(String.init)
    let names = ["Kidal", "Saint-Denis", "USA", "Alket", "Ndjamena", "Mali"]
    for seed in 0..<20 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let text = ([lines[0]] + lines.dropFirst().shuffled(using: &random)).joined(separator: "\n")
      let shuffled = Gazetteer(rows: try GazetteerCSV.read(Array(text.utf8), file: "shuffled.csv"))
      for name in names {
        #expect(
          Set(shuffled.places(named: name).map { shuffled.identifier(of: $0) })
            == Set(Sample.identifiers(gazetteer.places(named: name))), "seed \(seed), \(name)")
      }
      #expect(shuffled.country("ML").map { shuffled.name(of: $0) } == "Mali")
      #expect(shuffled.admin1("ML.10").map { shuffled.name(of: $0) } == "Région de Kidal")
    }
  }

  @Test(arguments: [("ml", "ML"), ("", ""), ("M", nil), ("MLI", nil), ("M1", nil)])
  func `a country code is two letters or nothing`(text: String, code: String?) {
    #expect(CountryCode(text)?.description == code)
  }
}
