import TestSupport
import Testing

/// What is said at the end of a run, and of values that are wrong.
@Suite struct CountTests {
  private static let lines = """
    {"id": "a", "text": "Le marché de Kidal, à environ 350 kilomètres de Gao, a rouvert."}
    {"id": "b", "text": "Rien."}
    {"id": "c"}

    """

  @Test(arguments: [
    (["check"], "3 read = 1 with stated distances + 1 without + 1 refused; 1 distance(s)"),
    (["places"], "3 read = 1 with place names + 1 without + 1 refused; 2 name(s)"),
    (["mentions"], "3 read = 1 with mentions + 1 without + 1 refused; "),
    (["publishers"], "3 read = 0 with a publisher + 2 without + 1 refused; 2 report(s)"),
    (["map"], "3 read = 0 with events + 2 without + 1 refused; 0 event(s)"),
  ])
  func `a run over several records counts them at its end`(command: [String], words: String) throws
  {
    let run = try BuiltTool.withTestGazetteer().run(
      command + ["--input", "jsonl", "-j", "2"], in: try TemporaryFolder(),
      input: Array(Self.lines.utf8))
    #expect(
      run.messages.contains { $0.hasPrefix("geomap: note: " + words) }, "\(run.standardError)")
  }

  @Test(arguments: ["map", "check", "places", "mentions"])
  func `texts are counted where there are two`(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "a.txt")
    try folder.write(Reports.tours, to: "b.txt")
    let tool = try BuiltTool.withTestGazetteer()
    let two = try tool.run([command, "a.txt", "b.txt"], in: folder)
    #expect(two.messages.contains { $0.contains("2 read = 2 with ") }, "\(two.standardError)")
    let one = try tool.run([command, "a.txt"], in: folder)
    #expect(!one.standardError.contains(" read = "))
  }

  @Test func `reports in English are told of, by the first`() throws {
    let folder = try TemporaryFolder()
    let english = "Four soldiers were killed in an ambush near Gao on Sunday, the army said."
    try folder.write(english, to: "a.txt")
    try folder.write(Reports.menaka, to: "b.txt")
    try folder.write(english + " It was the second.", to: "c.txt")
    let tool = try BuiltTool.withTestGazetteer()
    let words =
      "in English, and events are coded from French only; 'geomap places', 'check' and 'mentions' read English"
    let one = try tool.run(["map", "a.txt"], in: folder)
    #expect(one.messages.contains("a.txt: warning: it is \(words)"), "\(one.standardError)")
    let three = try tool.run(["map", "a.txt", "b.txt", "c.txt"], in: folder)
    #expect(three.messages.contains("a.txt: warning: it and 1 other report(s) are \(words)"))
    let french = try tool.run(["map", "b.txt"], in: folder)
    #expect(!french.standardError.contains("English"))
    #expect(!(try tool.run(["check", "a.txt"], in: folder)).standardError.contains("English"))
  }

  @Test(arguments: [
    ["map", "--date", "x"], ["map", "-j", "0"], ["check", "--date", "2024-02-30"],
    ["lookup", "Gao", "--near", "foo"], ["lookup", "Gao", "--near", "95,10"],
    ["lookup", "Gao", "--limit", "0"], ["distance", "100,200", "Gao"],
    ["check", "--stated", "loin", "--from", "Gao", "--to", "Kidal"],
    ["check", "--stated", "à 10 km", "--from", "foo", "--to", "Kidal"],
    ["places", "--candidates", "-1"], ["map", "--precision", "12"],
  ])
  func `a wrong value ends with 64 and the usage of its command`(arguments: [String]) throws {
    let run = try BuiltTool.withTestGazetteer().run(arguments, in: try TemporaryFolder())
    #expect(run.exitCode == 64, "\(run.standardError)")
    #expect(run.bytes.isEmpty)
    #expect(run.standardError.contains("Error: "))
    #expect(run.standardError.contains("Usage: geomap \(arguments[0]) "))
    #expect(run.standardError.contains("See 'geomap \(arguments[0]) --help'"))
  }

  @Test func `a gazetteer that the environment names in vain is told`() throws {
    let folder = try TemporaryFolder()
    let tool = try BuiltTool()
    let missing = try tool.run(
      ["lookup", "Gao"], in: folder, environment: ["GEOMAP_GAZETTEER": "/none.csv"])
    #expect(missing.exitCode == 69)
    #expect(
      missing.messages == [
        "/none.csv: error: there is no such file", "geomap: note: GEOMAP_GAZETTEER names /none.csv",
      ])
    let unset = try tool.run(["lookup", "Gao"], in: folder, environment: ["GEOMAP_GAZETTEER": ""])
    #expect(
      unset.messages.first?.hasPrefix(
        "geomap: warning: GEOMAP_GAZETTEER is set and empty; the default gazetteer is ") == true)
    try folder.write("", to: "empty.csv")
    let empty = try tool.run(
      ["lookup", "Gao"], in: folder, environment: ["GEOMAP_GAZETTEER": "empty.csv"])
    #expect(empty.exitCode == 69)
    #expect(empty.messages.last == "geomap: note: GEOMAP_GAZETTEER names empty.csv")
    try folder.write("name,lat,lon\n", to: "header.csv")
    let header = try tool.run(
      ["lookup", "Gao"], in: folder, environment: ["GEOMAP_GAZETTEER": "header.csv"])
    #expect(header.messages.first == "header.csv: warning: there is no place in it")
  }
}
