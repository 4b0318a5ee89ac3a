import EventMapper
import Gazetteer

/// Compiled gazetteers that were made from the same files before.
///
/// A file of `$XDG_CACHE_HOME/geomap` (or `~/.cache/geomap`) is named by a digest over the paths, sizes and
/// times of its inputs, so that a changed input is never answered from an old file. A cache that cannot
/// be read or written costs time, never an answer.
struct GazetteerCache {
  /// Path without its ending; nil where there can be no cache.
  private let stem: String?

  /// - Parameter inputs: The files that the gazetteer is read from, in their order.
  init(of inputs: [String]) {
    var key = "geomap \(Geomap.version)\n"
    for input in inputs {
      guard let path = FileSystem.realPath(input), let stamp = FileSystem.stamp(of: path) else {
        stem = nil
        return
      }
      key += "\(path)\t\(stamp.size)\t\(stamp.modified)\n"
    }
    let folder =
      FileSystem.environment("XDG_CACHE_HOME")
      ?? FileSystem.environment("HOME").map { $0 + "/.cache" }
    stem = folder.map {
      "\($0)/geomap/\(SHA256.hexadecimal(of: Array(key.utf8)).prefix(24))"
    }
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
      try Outlines(compiled: try ByteSource.contents(of: file), file: file)
    }
  }

  /// Keeps outlines for the next run, where the folder can be written.
  func keep(_ outlines: Outlines) {
    write(".outlines") { sink in try sink.write(outlines.compiled.span) }
  }

  private func read<Value>(_ ending: String, _ body: (String) throws -> Value) -> Value? {
    guard let stem, FileSystem.isFile(stem + ending) else { return nil }
    do {
      return try body(stem + ending)
    } catch {
      return nil
    }
  }

  private func write(_ ending: String, _ body: (ByteSink) throws -> Void) {
    guard let stem else { return }
    do {
      let sink = try ByteSink(file: stem + ending)
      try body(sink)
      try sink.commit()
    } catch {
      // The next run compiles again.
    }
  }
}
