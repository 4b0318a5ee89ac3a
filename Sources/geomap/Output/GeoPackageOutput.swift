import Distances
import Formats
import GeoJSON
import GeoPackage

/// The GeoPackage of a map: events, stated distances and areas, each a layer with its style.
///
/// SQLite writes the file that the sink puts in its place.
struct GeoPackageOutput {
  private static let layers: [QGISLayer] = [.events, .distances, .uncertainty]

  private let file: GeoPackageFile
  /// As the user named it, for messages.
  private let name: String
  private var extent = MapExtent()
  private var events = 0

  /// - Parameters:
  ///   - sink: The file to be.
  ///   - decimals: Decimals of a degree at most; lines and areas keep at least 4.
  /// - Throws: `.unwritable`.
  init(_ sink: ByteSink, decimals: Int) throws(FileError) {
    name = sink.name
    let layers = Self.layers.map { layer in
      GeoPackageLayer(
        name: Self.name(of: layer), description: Self.description(of: layer),
        shape: layer == .events ? .point : layer == .distances ? .lines : .areas,
        columns: ReportRows.columns(of: layer),
        decimals: layer == .events ? decimals : max(decimals, 4))
    }
    do {
      file = try GeoPackageFile(path: sink.unfinished ?? sink.name, layers: layers)
    } catch {
      throw .unwritable(sink.name, error.reason)
    }
  }

  private static func name(of layer: QGISLayer) -> String {
    layer == .uncertainty ? "areas" : layer.rawValue
  }

  private static func description(of layer: QGISLayer) -> String {
    let words =
      switch layer {
      case .events: "What the reports say happened, one point or null each."
      case .distances: "From the place a report measures from to the place it means."
      default: "Where each event may have been."
      }
    return "\(words) \(FeatureOutput.license)"
  }

  /// Adds the features of one report.
  mutating func write(_ rows: ReportRows, covering extent: MapExtent) throws(FileError) {
    self.extent.formUnion(extent)
    events += rows.events.count
    do {
      for (layer, rows) in [rows.events, rows.distances, rows.areas].enumerated() {
        for row in rows { try file.add(row, to: layer) }
      }
    } catch {
      throw .unwritable(name, error.reason)
    }
  }

  /// Writes what is known at the end.
  func end(language: ReasonLanguage) throws(FileError) {
    let look = QGISLook(extent: extent, events: events, language: language)
    do {
      try file.end(styles: Self.layers.map { $0.qml(for: look) })
    } catch {
      throw .unwritable(name, error.reason)
    }
  }
}
