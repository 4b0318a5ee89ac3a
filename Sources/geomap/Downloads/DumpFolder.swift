import Formats
import Gazetteer

/// The user's own folder of GeoNames' files: `$XDG_DATA_HOME/geomap/geonames`, or `~/.local/share/geomap/geonames`.
///
///     ML.txt, ML.json                 places, and where they are from
///     ML-names.txt, ML-names.json     names of these places
///     ML.zip.part                     what an unfinished download left, to be gone on with
struct DumpFolder {
  let path: String

  /// - Returns: Nil where the environment names no folder.
  init?() {
    let parent =
      FileSystem.environment("XDG_DATA_HOME")
      ?? FileSystem.environment("HOME").map { $0 + "/.local/share" }
    guard let parent else { return nil }
    path = parent + "/geomap/geonames"
  }

  /// The files that are there, places before names.
  var files: [DumpFile] {
    guard FileSystem.isFolder(path) else { return [] }
    do {
      return try FileSystem.names(in: InputFile(path)).compactMap { name in
        let name = String(decoding: name, as: UTF8.self)
        guard name.hasSuffix(".txt"), FileSystem.isFile("\(path)/\(name)") else { return nil }
        return DumpFile(stem: String(name.dropLast(4)))
      }.sorted()
    } catch {
      return []
    }
  }

  func data(_ file: DumpFile) -> String { "\(path)/\(file).txt" }
  func record(_ file: DumpFile) -> String { "\(path)/\(file).json" }
  /// The download that is not finished.
  func part(_ file: DumpFile) -> String { "\(path)/\(file).zip.part" }
  /// What the unfinished download is of.
  func partOrigin(_ file: DumpFile) -> String { "\(path)/\(file).zip.part-origin" }

  /// What is known of a file; nil where its record is missing or no record.
  func knowledge(of file: DumpFile) -> DumpRecord? { DumpRecord(file: record(file)) }

  /// Whether a file is what its record says.
  func isWhole(_ file: DumpFile, as record: DumpRecord) -> Bool {
    guard FileSystem.stamp(of: data(file))?.size == record.bytes else { return false }
    do {
      var source = try ByteSource(data(file))
      var hash = SHA256()
      while true {
        var piece: [UInt8] = []
        guard try source.read(upTo: 1 << 20, into: &piece) > 0 else { break }
        hash.add(piece)
      }
      return hash.hexadecimal == record.digest
    } catch {
      return false
    }
  }

  /// Removes a file, its record and what an unfinished download left.
  ///
  /// - Returns: The bytes of the data that are gone.
  /// - Throws: `.unwritable` where the data cannot be removed.
  func remove(_ file: DumpFile) throws(FileError) -> Int {
    let bytes = FileSystem.stamp(of: data(file))?.size ?? 0
    guard FileSystem.remove(data(file)) || !FileSystem.isFile(data(file)) else {
      throw .unwritable(data(file), "it cannot be removed")
    }
    FileSystem.remove(record(file))
    FileSystem.remove(partOrigin(file))
    PartFile.removeStale(part(file))
    return bytes
  }
}
