import ArgumentParser

extension Geomap {
  /// `geomap gazetteer`: compile gazetteers and look into them.
  struct GazetteerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "gazetteer",
      abstract: "Compile gazetteers, say what is in one, show what is kept of them.",
      subcommands: [
        GazetteerBuild.self, GazetteerInfo.self, GazetteerCacheCommand.self,
      ])
  }
}
