import ArgumentParser
import Text

/// Which reports to read, and what is known of them.
struct ReportOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Reports to read; none, or '-', is standard input. Of a folder, all .txt and .html files, or those of the kind that --input names.",
      valueName: "file"),
    completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "What the files are; auto goes by how each begins and ends.",
      discussion: """
        text is one report a file, which may begin with lines 'date: 2023-11-14', 'source: …', 'url: …'. \
        A line of jsonl has id, text, date, source, url, lang (NGEC's event_text, pub_date and \
        publisher are read too). Of html the article is read, with what the page says of its date, source and url.
        """))
  var input: InputFormat = .auto

  @Option(
    help:
      "Day of publication, YYYY-MM-DD, against which 'hier' is read; else that of the header, or the one that the text bears."
  )
  var date: CalendarDate?

  @Option(help: "Who published the reports.")
  var source: String?

  @Option(help: "Where the reports were published.")
  var url: String?

  @Option(
    name: .customLong("lang"),
    help: "Language of the reports, fr or en; told from the words if absent.")
  var language: Language?

  @Option(
    name: .customLong("save-text"),
    help: ArgumentHelp(
      "Folder for the text of each report, after a header, as it was read: quotes point into it.",
      valueName: "folder"),
    completion: .directory)
  var textFolder: String?

  /// The files, standard input where none is named.
  var inputs: [String] { files.isEmpty ? ["-"] : files }

  func validate() throws {
    guard inputs.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("Standard input ('-') can be named once.")
    }
  }
}
