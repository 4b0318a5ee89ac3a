import Glibc
import TestSupport
import Testing

@testable import geomap

/// What is read of folders, and of files with several names.
@Suite struct ReportFilesTests {
  /// The ids of the files, and the faults by their reasons.
  private func found(_ inputs: [String], _ format: InputFormat = .text) -> (
    ids: [String], faults: [String], warnings: [String]
  ) {
    let files = ReportFiles(inputs, format: format)
    var (ids, faults) = ([] as [String], [] as [String])
    for entry in files.entries {
      switch entry {
      case .file(_, let id): ids.append(id)
      case .fault(let error): faults.append(error.reason)
      }
    }
    return (ids, faults, files.warnings.map(\.message))
  }

  @Test func `endings count in capitals too`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.TXT", "b.Txt", "c.txt", "d.JSONL", "e.NdJson", "f.md", "txt"] {
      try folder.write("x", to: name)
    }
    #expect(found([folder.path]).ids == ["a.TXT", "b.Txt", "c.txt"])
    #expect(found([folder.path], .jsonl).ids == ["d.JSONL", "e.NdJson"])
  }

  @Test func `a pipe, a socket and a device in a folder are passed over, and told`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a.txt")
    try #require(unsafe mkfifo("\(folder.path)/pipe.txt", 0o600) == 0)
    try #require(unsafe symlink("/dev/zero", "\(folder.path)/zero.txt") == 0)
    try #require(unsafe mknod("\(folder.path)/socket.txt", S_IFSOCK | 0o600, 0) == 0)
    let found = found([folder.path])
    #expect(found.ids == ["a.txt"])
    #expect(
      found.warnings == [
        "is a named pipe, and passed over", "is a socket, and passed over",
        "is a device, and passed over",
      ])
  }

  @Test func `a link that leads back is followed once`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "deep/a.txt")
    try #require(unsafe symlink("..", "\(folder.path)/deep/up") == 0)
    try #require(unsafe symlink("deep", "\(folder.path)/same") == 0)
    let found = found([folder.path])
    #expect(found.ids == ["a.txt"])
    #expect(
      found.warnings == [
        "is the same folder as \(folder.path), and read once",
        "is the same folder as \(folder.path)/deep, and read once",
      ])
  }

  @Test func `a file with several names is read once, and told`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", to: "a.txt")
    try #require(unsafe symlink("a.txt", "\(folder.path)/b.txt") == 0)
    try #require(unsafe link(file, "\(folder.path)/c.txt") == 0)
    let found = found([file, folder.path, file])
    #expect(found.ids == ["a.txt"])
    #expect(found.warnings.count == 4)
    #expect(found.warnings.last == "is named twice, and read once")
  }

  @Test func `reports of one name are told apart by their folders, and by no more than that`()
    throws
  {
    let folder = try TemporaryFolder()
    for name in ["mali/2024/a.txt", "niger/2024/a.txt", "niger/2024/b.txt"] {
      try folder.write("x", to: name)
    }
    #expect(found([folder.path]).ids == ["mali/2024/a.txt", "niger/2024/a.txt", "b.txt"])
  }

  @Test func `a name that is not UTF-8 is read, and shown with its bytes`() throws {
    let folder = try TemporaryFolder()
    let plain = try folder.write(Reports.header + Reports.menaka, to: "plain")
    let file = InputFile(bytes: Array(folder.path.utf8) + "/caf".utf8 + [0xE9] + ".txt".utf8)
    #expect(file.name == folder.path + "/caf\\xE9.txt")
    try #require(unsafe file.withPath { unsafe rename(plain, $0) } == 0)
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", folder.path, "--format", "geojsonl"], in: try TemporaryFolder())
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(try MappedFile.lines(run.bytes).first?.properties.reportId == "caf\\xE9.txt")
  }

  @Test(.enabled(if: getuid() != 0))
  func `a folder that cannot be read is told, and the rest is read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "in/a.txt")
    try folder.makeFolder("in/closed")
    try #require(unsafe chmod("\(folder.path)/in/closed", 0) == 0)
    defer { unsafe chmod("\(folder.path)/in/closed", 0o700) }
    let found = found(["\(folder.path)/in"])
    #expect(found.ids == ["a.txt"])
    #expect(found.faults == ["cannot be read: Permission denied"])
  }

  @Test func `a folder that cannot be opened is an error that names it`() throws {
    // For root too: the name is too long.
    let name = String(repeating: "x", count: 300)
    #expect(throws: FileError.unreadable(name, "File name too long")) {
      _ = try FileSystem.names(in: InputFile(name))
    }
  }

  @Test func `a pipe that nobody writes into is given up, and does not hang`() throws {
    let folder = try TemporaryFolder()
    let pipe = "\(folder.path)/pipe"
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    #expect(
      throws: FileError.unreadable(pipe, "it is a named pipe, and nobody writes into it")
    ) { _ = try ByteSource.contents(of: pipe) }
  }

  @Test(arguments: ["/dev/zero", "/dev/full"])
  func `a device that never ends is refused`(device: String) throws {
    #expect(throws: FileError.unreadable(device, "it is a device")) {
      _ = try ByteSource.contents(of: device)
    }
    #expect(try ByteSource.contents(of: "/dev/null").isEmpty)
  }
}
