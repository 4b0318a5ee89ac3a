import Foundation
import TestSupport
import Testing

@Suite struct PlacesTests {
  /// What `places --input jsonl` says of lines, as objects.
  private func places(_ lines: String, _ flags: String...) throws -> (
    run: BuiltTool.Run, toponyms: [[String: Any]]
  ) {
    let run = try BuiltTool.withTestGazetteer().run(
      ["places", "--input", "jsonl"] + flags, in: try TemporaryFolder(), input: Array(lines.utf8))
    let toponyms = try run.output.split(separator: "\n").flatMap { line -> [[String: Any]] in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["toponyms"] as? [[String: Any]] ?? []
    }
    return (run, toponyms)
  }

  @Test
  func `given spans are resolved, in characters or bytes, and the text's other names are not`()
    throws
  {
    // "Étés calmes à Dakar et à Mbour."
    let line =
      #"{"id": "a", "text": "Étés calmes à Dakar et à Mbour.", "toponyms": [{"start": %, "end": &}]}"#
    for (unit, start, end) in [("characters", 14, 19), ("bytes", 17, 22)] {
      let given = line.replacingOccurrences(of: "%", with: "\(start)")
        .replacingOccurrences(of: "&", with: "\(end)")
      let (run, toponyms) = try places(given, "--spans", "gold", "--offsets", unit)
      #expect(run.exitCode == 0, "\(run.standardError)")
      #expect(toponyms.map { $0["place_id"] as? String } == ["gn:2253354"])
      #expect(toponyms.map { $0["start"] as? Int } == [start])
      #expect(toponyms.map { $0["end"] as? Int } == [end])
    }
  }

  @Test func `a given span that the text has not is named with its line, and the rest is written`()
    throws
  {
    let lines = """
      {"id": "a", "text": "Calme à Dakar.", "toponyms": [{"start": 8, "end": 13}, {"start": 9, "end": 99}]}
      {"id": "b", "text": "Calme à Mbour."}
      {"id": "c", "text": "Calme à Mbour.", "toponyms": [{"start": 8, "end": 13}]}

      """
    let (run, toponyms) = try places(lines, "--spans", "gold", "--offsets", "characters")
    #expect(run.exitCode == 2)
    #expect(
      run.messages == [
        "<stdin>:1: error: toponym 9..<99 is no span of the text's characters",
        #"<stdin>:2: error: --spans gold: there is no member "toponyms" with spans"#,
      ])
    #expect(toponyms.map { $0["phrase"] as? String } == ["Dakar", "Mbour"])
  }

  @Test func `a byte span that cuts a letter in two is refused`() throws {
    let (run, toponyms) = try places(
      #"{"id": "a", "text": "à Dakar", "toponyms": [{"start": 1, "end": 8}]}"#, "--spans", "gold")
    #expect(run.exitCode == 2)
    #expect(toponyms.isEmpty)
  }

  @Test func `given spans need lines of JSON`() throws {
    let run = try BuiltTool.withTestGazetteer().run(
      ["places", "--spans", "gold"], in: try TemporaryFolder(), input: Array("Dakar".utf8))
    #expect(run.exitCode == 64)
  }
}
