import Testing

@testable import geomap
import Text

@Suite struct TableTests {
  @Test func `columns are as wide as their cells and long cells are cut`() {
    var table = Table([.init("name", width: 6), .init("km", .right)])
    table.append(["Kidal", "1.5"])
    table.append(["Tombouctou\nville", "834"])
    #expect(
      table.text == """
        name     km
        ------  ---
        Kidal   1.5
        Tombo…  834

        """)
  }

  @Test(arguments: [
    (34.47, 1, "34.5"), (-0.04, 1, "0.0"), (-2.5, 0, "-3"), (7, 3, "7.000"), (0.05, 2, "0.05"),
  ])
  func `numbers have the decimals that are asked for`(value: Double, decimals: Int, text: String) {
    #expect(Decimal.text(value, decimals: decimals) == text)
  }

  @Test func `companions are named after the file of the events`() {
    let files = CompanionFiles(events: "out.d/events.geojson")
    #expect(files.distances == "out.d/events-distances.geojson")
    #expect(files.uncertainty == "out.d/events-uncertainty.geojson")
    #expect(CompanionFiles(events: "a.b/.events").distances == "a.b/.events-distances")
  }

  @Test func `offsets count scalars on demand, at every byte of a long text`() {
    let text = AnalysedText(
      Article(id: "t", text: String(repeating: "é€a𝄞", count: 100)))
    let map = OffsetMap(text, unit: .characters)
    let bytes = OffsetMap(text, unit: .bytes)
    var byte = 0
    for (index, scalar) in text.article.text.unicodeScalars.enumerated() {
      #expect(map.offset(byte) == index)
      #expect(bytes.offset(byte) == byte)
      byte += UTF8.width(scalar)
    }
    #expect(map.offset(byte) == 400)
  }
}
