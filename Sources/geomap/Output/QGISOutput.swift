import Distances
import Events
import Formats
import GeoJSON

/// What QGIS needs to show a map as it is meant: a map for orientation, a style beside each file, and a project of all.
struct QGISOutput {
  /// What the reports that were written so far cover.
  var extent = MapExtent()
  private let files: CompanionFiles
  private let base: [(layer: QGISLayer, sink: ByteSink)]
  private let styles: [(layer: QGISLayer, sink: ByteSink)]
  private let project: ByteSink

  /// - Parameter events: The file of the events.
  /// - Throws: Where a file cannot be made.
  init(events: String) throws(FileError) {
    let files = CompanionFiles(events: events)
    var base: [(layer: QGISLayer, sink: ByteSink)] = []
    for layer in [QGISLayer.towns, .borders] {
      base.append((layer, try ByteSink(file: files.file(of: layer))))
    }
    var styles: [(layer: QGISLayer, sink: ByteSink)] = []
    for layer in QGISLayer.allCases {
      styles.append((layer, try ByteSink(file: files.style(of: layer))))
    }
    self.files = files
    self.base = base
    self.styles = styles
    project = try ByteSink(file: files.project)
  }

  /// The files that are to be put in their places.
  var sinks: [ByteSink] { base.map(\.sink) + styles.map(\.sink) + [project] }

  /// Writes the files.
  ///
  /// - Parameters:
  ///   - events: How many events the map has.
  ///   - language: The language of labels and names of layers.
  ///   - mapper: Has the gazetteer and the outlines.
  /// - Throws: Where a file cannot be written.
  func end(events: Int, language: ReasonLanguage, mapper: ReportMapper) throws(FileError) {
    let map = QGISBaseMap(
      extent: extent, gazetteer: mapper.gazetteer, outlines: mapper.outlines, language: language)
    for (layer, sink) in base {
      try Self.write(layer == .towns ? map.towns() : map.borders(), of: layer, to: sink)
    }
    let look = QGISLook(extent: extent, events: events, language: language)
    for (layer, sink) in styles { try sink.write(layer.qml(for: look)) }
    var names: [QGISLayer: String] = [:]
    for layer in QGISLayer.allCases {
      let file = files.file(of: layer)
      names[layer] = file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file
    }
    try project.write(QGISProject(files: names, look: look).text)
  }

  private static func write(
    _ features: [[UInt8]], of layer: QGISLayer, to sink: ByteSink
  ) throws(FileError) {
    var writer = FeatureCollectionWriter<FileError>(layout: .collection) {
      (bytes: Span<UInt8>) throws(FileError) in try sink.write(bytes)
    }
    try writer.begin(
      CollectionMetadata(
        title: layer == .towns ? "Towns" : "Borders and regions",
        description: "For orientation, around the events.",
        generator: "geomap \(Geomap.version)", license: FeatureOutput.placesLicense))
    for feature in features { try writer.feature(encoded: feature) }
    try writer.end()
  }
}
