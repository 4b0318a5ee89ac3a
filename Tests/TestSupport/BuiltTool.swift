import Foundation

/// The built executable `geomap`, run as a user runs it.
///
///     let tool = try BuiltTool()
///     let run = try tool.run(["map", "report.txt"], in: folder)
///     run.exitCode          // 0
///     run.standardError     // "report.txt:3: warning: …"
public struct BuiltTool: Sendable {
  /// What one run gave back.
  public struct Run: Sendable {
    /// The exit status; 128 and the signal's number where a signal ended the run, as a shell says it.
    public let exitCode: Int32
    public let bytes: [UInt8]
    public let standardError: String

    /// Standard output as text.
    public var output: String { String(decoding: bytes, as: UTF8.self) }
    /// Standard error without its notes and line ends: what was wrong.
    public var findings: [String] { messages.filter { !$0.contains(": note: ") } }
    /// Standard error without its line ends.
    public var messages: [String] { standardError.split(separator: "\n").map(String.init) }
  }

  /// The tool was not built beside the tests.
  public struct NotBuilt: Error, CustomStringConvertible {
    public let description: String
  }

  private let executable: URL
  private let gazetteer: String?

  /// Finds the tool beside the running test bundle, where SwiftPM puts both.
  ///
  /// - Parameter gazetteer: The file that `GEOMAP_GAZETTEER` names in every run; nil for none.
  /// - Throws: `NotBuilt`.
  public init(gazetteer: String? = nil) throws {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    executable = bundle.deletingLastPathComponent().appendingPathComponent("geomap")
    guard FileManager.default.isExecutableFile(atPath: executable.path) else {
      throw NotBuilt(description: "there is no \(executable.path): run swift build first")
    }
    self.gazetteer = gazetteer
  }

  /// Runs the tool to its end.
  ///
  /// It sees nothing of the caller's environment but what the sanitizers need: home and cache are
  /// inside `folder`.
  ///
  /// - Parameters:
  ///   - arguments: Without the name of the tool.
  ///   - folder: The working directory.
  ///   - input: Standard input, empty by default.
  ///   - environment: Further variables.
  /// - Returns: What came out, whatever the exit status.
  /// - Throws: What keeps the tool from being started.
  public func run(
    _ arguments: [String], in folder: borrowing TemporaryFolder, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Run {
    // Files and not pipes: a pipe that nobody empties stops the tool, and two want two threads.
    let streams = try TemporaryFolder()
    let inputFile = try streams.write(input, to: "stdin")
    let outputFile = try streams.write([], to: "stdout")
    let errorFile = try streams.write([], to: "stderr")

    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = self.environment(home: folder.path, adding: environment)
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: inputFile))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: outputFile))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errorFile))
    try process.run()
    process.waitUntilExit()
    return Run(
      exitCode: Self.status(of: process), bytes: try streams.read("stdout"),
      standardError: String(decoding: try streams.read("stderr"), as: UTF8.self))
  }

  /// Runs the tool with a standard output that nobody reads: a pipe whose other end is closed.
  public func runIntoClosedPipe(
    _ arguments: [String], in folder: borrowing TemporaryFolder
  ) throws -> Run {
    let streams = try TemporaryFolder()
    let errorFile = try streams.write([], to: "stderr")
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()

    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = environment(home: folder.path, adding: [:])
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe.fileHandleForWriting
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errorFile))
    try process.run()
    process.waitUntilExit()
    return Run(
      exitCode: Self.status(of: process), bytes: [],
      standardError: String(decoding: try streams.read("stderr"), as: UTF8.self))
  }

  /// Runs the tool on a standard input that stays open: each piece is sent when what came out for the one before
  /// has a line end.
  ///
  /// - Returns: What came out for each piece; less where the tool ended first, or was ended because it had been
  ///   silent for two minutes.
  public func converse(
    _ arguments: [String], in folder: borrowing TemporaryFolder, pieces: [[UInt8]]
  ) throws -> [[UInt8]] {
    let (input, output) = (Pipe(), Pipe())
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = environment(home: folder.path, adding: [:])
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    // A tool that hangs would hold up the whole run of the tests.
    let patience = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: patience)
    var answers: [[UInt8]] = []
    for piece in pieces {
      try input.fileHandleForWriting.write(contentsOf: Data(piece))
      var answer: [UInt8] = []
      while answer.last != 0x0A {
        let data = output.fileHandleForReading.availableData
        if data.isEmpty { break }
        answer += data
      }
      if answer.isEmpty { break }
      answers.append(answer)
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    patience.cancel()
    return answers
  }

  private func environment(home: String, adding: [String: String]) -> [String: String] {
    let inherited = ProcessInfo.processInfo.environment
    var variables = ["HOME": home, "XDG_CACHE_HOME": home + "/.cache", "PATH": inherited["PATH"]]
    for (name, value) in inherited where name.hasSuffix("SAN_OPTIONS") { variables[name] = value }
    variables["GEOMAP_GAZETTEER"] = gazetteer
    return variables.compactMapValues { $0 }.merging(adding) { $1 }
  }

  private static func status(of process: Process) -> Int32 {
    process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
  }
}
