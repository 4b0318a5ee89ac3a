import Gazetteer
import Geodesy
import TestSupport
import Testing

@Suite struct GazetteerFileTests {
  static let bytes = Sample.gazetteer.compiled
  static let names = [
    "Kidal", "région de Kidal", "St. Denis", "Saint-Denis de la Réunion", "USA", "Alket", "Gao",
    "Washington D.C.", "",
  ]

  private func open(_ bytes: [UInt8]) throws(GazetteerError) -> Gazetteer {
    try Gazetteer(compiled: ByteRegion(bytes), file: "sample.gaz")
  }

  @Test func `a compiled file answers as the memory it was written from`() throws {
    let opened = try open(Self.bytes)
    try opened.verify(file: "sample.gaz")
    let built = Sample.gazetteer
    #expect(opened.count == built.count)
    for id in built.ids {
      #expect(opened[id] == built[id])
      #expect(opened.radius(of: id) == built.radius(of: id))
      #expect(opened.place(identified: built.identifier(of: id)) == id)
      for name in [built[id].name] + built[id].names {
        #expect(opened.places(named: name) == built.places(named: name))
      }
    }
    #expect(opened.country("ML") == built.country("ML"))
    #expect(opened.admin1("ML.10") == built.admin1("ML.10"))
    #expect(opened.compiled == Self.bytes)
  }

  @Test func `the same rows compile to the same bytes`() throws {
    let again = Gazetteer(rows: try GazetteerCSV.read(Array(Sample.csv.utf8), file: "sample.csv"))
    #expect(again.compiled == Self.bytes)
    #expect(again.compiledSize == Self.bytes.count)
  }

  @Test func `a compiled file takes further rows`() throws {
    var rows = PlaceRows()
    rows.append(contentsOf: try open(Self.bytes))
    #expect(Gazetteer(rows: rows).compiled == Self.bytes)
    try rows.read(Array("id,name,lat,lon\ngn:2455290,Kidal-ville,18.4,1.4".utf8), file: "more.csv")
    #expect(Gazetteer(rows: rows).places(named: "Kidal-ville") == [Place.ID(row: 1)])
  }

  @Test func `a compiled gazetteer is told by its first bytes`() {
    #expect(Gazetteer.isCompiled(Self.bytes))
    #expect(!Gazetteer.isCompiled(Array("id,name".utf8)))
    #expect(!Gazetteer.isCompiled([0x89]))
  }

  @Test func `every truncation is refused by name`() {
    for length in 0..<Self.bytes.count {
      #expect(throws: GazetteerError(code: .truncated, file: "", message: ""), "\(length) bytes") {
        try open(Array(Self.bytes[..<length]))
      }
    }
    #expect(throws: GazetteerError(code: .truncated, file: "", message: "")) {
      try open(Self.bytes + [0])
    }
  }

  static let refused:
    [(change: @Sendable (inout [UInt8]) -> Void, code: Finding.Code, message: String)] = [
      (
        { $0 = Array("id,name,lat,lon\n".utf8) }, .notCompiled,
        "f.gaz: error: the file is not a compiled gazetteer; expected one that `gazetteer build` wrote"
      ),
      (
        { $0[8] = 9 }, .foreignVersion,
        "f.gaz: error: the gazetteer is compiled in version 9; expected version 3: build it again"
      ),
      (
        { $0.removeLast($0.count - 100) }, .truncated,
        "f.gaz: error: the compiled gazetteer has 100 bytes; expected \(bytes.count) bytes"
      ),
      (
        { $0.removeLast($0.count - 10) }, .truncated,
        "f.gaz: error: the compiled gazetteer has 10 bytes; expected a header"
      ),
      (
        { $0[40] ^= 1 }, .corrupt,
        "f.gaz: error: the compiled gazetteer is damaged: its header does not match its checksum"
      ),
    ]

  @Test(arguments: refused.indices)
  func `another format, version or length is refused by name`(index: Int) {
    var bytes = Self.bytes
    Self.refused[index].change(&bytes)
    do throws(GazetteerError) {
      _ = try Gazetteer(compiled: ByteRegion(bytes), file: "f.gaz")
      Issue.record("the file was opened")
    } catch {
      #expect(error.code == Self.refused[index].code)
      #expect(error.description == Self.refused[index].message)
    }
  }

  @Test func `any flipped bit is found by verify`() throws {
    let opened = try open(Self.bytes)
    try opened.verify(file: "sample.gaz")
    let header = 32 + 15 * 32
    for seed in 0..<500 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      var bytes = Self.bytes
      let position = Int.random(in: header..<bytes.count, using: &random)
      bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      let damaged = try open(bytes)
      if damaged.compiled == Self.bytes { continue }  // padding between sections
      #expect(throws: GazetteerError(code: .corrupt, file: "", message: ""), "seed \(seed)") {
        try damaged.verify(file: "sample.gaz")
      }
    }
  }

  /// Run under `swift test --sanitize=address`, this shows that nothing is read out of bounds.
  @Test func `a damaged file answers safely`() {
    for seed in 0..<3_000 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      var bytes = Self.bytes
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        let position = Int.random(in: 544..<bytes.count, using: &random)
        bytes[position] = UInt8.random(in: 0...255, using: &random)
      }
      do throws(GazetteerError) {
        ask(try open(bytes))
      } catch {
        #expect(error.code == .corrupt || error.code == .truncated, "seed \(seed)")
      }
    }
  }

  private func ask(_ gazetteer: Gazetteer) {
    for id in gazetteer.ids {
      _ = gazetteer[id]
      _ = gazetteer.radius(of: id)
    }
    for name in Self.names {
      for id in gazetteer.places(named: name) {
        _ = gazetteer[id].name
        _ = gazetteer.isMainName(id, name)
      }
      _ = gazetteer.suggestions(for: name)
      _ = gazetteer.names(in: Array(name.utf8), at: 0)
    }
    _ = gazetteer.place(identified: "gn:2455290")
    _ = gazetteer.country("ML")
    _ = gazetteer.admin1("ML.10")
    if let kidal = Coordinate(latitude: 18.4, longitude: 1.4) {
      _ = gazetteer.places(within: Distance(kilometres: 500), of: kidal)
    }
  }
}
