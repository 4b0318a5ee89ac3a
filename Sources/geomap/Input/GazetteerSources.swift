import ArgumentParser
import DelimitedText
import Events
import Gazetteer

/// Finds and loads the gazetteer and the tables that lie beside it.
///
/// The default is looked for in `$GEOMAP_GAZETTEER`, `$XDG_DATA_HOME/geomap`, each of
/// `$XDG_DATA_DIRS/geomap`, `<program>/../share/geomap`, and in the `data/` of the package that the program
/// was built in.
struct GazetteerSources {
  /// The default gazetteer; nil where it is not wanted.
  private let base: String?
  /// What `gazetteer get` brought.
  private let installed: [String]
  private let extra: [String]
  /// Those of the user's files that are tables or layers of P-codes.
  private let codes: [String]

  init(extra: [String], withoutDefault: Bool, withoutInstalled: Bool) throws {
    let codes = Set(extra.filter(Self.holdsCodes))
    self.extra = extra.filter { !codes.contains($0) }
    self.codes = extra.filter(codes.contains)
    installed = withoutDefault || withoutInstalled ? [] : Self.installedFiles
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
    if FileSystem.isEmpty(environment: "GEOMAP_GAZETTEER") {
      Diagnostics.report(
        .warning, "GEOMAP_GAZETTEER is set and empty; the default gazetteer is \(base)")
    }
  }

  /// Every file that may be read: the default gazetteer, what lies beside it, what was brought, and the user's own.
  static func filesToRead(
    extra: [String], withoutDefault: Bool, withoutInstalled: Bool
  ) -> [String] {
    guard !withoutDefault, let base = defaultFile() else { return extra }
    let beside = ["outlines.tsv", "actors.csv"].compactMap { Self.beside($0, base: base) }
    return [base] + beside + (withoutInstalled ? [] : installedFiles) + extra
  }

  private static var installedFiles: [String] {
    DumpFolder().map { folder in folder.files.map(folder.data) } ?? []
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

  private var inputs: [String] { [base].compactMap(\.self) + installed + extra }

  /// Loads the gazetteer; a faulty row is reported and the others are used.
  ///
  /// - Returns: The gazetteer, and `.refused` when a row was.
  func gazetteer() throws -> (gazetteer: Gazetteer, outcome: Exit) {
    var (gazetteer, outcome) = try loaded()
    if gazetteer.count == 0 {
      Diagnostics.report(.warning, file: inputs.first, "there is no place in it")
    }
    let rows = try codeRows()
    for finding in rows.findings { Diagnostics.tell("\(finding)") }
    if !rows.findings.isEmpty { outcome = outcome.worse(.refused) }
    if !codes.isEmpty { gazetteer = gazetteer.with(PCodes(rows: rows)) }
    return (gazetteer, outcome)
  }

  /// How much of a file tells what it is.
  private static let start = 1 << 16

  /// Whether a file is a table or a layer of P-codes; a pipe, which can be read once, is none.
  private static func holdsCodes(_ file: String) -> Bool {
    guard FileSystem.isFile(file) else { return false }
    do {
      var source = try ByteSource(file)
      var bytes: [UInt8] = []
      _ = try source.read(upTo: start, into: &bytes)
      return !Gazetteer.isCompiled(bytes) && PCodeRows.areIn(bytes)
    } catch {
      // It is told when it is read.
      return false
    }
  }

  /// Reads the tables and layers of P-codes; what is wrong with a row is among its findings.
  private func codeRows() throws -> PCodeRows {
    var rows = PCodeRows()
    for file in codes {
      do {
        var decoder = TextDecoder()
        rows.read(decoder.decoded(try ByteSource.contents(of: file)), file: file)
      } catch {
        Diagnostics.report(error)
        throw error.exit.code
      }
    }
    return rows
  }

  private func loaded() throws -> (gazetteer: Gazetteer, outcome: Exit) {
    if inputs.count == 1, let only = inputs.first, let compiled = try compiled(only) {
      return (compiled, .done)
    }
    // The outlines say in which country a row of the user's own lies.
    let outlines = extra.isEmpty ? nil : beside("outlines.tsv")
    let cache = GazetteerCache(of: inputs + [outlines].compactMap(\.self))
    if let gazetteer = cache?.gazetteer() { return (gazetteer, .done) }
    var rows = PlaceRows()
    for file in inputs.dropLast(extra.count) { try read(file, into: &rows) }
    let own = rows.count
    for file in extra { try read(file, into: &rows) }
    if outlines != nil, let outlines = try self.outlines() {
      rows.fillCountries(by: outlines, from: own)
    }
    for finding in rows.findings { Diagnostics.tell("\(finding)") }
    let gazetteer = Gazetteer(rows: rows)
    guard rows.findings.isEmpty else {
      let isFaulty = rows.findings.contains { $0.severity == .error }
      return (gazetteer, isFaulty ? .refused : .done)
    }
    cache?.keep(gazetteer)
    return (gazetteer, .done)
  }

  /// Opens a file in place when it is a compiled gazetteer; nil for any other.
  private func compiled(_ file: String) throws -> Gazetteer? {
    do {
      let region = try MappedFile.region(file)
      return Gazetteer.isCompiled(region) ? try Gazetteer(compiled: region, file: file) : nil
    } catch let error as FileError {
      Diagnostics.report(error)
      throw exit(of: error, file).code
    } catch let error as GazetteerError {
      Diagnostics.tell("\(error)")
      throw exit(for: file).code
    }
  }

  private func read(_ file: String, into rows: inout PlaceRows) throws {
    do {
      try rows.read(file: file)
    } catch let error as FileError {
      Diagnostics.report(error)
      throw exit(of: error, file).code
    } catch let error as GazetteerError {
      Diagnostics.tell("\(error)")
      throw exit(for: file).code
    }
  }

  /// Loads the outlines that lie beside the default gazetteer; nil where there are none.
  func outlines() throws -> Outlines? {
    guard let file = beside("outlines.tsv") else { return nil }
    do {
      let cache = GazetteerCache(of: [file])
      if let outlines = cache?.outlines() { return outlines }
      let outlines = try Outlines(tsv: try ByteSource.contents(of: file), file: file)
      cache?.keep(outlines)
      return outlines
    } catch let error as FileError {
      Diagnostics.report(error)
      throw error.exit.code
    } catch let error as GazetteerError {
      Diagnostics.tell("\(error)")
      throw Exit.refused.code
    }
  }

  /// Loads the table of actors that lies beside the default gazetteer; an empty one where there is none.
  func actors() throws -> ActorTable {
    guard let file = beside("actors.csv") else { return ActorTable() }
    do {
      return try ActorTable(csv: try ByteSource.contents(of: file), file: file)
    } catch let error as FileError {
      Diagnostics.report(error)
      throw error.exit.code
    } catch let error as TableError {
      Diagnostics.tell("\(error)")
      throw Exit.refused.code
    }
  }

  private func beside(_ name: String) -> String? { base.flatMap { Self.beside(name, base: $0) } }

  /// A file in the folder of the default gazetteer; nil where there is none.
  private static func beside(_ name: String, base: String) -> String? {
    let folder = base.lastIndex(of: "/").map { String(base[...$0]) } ?? ""
    let file = folder + name
    return FileSystem.isFile(file) ? file : nil
  }

  private func exit(for file: String) -> Exit { exit(file, or: .refused) }

  private func exit(of error: FileError, _ file: String) -> Exit { exit(file, or: error.exit) }

  /// How a run ends that cannot read a file; of the default gazetteer it is said who named it.
  private func exit(_ file: String, or other: Exit) -> Exit {
    guard file == base else { return other }
    if FileSystem.environment("GEOMAP_GAZETTEER") == file {
      Diagnostics.report(.note, "GEOMAP_GAZETTEER names \(file)")
    }
    return .noGazetteer
  }
}
