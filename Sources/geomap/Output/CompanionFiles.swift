import Formats

/// The files that belong together: `events`, `events-distances`, `events-uncertainty`, and the project of QGIS that
/// shows them over `events-borders` and `events-towns`.
struct CompanionFiles {
  let events: String
  let distances: String
  let uncertainty: String
  let towns: String
  let borders: String
  /// `events.qgs`.
  let project: String

  /// Names the companions after the file of the events, before its last extension.
  init(events: String) {
    self.events = events
    let stem = Self.stem(of: events)
    let ending = events.dropFirst(stem.count)
    distances = "\(stem)-distances\(ending)"
    uncertainty = "\(stem)-uncertainty\(ending)"
    towns = "\(stem)-towns\(ending)"
    borders = "\(stem)-borders\(ending)"
    project = "\(stem).qgs"
  }

  /// A path without its last extension.
  static func stem(of file: String) -> String {
    let slash = file.lastIndex(of: "/").map { file.index(after: $0) } ?? file.startIndex
    let dot = file[slash...].lastIndex(of: ".").flatMap { $0 > slash ? $0 : nil }
    return String(file[..<(dot ?? file.endIndex)])
  }

  /// The file of a layer's style.
  func style(of layer: QGISLayer) -> String { Self.stem(of: file(of: layer)) + ".qml" }

  /// All of them; those of QGIS last.
  var all: [String] {
    QGISLayer.allCases.map(file) + QGISLayer.allCases.map(style) + [project]
  }

  /// The file of a layer.
  func file(of layer: QGISLayer) -> String {
    switch layer {
    case .events: events
    case .distances: distances
    case .uncertainty: uncertainty
    case .towns: towns
    case .borders: borders
    }
  }
}
