import ArgumentParser
import Text

/// Which reports to read, and what is known of them.
struct ReportOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Reports to read; none, or '-', is standard input. Of a folder, all .txt files, or all .jsonl and .ndjson files with --input jsonl.",
      valueName: "file"),
    completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "What the files are: text, one report a file, or jsonl, one report a line.",
      discussion: """
        A text may begin with lines 'date: 2023-11-14', 'source: …', 'url: …'. A \
        line of jsonl has id, text, date, source, url, lang (NGEC's event_text, pub_date and \
        publisher are read too).
        """))
  var input: InputFormat = .text

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

  /// The files, standard input where none is named.
  var inputs: [String] { files.isEmpty ? ["-"] : files }

  func validate() throws {
    guard inputs.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("Standard input ('-') can be named once.")
    }
  }
}

/// The raw values are the words of the flag.
enum InputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, jsonl

  /// How the names of such files end, for folders.
  var endings: [String] {
    switch self {
    case .text: [".txt"]
    case .jsonl: [".jsonl", ".ndjson"]
    }
  }
}
