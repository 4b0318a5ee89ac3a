import Geodesy

/// Finds the part of the earth that most claims allow, by cells that are split where it may be.
///
/// Every claim is searched in turn, in distance and azimuth around its own anchor. A cell is dropped
/// when even its best point satisfies fewer claims than a point already found; the bound is safe because
/// no point of a cell is farther than `reach` from its middle.
struct ClaimSearch {
  /// A point that as many claims allow as any, with the size of its cell.
  struct Sample {
    let point: Coordinate
    /// Indices of the claims that allow it, rising.
    let claims: [Int]
    /// Metres from the point to the farthest corner of its cell.
    let reach: Double
  }

  private struct Cell {
    let distances: ClosedRange<Double>
    let azimuths: ClosedRange<Double>

    var middle: (metres: Double, azimuth: Double) {
      (
        (distances.lowerBound + distances.upperBound) / 2,
        (azimuths.lowerBound + azimuths.upperBound) / 2
      )
    }

    var reach: Double {
      let depth = (distances.upperBound - distances.lowerBound) / 2
      let width =
        distances.upperBound * (azimuths.upperBound - azimuths.lowerBound) / 2 * (.pi / 180)
      return (depth * depth + width * width).squareRoot()
    }

    /// Two halves, across the longer side.
    var halves: [Cell] {
      let (metres, azimuth) = middle
      let width = metres * (azimuths.upperBound - azimuths.lowerBound) * (.pi / 180)
      if width > distances.upperBound - distances.lowerBound {
        return [
          Cell(distances: distances, azimuths: azimuths.lowerBound...azimuth),
          Cell(distances: distances, azimuths: azimuth...azimuths.upperBound),
        ]
      }
      return [
        Cell(distances: distances.lowerBound...metres, azimuths: azimuths),
        Cell(distances: metres...distances.upperBound, azimuths: azimuths),
      ]
    }
  }

  private let sectors: [GeodesicSector]
  /// No finer than a hundredth of the narrowest claim, and no more cells than this at once.
  private let finest: Double
  private let mostCells = 3000

  init(_ sectors: [GeodesicSector]) {
    self.sectors = sectors
    finest = (sectors.map { $0.outer.metres - $0.inner.metres }.min() ?? 0) / 100
  }

  /// Returns the middles of all cells that the largest number of claims allow.
  func samples() -> [Sample] {
    var most = 1
    var samples: [Sample] = []
    for base in sectors.indices {
      let found = search(from: base, most: &most)
      samples = (samples + found).filter { $0.claims.count == most }
    }
    return samples
  }

  private func search(from base: Int, most: inout Int) -> [Sample] {
    let sector = sectors[base]
    let middle = sector.direction?.degrees ?? 180
    let width = sector.direction == nil ? 180 : sector.halfWidth
    var cells = [
      Cell(
        distances: sector.inner.metres...sector.outer.metres,
        azimuths: (middle - width)...(middle + width))
    ]
    while true {
      let judged = cells.map { judge($0, around: sector.centre) }
      most = max(most, judged.lazy.map(\.sample.claims.count).max() ?? 0)
      let hopeful = judged.indices.filter { judged[$0].bound >= most }
      let isFine = hopeful.allSatisfy { judged[$0].sample.reach <= finest }
      if isFine || hopeful.count * 2 > mostCells {
        return judged.map(\.sample).filter { $0.claims.count == most }
      }
      cells = hopeful.flatMap {
        judged[$0].sample.reach > finest ? cells[$0].halves : [cells[$0]]
      }
    }
  }

  /// Returns the middle of a cell, and how many claims any of its points may satisfy at most.
  private func judge(_ cell: Cell, around centre: Coordinate) -> (sample: Sample, bound: Int) {
    let (metres, azimuth) = cell.middle
    let point = Ellipsoid.wgs84.destination(
      from: centre, bearing: Bearing(degrees: azimuth), distance: Distance(metres: metres))
    let reach = cell.reach
    var claims: [Int] = []
    var bound = 0
    for index in sectors.indices {
      let excess = sectors[index].excess(at: point)
      if excess <= 0 { claims.append(index) }
      if excess <= reach { bound += 1 }
    }
    return (Sample(point: point, claims: claims, reach: reach), bound)
  }
}

extension GeodesicSector {
  /// How many metres the point is outside at least; zero or less inside.
  fileprivate func excess(at point: Coordinate) -> Double {
    let line = Ellipsoid.wgs84.geodesic(from: centre, to: point)
    let metres = line.distance.metres
    let radial = max(inner.metres - metres, metres - outer.metres)
    guard let direction, metres > 0 else { return radial }
    let beyond = line.azimuth.angle(to: direction) - halfWidth
    guard beyond > 0 else { return radial }
    // sin x >= 2x/π up to a right angle: a lower bound without a sine.
    return max(radial, metres * min(beyond, 90) / 90)
  }
}
