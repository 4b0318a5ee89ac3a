internal import GeoJSON

/// One of the files as a layer of QGIS, dressed by a `.qml` beside the file or by a project.
///
///     try write(QGISLayer.events.qml(for: look), to: "events.qml")   // QGIS finds it beside events.geojson
///
/// > Reference: the elements that QGIS 3.22 writes with "Save as QGIS layer style file", less those whose
/// > default is meant; 3.40 reads them too.
public enum QGISLayer: String, CaseIterable, Hashable, Sendable {
  case events, distances, uncertainty
  /// What lies under them, for orientation.
  case towns, borders

  /// The release whose elements are written; a newer one reads them without a word.
  static let version = "3.22.0"

  /// Returns the style of a file of such a map, as a file of its own.
  public func qml(for look: QGISLook) -> String {
    """
    <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
    <qgis styleCategories="Symbology|Labeling|MapTips|Temporal" version="\(Self.version)"\
     labelsEnabled="\(hasLabels ? 1 : 0)">
    \(style(for: look))
    <layerGeometryType>\(geometryType)</layerGeometryType>
    </qgis>

    """
  }

  /// The layer's name inside a project; QGIS replaces one of ten characters or fewer by its own.
  var identifier: String { "geomap_\(rawValue)" }

  var geometry: String {
    switch self {
    case .events, .towns: "Point"
    case .distances: "Line"
    case .uncertainty, .borders: "Polygon"
    }
  }

  private var geometryType: Int {
    switch self {
    case .events, .towns: 0
    case .distances: 1
    case .uncertainty, .borders: 2
    }
  }

  var hasLabels: Bool { self != .uncertainty }

  /// Whether it is there for orientation.
  var isBase: Bool { self == .towns || self == .borders }

  /// Returns the elements that a style and a project's layer have in common.
  func style(for look: QGISLook) -> String {
    let words = look.words
    let elements =
      switch self {
      case .events:
        [
          QGISXML.timed(from: "date_earliest", to: "date_latest", within: look.extent.days),
          look.spreads ? Self.spreadRenderer(words) : Self.ringRenderer(words),
          look.spreads ? Self.spreadLabels(words) : Self.placeLabels, Self.eventTip,
        ]
      case .distances:
        // A claim about how far two places are apart has no day of its own.
        [
          QGISXML.untimed, Self.distanceRenderer(words), Self.distanceLabels(words),
          Self.distanceTip(words),
        ]
      case .uncertainty:
        [
          QGISXML.timed(from: "date_earliest", to: "date_latest", within: look.extent.days),
          Self.areaRenderer, Self.areaTip,
        ]
      case .towns: [QGISXML.untimed, Self.townRenderer, Self.townLabels, Self.nameTip]
      case .borders: [QGISXML.untimed, Self.borderRenderer(look), Self.borderLabels, Self.nameTip]
      }
    return elements.joined(separator: "\n")
  }
}
