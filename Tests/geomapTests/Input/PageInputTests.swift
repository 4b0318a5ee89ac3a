import TestSupport
import Testing

/// Web pages as reports, through the built tool.
@Suite struct PageInputTests {
  private let page = """
    <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Six soldats tu&eacute;s</title>
    <meta property="article:published_time" content="2024-03-19T08:12:00+00:00">
    <meta property="og:site_name" content="Exemple Info"><link rel="canonical" href="https://exemple.org/1">
    </head><body><nav><ul><li><a href="/u">Ukraine</a></li></ul></nav><article><h1>Six soldats tu&eacute;s</h1>
    <p>Six soldats ont &eacute;t&eacute; tu&eacute;s dimanche 17&nbsp;mars dans une embuscade pr&egrave;s de M&eacute;naka.</p>
    </article><footer>© 2024 Exemple Info</footer></body></html>
    """

  private func map(
    _ arguments: [String], in folder: borrowing TemporaryFolder, input: String = ""
  ) throws -> BuiltTool.Run {
    try BuiltTool.withTestGazetteer().run(
      ["map", "--format", "geojsonl"] + arguments, in: folder, input: Array(input.utf8))
  }

  @Test func `a page is known by its beginning, from a file of any name and from standard input`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write(page, to: "saved")
    let fromFile = try map(["saved"], in: folder)
    let fromInput = try map([], in: folder, input: page)
    for run in [fromFile, fromInput] {
      #expect(run.exitCode == 0, "\(run.standardError)")
      #expect(run.output.contains(#""event_date":"2024-03-17""#))
      #expect(run.output.contains(#""source":"Exemple Info""#))
      #expect(run.output.contains(#""source_url":"https://exemple.org/1""#))
      #expect(run.output.contains(#""source_date":"2024-03-19""#))
      #expect(!run.output.contains("&eacute;"))
      #expect(run.findings == [])
    }
  }

  @Test func `the saved text gives the events of the page`() throws {
    let folder = try TemporaryFolder()
    try folder.write(page, to: "a.html")
    let first = try map(["a.html", "--save-text", "texts"], in: folder)
    #expect(first.exitCode == 0, "\(first.standardError)")
    let saved = String(decoding: try folder.read("texts/a.html.txt"), as: UTF8.self)
    #expect(
      saved.hasPrefix(
        """
        date: 2024-03-19
        source: Exemple Info
        url: https://exemple.org/1
        title: Six soldats tués
        lang: fr

        Six soldats ont
        """))
    let second = try map(["texts/a.html.txt"], in: folder)
    #expect(
      second.output.split(separator: #""report_id":"#)[0]
        == first.output.split(separator: #""report_id":"#)[0])
  }

  @Test func `a page without an article is refused, and the others are read`() throws {
    let folder = try TemporaryFolder()
    try folder.write(page, to: "pages/a.html")
    try folder.write("<html><body></body></html>", to: "pages/b.htm")
    let run = try map(["pages", "--errors", "e.jsonl", "-j", "2"], in: folder)
    #expect(run.exitCode == 2)
    #expect(run.output.split(separator: "\n").count == 1)
    let errors = String(decoding: try folder.read("e.jsonl"), as: UTF8.self)
    #expect(errors.contains("there is no text of an article in the page"))
    #expect(errors.contains("pages/b.htm"))
  }

  @Test func `a text is not saved over a report`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "a.txt")
    let run = try map(["a.txt", "--save-text", "."], in: folder)
    #expect(run.exitCode == 74)
    #expect(run.standardError.contains("it is one of the reports"))
    #expect(try folder.read("a.txt") == Array((Reports.header + Reports.menaka).utf8))
  }

  @Test func `a page in Latin-1 that says so is read without a word`() throws {
    let folder = try TemporaryFolder()
    let text =
      "<html><meta charset=\"iso-8859-1\"><p>Six soldats ont été tués dimanche 17 mars 2024 près de Ménaka.</p></html>"
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    try folder.write(latin, to: "a.html")
    let run = try map(["a.html"], in: folder)
    #expect(run.findings == [])
    #expect(run.output.contains("près de Ménaka"))
  }
}
