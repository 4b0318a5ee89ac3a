import ArgumentParser
import Gazetteer

extension Geomap {
  /// `geomap gazetteer info`: what is in a gazetteer, and whether it is whole.
  struct GazetteerInfo: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "info",
      abstract: "Say what is in a gazetteer, and whether it is whole.",
      usage: """
        geomap gazetteer info
        geomap gazetteer info mali.gaz
        """)

    @Argument(
      help: ArgumentHelp(
        "A gazetteer of any layout; the default one if absent.", valueName: "file"),
      completion: .file())
    var file: String?

    func run() throws {
      var options = GazetteerOptions()
      options.files = [file].compactMap(\.self)
      options.withoutDefault = file != nil
      options.withoutInstalled = file != nil
      let loaded = try options.load()
      let gazetteer = loaded.value
      do {
        try gazetteer.verify(file: file ?? "the default gazetteer")
      } catch {
        Diagnostics.tell("\(error)")
        throw Exit.refused.code
      }
      var kinds: [String: Int] = [:]
      var countries: [String: Int] = [:]
      var sources: [String: Int] = [:]
      for id in gazetteer.ids {
        let place = gazetteer[id]
        kinds[place.kind.rawValue, default: 0] += 1
        countries[place.country.isEmpty ? "none" : place.country, default: 0] += 1
        sources[place.source.isEmpty ? "not said" : place.source, default: 0] += 1
      }
      var output = ResultStream()
      try output.write("\(gazetteer.count) places, \(gazetteer.compiledSize) bytes compiled\n\n")
      try output.write(Self.table("kind", kinds, limit: kinds.count))
      try output.write("\n" + Self.table("country", countries, limit: 20))
      try output.write("\n" + Self.table("source", sources, limit: 20))
      if file == nil { try output.write(Self.installed()) }
      try output.finish(loaded.outcome)
    }

    /// What `gazetteer get` brought, each with where it is from and whether it is still that; empty where there is none.
    private static func installed() -> String {
      guard let folder = DumpFolder(), !folder.files.isEmpty else { return "" }
      var table = Table([
        .init("installed"), .init("day"), .init("rows", .right), .init("bytes", .right),
        .init("licence"), .init("sha-256", width: 64), .init("state"), .init("from", width: 120),
      ])
      for file in folder.files {
        guard let record = folder.knowledge(of: file) else {
          table.append(["\(file)", "", "", "", "", "", "without record", folder.data(file)])
          continue
        }
        table.append([
          "\(file)", record.day, "\(record.rows)", "\(record.bytes)", DumpRecord.licence,
          record.digest, folder.isWhole(file, as: record) ? "whole" : "changed", record.url,
        ])
      }
      return "\n" + table.text + "\n\(folder.path)\n"
    }

    /// The commonest values first, ties by name.
    private static func table(_ title: String, _ counts: [String: Int], limit: Int) -> String {
      var table = Table([.init(title), .init("places", .right)])
      let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      for (name, count) in ranked.prefix(limit) { table.append([name, "\(count)"]) }
      let rest = ranked.dropFirst(limit)
      if !rest.isEmpty {
        table.append(["\(rest.count) others", "\(rest.reduce(0) { $0 + $1.value })"])
      }
      return table.text
    }
  }
}
