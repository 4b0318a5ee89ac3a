import ArgumentParser
internal import Distances
internal import Events
internal import Formats
internal import Text

/// Whether a run goes on with what one left that was killed.
struct ResumeOptions: ParsableArguments {
  @Flag(
    name: .customLong("resume"),
    help: ArgumentHelp(
      "With --input jsonl and -o FILE: go on after the last whole record that a killed run wrote.",
      discussion: """
        The input and the options have to be the same, but for --jobs; the files are then those of a run that \
        was never broken off. A run with --resume leaves its unfinished files (.part) when it is \
        interrupted, one without takes them away.
        """))
  var isAsked = false

  /// - Throws: A validation error where there is nothing that could be gone on with.
  func validate(
    _ reports: ReportOptions, _ output: MapOutputOptions, _ preview: PreviewOptions
  ) throws {
    guard isAsked else { return }
    guard reports.input == .jsonl else {
      throw ValidationError("--resume goes with --input jsonl: texts are compared with each other.")
    }
    guard let file = output.file, !FileSystem.isDevice(file) else {
      throw ValidationError(
        "--resume needs -o FILE: what went to standard output cannot be read again.")
    }
    guard output.format != .hxl else {
      throw ValidationError(
        "--resume does not go with --format hxl: a row is written when all reports are counted.")
    }
    guard output.format != .gpkg else {
      throw ValidationError("--resume does not go with --format gpkg: half a database is none.")
    }
    guard preview.file == nil else {
      throw ValidationError("--resume does not go with --preview: the page needs all the reports.")
    }
  }

  /// Opens the journal of a run of JSON lines into files; nil for any other.
  func resumption(_ map: Geomap.Map) throws -> Resumption? {
    guard map.reports.input == .jsonl, map.preview.file == nil, let file = map.output.file,
      map.output.format != .hxl, map.output.format != .gpkg, !FileSystem.isDevice(file)
    else { return nil }
    return try Resumption(file: file, request: Self.request(map), resumes: isAsked)
  }

  /// Says what is wrong where the input is another.
  func told(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch is ReportRun.OtherInput {
      throw ValidationError(
        "--resume: the input is not what the run that did not end has read; without --resume it begins anew."
      )
    }
  }

  /// What makes the bytes that they are, but for the input.
  private static func request(_ map: Geomap.Map) -> [String] {
    let (reports, output) = (map.reports, map.output)
    var words = [
      "geomap \(Geomap.version) \(stamp("/proc/self/exe"))", "--format \(output.format.rawValue)",
      "--style \(output.style?.rawValue ?? "default")", "--precision \(output.precision)",
      "--rs \(output.separatesRecords)", "--hxl \(output.hasTagRow)", "--qgis \(output.qgis)",
      "--labels \(output.labels?.rawValue ?? "none")",
      "--date \(reports.day.map { "\($0)" } ?? "none")", "--source \(reports.source ?? "none")",
      "--url \(reports.url ?? "none")", "--lang \(reports.language?.rawValue ?? "none")",
      "--news-only \(map.events.newsOnly)",
      "--country \(Set(map.knowledge.countries).sorted())",
      "--errors \(map.bulk.errors == nil ? "none" : "a file")",
    ]
    let tables = map.knowledge.tables.map(\.file)
    for file in map.knowledge.gazetteer.filesToRead + tables {
      words.append("\(file) \(stamp(file))")
    }
    return words
  }

  private static func stamp(_ file: String) -> String {
    FileSystem.stamp(of: file)?.description ?? "none"
  }
}
