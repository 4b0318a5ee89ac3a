import Formats
import Gazetteer

/// Compiled gazetteers that were made from the same files before.
///
/// A file of the cache is named by its sources, and by their sizes and times, so that a changed source is never answered
/// from an old file; the old file goes when the new one comes. A cache that cannot be read or written costs time, never an
/// answer.
struct GazetteerCache {
  private let folder: CacheFolder
  private let sources: [String]
  /// What the sources are called, as a digest.
  let set: String
  /// What they are like now, as a digest.
  private let state: String

  /// Looks for a folder; nil where there can be no cache: without one, and for what is no file, as a pipe.
  ///
  /// - Parameter inputs: The files that the gazetteer is read from, in their order.
  init?(of inputs: [String]) {
    guard let folder = CacheFolder() else { return nil }
    var sources: [String] = []
    var stamps = "geomap \(Geomap.version)\n"
    for input in inputs {
      guard let path = FileSystem.realPath(input), FileSystem.isFile(path), !path.contains("\n"),
        let stamp = FileSystem.stamp(of: path)
      else { return nil }
      sources.append(path)
      stamps += "\(stamp)\n"
    }
    self.folder = folder
    self.sources = sources
    set = Self.digest(sources.joined(separator: "\n"))
    state = Self.digest(stamps)
  }

  private static func digest(_ text: String) -> String {
    String(SHA256.hexadecimal(of: Array(text.utf8)).prefix(CacheFolder.digits))
  }

  /// The compiled gazetteer; nil where there is none, or one of another version.
  func gazetteer() -> Gazetteer? {
    read(".gaz") { file in
      try Gazetteer(compiled: MappedFile.region(file), file: file)
    }
  }

  /// Keeps a gazetteer for the next run, where the folder can be written.
  func keep(_ gazetteer: Gazetteer) {
    write(".gaz") { sink in
      try gazetteer.write { (piece: Span<UInt8>) throws(FileError) in try sink.write(piece) }
    }
  }

  /// The compiled outlines; nil where there are none, or ones of another version.
  func outlines() -> Outlines? {
    read(".outlines") { file in
      try Outlines(compiled: MappedFile.region(file), file: file)
    }
  }

  /// Keeps outlines for the next run, where the folder can be written.
  func keep(_ outlines: Outlines) {
    write(".outlines") { sink in try sink.write(outlines.compiled.span) }
  }

  /// Whether a file of the cache is what its sources would give now.
  func isCurrent(_ item: CacheFolder.Item) -> Bool { item.name.hasPrefix("\(set)-\(state).") }

  private func file(_ ending: String) -> String { "\(folder.path)/\(set)-\(state)\(ending)" }

  private func read<Value>(_ ending: String, _ body: (String) throws -> Value) -> Value? {
    let file = file(ending)
    guard FileSystem.isFile(file) else { return nil }
    do {
      return try body(file)
    } catch {
      return nil
    }
  }

  private func write(_ ending: String, _ body: (ByteSink) throws -> Void) {
    do {
      let sink = try ByteSink(file: file(ending))
      try body(sink)
      let list = try ByteSink(file: "\(folder.path)/\(set)\(CacheFolder.sourcesEnding)")
      try list.write(sources.joined(separator: "\n") + "\n")
      try ByteSink.commit([list, sink])
      for item in folder.items()
      where item.set == set && !isCurrent(item) && item.name.hasSuffix(ending) {
        FileSystem.remove("\(folder.path)/\(item.name)")
      }
      folder.tidy()
    } catch {
      // The next run compiles again.
    }
  }
}
