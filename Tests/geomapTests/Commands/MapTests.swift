import Foundation
import Testing
import TestSupport

@Suite struct MapTests {
  @Test func `a report becomes a point with its quote and its checked distance`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    let run = try BuiltTool.withTestGazetteer().run(["map", "menaka.txt"], in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    let feature = try #require(try MappedFile(run.bytes).features.first)
    let properties = feature.properties
    #expect(feature.id == properties.eventId)
    #expect(properties.category == "ambush")
    #expect(properties.eventDate == "2024-03-17")
    #expect(properties.location == "Inékar")
    // gn:2596483; 79.886822 km from gn:2453514 by geod -I +ellps=WGS84.
    #expect(feature.geometry?.coordinates == [3.14111, 15.95944])
    #expect(properties.distanceCheck == "consistent")
    #expect(properties.computedDistanceKm == 79.9)
    #expect(properties.reportId == "menaka.txt")
  }

  @Test func `the header says when, who and where from; flags win over it`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    let tool = try BuiltTool.withTestGazetteer()

    let plain = try MappedFile(tool.run(["map", "menaka.txt"], in: folder).bytes)
    #expect(plain.features.first?.properties.source == "exemple")
    #expect(plain.features.first?.properties.sourceUrl == "https://example.org/menaka")
    #expect(plain.features.first?.properties.sourceDate == "2024-03-19")

    let flags = ["--source", "RFI", "--url", "https://example.org/2", "--date", "2024-03-20"]
    let flagged = try MappedFile(tool.run(["map", "menaka.txt"] + flags, in: folder).bytes)
    #expect(flagged.features.first?.properties.source == "RFI")
    #expect(flagged.features.first?.properties.sourceUrl == "https://example.org/2")
    #expect(flagged.features.first?.properties.sourceDate == "2024-03-20")
  }

  @Test func `offsets are bytes of the text after the header`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    let run = try BuiltTool.withTestGazetteer().run(["map", "menaka.txt"], in: folder)
    let text = Array(Reports.menaka.utf8)
    let features = try MappedFile(run.bytes).features
    try #require(!features.isEmpty)
    for feature in features {
      let start = try #require(feature.properties.quoteStart)
      let end = try #require(feature.properties.quoteEnd)
      #expect(String(decoding: text[start..<end], as: UTF8.self) == feature.properties.quote)
    }
  }

  @Test func `the output file comes with its companions and its folder`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "menaka.txt", "-o", "maps/deep/events.geojson"], in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(run.bytes.isEmpty)
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/maps/deep")
    #expect(
      written.sorted() == [
        "events-distances.geojson", "events-uncertainty.geojson", "events.geojson",
      ])
    #expect(try MappedFile(folder.read("maps/deep/events.geojson")).features.count >= 1)
  }

  @Test func `the same input gives the same bytes, whatever the folder and the clock's zone`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    try folder.write(Reports.header + Reports.tours, to: "other/tours.txt")
    let tool = try BuiltTool.withTestGazetteer()
    let inputs = ["map", "menaka.txt", "other/tours.txt"]
    let first = try tool.run(inputs, in: folder)
    let second = try tool.run(
      inputs, in: folder, environment: ["TZ": "Pacific/Auckland", "LC_ALL": "C"])
    #expect(!first.bytes.isEmpty)
    #expect(first.bytes == second.bytes)
  }

  @Test func `the events of several reports come in the order of the reports, with unique ids`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "b.txt")
    try folder.write(Reports.header + Reports.tours, to: "a.txt")
    // The same text again, under another name, is another report.
    try folder.write(Reports.header + Reports.menaka, to: "c.txt")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "b.txt", "a.txt", "c.txt"], in: folder)
    let features = try MappedFile(run.bytes).features
    let reports = features.compactMap(\.properties.reportId)
    #expect(reports.first == "b.txt")
    #expect(reports.last == "c.txt")
    #expect(reports.contains("a.txt"))
    #expect(Set(features.map(\.id)).count == features.count)
  }

  @Test(arguments: [["map"], ["map", "-"]])
  func `no file and a dash are standard input`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(
      arguments, in: folder, input: Array((Reports.header + Reports.menaka).utf8))
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(try MappedFile(run.bytes).features.first?.properties.reportId == "stdin")
  }

  @Test func `a dash among files is read in its turn`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.tours, to: "tours.txt")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "tours.txt", "-"], in: folder, input: Array((Reports.header + Reports.menaka).utf8))
    let reports = try MappedFile(run.bytes).features.compactMap(\.properties.reportId)
    #expect(reports.first == "tours.txt")
    #expect(reports.last == "stdin")
  }

  @Test func `lines of JSON in, lines of GeoJSON out`() throws {
    let folder = try TemporaryFolder()
    let articles = try [("x1", Reports.menaka), ("x2", Reports.tours)].map { id, text in
      let article = ["id": id, "text": text, "date": "2024-03-19"]
      return String(
        decoding: try JSONSerialization.data(withJSONObject: article), as: UTF8.self)
    }
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "--input", "jsonl", "--format", "geojsonl"], in: folder,
      input: Array((articles.joined(separator: "\n") + "\n").utf8))
    #expect(run.exitCode == 0, "\(run.standardError)")
    let features = try MappedFile.lines(run.bytes)
    #expect(Set(features.compactMap(\.properties.reportId)) == ["x1", "x2"])
  }

  @Test func `a report without events gives an empty collection and a word on standard error`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write("Le musée rouvre ses portes. L’entrée reste gratuite.\n", to: "calm.txt")
    let run = try BuiltTool.withTestGazetteer().run(["map", "calm.txt"], in: folder)
    #expect(run.exitCode == 0)
    #expect(try MappedFile(run.bytes).features.isEmpty)
    #expect(run.standardError.contains("no event"))
  }
}
