import ArgumentParser
import Gazetteer

extension Geomap {
  /// `geomap gazetteer get`: GeoNames' places of whole countries, for every later run.
  struct GazetteerGet: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "get",
      abstract: "Bring GeoNames' places of whole countries, villages and all, for every later run.",
      usage: """
        geomap gazetteer get ML NE BF
        geomap gazetteer get sahel --alternate-names
        geomap gazetteer get --list
        GEOMAP_MIRROR=file:///media/usb/geonames geomap gazetteer get Mali
        """,
      discussion: """
        The files come from download.geonames.org, or from what GEOMAP_MIRROR names, through the program \
        curl; no other command but 'update' touches the network. They lie in $XDG_DATA_HOME/geomap/geonames, each with \
        its address, day and SHA-256 beside it, and every command uses them from then on. A download that \
        breaks off is gone on with. Data: GeoNames, CC BY 4.0.
        """)

    @Argument(help: "Countries by code or name, or sets of them by name; see --list.")
    var countries: [String] = []
    @Flag(
      name: .customLong("alternate-names"),
      help: "Bring the names in other languages too; preferred French names come first then.")
    var alternateNames = false
    @Flag(help: "List the sets and the countries, and which are there.")
    var list = false
    @OptionGroup var patience: PatienceOption

    func validate() throws {
      guard list || !countries.isEmpty else {
        throw ValidationError("Name countries or a set of them; --list lists them.")
      }
      _ = try codes()
    }

    func run() throws {
      let folder = try DumpFolder.required()
      guard !list else { return try writeList(folder) }
      var files: [DumpFile] = []
      for code in try codes() {
        files.append(DumpFile(code))
        if alternateNames { files.append(DumpFile(code, holdsNames: true)) }
      }
      var update = try DumpUpdate(folder, patience: patience.seconds)
      let outcome = try update.bring(files)
      if outcome != .done { throw outcome.code }
    }

    /// The countries that were named, each once, in the order of their first naming.
    private func codes() throws -> [CountryCode] {
      var codes: [CountryCode] = []
      for name in countries {
        for code in try Self.codes(named: name) where !codes.contains(code) { codes.append(code) }
      }
      return codes
    }

    private static func codes(named name: String) throws -> [CountryCode] {
      if let set = CountrySet(named: name) { return set.countries }
      if let country = Country(named: name) { return [country.code] }
      throw ValidationError(
        "'\(name)' is neither a country nor a set of countries; 'geomap gazetteer get --list' has them all."
      )
    }

    private func writeList(_ folder: DumpFolder) throws {
      let there = Set(folder.files)
      func state(_ code: CountryCode) -> String {
        let (places, names) = (DumpFile(code), DumpFile(code, holdsNames: true))
        guard there.contains(places) else { return "" }
        return there.contains(names) ? "there, with names" : "there"
      }
      var sets = Table([.init("set"), .init("countries", width: 60), .init("what", width: 80)])
      for set in CountrySet.all {
        let codes = set.countries.map(\.description).joined(separator: " ")
        sets.append([set.name, codes, set.what])
      }
      var table = Table([.init("country"), .init("name", width: 60), .init("state")])
      for country in Country.all {
        table.append(["\(country.code)", country.acledName, state(country.code)])
      }
      var output = ResultStream()
      try output.write(sets.text + "\n" + table.text)
      try output.finish(.done)
    }
  }

  /// `geomap gazetteer update`: the newest state of what `get` brought.
  struct GazetteerUpdate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "update",
      abstract: "Bring the newest state of what 'gazetteer get' brought.",
      usage: """
        geomap gazetteer update
        geomap gazetteer update ML
        """,
      discussion: "What the mirror still has in the same state is left as it is.")

    @Argument(help: "Countries by code or name; all that are there if absent.")
    var countries: [String] = []
    @OptionGroup var patience: PatienceOption

    func run() throws {
      let folder = try DumpFolder.required()
      let files = try folder.files(of: countries)
      guard !files.isEmpty else {
        Diagnostics.report(.note, "nothing is there to update: see 'geomap gazetteer get'")
        return
      }
      var update = try DumpUpdate(folder, patience: patience.seconds)
      let outcome = try update.bring(files)
      if outcome != .done { throw outcome.code }
    }
  }

  /// `geomap gazetteer remove`: what `get` brought goes.
  struct GazetteerRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Remove what 'gazetteer get' brought.",
      usage: """
        geomap gazetteer remove ML
        geomap gazetteer remove --all
        """)

    @Argument(help: "Countries by code or name.")
    var countries: [String] = []
    @Flag(help: "Remove all that is there.")
    var all = false

    func validate() throws {
      guard all != !countries.isEmpty else {
        throw ValidationError("Name countries, or give --all.")
      }
    }

    func run() throws {
      let folder = try DumpFolder.required()
      let files = try folder.files(of: countries)
      var bytes = 0
      for file in files { bytes += try folder.remove(file) }
      var output = ResultStream()
      try output.write("\(files.count) file(s), \(bytes) bytes removed from \(folder.path)\n")
      try output.finish(.done)
    }
  }
}

/// How long a silent server is waited for.
struct PatienceOption: ParsableArguments {
  @Option(
    name: .customLong("timeout"),
    help: ArgumentHelp(
      "Seconds without a byte after which a download is given up.", valueName: "seconds"))
  var seconds = 30

  func validate() throws {
    guard (1...3600).contains(seconds) else {
      throw ValidationError("--timeout takes 1 to 3600 seconds.")
    }
  }
}

extension DumpFolder {
  /// - Throws: The exit where the environment names no folder, which is told.
  static func required() throws -> DumpFolder {
    guard let folder = DumpFolder() else {
      Diagnostics.report(
        .error, "there is no folder for data: neither XDG_DATA_HOME nor HOME is set")
      throw Exit.inputOutput.code
    }
    return folder
  }

  /// Returns what is there of some countries; of all where none is named.
  ///
  /// - Throws: A validation error for what is no country, or is not there.
  func files(of countries: [String]) throws -> [DumpFile] {
    let there = files
    guard !countries.isEmpty else { return there }
    var wanted: Set<DumpFile> = []
    for name in countries {
      let codes =
        CountrySet(named: name)?.countries ?? [Country(named: name)?.code].compactMap(\.self)
      let found = there.filter { codes.contains($0.country) }
      guard !found.isEmpty else {
        throw ValidationError(
          "There is nothing of '\(name)'; 'geomap gazetteer get --list' says what is there.")
      }
      wanted.formUnion(found)
    }
    return wanted.sorted()
  }
}
