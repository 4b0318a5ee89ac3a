import ArgumentParser
import Gazetteer

extension Geomap {
  /// `geomap gazetteer build`: many inputs, one compiled file.
  struct GazetteerBuild: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "build",
      abstract: "Compile gazetteers into one file that opens in a millisecond.",
      usage: """
        geomap gazetteer build ML.txt alternateNamesV2.txt mine.csv -o mali.gaz
        geomap lookup Alket --gazetteer mali.gaz
        """,
      discussion: """
        Reads our CSV, a CSV with name, lat, lon, GeoNames' dumps (ML.txt, allCountries.txt) and \
        alternateNamesV2.txt. A later input only adds: places, names, and what an earlier one does not say of a \
        place of the same identifier, or of the same name and within its radius; a row whose column 'override' says yes \
        wins. A faulty row is reported and left out; with --strict it ends the run.
        """)

    @Argument(help: "Gazetteers to read, in their order.", completion: .file())
    var inputs: [String]
    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file.gaz"))
    var output: String
    @Flag(help: "Stop at the first faulty row.")
    var strict = false

    func run() throws {
      let output = NamedOutput(option: "-o", file: output)
      var clashes = FileClashes()
      try clashes.write(output)
      for file in inputs { try clashes.read(InputFile(file), as: "the gazetteer") }
      // Opened first: another run with the same output is found before the time is spent.
      let sink = try ByteSink(file: output.file)
      var rows = PlaceRows()
      for file in inputs {
        do {
          try rows.read(file: file, strict: strict)
        } catch let error as FileError {
          Diagnostics.report(error)
          throw error.exit.code
        } catch let error as GazetteerError {
          Diagnostics.tell("\(error)")
          throw Exit.refused.code
        }
      }
      for finding in rows.findings { Diagnostics.tell("\(finding)") }
      let gazetteer = Gazetteer(rows: rows)
      try gazetteer.write { (piece: Span<UInt8>) throws(FileError) in try sink.write(piece) }
      try sink.commit()
      Diagnostics.report(.note, file: output.file, "\(gazetteer.count) places")
      if rows.findings.contains(where: { $0.severity == .error }) { throw Exit.refused.code }
    }
  }
}
