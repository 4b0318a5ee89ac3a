import Formats

/// What QGIS needs to show a map as it is meant: a style beside each file, and a project of all three.
struct QGISOutput {
  /// What the reports that were written so far cover.
  var extent = MapExtent()
  private let files: CompanionFiles
  private let styles: [(layer: QGISLayer, sink: ByteSink)]
  private let project: ByteSink

  /// - Parameter events: The file of the events.
  /// - Throws: Where a file cannot be made.
  init(events: String) throws(FileError) {
    let files = CompanionFiles(events: events)
    var styles: [(layer: QGISLayer, sink: ByteSink)] = []
    for layer in QGISLayer.allCases {
      styles.append((layer, try ByteSink(file: files.style(of: layer))))
    }
    self.files = files
    self.styles = styles
    project = try ByteSink(file: files.project)
  }

  /// The files that are to be put in their places.
  var sinks: [ByteSink] { styles.map(\.sink) + [project] }

  /// Writes the files.
  func end() throws(FileError) {
    for (layer, sink) in styles { try sink.write(layer.qml(for: extent)) }
    var names: [QGISLayer: String] = [:]
    for layer in QGISLayer.allCases {
      let file = files.file(of: layer)
      names[layer] = file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file
    }
    try project.write(QGISProject(files: names, extent: extent).text)
  }
}
