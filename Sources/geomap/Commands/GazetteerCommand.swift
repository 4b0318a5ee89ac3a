import ArgumentParser

extension Geomap {
  /// `geomap gazetteer`: compile gazetteers and look into them.
  struct GazetteerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "gazetteer",
      abstract: "Compile gazetteers, and say what is in one.",
      subcommands: [GazetteerBuild.self, GazetteerInfo.self])
  }
}
