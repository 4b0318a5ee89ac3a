internal import Geodesy

/// A rectangle of a map in degrees, which ends at ±180 and ±90.
struct MapView: Hashable, Sendable {
  var west: Double
  var south: Double
  var east: Double
  var north: Double

  static let world = MapView(west: -180, south: -90, east: 180, north: 90)

  var width: Double { east - west }
  var height: Double { north - south }

  /// Returns the view with a margin of so many degrees on every side, as far as the map goes.
  func widened(by degrees: Double) -> MapView {
    MapView(
      west: max(-180, west - degrees), south: max(-90, south - degrees),
      east: min(180, east + degrees), north: min(90, north + degrees))
  }

  /// Returns the smallest view around this one that is so many times as wide as it is high.
  func fitted(to ratio: Double) -> MapView {
    let missingWidth = max(0, height * ratio - width) / 2
    let missingHeight = max(0, width / ratio - height) / 2
    return MapView(
      west: west - missingWidth, south: south - missingHeight, east: east + missingWidth,
      north: north + missingHeight)
  }

  func contains(_ point: Coordinate) -> Bool {
    (west...east).contains(point.longitude) && (south...north).contains(point.latitude)
  }

  /// Whether a box has a point in common with the view; one across the antimeridian is taken for two.
  func meets(_ box: BoundingBox) -> Bool {
    guard box.south <= north, box.north >= south else { return false }
    if box.west <= box.east { return box.west <= east && box.east >= west }
    return box.west <= east || box.east >= west
  }
}

extension MapExtent {
  /// The data with a margin of an eighth, at least a quarter of a degree; nil where there is no point.
  var view: MapView? {
    guard let longitudes, let latitudes else { return nil }
    let widest = max(
      longitudes.upperBound - longitudes.lowerBound, latitudes.upperBound - latitudes.lowerBound)
    let margin = max(widest / 8, 0.25)
    return MapView(
      west: longitudes.lowerBound - margin, south: latitudes.lowerBound - margin,
      east: longitudes.upperBound + margin, north: latitudes.upperBound + margin)
  }
}
