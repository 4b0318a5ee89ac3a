/// The folder of compiled gazetteers: `$XDG_CACHE_HOME/geomap`, or `~/.cache/geomap`.
///
///     3f…a1-09…7c.gaz     compiled; named by its set of sources, and by what these were like then
///     3f…a1.sources       the paths of the sources, a line each
///
/// Files of other names are not ours, and stay.
struct CacheFolder {
  let path: String

  /// Sets of sources that are kept at most, the newest.
  static let mostSets = 8

  /// - Returns: Nil where the environment names no folder.
  init?() {
    let parent =
      FileSystem.environment("XDG_CACHE_HOME")
      ?? FileSystem.environment("HOME").map { $0 + "/.cache" }
    guard let parent else { return nil }
    path = parent + "/geomap"
  }

  /// A compiled file.
  struct Item {
    let name: String
    /// The set of sources that it was made from; empty for a file of an earlier version.
    let set: String
    let bytes: Int
    /// Seconds since 1970.
    let modified: Int
    /// Paths, in their order; empty where they are not known.
    let sources: [String]

    /// Whether each source is still there; false where they are not known.
    var hasSources: Bool { !sources.isEmpty && sources.allSatisfy(FileSystem.isFile) }
  }

  /// Returns the compiled files, those of a set together.
  func items() -> [Item] {
    ourNames().compactMap { name -> Item? in
      guard Self.endings.contains(where: name.hasSuffix),
        let stamp = FileSystem.stamp(of: "\(path)/\(name)")
      else { return nil }
      let set = name.contains("-") ? String(name.prefix { $0 != "-" }) : ""
      return Item(
        name: name, set: set, bytes: stamp.size, modified: stamp.modified,
        sources: set.isEmpty ? [] : sources(of: set))
    }
  }

  /// Removes what no run will ask for: files of sources that are gone, of earlier versions, of killed runs, and the oldest
  /// where there are too many.
  func tidy() {
    var sets: [String: Int] = [:]
    for item in items() {
      if item.hasSources {
        sets[item.set] = max(sets[item.set] ?? item.modified, item.modified)
      } else {
        FileSystem.remove("\(path)/\(item.name)")
      }
    }
    let kept = Set(
      sets.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostSets).map(\.key))
    for name in ourNames() {
      if name.hasSuffix(".part") {
        PartFile.removeStale("\(path)/\(name)")
      } else if !kept.contains(String(name.prefix(Self.digits))) {
        FileSystem.remove("\(path)/\(name)")
      }
    }
  }

  /// Removes everything.
  ///
  /// - Returns: The bytes of the files that are gone, and the first name that could not be removed.
  func clear() -> (files: Int, bytes: Int, failed: String?) {
    let items = items()
    var (files, bytes, failed) = (0, 0, nil as String?)
    for item in items {
      if FileSystem.remove("\(path)/\(item.name)") {
        files += 1
        bytes += item.bytes
      } else {
        failed = failed ?? item.name
      }
    }
    for name in ourNames() {
      if name.hasSuffix(".part") {
        PartFile.removeStale("\(path)/\(name)")
      } else if name.hasSuffix(Self.sourcesEnding) {
        FileSystem.remove("\(path)/\(name)")
      }
    }
    return (files, bytes, failed)
  }

  static let sourcesEnding = ".sources"
  private static let endings = [".gaz", ".outlines"]
  /// Hexadecimal digits of a name's parts.
  static let digits = 24

  private func sources(of set: String) -> [String] {
    do {
      let bytes = try ByteSource.contents(of: "\(path)/\(set)\(Self.sourcesEnding)")
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    } catch {
      return []
    }
  }

  /// The names in the folder that are made as ours are.
  private func ourNames() -> [String] {
    do {
      return try FileSystem.names(in: InputFile(path)).map { String(decoding: $0, as: UTF8.self) }
        .filter { name in
          let stem = name.hasSuffix(".part") ? name.dropLast(5) : name[...]
          return name.prefix(Self.digits).count(where: \.isHexDigit) == Self.digits
            && (Self.endings + [Self.sourcesEnding]).contains(where: stem.hasSuffix)
        }
    } catch {
      return []
    }
  }
}
