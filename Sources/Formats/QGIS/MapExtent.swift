internal import Claims
internal import Distances
internal import Events
internal import Gazetteer
internal import Geodesy
internal import Text

/// What a map of several reports covers, in space and time.
///
///     var extent = MapExtent()
///     for features in reports { extent.formUnion(features.extent) }
public struct MapExtent: Hashable, Sendable {
  /// Degrees; nil while there is no point.
  var longitudes: ClosedRange<Double>?
  var latitudes: ClosedRange<Double>?
  /// nil while there is no date.
  var days: ClosedRange<CalendarDate>?

  /// Nothing.
  public init() {}

  /// Takes in what the other covers.
  public mutating func formUnion(_ other: MapExtent) {
    longitudes = Self.union(longitudes, other.longitudes)
    latitudes = Self.union(latitudes, other.latitudes)
    days = Self.union(days, other.days)
  }

  mutating func add(_ coordinate: Coordinate) {
    longitudes = Self.union(longitudes, coordinate.longitude...coordinate.longitude)
    latitudes = Self.union(latitudes, coordinate.latitude...coordinate.latitude)
  }

  /// Takes in a disc, as far as it does not leave the map: its corners beyond ±180° or ±90° are left out.
  mutating func add(_ coordinate: Coordinate, radius: Distance) {
    add(coordinate)
    for degrees in [0.0, 90, 180, 270] {
      let edge = Ellipsoid.wgs84.destination(
        from: coordinate, bearing: Bearing(degrees: degrees), distance: radius)
      guard abs(edge.longitude - coordinate.longitude) < 90 else { continue }
      add(edge)
    }
  }

  mutating func add(_ date: DateInterval) {
    days = Self.union(days, date.earliest...date.latest)
  }

  private static func union<Value: Comparable>(
    _ one: ClosedRange<Value>?, _ other: ClosedRange<Value>?
  ) -> ClosedRange<Value>? {
    guard let one, let other else { return one ?? other }
    return min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
  }
}

extension ReportFeatures {
  /// What the points of the events and the ends of the drawn distances cover.
  ///
  /// Of the discs those of towns and wells count, so that one event is not a map of a single colour; areas do
  /// not: the circle around "in the Sahel" would make a map of half a continent.
  public var extent: MapExtent {
    var extent = MapExtent()
    for event in report.events {
      if let coordinate = event.location.coordinate {
        if let radius = event.location.uncertainty, radius <= Self.largestShownDisc {
          extent.add(coordinate, radius: radius)
        } else {
          extent.add(coordinate)
        }
      }
      if let date = event.date { extent.add(date) }
    }
    for claim in report.claims where claim.check.earth != nil {
      for place in [claim.anchor?.place, claim.subject?.place].compactMap(\.self) {
        extent.add(gazetteer.coordinate(of: place))
      }
    }
    return extent
  }

  private static let largestShownDisc = Distance(kilometres: 100)
}
