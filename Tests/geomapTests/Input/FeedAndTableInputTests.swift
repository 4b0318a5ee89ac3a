import TestSupport
import Testing

/// Feeds and tables as reports, through the built tool.
@Suite struct FeedAndTableInputTests {
  private let attack = "Quatre soldats ont été tués dimanche dans une embuscade près de Ménaka."

  private func map(
    _ arguments: [String], in folder: borrowing TemporaryFolder, input: String = ""
  ) throws -> BuiltTool.Run {
    try BuiltTool.withTestGazetteer().run(
      ["map", "--format", "geojsonl"] + arguments, in: folder, input: Array(input.utf8))
  }

  @Test func `each item of a feed is an article, and a broken one is refused alone`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Exemple Info</title><language>fr</language>
      <item><guid>g1</guid><link>https://exemple.org/1</link><pubDate>Tue, 19 Mar 2024 08:12:00 +0000</pubDate><description>\(attack)</description></item>
      <item><guid>g2</guid><description>\(attack)</descr></item>
      <item><guid>g3</guid><pubDate>Mon, 25 Mar 2024 08:12:00 +0000</pubDate><description>\(attack)</description></item>
      </channel></rss>
      """, to: "a.rss")
    for jobs in ["1", "2"] {
      let run = try map(["a.rss", "-j", jobs], in: folder)
      #expect(run.exitCode == 2)
      #expect(run.output.contains(#""event_date":"2024-03-17""#))
      #expect(run.output.contains(#""event_date":"2024-03-24""#))
      #expect(run.output.contains(#""report_id":"g1""#))
      #expect(run.output.contains(#""source":"Exemple Info""#))
      #expect(run.findings.count == 1)
      #expect(run.findings.first?.hasPrefix("a.rss:3: error: the item is no XML") == true)
    }
  }

  @Test func `a table that is not asked for is told, and not read as prose`() throws {
    let folder = try TemporaryFolder()
    let table = "event_id_cnty,event_date,notes\nMLI1,2024-03-19,\"\(attack)\"\n"
    try folder.write(table, to: "notes.csv")
    for run in [try map(["notes.csv"], in: folder), try map([], in: folder, input: table)] {
      #expect(run.exitCode == 2)
      #expect(run.output.isEmpty)
      #expect(run.standardError.contains("read it with --input csv --text notes"))
    }
  }

  @Test
  func
    `an event whose words tell no day is of the day of its row, where the column is one of events`()
    throws
  {
    let folder = try TemporaryFolder()
    let undated =
      "Un camion de l'armée a sauté sur une mine près de Ménaka, deux soldats ont été tués."
    for (name, day) in [("event_date", "2024-03-19"), ("published", nil)] {
      try folder.write("id;\(name);notes\n1;19/03/2024;\(undated)\n", to: "notes.csv")
      let run = try map(["notes.csv", "--input", "csv"], in: folder)
      #expect(run.exitCode == 0)
      #expect(run.output.contains(#""source_date":"2024-03-19""#))
      #expect(run.output.contains(#""event_date":\#(day.map { "\"\($0)\"" } ?? "null")"#))
    }
    // What the words tell comes first.
    try folder.write("id;event_date;notes\n1;19/03/2024;\(attack)\n", to: "notes.csv")
    #expect(
      try map(["notes.csv", "--input", "csv"], in: folder).output
        .contains(#""event_date":"2024-03-17""#))
  }

  @Test func `rows keep their ids, and the columns that were taken are said`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "\u{FEFF}Identifiant;Jour;Récit\r\nMLI1;19/03/2024;\(attack)\r\nMLI2;19/03/2024;\r\nMLI3;25/03/2024;\(attack)\r\n",
      to: "notes.csv")
    let run = try map(["notes.csv", "--input", "csv", "--source", "Exemple"], in: folder)
    #expect(run.exitCode == 2)
    #expect(run.output.contains(#""report_id":"MLI1""#))
    #expect(run.output.contains(#""report_id":"MLI3""#))
    #expect(run.output.contains(#""event_date":"2024-03-24""#))
    #expect(run.output.contains(#""source":"Exemple""#))
    #expect(run.findings == ["notes.csv:3: error: the text is empty"])
    #expect(run.standardError.contains("text = Récit, date = Jour, id = Identifiant"))
  }

  @Test func `columns are taken by their names, and one that is not there is told`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a,b,c\nx1,2024-03-19,\"\(attack)\"\n", to: "t.csv")
    let named = ["t.csv", "--input", "csv", "--text", "c", "--date", "b", "--id", "A"]
    let run = try map(named, in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(run.output.contains(#""report_id":"x1""#))
    #expect(run.output.contains(#""event_date":"2024-03-17""#))
    let wrong = try map(["t.csv", "--input", "csv", "--text", "d"], in: folder)
    #expect(wrong.exitCode == 2)
    #expect(wrong.standardError.contains("there is no column 'd' for --text; there are a, b, c"))
    let without = try map(["t.csv", "--text", "c"], in: folder)
    #expect(without.exitCode == 64)
    #expect(try map(["t.csv", "--date", "b"], in: folder).exitCode == 64)
  }

  @Test func `a table for Excel has a mark, semicolons, decimal commas and identifiers as text`()
    throws
  {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "--input", "csv", "--format", "csv-excel"], in: folder,
      input: Array("id;date;texte\n007;2024-03-19;\(attack)\n".utf8))
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(run.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains("event_id;title;event_date"))
    #expect(lines[1].contains(#";"=""007""";"#))
    #expect(lines[1].firstRange(of: #/;\d+,\d+;\d+,\d+;/#) != nil)
  }
}
