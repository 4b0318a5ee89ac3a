import Foundation
import TestSupport
import Testing

/// One report in the encodings and line ends that it may come in.
@Suite struct TextEncodingTests {
  /// Maps a report on its own and returns the run with its events.
  private func map(_ bytes: [UInt8]) throws -> (run: BuiltTool.Run, events: [MappedFile.Feature]) {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "menaka.txt")
    let run = try BuiltTool.withTestGazetteer().run(["map", "menaka.txt"], in: folder)
    return (run, try MappedFile(run.bytes).features)
  }

  private static let report = Reports.header + Reports.menaka

  @Test func `Windows-1252 is read as such, with a warning that names the byte and its line`()
    throws
  {
    let bytes = try #require(Self.report.data(using: .windowsCP1252))
    let (run, events) = try map([UInt8](bytes))
    #expect(run.exitCode == 0)
    #expect(
      run.messages == [
        "menaka.txt:5:20: warning: is not UTF-8 (byte 0x92); read as Windows-1252"
      ])
    #expect(events.first?.properties.location == "Inékar")
  }

  @Test func `one bad byte costs its character, and is told with its place`() throws {
    var bytes = Array(Self.report.utf8)
    let place = try #require(bytes.firstRange(of: Array("malienne".utf8))).lowerBound
    bytes[place] = 0xFF
    let (run, events) = try map(bytes)
    #expect(run.exitCode == 0)
    #expect(
      run.messages == ["menaka.txt:5:27: warning: byte 0xFF is not UTF-8; read as U+FFFD"])
    #expect(events.first?.properties.location == "Inékar")
    #expect(events.first?.properties.quote?.contains("\u{FFFD}alienne") == true)
  }

  @Test func `a line of JSON with one bad byte is read, and told`() throws {
    let folder = try TemporaryFolder()
    var line = Array(
      #"{"id":"a","date":"2024-03-19","text":"Cinq civils ont été tués à Gao lundi, à l’aube, xx."}"#
        .utf8)
    line[line.count - 4] = 0xE9
    try folder.write(line + [0x0A], to: "a.jsonl")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "--input", "jsonl", "a.jsonl"], in: folder)
    #expect(run.exitCode == 0)
    #expect(
      run.messages.first?.hasSuffix("warning: byte 0xE9 is not UTF-8; read as U+FFFD") == true)
  }

  @Test func `a byte order mark is no part of the text`() throws {
    let (run, events) = try map([0xEF, 0xBB, 0xBF] + Self.report.utf8)
    #expect(run.messages.isEmpty)
    #expect(events.first?.properties.sourceDate == "2024-03-19")
  }

  @Test func `CR LF gives the events that LF gives`() throws {
    let plain = try map(Array(Self.report.utf8)).events
    let (run, events) = try map(Array(Self.report.replacing("\n", with: "\r\n").utf8))
    #expect(run.exitCode == 0)
    #expect(events.map(\.properties.location) == plain.map(\.properties.location))
    #expect(events.map(\.properties.eventDate) == plain.map(\.properties.eventDate))
    #expect(events.first?.properties.sourceDate == "2024-03-19")
  }

  @Test func `accents in pieces (NFD) are found in the gazetteer, and the quote stays as written`()
    throws
  {
    let text = Reports.menaka.decomposedStringWithCanonicalMapping
    let (run, events) = try map(Array((Reports.header + text).utf8))
    #expect(run.exitCode == 0)
    let event = try #require(events.first)
    #expect(event.geometry?.coordinates == [3.14111, 15.95944])
    let quote = try #require(event.properties.quote)
    #expect(text.utf8.elementsEqual(quote.utf8) || Array(text.utf8).contains(Array(quote.utf8)))
  }

  @Test func `a text without line end, and one that is a single long line, are mapped`() throws {
    let (run, events) = try map(Array(Self.report.dropLast().utf8))
    #expect(run.exitCode == 0)
    #expect(events.count >= 1)

    let calm = String(
      repeating: "Le marché a rouvert et les écoles aussi, sans incident. ", count: 20_000)
    let long = try map(Array((Reports.header + calm + Reports.menaka).utf8))
    #expect(long.run.exitCode == 0)
    #expect(long.events.last?.properties.location == "Inékar")
  }
}
