public import Geodesy

/// How far a point may be from the truth, and from which sources: the point-radius method.
///
///     let sources = PointRadius(extent: reach, distancePrecision: Distance(kilometres: 5))
///     sources.radius(.heading(Distance(kilometres: 30), halfWidth: 22.5))
///
/// Radii bound the error, so sources add up instead of being squared.
/// > Reference: Wieczorek, Guo & Hijmans, "The point-radius method for georeferencing locality
/// > descriptions", Int. J. Geographical Information Science 18 (2004), doi:10.1080/13658810412331280211;
/// > Chapman & Wieczorek, Georeferencing Best Practices (GBIF 2020), doi:10.15468/doc-gg7h-s853; the
/// > order of the terms is the Georeferencing Calculator's (VertNet, Apache-2.0).
public struct PointRadius: Hashable, Sendable {
  /// From the centre of the named place to its farthest edge.
  public let extent: Distance
  /// What an unrecorded datum may shift.
  public let datum: Distance
  /// The last digit of the coordinates, both axes together.
  public let coordinatePrecision: Distance
  /// The map that the coordinates were read from.
  public let map: Distance
  /// Reading a length from a map.
  public let measurement: Distance
  /// Half the unit that a distance is given in.
  public let distancePrecision: Distance

  public init(
    extent: Distance = .zero, datum: Distance = .zero, coordinatePrecision: Distance = .zero,
    map: Distance = .zero, measurement: Distance = .zero, distancePrecision: Distance = .zero
  ) {
    self.extent = extent
    self.datum = datum
    self.coordinatePrecision = coordinatePrecision
    self.map = map
    self.measurement = measurement
    self.distancePrecision = distancePrecision
  }

  /// How a place is described.
  public enum Locality: Hashable, Sendable {
    /// Coordinates or a named place.
    case place
    /// "5 mi from Bakersfield": the point is the place, the truth is anywhere so far away.
    case ring(Distance)
    /// "13 mi E by road": the point is on the path.
    case path
    /// "2 mi E and 3 mi N": two precisions at right angles.
    case orthogonal
    /// "10 mi E": the point is so far in the direction, which may be off by `halfWidth` degrees.
    case heading(Distance, halfWidth: Double)
  }

  /// Returns the radius that holds the truth.
  public func radius(_ locality: Locality) -> Distance {
    switch locality {
    case .place, .path:
      return alongTheLine + coordinatePrecision
    case .ring(let offset):
      return alongTheLine + coordinatePrecision + offset
    case .orthogonal:
      return alongTheLine + coordinatePrecision + distancePrecision * (2.0.squareRoot() - 1)
    case .heading(let offset, let halfWidth):
      // √((D′ cos θ − D)² + (D′ sin θ)²), D′ = D + e, by the law of cosines.
      let (near, far) = (offset.metres, (offset + alongTheLine).metres)
      let cosine = Bearing(degrees: halfWidth).cosine
      let square = near * near + far * far - 2 * near * far * cosine
      return Distance(metres: max(0, square).squareRoot()) + coordinatePrecision
    }
  }

  /// e: all but the precision of the coordinates, which a heading does not stretch.
  private var alongTheLine: Distance { extent + datum + map + measurement + distancePrecision }

  /// Returns the precision of coordinates given to a step of so many degrees: the diagonal of the step.
  ///
  /// > Reference: Wieczorek, Guo & Hijmans (2004), "uncertainty due to coordinate precision".
  public static func coordinatePrecision(degrees: Double, at point: Coordinate) -> Distance {
    let inwards = point.latitude > 0 ? -degrees : degrees
    let aside = point.longitude > 0 ? -degrees : degrees
    guard
      let north = Coordinate(latitude: point.latitude + inwards, longitude: point.longitude),
      let east = Coordinate(latitude: point.latitude, longitude: point.longitude + aside)
    else { preconditionFailure("\(degrees)° is no precision of coordinates") }
    let height = Ellipsoid.wgs84.distance(from: point, to: north).metres
    let width = Ellipsoid.wgs84.distance(from: point, to: east).metres
    return Distance(metres: (height * height + width * width).squareRoot())
  }
}
