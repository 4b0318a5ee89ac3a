import ArgumentParser
import Documents
import Text

/// What `--date` takes: a day, or the column of a table that has the days.
enum DayOrColumn: ExpressibleByArgument {
  case day(CalendarDate)
  case column(String)

  init?(argument: String) {
    self = CalendarDate(argument: argument).map(DayOrColumn.day) ?? .column(argument)
  }
}

/// Which reports to read, and what is known of them.
struct ReportOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Reports to read; none, or '-', is standard input. Of a folder, the files that end as a kind of --input does but .jsonl and .csv, or those of the kind that --input names.",
      valueName: "file"),
    completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "What the files are; auto goes by how each begins and ends.",
      discussion: """
        text is one report a file, which may begin with lines 'date: 2023-11-14', 'source: …', 'url: …'. \
        A line of jsonl has id, text, date, source, url, lang (NGEC's event_text, pub_date and \
        publisher are read too). Of html the article is read, with what the page says of its date, source and url. feed is RSS, \
        Atom or RDF, one report an item. csv is a table, one report a row, parted by commas, semicolons or tabs. pdf is read \
        by pdftotext, mail a message (.eml), chat an export of WhatsApp or Telegram, one report a message.
        """))
  var input: InputFormat = .auto

  @Option(
    help:
      "Day of publication, YYYY-MM-DD, against which 'hier' is read; else that of the header, or the one that the text bears; with --input csv also a column."
  )
  var date: DayOrColumn?

  @Option(
    help: ArgumentHelp(
      "With --input csv: the column that has the texts; else it is guessed by its name.",
      valueName: "column"))
  var text: String?

  @Option(
    help: ArgumentHelp(
      "With --input csv: the column that names the rows, for report_id; else it is guessed.",
      valueName: "column"))
  var id: String?

  @Option(help: "Who published the reports; with --input csv also a column.")
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

  /// The day that was given.
  var day: CalendarDate? {
    if case .day(let day) = date { day } else { nil }
  }

  /// The columns of a table that were named.
  var columns: [TableColumns.Role: String] {
    guard input == .csv else { return [:] }
    var columns: [TableColumns.Role: String] = [:]
    columns[.text] = text
    columns[.id] = id
    columns[.source] = source
    if case .column(let name) = date { columns[.date] = name }
    return columns
  }

  /// The files, standard input where none is named.
  var inputs: [String] { files.isEmpty ? ["-"] : files }

  func validate() throws {
    guard inputs.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("Standard input ('-') can be named once.")
    }
    guard input != .csv else { return }
    if case .column(let word) = date {
      throw ValidationError(
        "The value '\(word)' is invalid for '--date <date>': a day is YYYY-MM-DD.")
    }
    for (flag, column) in [("--text", text), ("--id", id)] where column != nil {
      throw ValidationError("\(flag) names a column, and goes with --input csv.")
    }
  }
}
