import Foundation
import Testing
import TestSupport

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
        "menaka.txt: warning: is not UTF-8 (byte 0x92 on line 5); read as Windows-1252"
      ])
    #expect(events.first?.properties.location == "Inékar")
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
