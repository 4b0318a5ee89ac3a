import Foundation
import TestSupport
import Testing

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

  static let days: [(text: String, flags: [String], source: String?, date: String?)] = [
    (
      "Bamako, le 12 mars 2024 – Quatre soldats ont été tués lundi à Gao.", [], "dateline",
      "2024-03-11"
    ),
    (
      "Publié le 19 mars 2024\n\nQuatre soldats ont été tués dimanche à Gao.", [], "published",
      "2024-03-17"
    ),
    ("[14/03/2024 07:42] Deux civils ont été tués hier à Gao.", [], "stamp", "2024-03-13"),
    ("date: 14 mars 2024\n\nDeux civils ont été tués hier à Gao.", [], "header", "2024-03-13"),
    ("Des hommes armés ont tué deux civils à Gao.", [], nil, nil),
  ]

  @Test(arguments: days)
  func `the day of a report is known from what is best, and it is said from what`(
    text: String, flags: [String], source: String?, date: String?
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.txt")
    let run = try BuiltTool.withTestGazetteer().run(["map", "a.txt"] + flags, in: folder)
    #expect(run.exitCode == 0)
    #expect(!run.standardError.contains("stays open"))
    let properties = try #require(try MappedFile(run.bytes).features.first).properties
    #expect(properties.daySource == source)
    #expect(properties.eventDate == date)
  }

  @Test(arguments: [
    ("[14/03/2024 07:42] Deux civils ont été tués hier à Gao.", ["--date", "2024-03-20"]),
    ("date: 2024-03-20\n[14/03/2024 07:42] Deux civils ont été tués hier à Gao.", []),
    ("BAMAKO, 14 mars 2024 – Deux civils ont été tués hier à Gao.", ["--date", "2024-03-20"]),
    ("date: 2024-03-20\nBAMAKO, 14 mars 2024 – Deux civils ont été tués hier à Gao.", []),
  ])
  func `a given day goes before a stamp or a dateline, also for the words that count from it`(
    text: String, flags: [String]
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.txt")
    let run = try BuiltTool.withTestGazetteer().run(["map", "a.txt"] + flags, in: folder)
    let properties = try #require(try MappedFile(run.bytes).features.first).properties
    #expect(properties.sourceDate == "2024-03-20")
    #expect(properties.eventDate == "2024-03-19")
  }

  @Test func `in a chat each message counts from its own stamp`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      13/03/2024, 08:12 - Awa Cissé: Deux civils ont été tués hier à Gao.
      15/03/2024, 09:00 - Ali: Quatre soldats ont été tués hier à Kidal.
      """, to: "a.txt")
    let run = try BuiltTool.withTestGazetteer().run(["map", "a.txt"], in: folder)
    let days = try MappedFile(run.bytes).features.map(\.properties.eventDate)
    #expect(days == ["2024-03-12", "2024-03-14"])
  }

  @Test func `a report without a date says what stays open, and only then`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "Un bilan.\n\nQuatre civils ont été tués lundi dans une attaque à Gao.", to: "a.txt")
    try folder.write(
      #"{"id":"1","text":"Quatre civils ont été tués hier dans une attaque à Gao."}"#, to: "a.jsonl"
    )
    let tool = try BuiltTool.withTestGazetteer()
    #expect(
      try tool.run(["map", "a.txt"], in: folder).messages == [
        "a.txt:3:28: warning: the report has no date, so 'lundi' stays open; give one with --date 2024-03-19 or a first line 'date: 2024-03-19'"
      ])
    let lines = try tool.run(["map", "--input", "jsonl", "a.jsonl"], in: folder).messages
    #expect(
      lines.first?.contains("'hier' stays open; give one with --date 2024-03-19 or a member")
        == true)
    try folder.write("Quatre civils ont été tués à Gao le 12 mars 2024.", to: "b.txt")
    #expect(try tool.run(["map", "b.txt"], in: folder).messages.isEmpty)
  }

  @Test func `what looks like a header and is none is told`() throws {
    let folder = try TemporaryFolder()
    try folder.write("dat: 2024-03-19\n\nDeux civils ont été tués à Gao.", to: "a.txt")
    let run = try BuiltTool.withTestGazetteer().run(["map", "a.txt"], in: folder)
    #expect(
      run.messages.first
        == "a.txt:1: warning: 'dat' is no key of a header: date, source, url, title, lang")
  }

  static let points: [(text: String, point: [Double], uncertainty: Double)] = [
    (
      "Trois soldats ont été tués mardi dans une embuscade au point 17°06′N 01°12′E, dans le nord du Mali.",
      [1.2, 17.1], 2
    ),
    (
      "Un véhicule a sauté sur une mine mardi aux coordonnées 16.9512, 1.8734, dans le nord du Mali, tuant deux militaires.",
      [1.8734, 16.9512], 2
    ),
    (
      "Trois civils ont été tués mardi dans une attaque contre le puits de Tin-Xyz (16.95, 1.87).",
      [1.87, 16.95], 2
    ),
    (
      "Trois civils ont été tués mardi près de Gao, aux coordonnées 16,31 N, 0,12 O.",
      [-0.12, 16.31], 2
    ),
    ("Trois soldats ont été tués mardi dans une attaque par 17° N et 1° E.", [1, 17], 78.6),
  ]

  @Test(arguments: points) func `an event lies at the coordinates beside it`(
    text: String, point: [Double], uncertainty: Double
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("date: 2024-03-20\n\n" + text, to: "a.txt")
    let run = try BuiltTool.withTestGazetteer().run(["map", "a.txt"], in: folder)
    let feature = try #require(try MappedFile(run.bytes).features.first)
    #expect(feature.geometry?.coordinates == point)
    #expect(feature.properties.locationMethod == "coordinates")
    #expect(feature.properties.uncertaintyKm == uncertainty)
    #expect((feature.properties.fatalities ?? 3) <= 3)
  }

  @Test func `invisible characters are gone from the name and kept in the quote`() throws {
    let folder = try TemporaryFolder()
    for mark in ["\u{AD}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{FE0F}"] {
      let text = "Douze civils ont été tués mardi à Kid\(mark)al."
      try folder.write("date: 2024-03-20\n\n" + text, to: "a.txt")
      let run = try BuiltTool.withTestGazetteer().run(["map", "a.txt"], in: folder)
      let properties = try #require(try MappedFile(run.bytes).features.first).properties
      #expect(properties.location == "Kidal")
      let (start, end) = (try #require(properties.quoteStart), try #require(properties.quoteEnd))
      #expect(String(decoding: Array(text.utf8)[start..<end], as: UTF8.self) == properties.quote)
      #expect(properties.quote?.contains(mark) == true)
    }
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

  @Test func `two distances of one phrase are two features with ids of their own`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Reports.header + "Ménaka se trouve à 300 km de Gao et de Kidal.", to: "both.txt")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "both.txt", "-o", "events.geojson"], in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    let written = try JSONSerialization.jsonObject(
      with: Data(folder.read("events-distances.geojson")))
    let features = try #require((written as? [String: Any])?["features"] as? [[String: Any]])
    let from = features.map { ($0["properties"] as? [String: Any])?["stated_from"] as? String }
    #expect(from == ["Gao", "Kidal"])
    #expect(Set(features.compactMap { $0["id"] as? String }).count == 2)
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
