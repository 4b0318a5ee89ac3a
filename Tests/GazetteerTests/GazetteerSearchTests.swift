import Gazetteer
import Geodesy
import TestSupport
import Testing

@Suite struct GazetteerSearchTests {
  let gazetteer = Sample.gazetteer

  @Test(arguments: [
    ("Kidall", ["gn:2455290", "gn:2597449"], 1), ("Kdial", ["gn:2455290", "gn:2597449"], 1),
    ("Kidl", ["gn:2455290", "gn:2597449"], 1), ("Alkitt", ["gn:2461136"], 1),
    ("ndjaména", ["gn:2427123"], 0), ("Wachinton", ["gn:4140963"], 2),
    ("Rejion de Kidal", ["gn:2597449"], 1),
  ])
  func `a misspelling suggests the place`(name: String, identifiers: [String], edits: Int) {
    let suggestions = gazetteer.suggestions(for: name)
    #expect(Sample.identifiers(suggestions.map(\.place)) == identifiers)
    #expect(suggestions.first?.editDistance == edits)
  }

  @Test func `of as many edits the letters count, and the people`() throws {
    let rows = try GazetteerCSV.read(
      Array("name,lat,lon,population\nKiel,54,10,246601\nKidal,18.4,1.4,11643\nKidol,1,2,\n".utf8),
      file: "f.csv")
    let gazetteer = Gazetteer(rows: rows)
    let names = gazetteer.suggestions(for: "Kidl").map { gazetteer.name(of: $0.place) }
    #expect(names == ["Kidal", "Kiel", "Kidol"])
  }

  @Test(arguments: ["Tombouctou", "Kdl", "K", "", "…"])
  func `nothing near is suggested for nothing near`(name: String) {
    #expect(gazetteer.suggestions(for: name).isEmpty)
  }

  @Test func `suggestions agree with edit distances counted the plain way`() {
    let names = Set(
      gazetteer.ids.flatMap { id in [gazetteer[id].name] + gazetteer[id].names }.map {
        FoldedName($0).bytes
      })
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      var wanted =
        names.sorted { $0.lexicographicallyPrecedes($1) }.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 0...3, using: &random) where wanted.count > 6 {
        let position = Int.random(in: 0..<wanted.count - 1, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: wanted.remove(at: position)
        case 1: wanted.insert(0x78, at: position)
        case 2: wanted[position] = 0x79
        default: wanted.swapAt(position, position + 1)
        }
      }
      let text = String(decoding: wanted, as: UTF8.self)
      let folded = FoldedName(text).bytes
      let reach = folded.count < 5 ? 1 : 2
      let least = names.map { edits($0, folded) }.min() ?? .max
      let suggestions = gazetteer.suggestions(for: text)
      #expect(
        suggestions.first?.editDistance == (least <= reach ? least : nil), "seed \(seed): \(text)")
    }
  }

  /// Optimal string alignment by its recursive definition.
  private func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count {
      for column in 0...right.count {
        guard row > 0, column > 0 else {
          table[row][column] = max(row, column)
          continue
        }
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + change)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }

  @Test func `places around a point come nearest first`() throws {
    let kidal = try #require(Coordinate(latitude: 18.44111, longitude: 1.40778))
    let near = gazetteer.places(within: Distance(kilometres: 50), of: kidal)
    #expect(Sample.identifiers(near) == ["gn:2455290", "gn:2461136"])
    #expect(gazetteer.places(within: Distance(kilometres: 34), of: kidal).count == 1)
    #expect(
      gazetteer.places(within: Distance(kilometres: 21_000), of: kidal).count == gazetteer.count)
  }

  @Test func `places around a point are those that a loop over all finds`() {
    var rows = PlaceRows()
    var random = SeededRandom(seed: 7)
    for number in 0..<3_000 {
      guard
        let point = Coordinate(
          latitude: Double.random(in: -90...90, using: &random).rounded(.down),
          longitude: Double.random(in: -180...180, using: &random))
      else { continue }
      rows.append(
        Place(
          id: Place.ID(row: 0), identifier: "n:\(number)", name: "Place \(number)", kind: .village,
          country: "", admin1: "", coordinate: point, radius: nil, uncertainty: nil,
          population: nil, extent: nil, names: [], source: ""))
    }
    let places = Gazetteer(rows: rows)
    for seed in 0..<200 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let latitude: Double = [-90.0, -89.5, 0, 45, 89.9, 90].randomElement(using: &random) ?? 0
      let longitude: Double =
        [-180.0, -179.5, 0, 77.7, 179.9, 180].randomElement(using: &random) ?? 0
      guard let centre = Coordinate(latitude: latitude, longitude: longitude) else { continue }
      let distance = Distance(kilometres: Double.random(in: 0...3_000, using: &random))
      let expected = places.ids.map { id in
        (Ellipsoid.wgs84.distance(from: centre, to: places.coordinate(of: id)), id)
      }.filter { $0.0 <= distance }.sorted { $0 < $1 }.map(\.1)
      #expect(places.places(within: distance, of: centre) == expected, "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("Banibangou", "Bani Bangou"), ("N'Guigmi", "Nguigmi"), ("Deir Ezzor", "Deir ez-Zor"),
    ("In-Gall", "I-n-Gall"),
  ])
  func `a name that is parted elsewhere is the same name`(written: String, known: String) throws {
    let rows = try GazetteerCSV.read(
      Array("name,lat,lon\n\(known),15,2\nGao,16,0\n".utf8), file: "test.csv")
    let gazetteer = Gazetteer(rows: rows)
    #expect(gazetteer.placesRespelling(written).map { gazetteer.name(of: $0) } == [known])
    #expect(gazetteer.placesRespelling(known).isEmpty)
  }

  @Test func `short names are not parted`() throws {
    let rows = try GazetteerCSV.read(Array("name,lat,lon\nLa Foa,15,2\n".utf8), file: "test.csv")
    #expect(Gazetteer(rows: rows).placesRespelling("Lafoa").isEmpty)
  }
}
