import TestSupport
import Testing

#if DEBUG
  /// What becomes of a run when the program itself is wrong.
  @Suite struct InternalFaultTests {
    private static let lines = (0..<200).map {
      #"{"id": "a\#($0)", "date": "2024-03-19", "text": "Une embuscade a fait deux morts à Gao."}"#
    }

    @Test(arguments: ["a7", "a150:overflow", "a150:abort"], ["1", "3"])
    func `the report is named, the status is 70, and no file is left`(fault: String, jobs: String)
      throws
    {
      let folder = try TemporaryFolder()
      try folder.write(Self.lines.joined(separator: "\n"), to: "in.jsonl")
      let run = try BuiltTool.withTestGazetteer().run(
        [
          "map", "--input", "jsonl", "in.jsonl", "-o", "x.geojson", "--qgis", "--errors",
          "x.errors", "-j", jobs,
        ], in: folder, environment: ["GEOMAP_TEST_FAULT": fault])
      #expect(run.exitCode == 70, "\(run.standardError)")
      let id = fault.prefix { $0 != ":" }
      let line = (Int(id.dropFirst()) ?? 0) + 1
      #expect(
        run.messages.last?.hasPrefix(
          "in.jsonl:\(line): error: an internal fault at report \(id); this is a mistake of geomap")
          == true, "\(run.standardError)")
      #expect(try folder.contents().filter { $0.hasPrefix("x") }.isEmpty)
    }

    @Test(arguments: ["check", "places", "mentions", "publishers"])
    func `other commands name the report too`(command: String) throws {
      let folder = try TemporaryFolder()
      try folder.write("date: 2024-03-19\n\nCalme à Gao.", to: "a.txt")
      let run = try BuiltTool.withTestGazetteer().run(
        [command, "a.txt"], in: folder, environment: ["GEOMAP_TEST_FAULT": "a.txt"])
      #expect(run.exitCode == 70)
      #expect(run.standardError.contains("a.txt:3: error: an internal fault at report a.txt;"))
    }

    @Test func `an id cannot act on a terminal`() throws {
      let run = try BuiltTool.withTestGazetteer().run(
        ["map", "--input", "jsonl"], in: try TemporaryFolder(),
        input: Array(#"{"id": "a\u001b[31m", "text": "Calme à Gao."}"#.utf8),
        environment: ["GEOMAP_TEST_FAULT": "a\u{1B}[31m"])
      #expect(run.exitCode == 70)
      #expect(run.messages.last?.contains("at report a?[31m;") == true)
    }
  }
#endif
