import ArgumentParser

/// A kind of file that reports come in.
///
///     InputFormat(name: "html")                         // by the word of --input
///     InputFormat.of(file: "a.htm", beginning: bytes)   // by looking, and by its name
///
/// A kind is one file of this folder: its name and endings, how it is known, what cuts it into records. To add one,
/// write such a file and name it in `all`.
struct InputFormat: Sendable {
  /// The word of `--input`.
  let name: String
  /// How the names of such files end, in small letters.
  let endings: [String]
  /// Whether a folder is looked through for them without `--input`.
  var isFoundInFolders = true
  /// Whether a file may have any number of short reports, each mapped as it comes.
  var isStream = false
  /// Whether the first bytes of a file show that it is one.
  var looksSo: @Sendable (ArraySlice<UInt8>) -> Bool = { _ in false }
  /// Why a file of this kind is not read where `--input` does not name it; nil where it is read.
  var refusal: (@Sendable ([UInt8], String) -> String?)?
  /// Cuts a file into records.
  let open: @Sendable (InputFile.Contents, ReportDefaults) -> any RecordReader

  /// All of them, in the order in which a file is held against them.
  static let all: [InputFormat] = [
    .text, .jsonl, .pdf, .feed, .html, .mail, .chat, .csv,
  ]

  /// Each file by its own kind.
  static let auto = InputFormat(
    name: "auto", endings: all.filter(\.isFoundInFolders).flatMap(\.endings),
    open: { TextReport($0, $1) })

  /// JSON lines are brought line by line, so that memory stays flat.
  var isLines: Bool { self == .jsonl }

  /// Bytes of a file that are looked at to know its kind.
  static let lookedAt = 4096

  /// Returns the kind of a file by its first bytes, else by its name; text where neither tells one.
  static func of(file: String, beginning bytes: [UInt8]) -> InputFormat {
    var start = bytes.prefix(lookedAt)
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    if let seen = all.first(where: { $0.looksSo(start) }) { return seen }
    let name = file.lowercased()
    // JSON lines have always been asked for.
    let named = all.first { format in
      format != .jsonl && format.endings.contains(where: name.hasSuffix)
    }
    return named ?? .text
  }
}

extension InputFormat: Equatable {
  static func == (left: Self, right: Self) -> Bool { left.name == right.name }
}

extension InputFormat: ExpressibleByArgument {
  init?(argument: String) { self.init(name: argument) }

  init?(name: String) {
    guard let format = ([.auto] + Self.all).first(where: { $0.name == name }) else { return nil }
    self = format
  }

  var defaultValueDescription: String { name }

  static var allValueStrings: [String] { ([auto] + all).map(\.name) }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

extension InputFile {
  /// All of a file, and what it is called.
  struct Contents: Sendable {
    let bytes: [UInt8]
    /// For messages.
    let file: String
    /// Names its report.
    let id: String
  }
}

/// A file that is cut into records.
protocol RecordReader: Sendable {
  /// Made without reading them: what a worker then reads.
  var records: [InputRecord] { get }

  /// What is to be said of the file before its first record; an error refuses all of it.
  var findings: [ReadReport.Finding] { get }

  /// Reads a record, on any thread.
  ///
  /// - Returns: The report, or why it was refused; nil for a record that is none.
  func read(_ record: InputRecord) -> ReadReport?
}

extension RecordReader {
  var findings: [ReadReport.Finding] { [] }
}

/// Where a record stands in its file.
struct InputRecord: Sendable {
  let range: Range<Int>
  /// From 1.
  let line: Int
  /// Its place among the records, from 0.
  var number = 0
}
