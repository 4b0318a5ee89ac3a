import ArgumentParser

extension Geomap {
  /// `geomap gazetteer`: compile gazetteers, look into them, bring those of GeoNames.
  struct GazetteerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "gazetteer",
      abstract: "Compile gazetteers, say what is in one, bring and keep those of GeoNames.",
      subcommands: [
        GazetteerBuild.self, GazetteerInfo.self, GazetteerGet.self, GazetteerUpdate.self,
        GazetteerRemove.self, GazetteerCacheCommand.self,
      ])
  }
}
