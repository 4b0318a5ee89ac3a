import ArgumentParser

/// Whether a page is written that shows the run.
struct PreviewOptions: ParsableArguments {
  @Option(
    name: .customLong("preview"),
    help: ArgumentHelp(
      "File for a page that shows map, quotes and distances in a browser, offline.",
      valueName: "file"),
    completion: .file(extensions: ["html"]))
  var file: String?

  /// The file, where one is written.
  var files: [NamedOutput] {
    [file].compactMap(\.self).map { NamedOutput(option: "--preview", file: $0) }
  }
}
