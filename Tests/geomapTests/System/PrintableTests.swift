import TestSupport
import Testing

@testable import geomap

@Suite struct PrintableTests {
  @Test(arguments: [
    ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("a\u{9B}31m", "a\\u{9B}31m"), ("a\u{202E}b", "a\\u{202E}b"),
    ("a\nb\r", "a\\u{A}b\\u{D}"), ("Ménaka – 日本", "Ménaka – 日本"),
  ]) func `control characters are shown as their numbers`(text: String, shown: String) {
    #expect(Printable.line(text) == shown)
  }

  @Test func `no message, table or name of a file sends an escape sequence`() throws {
    let folder = try TemporaryFolder()
    let text = "Attaque à 30 km de G\u{1B}[31mao, à \u{9B}32m Gao\u{202E}, date\u{7}."
    let file = "e\u{1B}[31mvil.txt"
    try folder.write(Array(text.utf8), to: file)
    let tool = try BuiltTool.withTestGazetteer()
    let commands: [[String]] = [
      ["check", file], ["check", file, "--format", "markdown"], ["mentions", file],
      ["places", file],
      ["places", "--explain", file], ["map", "--explain", "--format", "csv", file],
      ["map", "--format", "csv", file],
      ["map", "no\u{1B}[31m.txt"], ["lookup", "\u{1B}[31mGao"], ["distance", "Gao", "\u{9B}31m"],
      ["fo\u{1B}[31mo"], ["map", "--date", "\u{1B}[31m"], ["gazetteer", "info", file],
    ]
    for command in commands {
      let run = try tool.run(command, in: folder)
      let all = (run.output + run.standardError).unicodeScalars
      #expect(
        !all.contains { ["\u{1B}", "\u{9B}", "\u{202E}", "\u{7}"].contains($0) }, "\(command)")
    }
  }
}
