import TestSupport
import Testing

@Suite struct PublishersTests {
  private static let articles = """
    {"id": "a", "source": "La Gazette", "text": "Un marché a ouvert à Mbour, au Sénégal, près de Dakar."}
    {"id": "b", "source": "La Gazette", "text": "À Mbour, la route de Dakar est coupée, annonce le Sénégal."}
    {"id": "c", "text": "Calme à Dakar."}

    """

  private func publishers(_ flags: String...) throws -> BuiltTool.Run {
    try BuiltTool.withTestGazetteer().run(
      ["publishers", "--input", "jsonl"] + flags, in: try TemporaryFolder(),
      input: Array(Self.articles.utf8))
  }

  @Test func `a table of where papers are at home comes out, the same for any number of jobs`()
    throws
  {
    let run = try publishers()
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(
      run.messages == [
        "geomap: note: 3 read = 2 with a publisher + 1 without + 0 refused; 3 report(s)",
        "geomap: note: 1 report(s) name no publisher: they have neither source nor url",
      ])
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.first == "publisher,reports,named_in,place_id,name,kind,country,latitude,longitude")
    #expect(lines.contains { $0.hasPrefix("la gazette,2,2,gn:2253354,Dakar,") }, "\(run.output)")
    #expect(try publishers("-j", "2").output == run.output)
  }

  @Test func `a faulty row of a table is named, and the report is read all the same`() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write(
      "publisher,place_id\nla gazette,gn:2253354\nx,gn:0\n", to: "publishers.csv")
    let run = try BuiltTool.withTestGazetteer().run(
      [
        "places", "--input", "jsonl", "--publishers", table,
      ], in: folder, input: Array(Self.articles.utf8))
    #expect(run.exitCode == 2)
    #expect(
      run.findings == [
        "\(table):3: error: the gazetteer has no such place_id, and the row has no coordinates"
      ])
    #expect(run.output.split(separator: "\n").count == 3)
  }

  @Test func `a table that is not there is an error of input`() throws {
    let run = try publishers("--publishers", "nowhere.csv")
    #expect(run.exitCode == 66)
    #expect(run.output.isEmpty)
    #expect(run.standardError.contains("nowhere.csv"))
  }
}
