public import Geodesy

/// Where a place must be that several reports put at distances from known places.
///
///     let well = ClaimIntersection([fromKidal, fromGao, fromMenaka])
///     well.coordinate        // nil where the claims contradict each other
///     well.contradicting     // [2]: Ménaka's claim cannot hold with the others
///
/// The answer is the part of the earth that most claims allow. It counts only when it is allowed by more
/// than half of them and by one set of claims alone; otherwise the claims are contradictory.
/// - Complexity: About n² × 10,000 geodesics for n claims, whatever their size.
public struct ClaimIntersection: Hashable, Sendable {
  /// The best point, allowed by all of `supporting`; nil for contradictory claims.
  public let coordinate: Coordinate?
  /// A radius around `coordinate` that holds all that `supporting` allow; nil for contradictory claims.
  public let uncertainty: Distance?
  /// Indices of the claims that hold together; empty for contradictory claims.
  public let supporting: [Int]
  /// Indices of the claims that cannot hold with them; all for contradictory claims.
  public let contradicting: [Int]
  /// The largest sets of claims that hold together, more than one for contradictory claims.
  public let alternatives: [[Int]]

  /// - Parameter sectors: What each claim allows, `LocatedClaim.figure`; one at least.
  public init(_ sectors: [GeodesicSector]) {
    precondition(!sectors.isEmpty, "no claim to intersect")
    let search = ClaimSearch(sectors)
    let samples = search.samples()
    let sets = Set(samples.map(\.claims)).sorted { $0.lexicographicallyPrecedes($1) }
    alternatives = sets
    guard let claims = sets.first, sets.count == 1, 2 * claims.count > sectors.count else {
      coordinate = nil
      uncertainty = nil
      supporting = []
      contradicting = Array(sectors.indices)
      return
    }
    let best = Self.centre(of: samples)
    coordinate = best.point
    uncertainty = best.radius
    supporting = claims
    contradicting = sectors.indices.filter { !claims.contains($0) }
  }

  /// Returns the sample nearest to the middle of the smallest circle around all samples, with the
  /// radius that holds them.
  ///
  /// > Reference: Bădoiu & Clarkson, "Smaller core-sets for balls", SODA 2003: stepping 1/(i+1) of the
  /// > way to the farthest point converges to that middle.
  private static func centre(
    of samples: [ClaimSearch.Sample]
  ) -> (point: Coordinate, radius: Distance) {
    let stride = max(1, samples.count / 400)
    let points = samples.indices.filter { $0.isMultiple(of: stride) }.map { samples[$0].point }
    var middle = points[0]
    for step in 1...60 {
      let lines = points.map { Ellipsoid.wgs84.geodesic(from: middle, to: $0) }
      guard let farthest = lines.max(by: { $0.distance < $1.distance }) else { break }
      middle = Ellipsoid.wgs84.destination(
        from: middle, bearing: farthest.azimuth,
        distance: farthest.distance * (1 / Double(step + 1)))
    }
    func distance(_ point: Coordinate) -> Distance {
      Ellipsoid.wgs84.distance(from: middle, to: point)
    }
    let best = samples.map(\.point).min { distance($0) < distance($1) } ?? middle
    let radius = samples.map {
      Ellipsoid.wgs84.distance(from: best, to: $0.point).metres + $0.reach
    }.max()
    return (best, Distance(metres: radius ?? 0))
  }
}
