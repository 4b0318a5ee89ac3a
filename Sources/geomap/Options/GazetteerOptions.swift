import ArgumentParser
import Gazetteer

/// Which gazetteer to look in.
struct GazetteerOptions: ParsableArguments {
  @Option(
    name: .customLong("gazetteer"),
    help: ArgumentHelp(
      "A gazetteer on top of the default: our CSV, a CSV with name, lat, lon, a GeoNames dump, or a .gaz; may be given several times.",
      valueName: "file"),
    completion: .file(extensions: ["csv", "tsv", "txt", "gaz"]))
  var files: [String] = []

  @Flag(
    name: .customLong("no-default-gazetteer"),
    help: "Look only in the files of --gazetteer.")
  var withoutDefault = false

  func validate() throws {
    guard !withoutDefault || !files.isEmpty else {
      throw ValidationError("--no-default-gazetteer needs a --gazetteer.")
    }
  }

  /// A gazetteer ready for use, and whether all of it could be read.
  struct Loaded<Value> {
    let value: Value
    let outcome: Exit
  }

  /// Loads the gazetteer, through the cache where that is faster.
  func load() throws -> Loaded<Gazetteer> {
    let (gazetteer, outcome) = try sources().gazetteer()
    return Loaded(value: gazetteer, outcome: outcome)
  }

  func sources() throws -> GazetteerSources {
    try GazetteerSources(extra: files, withoutDefault: withoutDefault)
  }
}
