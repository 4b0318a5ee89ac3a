import Gazetteer
import Geodesy
import Testing

@Suite struct GazetteerCSVTests {
  private func rows(_ text: String, file: String = "lieux.csv") throws(GazetteerError) -> PlaceRows
  {
    try GazetteerCSV.read(Array(text.utf8), file: file)
  }

  @Test func `a minimal file needs a name and a point`() throws {
    let gazetteer = Gazetteer(rows: try rows("name,lat,lon\nTin Zaouatène,19.95427,2.96732\n"))
    let place = gazetteer[try #require(gazetteer.places(named: "tin-zaouatene").first)]
    #expect(place.identifier == "lieux.csv:2")
    #expect(place.kind == .other)
    #expect(place.coordinate == Coordinate(latitude: 19.95427, longitude: 2.96732))
    #expect(place.country.isEmpty && place.admin1.isEmpty && place.source.isEmpty)
  }

  @Test func `semicolons with decimal commas, tabs and CR LF are read`() throws {
    let semicolons = try rows("\u{FEFF}Nom;Latitude;Longitude;Pays\r\nBer;16,83486;-2,5319;ML\r\n")
    #expect(semicolons.findings.isEmpty)
    let first = Gazetteer(rows: semicolons)[Place.ID(row: 0)]
    #expect(first.coordinate == Coordinate(latitude: 16.83486, longitude: -2.5319))
    #expect(first.country == "ML")
    let tabs = Gazetteer(rows: try rows("longitude\tlatitude\tname\n-2.5\t16.8\tBer"))
    #expect(tabs.coordinate(of: Place.ID(row: 0)) == Coordinate(latitude: 16.8, longitude: -2.5))
  }

  @Test func `quoted fields hold commas, quotes and line ends`() throws {
    let gazetteer = Gazetteer(
      rows: try rows("name,lat,lon,source\n\"Ber, \"\"la belle\"\"\",1,2,\"a\nb\"\nGao,3,4,c\n"))
    #expect(gazetteer[Place.ID(row: 0)].name == "Ber, \"la belle\"")
    #expect(gazetteer[Place.ID(row: 0)].source == "a\nb")
    #expect(gazetteer[Place.ID(row: 1)].identifier == "lieux.csv:4")
  }

  static let faults = [
    (
      "Gao,91.2,0,,,", Finding.Code.coordinateOutOfRange,
      "(91.2, 0) is not a latitude in -90...90 and a longitude in -180...180"
    ),
    (
      "Gao,,0,,,", .coordinateOutOfRange,
      "(, 0) is not a latitude in -90...90 and a longitude in -180...180"
    ),
    (
      "Gao,nan,0,,,", .coordinateOutOfRange,
      "(nan, 0) is not a latitude in -90...90 and a longitude in -180...180"
    ),
    (",1,2,,,", .noName, "the row has no name"),
    ("Gao,1,2", .fieldCount, "the row has 3 fields; expected 6"),
    (
      "Gao,1,2,MLI,,", .malformedCountry,
      "\"MLI\" is not a country; expected two letters of ISO 3166-1, or nothing"
    ),
    (
      "Gao,1,2,ML,many,", .notANumber,
      "\"many\" is not a population; expected a whole number of inhabitants in 0...4294967294"
    ),
    ("\"Gao,1,2,ML,,", .openQuote, "a quoted field has no closing \""),
  ]

  @Test(arguments: faults)
  func `a faulty row is found with its line and the rest is read`(
    row: String, code: Finding.Code, message: String
  ) throws {
    let header = "name,lat,lon,country,population,kind\nBer,1,2,,,\n"
    let read = try rows(header + row + "\n")
    #expect(read.count == 1)
    #expect(read.findings.map(\.code) == [code])
    #expect(read.findings.map(\.description) == ["lieux.csv:3: error: \(message)"])
    #expect(throws: GazetteerError(code: code, file: "", message: "")) {
      try GazetteerCSV.read(Array((header + row).utf8), file: "lieux.csv", strict: true)
    }
  }

  @Test func `an unknown kind lists the known ones`() throws {
    let findings = try rows("name,lat,lon,kind\nGao,1,2,burg").findings
    #expect(findings.map(\.code) == [.unknownKind])
    #expect(
      findings.first?.message.hasPrefix(
        "\"burg\" is not a kind of place; expected continent, supranational, country,") == true)
  }

  @Test func `a row that is not UTF-8 is left out`() throws {
    let read = try GazetteerCSV.read(
      Array("name,lat,lon\nL".utf8) + [0xE9] + Array("r\u{E9},1,2\nGao,1,2\n".utf8), file: "f.csv")
    #expect(read.count == 1)
    #expect(read.findings.map(\.description) == ["f.csv:2: error: the row is not UTF-8"])
  }

  static let refused = [
    ("", Finding.Code.emptyInput, "f: error: the file is empty; expected a header or rows"),
    (
      "name,lat\nGao,1", .missingColumn,
      "f:1: error: the header has no column \"longitude\"; expected at least name, latitude and "
        + "longitude"
    ),
    (
      "bonjour", .unknownLayout,
      "f:1: error: \"bonjour\" is neither a header with name, latitude and longitude nor a row of "
        + "GeoNames (19 columns) or its alternateNamesV2 (10 columns)"
    ),
  ]

  @Test(arguments: refused)
  func `a file without the columns is refused`(text: String, code: Finding.Code, message: String) {
    let findings = GazetteerCSV.check(Array(text.utf8), file: "f")
    #expect(findings.map(\.code) == [code])
    #expect(findings.map(\.description) == [message])
  }

  @Test func `an identifier twice in one file is a warning`() throws {
    let read = try rows("id,name,lat,lon\na:1,Gao,1,2\na:1,Gao,1,2\n")
    #expect(
      read.findings.map(\.description) == [
        "lieux.csv:3: warning: \"a:1\" has come before in this file; the rows are merged"
      ])
  }

  @Test func `population 0 is unknown`() throws {
    let gazetteer = Gazetteer(rows: try rows("name,lat,lon,population\nGao,1,2,0\n"))
    #expect(gazetteer.population(of: Place.ID(row: 0)) == nil)
  }

  @Test func `pieces of any size give the rows of the whole`() throws {
    let text =
      "\u{FEFF}name,lat,lon,source\r\n\"Ber, \"\"la belle\"\"\",1,2,\"a\r\nb\"\r\nGao,3,x,\r\nKidal,5,6,é"
    let bytes = Array(text.utf8)
    let whole = try rows(text)
    for size in 40...bytes.count {
      var pieces = PlaceRows()
      var input = GazetteerInput(file: "lieux.csv")
      var buffer: [UInt8] = []
      var next = 0
      while next < bytes.count || !buffer.isEmpty {
        let end = min(next + size, bytes.count)
        buffer += bytes[next..<end]
        next = end
        buffer.removeFirst(
          try input.read(buffer.span, isLast: next == bytes.count, into: &pieces))
      }
      #expect(pieces.findings == whole.findings, "\(size) bytes a piece")
      #expect(Gazetteer(rows: pieces).compiled == Gazetteer(rows: whole).compiled)
    }
  }
}
