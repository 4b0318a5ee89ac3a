internal import GeoJSON

/// One of the three files as a layer of QGIS, dressed by a `.qml` beside the file or by a project.
///
///     try write(QGISLayer.events.qml(for: extent), to: "events.qml")   // QGIS finds it beside events.geojson
///
/// > Reference: the elements that QGIS 3.22 writes with "Save as QGIS layer style file", less those whose
/// > default is meant; 3.40 reads them too.
public enum QGISLayer: String, CaseIterable, Hashable, Sendable {
  case events, distances, uncertainty

  /// The release whose elements are written; a newer one reads them without a word.
  static let version = "3.22.0"

  /// Returns the style of a file that covers so much, as a file of its own.
  public func qml(for extent: MapExtent) -> String {
    """
    <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
    <qgis styleCategories="Symbology|Labeling|MapTips|Temporal" version="\(Self.version)"\
     labelsEnabled="\(hasLabels ? 1 : 0)">
    \(style(for: extent))
    <layerGeometryType>\(geometryType)</layerGeometryType>
    </qgis>

    """
  }

  /// What a legend calls the layer.
  var title: String {
    switch self {
    case .events: "Events"
    case .distances: "Stated distances"
    case .uncertainty: "Where it may have been"
    }
  }

  /// The layer's name inside a project; QGIS replaces one of ten characters or fewer by its own.
  var identifier: String { "geomap_\(rawValue)" }

  var geometry: String {
    switch self {
    case .events: "Point"
    case .distances: "Line"
    case .uncertainty: "Polygon"
    }
  }

  private var geometryType: Int {
    switch self {
    case .events: 0
    case .distances: 1
    case .uncertainty: 2
    }
  }

  var hasLabels: Bool { self != .uncertainty }

  /// Returns the elements that a style and a project's layer have in common.
  func style(for extent: MapExtent) -> String {
    switch self {
    case .events:
      [
        QGISXML.timed(from: "date_earliest", to: "date_latest", within: extent.days),
        Self.eventRenderer,
        // At one side only, so that a second event of the place finds no room for the same name, and beside the
        // ring of several.
        QGISXML.labels(
          "location", size: 9, colour: "#222222",
          placement: """
            placement="6" predefinedPositionOrder="R" offsetType="1" dist="2" distUnits="MM"
            """,
          rendering: #"obstacle="1" obstacleFactor="2""#), Self.eventTip,
      ].joined(separator: "\n")
    case .distances:
      // A claim about how far two places are apart has no day of its own.
      [
        QGISXML.untimed, Self.distanceRenderer,
        QGISXML.labels(
          Self.distanceLabel, isExpression: true, size: 8, colour: "#444444",
          placement: """
            placement="2" placementFlags="14" dist="1" distUnits="MM" overrunDistance="30" \
            overrunDistanceUnit="MM"
            """,
          // Longer than a short line, but not at every speck of one.
          rendering: #"obstacle="0" minFeatureSize="6""#),
        Self.distanceTip,
      ].joined(separator: "\n")
    case .uncertainty:
      [
        QGISXML.timed(from: "date_earliest", to: "date_latest", within: extent.days),
        Self.areaRenderer, Self.areaTip,
      ].joined(separator: "\n")
    }
  }
}
