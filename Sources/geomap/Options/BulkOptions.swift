import ArgumentParser

/// How many reports are worked on at a time, and where the refused ones go.
struct BulkOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many reports to work on at a time; the output is the same for any number.",
      valueName: "n"))
  var jobs = 1

  @Option(
    help: ArgumentHelp(
      "File for the records that were refused, one JSON line each with file, line, id and reason; standard error if absent.",
      valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var errors: String?

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes 1 to 256.") }
  }
}
