import ArgumentParser
import EventMapper
import Gazetteer

/// Finds and loads the gazetteer and the tables that lie beside it.
///
/// The default is looked for in `$GEOMAP_GAZETTEER`, `$XDG_DATA_HOME/geomap`, each of
/// `$XDG_DATA_DIRS/geomap`, `<program>/../share/geomap`, and in the `data/` of the package that the program
/// was built in.
struct GazetteerSources {
  /// The default gazetteer; nil where it is not wanted.
  private let base: String?
  private let extra: [String]

  init(extra: [String], withoutDefault: Bool) throws {
    self.extra = extra
    guard !withoutDefault else {
      base = nil
      return
    }
    guard let base = Self.defaultFile() else {
      Diagnostics.report(
        .error,
        "no gazetteer: set GEOMAP_GAZETTEER, name one with --gazetteer and --no-default-gazetteer, or run 'make install'"
      )
      throw Exit.noGazetteer.code
    }
    self.base = base
  }

  private static func defaultFile() -> String? {
    if let file = FileSystem.environment("GEOMAP_GAZETTEER") { return file }
    return folders.map { $0 + "/gazetteer.csv" }.first(where: FileSystem.isFile)
  }

  /// Folders that may hold the data, the first one that has it wins.
  private static var folders: [String] {
    var folders: [String] = []
    if let home = FileSystem.environment("XDG_DATA_HOME") {
      folders.append(home + "/geomap")
    } else if let home = FileSystem.environment("HOME") {
      folders.append(home + "/.local/share/geomap")
    }
    if let program = FileSystem.programFolder {
      // An installed program before the system's folders: its own data fit it.
      folders.append(program + "/../share/geomap")
      // .build/release, .build/x86_64-unknown-linux-gnu/release
      for up in ["/../../data", "/../../../data"]
      where FileSystem.isFile(program + up + "/../Package.swift") {
        folders.append(program + up)
      }
    }
    let system = FileSystem.environment("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share"
    folders += system.split(separator: ":").map { $0 + "/geomap" }
    return folders
  }

  /// Loads the gazetteer; a faulty row is reported and the others are used.
  ///
  /// - Returns: The gazetteer, and `.refused` when a row was.
  func gazetteer() throws -> (gazetteer: Gazetteer, outcome: Exit) {
    var rows = PlaceRows()
    for file in ([base].compactMap(\.self) + extra) {
      let bytes = try contents(of: file)
      do throws(GazetteerError) {
        try rows.read(bytes, file: file)
      } catch {
        StandardError.write("\(error)\n")
        throw file == base ? Exit.noGazetteer.code : Exit.refused.code
      }
    }
    for finding in rows.findings { StandardError.write("\(finding)\n") }
    let isFaulty = rows.findings.contains { $0.severity == .error }
    return (Gazetteer(rows: rows), isFaulty ? .refused : .done)
  }

  /// Loads the outlines that lie beside the default gazetteer; nil where there are none.
  func outlines() throws -> Outlines? { nil }

  private func contents(of file: String) throws -> [UInt8] {
    do {
      return try ByteSource.contents(of: file)
    } catch {
      Diagnostics.report(error)
      throw file == base ? Exit.noGazetteer.code : error.exit.code
    }
  }
}
