public import Gazetteer
public import Geodesy

/// One end of a distance: a point, how far the place reaches around it, how far the point may be off.
public struct DistanceEnd: Hashable, Sendable {
  public let coordinate: Coordinate
  /// How far the place itself goes from its point.
  public let size: Distance
  /// How far the point may be off.
  public let uncertainty: Distance
  /// Whether the place is an area, whose nearest and farthest points say more than its size.
  public let isArea: Bool
  /// The gazetteer's identifier, by which outlines are found; nil for a bare point.
  public let identifier: String?

  /// How far the truth may lie from the point: size and uncertainty together.
  public var reach: Distance { size + uncertainty }

  /// - Parameters:
  ///   - coordinate: The point.
  ///   - radius: How far the place reaches; nil for what its inhabitants suggest.
  ///   - population: Inhabitants; √(population / 4000 / π) km when no radius is given, at least 1 km.
  ///   - uncertainty: How far the point may be off. Where neither radius nor population is known it
  ///     stands for both; where nothing is known at all the reach is 1.5 km.
  ///   - isArea: Whether nearest and farthest points, where known, say more than the radius.
  ///   - identifier: The gazetteer's, where the end is a place of it.
  ///
  /// > Reference: docs/distances.md, "What the earth allows"; 4,000 inhabitants a km² is its density.
  public init(
    _ coordinate: Coordinate, radius: Distance? = nil, population: Int? = nil,
    uncertainty: Distance? = nil, isArea: Bool = false, identifier: String? = nil
  ) {
    self.coordinate = coordinate
    size =
      if let radius {
        radius
      } else if let population, population > 0 {
        Distance(kilometres: max(1, (Double(population) / 4000 / Double.pi).squareRoot()))
      } else if uncertainty != nil {
        .zero
      } else {
        Distance(kilometres: 1.5)
      }
    self.uncertainty = uncertainty ?? .zero
    self.isArea = isArea
    self.identifier = identifier
  }

  /// The end that a row of the gazetteer makes; an area reaches to the farthest corner of its extent.
  public init(_ place: Place) {
    guard place.kind.isArea, let extent = place.extent else {
      self.init(
        place.coordinate, radius: place.radius, population: place.population,
        uncertainty: place.uncertainty, identifier: place.identifier)
      return
    }
    let corner = extent.corners.map { Ellipsoid.wgs84.distance(from: place.coordinate, to: $0) }
      .max()
    self.init(
      place.coordinate, radius: corner ?? .zero, uncertainty: place.uncertainty, isArea: true,
      identifier: place.identifier)
  }

  /// The end that a place of a gazetteer makes; the same as of the whole row, without its names.
  public init(_ place: Place.ID, in gazetteer: Gazetteer) {
    let identifier = gazetteer.identifier(of: place)
    let coordinate = gazetteer.coordinate(of: place)
    guard gazetteer.kind(of: place).isArea, let extent = gazetteer.extent(of: place) else {
      self.init(
        coordinate, radius: gazetteer.statedRadius(of: place),
        population: gazetteer.population(of: place),
        uncertainty: gazetteer.uncertainty(of: place), identifier: identifier)
      return
    }
    let corner = extent.corners.map { Ellipsoid.wgs84.distance(from: coordinate, to: $0) }.max()
    self.init(
      coordinate, radius: corner ?? .zero, uncertainty: gazetteer.uncertainty(of: place),
      isArea: true, identifier: identifier)
  }

  /// What the end adds to e: nothing of its size where the nearest and farthest points are known.
  func error(knowing area: AreaDistance?) -> Distance {
    isArea && area != nil ? uncertainty : reach
  }
}

/// The nearest and the farthest point of an area, seen from the other end of a claim.
public struct AreaDistance: Hashable, Sendable {
  public let nearest: Distance
  public let farthest: Distance

  /// Returns nil when the nearest point is farther than the farthest.
  public init?(nearest: Distance, farthest: Distance) {
    guard nearest <= farthest else { return nil }
    self.nearest = nearest
    self.farthest = farthest
  }
}

/// The distance between two places as the earth allows it: D ± e.
///
///     let earth = EarthDistance(from: DistanceEnd(kidal), to: DistanceEnd(alkite))
///     earth.distance.kilometres   // 34.5
///     earth.error.kilometres      // 16.3
/// > Reference: docs/distances.md, "What the earth allows"; geodesics of WGS 84 as PROJ computes them.
public struct EarthDistance: Hashable, Sendable {
  /// What of an area a distance was measured to.
  public enum Edge: Hashable, Sendable {
    /// The edge of a country or region.
    case area
    /// The line that two countries share.
    case border
  }

  /// D: the geodesic between the two points.
  public let distance: Distance
  /// The direction at the anchor, towards the subject.
  public let azimuth: Bearing
  /// The nearest and farthest points where an end is an area.
  public let area: AreaDistance?
  /// e: the reach of both ends and 1 % of D, of the farthest point for an area.
  public let error: Distance
  /// Set where the distance is that of an edge and not of a point.
  public let edge: Edge?

  /// Measures from anchor to subject.
  ///
  /// - Parameters:
  ///   - anchor: The place that the text measures from.
  ///   - subject: The place whose distance it states.
  ///   - area: The nearest and farthest points, where either end is an area.
  public init(from anchor: DistanceEnd, to subject: DistanceEnd, area: AreaDistance? = nil) {
    let line = Ellipsoid.wgs84.geodesic(from: anchor.coordinate, to: subject.coordinate)
    distance = line.distance
    azimuth = line.azimuth
    self.area = area
    edge = nil
    error =
      anchor.error(knowing: area) + subject.error(knowing: area)
      + (area?.farthest ?? line.distance) * 0.01
  }

  /// Measures from anchor to subject, an area by its outline.
  ///
  /// Between two areas both count by their reach, which is never too little.
  public init(from anchor: DistanceEnd, to subject: DistanceEnd, outlines: Outlines?) {
    let area: AreaDistance? =
      switch (anchor.isArea, subject.isArea) {
      case (true, false): Self.area(anchor, from: subject, outlines)
      case (false, true): Self.area(subject, from: anchor, outlines)
      default: nil
      }
    self.init(from: anchor, to: subject, area: area)
  }

  /// Measures between the edge of an area, or a border, and a place.
  ///
  /// - Parameters:
  ///   - edge: What was measured to.
  ///   - line: Its nearest point, and how far its largest part is: writers mean either.
  ///   - place: The other end.
  ///   - isAnchor: Whether the text measures from the edge; the azimuth leaves the anchor.
  public init(_ edge: Edge, _ line: OutlineEdge, to place: DistanceEnd, isAnchor: Bool = true) {
    distance = line.nearest
    azimuth =
      isAnchor
      ? Ellipsoid.wgs84.geodesic(from: line.foot, to: place.coordinate).azimuth
      : Ellipsoid.wgs84.geodesic(from: place.coordinate, to: line.foot).azimuth
    area =
      line.mainland > line.nearest
      ? AreaDistance(nearest: line.nearest, farthest: line.mainland) : nil
    self.edge = edge
    error = Outlines.simplification + place.reach + line.nearest * 0.01
  }

  private static func area(
    _ area: DistanceEnd, from point: DistanceEnd, _ outlines: Outlines?
  ) -> AreaDistance? {
    guard let identifier = area.identifier else { return nil }
    return outlines?.nearestAndFarthest(from: point.coordinate, area: identifier)
      .flatMap { AreaDistance(nearest: $0.nearest, farthest: $0.farthest) }
  }

  /// D − e, not below zero: for an area from its nearest point.
  public var low: Distance {
    Distance(metres: max(0, (area?.nearest ?? distance).metres - error.metres))
  }

  /// D + e: for an area from its farthest point.
  public var high: Distance { (area?.farthest ?? distance) + error }
}
