import Gazetteer
import Testing

@testable import geomap

/// What a file of GeoNames is held to before it takes its place.
@Suite struct DumpCheckerTests {
  private static func row(_ number: Int, columns: Int = 19, country: String = "ML") -> String {
    var fields = [String](repeating: "", count: columns)
    fields[0] = "\(number)"
    fields[1] = "Ménaka"
    if columns > 8 { fields[8] = country }
    return fields.joined(separator: "\t") + "\n"
  }

  private static func checked(_ text: String, names: Bool = false, piece: Int = 7) -> DumpChecker {
    var checker = DumpChecker(DumpFile("ML", holdsNames: names))
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: piece) {
      checker.add(Array(bytes[start..<min(bytes.count, start + piece)]))
    }
    checker.finish()
    return checker
  }

  @Test(arguments: [1, 7, 1000])
  func `rows are counted however the bytes are cut into pieces`(piece: Int) {
    let checker = Self.checked(Self.row(1) + Self.row(2), piece: piece)
    #expect(checker.fault == nil)
    #expect(checker.rows == 2)
  }

  @Test(arguments: [
    ("", "is empty"),
    (row(1) + "2\tGao", "is cut: its last row, 2, has no end"),
    (row(1) + row(2, columns: 18), "is damaged: row 2 has 18 columns and not 19"),
    ("<html>\n", "is damaged: row 1 has 1 columns and not 19"),
    ("a" + row(1), "is damaged: row 1 does not begin with a number"),
    (row(1, country: "NE"), "has no place of ML in 1 rows"),
  ])
  func `what is no whole table is told by its row`(text: String, fault: String) {
    #expect(Self.checked(text).fault == fault)
  }

  @Test func `names have eight to ten columns and two numbers`() {
    #expect(Self.checked("1\t2\tfr\tGao\t1\t\t\t\t\t\n", names: true).rows == 1)
    #expect(Self.checked("1\t2\tfr\tGao\t1\t\t\t\n", names: true).fault == nil)
    #expect(
      Self.checked("1\tx\tfr\tGao\t1\t\t\t\t\t\n", names: true).fault?.contains("number") == true)
    #expect(Self.checked(Self.row(1), names: true).fault != nil)
  }

  @Test func `files are named by country and content, places before names`() {
    #expect(DumpFile(stem: "ML") == DumpFile("ML"))
    #expect(DumpFile(stem: "ML-names") == DumpFile("ML", holdsNames: true))
    for stem in ["ml", "MLI", "names", "-names", ""] { #expect(DumpFile(stem: stem) == nil) }
    let sorted = [DumpFile("BF", holdsNames: true), DumpFile("NE"), DumpFile("BF")].sorted()
    #expect(sorted.map(\.description) == ["BF", "NE", "BF-names"])
    #expect(DumpFile("BF", holdsNames: true).remotePath == "alternatenames/BF.zip")
  }

  @Test func `a line of progress says how much of how much`() {
    let text = DownloadProgress.text(
      DumpFile("ML"), count: 420_000, total: 1_300_000, speed: 800_000)
    #expect(text == "ML: 420 kB of 1.3 MB, 0.8 MB/s")
    #expect(DumpFetcher.size(2_640_000_000) == "2.6 GB")
  }
}
