import Glibc
import TestSupport
import Testing

@testable import geomap

/// The cache of compiled gazetteers: it answers from what is there now, and does not grow.
@Suite struct GazetteerCacheTests {
  private static func places(_ names: String...) -> String {
    "name,lat,lon\n" + names.map { "\($0),16.5,1.5\n" }.joined()
  }

  private func lookup(
    _ name: String, in folder: borrowing TemporaryFolder, _ file: String = "mine.csv"
  ) throws -> BuiltTool.Run {
    try BuiltTool().run(
      ["lookup", name, "--no-default-gazetteer", "--gazetteer", file], in: folder)
  }

  private func compiled(in folder: borrowing TemporaryFolder) throws -> [String] {
    let cache = try TemporaryFolder.names(in: "\(folder.path)/.cache/geomap")
    return cache.filter { $0.hasSuffix(".gaz") }
  }

  @Test func `of a source that changes one file is kept`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<4 {
      try folder.write(Self.places("Xanou\(number)", "Zed"), to: "mine.csv")
      let run = try lookup("Xanou\(number)", in: folder)
      #expect(run.exitCode == 0, "\(run.standardError)")
      #expect(try compiled(in: folder).count == 1)
    }
    let show = try BuiltTool().run(["gazetteer", "cache"], in: folder)
    #expect(show.output.contains("current"))
    #expect(show.output.contains("/mine.csv"))
    #expect(show.output.contains("1 file(s), "))
    let clear = try BuiltTool().run(["gazetteer", "cache", "--clear"], in: folder)
    #expect(clear.output.hasPrefix("1 file(s), "))
    #expect(try TemporaryFolder.names(in: "\(folder.path)/.cache/geomap").isEmpty)
    let empty = try BuiltTool().run(["gazetteer", "cache"], in: folder)
    #expect(empty.output.hasPrefix("0 file(s), 0 bytes in "))
  }

  @Test func `of many sources the newest are kept, and none of one that is gone`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<CacheFolder.mostSets + 3 {
      let name = "mine\(number).csv"
      try folder.write(Self.places("Xanou"), to: name)
      #expect(try lookup("Xanou", in: folder, name).exitCode == 0)
      if number == 0 { try #require(unsafe unlink("\(folder.path)/\(name)") == 0) }
    }
    #expect(try compiled(in: folder).count == CacheFolder.mostSets)
    try folder.write("not ours", to: ".cache/geomap/notes.txt")
    try folder.write("earlier", to: ".cache/geomap/0123456789abcdef01234567.gaz")
    try folder.write("killed", to: ".cache/geomap/0123456789abcdef01234567-0.gaz.part")
    try folder.write(Self.places("Xanou", "Zed"), to: "mine5.csv")
    #expect(try lookup("Zed", in: folder, "mine5.csv").exitCode == 0)
    let names = try TemporaryFolder.names(in: "\(folder.path)/.cache/geomap")
    #expect(names.count { $0.hasSuffix(".gaz") } == CacheFolder.mostSets)
    #expect(names.contains("notes.txt"))
    #expect(!names.contains { $0.hasPrefix("0123456789abcdef01234567") })
  }

  /// Seconds since 1970, far and near.
  @Test(arguments: [0, -1, -10_000_000_000, 9_300_000_000, 15_000_000_000, 1_000_000_000])
  func `any time of modification will do, and another size at the same time is another file`(
    seconds: Int
  ) throws {
    let folder = try TemporaryFolder()
    func set() {
      var times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
      _ = unsafe utimensat(AT_FDCWD, "\(folder.path)/mine.csv", &times, 0)
    }
    try folder.write(Self.places("Xanou"), to: "mine.csv")
    set()
    #expect(try lookup("Xanou", in: folder).exitCode == 0)
    #expect(try lookup("Xanou", in: folder).exitCode == 0)
    try folder.write(Self.places("Xanou", "Zed"), to: "mine.csv")
    set()
    #expect(try lookup("Zed", in: folder).exitCode == 0)
    // As long as before, at the same time.
    try folder.write(Self.places("Xanou", "Bed"), to: "mine.csv")
    set()
    #expect(try lookup("Bed", in: folder).exitCode == 0)
    #expect(try compiled(in: folder).count == 1)
  }
}

extension TemporaryFolder {
  /// The names in any folder, sorted.
  static func names(in folder: String) throws -> [String] {
    try FileSystem.names(in: InputFile(folder)).map { String(decoding: $0, as: UTF8.self) }
  }
}
