import EventMapper
import Gazetteer

/// Compiled gazetteers that were made from the same files before.
///
/// A file of `$XDG_CACHE_HOME/geomap` (or `~/.cache/geomap`) is named by a digest over the paths, sizes and
/// times of its inputs, so that a changed input is never answered from an old file. A cache that cannot
/// be read or written costs time, never an answer.
struct GazetteerCache {
  private let file: String?

  /// - Parameter inputs: The files that the gazetteer is read from, in their order.
  init(of inputs: [String]) {
    var key = "geomap \(Geomap.version)\n"
    for input in inputs {
      guard let path = FileSystem.realPath(input), let stamp = FileSystem.stamp(of: path) else {
        file = nil
        return
      }
      key += "\(path)\t\(stamp.size)\t\(stamp.modified)\n"
    }
    let folder =
      FileSystem.environment("XDG_CACHE_HOME")
      ?? FileSystem.environment("HOME").map { $0 + "/.cache" }
    file = folder.map {
      "\($0)/geomap/\(SHA256.hexadecimal(of: Array(key.utf8)).prefix(24)).gaz"
    }
  }

  /// The compiled gazetteer; nil where there is none, or one of another version.
  func load() -> Gazetteer? {
    guard let file, FileSystem.isFile(file) else { return nil }
    do {
      return try Gazetteer(compiled: MappedFile.region(file), file: file)
    } catch {
      return nil
    }
  }

  /// Keeps a gazetteer for the next run, where the folder can be written.
  func store(_ gazetteer: Gazetteer) {
    guard let file else { return }
    do {
      let sink = try ByteSink(file: file)
      try gazetteer.write { (piece: Span<UInt8>) throws(FileError) in try sink.write(piece) }
      try sink.commit()
    } catch {
      // The next run compiles again.
    }
  }
}
