import GeoJSON
import TestSupport
import Testing

@testable import geomap

/// Runs that were broken off and are gone on with.
///
/// `scripts/check/resume.py` kills them at random moments.
@Suite struct ResumeTests {
  /// Several pieces of input, with repetitions of a text, and lines that are refused.
  private static let input: [UInt8] = Array(
    ((0..<600).map { number in
      let text =
        switch number % 4 {
        case 0: "Une embuscade a fait \(number % 40 + 2) morts dimanche près de Gao."
        case 1: "Le marché de Kidal, à environ 350 kilomètres de Gao, a rouvert ses portes."
        case 2: "Calme à Ménaka. " + String(repeating: "Rien à signaler. ", count: 120)
        default: ""
        }
      let id = number % 3 == 0 ? "" : #""id": "a\#(number)", "#
      return #"{\#(id)"date": "2024-03-19", "text": "\#(text)"}"#
    }.joined(separator: "\n") + "\n").utf8)

  private static let map = ["map", "--input", "jsonl", "in.jsonl", "--errors", "x.errors"]

  #if DEBUG
    /// The files of a run that was never broken off, by their names.
    private func whole(_ flags: [String]) throws -> [String: [UInt8]] {
      let folder = try TemporaryFolder()
      try folder.write(Self.input, to: "in.jsonl")
      let run = try BuiltTool.withTestGazetteer().run(Self.map + flags, in: folder)
      #expect(run.exitCode == 2)
      return try Self.files(in: folder)
    }

    private static func files(in folder: borrowing TemporaryFolder) throws -> [String: [UInt8]] {
      var files: [String: [UInt8]] = [:]
      for name in try folder.contents() where name.hasPrefix("x") {
        files[name] = try folder.read(name)
      }
      return files
    }

    @Test(arguments: [
      ["-o", "x.geojson", "--qgis"], ["-o", "x.geojsonl"],
      ["-o", "x.csv", "--format", "acled-csv", "--hxl"],
    ])
    func `a run that is gone on with gives the bytes of one that was never broken off`(
      flags: [String]
    ) throws {
      let folder = try TemporaryFolder()
      try folder.write(Self.input, to: "in.jsonl")
      let tool = try BuiltTool.withTestGazetteer()
      // The first run did not know that it would be broken off twice.
      for (fault, jobs) in [("a301", "1"), ("a502", "3")] {
        let run = try tool.run(
          Self.map + flags + ["--resume", "-j", jobs], in: folder,
          environment: ["GEOMAP_TEST_FAULT": fault])
        #expect(run.exitCode == 70, "\(run.standardError)")
        #expect(try folder.contents().contains { $0.hasSuffix(".part") })
        // A write that was broken off.
        let part = "\(flags[1]).part"
        try folder.write(folder.read(part) + Array("torn".utf8), to: part)
      }
      let run = try tool.run(Self.map + flags + ["--resume"], in: folder)
      #expect(run.exitCode == 2)
      #expect(run.messages.first?.contains("note: goes on after") == true, "\(run.standardError)")
      #expect(run.messages.last?.contains("600 read = 150 with events") == true)
      #expect(try Self.files(in: folder) == whole(flags))
    }

    @Test func `another input or another option is refused, and what is there stays`() throws {
      let folder = try TemporaryFolder()
      try folder.write(Self.input, to: "in.jsonl")
      let tool = try BuiltTool.withTestGazetteer()
      let flags = Self.map + ["-o", "x.geojsonl", "--resume"]
      let fault = ["GEOMAP_TEST_FAULT": "a502"]
      #expect(try tool.run(flags, in: folder, environment: fault).exitCode == 70)
      let other = try tool.run(flags + ["--precision", "3"], in: folder)
      #expect(other.exitCode == 64)
      #expect(other.standardError.contains("had '--precision 6', this one has '--precision 3'"))
      try folder.write(Self.input.map { $0 == 0x47 ? 0x48 : $0 }, to: "in.jsonl")
      let changed = try tool.run(flags, in: folder)
      #expect(changed.exitCode == 64)
      #expect(changed.standardError.contains("the input is not what the run"))
      // As it was, the run goes on.
      try folder.write(Self.input, to: "in.jsonl")
      #expect(try tool.run(flags, in: folder).messages.first?.contains("goes on") == true)
      #expect(try Self.files(in: folder) == whole(["-o", "x.geojsonl"]))
    }

    @Test func `without --resume a run begins anew, and leaves nothing where it fails`() throws {
      let folder = try TemporaryFolder()
      try folder.write(Self.input, to: "in.jsonl")
      let tool = try BuiltTool.withTestGazetteer()
      let flags = Self.map + ["-o", "x.geojsonl"]
      let fault = ["GEOMAP_TEST_FAULT": "a502"]
      #expect(try tool.run(flags, in: folder, environment: fault).exitCode == 70)
      #expect(try Self.files(in: folder).isEmpty)
      #expect(try tool.run(flags + ["--resume"], in: folder, environment: fault).exitCode == 70)
      let run = try tool.run(flags, in: folder)
      #expect(run.messages.first?.contains("is dropped; --resume would have gone on") == true)
      #expect(try Self.files(in: folder) == whole(["-o", "x.geojsonl"]))
    }
  #endif

  @Test func `with nothing to go on with a run begins, and says so`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.input, to: "in.jsonl")
    let run = try BuiltTool.withTestGazetteer().run(
      Self.map + ["-o", "x.csv", "--resume"], in: folder)
    #expect(
      run.messages.first
        == "x.csv: note: there is nothing to go on with; begins with the first record")
  }

  @Test(arguments: [
    ["map", "--input", "jsonl", "--resume"], ["map", "a.txt", "-o", "x.csv", "--resume"],
    ["map", "--input", "jsonl", "-o", "x.csv", "--preview", "x.html", "--resume"],
    ["map", "--input", "jsonl", "-o", "/dev/null", "--resume"],
  ])
  func `what cannot be gone on with is refused`(arguments: [String]) throws {
    let run = try BuiltTool.withTestGazetteer().run(arguments, in: try TemporaryFolder())
    #expect(run.exitCode == 64)
    #expect(run.standardError.contains("Error: --resume "))
  }

  @Test func `a line of the journal reads back as it was, and a torn one does not`() {
    var entry = RunJournal.Entry()
    entry.run.position = InputPosition(files: 2, lines: 17, digest: InputDigest(value: .max))
    entry.run.tally = .init(reports: 12, refused: 5)
    entry.run.outcome = .refused
    entry.run.refusedBytes = 99
    entry.map.tally = .init(
      reports: 12, withEvents: 3, events: 4, undated: 5, english: 1, firstEnglish: "é")
    entry.map.output = .init(features: [4, 2, 3], bytes: [1, 2, 3], extent: "-1.5 0.25 - - - -")
    entry.map.met = [0, 1, .max]
    var json = JSONWriter()
    JournalLine.write(entry, to: &json)
    #expect(JournalLine.entry(json.bytes.dropLast()) == entry)
    #expect(JournalLine.entry(json.bytes.dropLast(5)) == nil)
  }
}
