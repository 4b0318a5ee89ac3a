import Gazetteer
import Geodesy
import Glibc

/// Measures one thing a process and prints its figures as `key<TAB>value`; `report.py` runs them all.
///
///     GazetteerBenchmark build data/gazetteer.csv out.gaz
///     GazetteerBenchmark synthesize 12000000 out.gaz
///     GazetteerBenchmark open out.gaz
///     GazetteerBenchmark lookup out.gaz
///     GazetteerBenchmark scan out.gaz text.txt
///     GazetteerBenchmark names out.gaz names.txt
///     GazetteerBenchmark mix out.gaz text.txt mixed.txt
@main
struct GazetteerBenchmark {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("build", 3): build(csv: arguments[1], to: arguments[2])
    case ("synthesize", 3): synthesize(count: Int(arguments[1]) ?? 0, to: arguments[2])
    case ("open", 2): open(arguments[1])
    case ("lookup", 2): lookup(arguments[1])
    case ("scan", 3): scan(arguments[1], text: arguments[2])
    case ("names", 3): names(arguments[1], to: arguments[2])
    case ("mix", 4): mix(arguments[1], text: arguments[2], to: arguments[3])
    default: System.fail("unknown arguments: \(arguments)")
    }
  }

  static func gazetteer(_ path: String) -> Gazetteer {
    do throws(GazetteerError) {
      return try Gazetteer(compiled: System.map(path), file: path)
    } catch {
      System.fail("\(error)")
    }
  }

  private static func write(_ gazetteer: Gazetteer, to path: String) {
    let output = System.Output(path)
    gazetteer.write { output.write($0) }
  }

  // MARK: Build

  private static func build(csv: String, to path: String) {
    var places = 0
    func work() {
      do throws(GazetteerError) {
        let gazetteer = Gazetteer(
          rows: try GazetteerCSV.read(System.contents(of: csv), file: csv))
        write(gazetteer, to: path)
        places = gazetteer.count
      } catch {
        System.fail("\(error)")
      }
    }
    Measurement.report("wall", Measurement.wallTime(repeats: 5, work))
    Measurement.report("processor", Measurement.processorTime(repeats: 5, work))
    Measurement.report("places", places)
    Measurement.report("peak", System.peakMegabytes)
  }

  /// Builds from rows that come in pieces of 8 MB; the time to make them up is not counted.
  private static func synthesize(count: Int, to path: String) {
    var synthetic = SyntheticPlaces()
    var rows = PlaceRows()
    var input = GazetteerInput(file: "synthetic.csv")
    var piece = SyntheticPlaces.header
    var wall = 0.0
    var processor = 0.0
    func measure(_ work: () -> Void) {
      wall += Measurement.wallTime(repeats: 1) {
        processor += Measurement.processorTime(repeats: 1, work)
      }
    }
    while true {
      synthetic.fill(&piece, size: 8_000_000, total: count)
      let isLast = piece.count < 8_000_000
      measure {
        do throws(GazetteerError) {
          let taken = try input.read(piece.span, isLast: isLast, into: &rows)
          piece.removeFirst(taken)
        } catch {
          System.fail("\(error)")
        }
      }
      if isLast { break }
    }
    piece = []
    measure {
      let all = rows
      rows = PlaceRows()
      write(Gazetteer(rows: all), to: path)
    }
    Measurement.report("wall", wall)
    Measurement.report("processor", processor)
    Measurement.report("peak", System.peakMegabytes)
  }

  // MARK: Read

  /// Measures what a command pays before its first answer, once: the process is fresh.
  private static func open(_ path: String) {
    var found = 0
    let wall = Measurement.wallTime(repeats: 1) {
      found = gazetteer(path).places(named: "Tombouctou").count
    }
    Measurement.report("wall", wall)
    Measurement.report("found", found)
  }

  private static func lookup(_ path: String) {
    let gazetteer = gazetteer(path)
    var state: UInt64 = 7
    var hits: [String] = []
    var misses: [String] = []
    for _ in 0..<200_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let row = UInt32((state >> 32).multipliedFullWidth(by: UInt64(gazetteer.count) << 32).high)
      let name = gazetteer.name(of: Place.ID(row: row))
      hits.append(name)
      misses.append("x" + name)
    }
    for (key, names) in [("hit", hits), ("miss", misses)] {
      var found = 0
      let seconds = Measurement.processorTime(repeats: 7) {
        found = 0
        for name in names where gazetteer.name(name) != nil { found += 1 }
      }
      Measurement.report(key, seconds / Double(names.count))
      Measurement.report("\(key) found", found)
    }
    var places = 0
    let seconds = Measurement.processorTime(repeats: 7) {
      for name in hits { places += gazetteer.places(named: name).count }
    }
    Measurement.report("places", seconds / Double(hits.count))
    let suggestions = Measurement.wallTime(repeats: 5) {
      _ = gazetteer.suggestions(for: "Tombouctu")
    }
    Measurement.report("suggest", suggestions)
  }

  private static func scan(_ path: String, text: String) {
    let gazetteer = gazetteer(path)
    let bytes = System.contents(of: text)
    for (key, start) in [("capitals", Gazetteer.ScanStart.capitals), ("words", .words)] {
      var matches = 0
      let seconds = Measurement.processorTime(repeats: 9) {
        matches = 0
        gazetteer.scan(bytes, from: start) { _, _ in matches += 1 }
      }
      Measurement.report(key, Double(bytes.count) / seconds / 1e6)
      Measurement.report("\(key) matches", matches)
    }
    var folded: [UInt8] = []
    let seconds = Measurement.processorTime(repeats: 5) {
      folded.removeAll(keepingCapacity: true)
      Folding.fold(bytes, into: &folded)
    }
    Measurement.report("fold", Double(bytes.count) / seconds / 1e6)
  }

  /// Writes every distinct name as it is written, one a line, for the peers.
  private static func names(_ path: String, to output: String) {
    let gazetteer = gazetteer(path)
    var names: Set<String> = []
    for id in gazetteer.ids {
      let place = gazetteer[id]
      names.insert(place.name)
      names.formUnion(place.names)
    }
    var bytes: [UInt8] = []
    for name in names.sorted() where !name.isEmpty {
      bytes.append(contentsOf: name.utf8)
      bytes.append(0x0A)
    }
    System.Output(output).write(bytes.span)
    Measurement.report("names", names.count)
  }

  /// Writes the text with every second capitalised word replaced by a random name of the gazetteer, so
  /// that a scan meets its names all over the index and not the same few in the cache.
  private static func mix(_ path: String, text: String, to output: String) {
    let gazetteer = gazetteer(path)
    var state: UInt64 = 11
    var mixed: [UInt8] = []
    var capitals = 0
    for word in System.contents(of: text).split(separator: 0x20, omittingEmptySubsequences: false) {
      let isCapital = word.first.map { $0 &- 0x41 < 26 || $0 == 0xC3 } ?? false
      capitals += isCapital ? 1 : 0
      if isCapital, capitals % 2 == 0 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let row = (state >> 32).multipliedFullWidth(by: UInt64(gazetteer.count) << 32).high
        mixed.append(contentsOf: gazetteer.name(of: Place.ID(row: UInt32(row))).utf8)
      } else {
        mixed.append(contentsOf: word)
      }
      mixed.append(0x20)
    }
    System.Output(output).write(mixed.span)
    Measurement.report("bytes", mixed.count)
  }
}
