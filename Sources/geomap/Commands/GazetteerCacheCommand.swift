import ArgumentParser

extension Geomap {
  /// `geomap gazetteer cache`: what was compiled for later runs, and how to be rid of it.
  struct GazetteerCacheCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cache",
      abstract: "Show the compiled gazetteers that are kept for later runs, or remove them.",
      usage: """
        geomap gazetteer cache
        geomap gazetteer cache --clear
        """,
      discussion: """
        One file is kept for each set of sources, of the eight newest sets; it goes when a source changes \
        or is gone. Nothing is lost with the cache but the second that it takes to compile again.
        """)

    @Flag(help: "Remove every file of the cache.")
    var clear = false

    func run() throws {
      guard let folder = CacheFolder() else {
        Diagnostics.report(.note, "there is no cache: neither XDG_CACHE_HOME nor HOME is set")
        return
      }
      var output = ResultStream()
      if clear {
        let removed = folder.clear()
        try output.write(
          "\(removed.files) file(s), \(removed.bytes) bytes removed from \(folder.path)\n")
        if let failed = removed.failed {
          throw FileError.unwritable("\(folder.path)/\(failed)", "it cannot be removed")
        }
        return
      }
      let items = folder.items()
      if !items.isEmpty {
        var table = Table([
          .init("file", width: 60), .init("bytes", .right), .init("state"),
          .init("sources", width: 200),
        ])
        for item in items {
          table.append([
            item.name, "\(item.bytes)", Self.state(of: item), item.sources.joined(separator: " + "),
          ])
        }
        try output.write(table.text + "\n")
      }
      try output.write(
        "\(items.count) file(s), \(items.reduce(0) { $0 + $1.bytes }) bytes in \(folder.path)\n")
    }

    private static func state(of item: CacheFolder.Item) -> String {
      guard item.hasSources else { return "without sources" }
      guard let cache = GazetteerCache(of: item.sources), cache.set == item.set else {
        return "without sources"
      }
      return cache.isCurrent(item) ? "current" : "out of date"
    }
  }
}
