import ArgumentParser

/// A file that a command is to write.
struct NamedOutput {
  /// The option that asks for it: "-o".
  let option: String
  let file: String
}

/// The files that a command reads and writes, held against each other before anything is read.
///
///     var clashes = FileClashes()
///     try clashes.write(NamedOutput(option: "-o", file: "out/events.geojson"))
///     try clashes.read(InputFile("reports/a.txt"), as: "the report")
///
/// Files are told apart by where they lie, so that a link or a second name hides nothing.
struct FileClashes {
  private var outputs: [FileIdentity: NamedOutput] = [:]

  /// Results that go to a file by way of the shell count as outputs too.
  init() {
    for (descriptor, name) in [(1 as Int32, "standard output"), (2, "standard error")] {
      guard let identity = FileIdentity(descriptor: descriptor) else { continue }
      outputs[identity] = NamedOutput(option: name, file: "")
    }
  }

  /// Takes a file that will be written, and what lies beside it meanwhile.
  ///
  /// - Throws: A validation error where another output is the same file.
  mutating func write(_ output: NamedOutput) throws {
    guard let identity = FileIdentity(InputFile(output.file)) else { return }
    if let other = outputs[identity] {
      throw ValidationError(
        "\(Self.words(for: other)) and \(Self.words(for: output)) are the same file.")
    }
    outputs[identity] = output
    let place = FileSystem.place(of: output.file)
    for name in [PartFile.name(for: place), RunJournal.name(for: place)] {
      let beside = NamedOutput(option: output.option, file: name)
      if let identity = FileIdentity(InputFile(name)) {
        outputs[identity] = outputs[identity] ?? beside
      }
    }
  }

  /// Takes a file that will be read.
  ///
  /// - Parameters:
  ///   - file: Its name, `-` for standard input.
  ///   - role: What it is: "the report".
  /// - Throws: A validation error where it would be written too.
  func read(_ file: InputFile, as role: String) throws {
    let isStream = file.name == "-"
    let identity = isStream ? FileIdentity(descriptor: 0) : FileIdentity(file)
    guard let identity, let output = outputs[identity] else { return }
    let input = isStream ? "standard input" : "\(role) '\(file.name)'"
    throw ValidationError(
      "\(Self.words(for: output)) would be written over \(input), which is read.")
  }

  private static func words(for output: NamedOutput) -> String {
    output.file.isEmpty ? output.option : "\(output.option) '\(output.file)'"
  }
}

extension ReportOptions {
  /// Finds the reports, and holds what the command reads against what it writes.
  ///
  /// - Parameters:
  ///   - bulk: Names the file of refused records.
  ///   - gazetteer: What places are read from.
  ///   - tables: Tables of the user's, with what they are.
  ///   - outputs: The files of the results.
  /// - Returns: The files of the reports.
  /// - Throws: A validation error where two of them are the same file.
  func opened(
    _ bulk: BulkOptions, _ gazetteer: GazetteerOptions,
    tables: [(file: String, what: String)] = [], writing outputs: [NamedOutput] = []
  ) throws -> ReportFiles {
    let files = ReportFiles(inputs, format: input)
    var clashes = FileClashes()
    for output in outputs { try clashes.write(output) }
    if let errors = bulk.errors {
      try clashes.write(NamedOutput(option: "--errors", file: errors))
    }
    for file in files.inputs { try clashes.read(file, as: "the report") }
    for file in gazetteer.filesToRead { try clashes.read(InputFile(file), as: "the gazetteer") }
    for (file, what) in tables { try clashes.read(InputFile(file), as: what) }
    return files
  }
}
