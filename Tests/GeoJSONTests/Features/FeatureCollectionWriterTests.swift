import Testing

@testable import GeoJSON

@Suite struct FeatureCollectionWriterTests {
  private final class Output {
    var chunks: [[UInt8]] = []
    var text: String { String(decoding: chunks.flatMap { $0 }, as: UTF8.self) }
  }

  private func written(
    _ layout: FeatureLayout, chunkSize: Int = 1 << 16,
    _ body: (inout FeatureCollectionWriter<Never>) -> Void
  ) -> Output {
    let output = Output()
    var writer = FeatureCollectionWriter<Never>(layout: layout, chunkSize: chunkSize) { bytes in
      output.chunks.append(bytes.indices.map { bytes[$0] })
    }
    writer.begin(CollectionMetadata(title: "Événements", generator: "geomap 0.1"))
    body(&writer)
    writer.end()
    return output
  }

  private func twoFeatures(_ writer: inout FeatureCollectionWriter<Never>) {
    writer.feature(id: "a", geometry: Position(latitude: 18, longitude: 1).map { .point($0) }) {
      $0.string("title", "Combats")
      $0.integer("fatalities", nil)
      $0.number("computed_distance_km", 34.523, decimals: 1)
      $0.boolean("approx", true)
    }
    writer.feature(id: nil, geometry: nil, properties: nil)
  }

  private let first =
    #"{"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[1,18]},"#
    + #""properties":{"title":"Combats","fatalities":null,"computed_distance_km":34.5,"approx":true}}"#
  private let second = #"{"type":"Feature","geometry":null,"properties":null}"#

  @Test func `a collection has its type first and one feature a line`() {
    #expect(
      written(.collection, twoFeatures).text == """
        {"type":"FeatureCollection","title":"Événements","generator":"geomap 0.1","features":[
        \(first),
        \(second)
        ]}

        """)
  }

  @Test func `an empty collection is a whole collection`() {
    #expect(
      written(.collection) { _ in }.text
        == "{\"type\":\"FeatureCollection\",\"title\":\"Événements\",\"generator\":\"geomap 0.1\","
        + "\"features\":[\n]}\n")
  }

  @Test func `lines and sequences have neither head nor tail`() {
    #expect(written(.lines, twoFeatures).text == "\(first)\n\(second)\n")
    #expect(
      written(.sequence, twoFeatures).text == "\u{1E}\(first)\n\u{1E}\(second)\n")
  }

  @Test func `a chunk size of zero hands over every feature at once`() {
    #expect(written(.lines, chunkSize: 0, twoFeatures).chunks.count == 2)
    #expect(written(.lines, twoFeatures).chunks.count == 1)
  }

  @Test func `a feature encoded elsewhere gives the same bytes`() {
    let apart = written(.collection) { writer in
      var json = JSONWriter()
      json.feature(
        id: "a", geometry: Position(latitude: 18, longitude: 1).map { .point($0) }
      ) {
        $0.string("title", "Combats")
        $0.integer("fatalities", nil)
        $0.number("computed_distance_km", 34.523, decimals: 1)
        $0.boolean("approx", true)
      }
      writer.feature(encoded: json.bytes)
      writer.feature(id: nil, geometry: nil, properties: nil)
    }
    #expect(apart.text == written(.collection, twoFeatures).text)
  }

  @Test func `bounds are written southwest then northeast`() throws {
    let southwest = try #require(Position(latitude: -20, longitude: 177))
    let northeast = try #require(Position(latitude: -12, longitude: -178))
    let output = Output()
    var writer = FeatureCollectionWriter<Never>(layout: .collection) { bytes in
      output.chunks.append(bytes.indices.map { bytes[$0] })
    }
    writer.begin(
      CollectionMetadata(bounds: Bounds(southwest: southwest, northeast: northeast)))
    writer.end()
    #expect(output.text.contains(#""bbox":[177,-20,-178,-12],"features":["#))
    #expect(Bounds(southwest: northeast, northeast: southwest) == nil)
  }

  @Test func `what the sink throws is thrown on`() {
    struct Full: Error {}
    var writer = FeatureCollectionWriter<Full>(layout: .lines, chunkSize: 0) {
      _ throws(Full) in throw Full()
    }
    #expect(throws: Full.self) {
      try writer.feature(id: nil, geometry: nil, properties: nil)
    }
  }
}
