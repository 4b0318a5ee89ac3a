internal import Formats
internal import Gazetteer
internal import GeoJSON
internal import Geodesy

/// What lies under the events: outlines of countries and regions, and towns to find one's way by.
///
/// All countries of the world are there, in full only around the events; regions and towns only near them.
struct BaseMap {
  /// Corners that the outlines have at most, about five bytes each in the page.
  static let mostCorners = 60_000
  /// Towns for orientation at most, and in one cell of two degrees.
  static let mostTowns = (all: 800, cell: 10)

  private struct Area {
    let identifier: String
    let name: String
    let kind: PlaceKind
    let centre: Coordinate
    let rings: [[Coordinate]]
  }

  private let areas: [Area]
  private let towns: [Place.ID]
  private let gazetteer: Gazetteer

  /// - Parameters:
  ///   - points: What the map must show: events, ends of distances.
  ///   - wanted: Identifiers of areas that events refer to, which are drawn whatever their kind.
  ///   - gazetteer: Names and kinds.
  ///   - outlines: nil for a map without land.
  init(points: [Coordinate], wanted: Set<String>, gazetteer: Gazetteer, outlines: Outlines?) {
    self.gazetteer = gazetteer
    let focus = MapFocus(points)
    var coarseness = 1.0
    var areas = Self.areas(
      RingSimplifier(focus: focus, coarseness: coarseness), wanted, gazetteer, outlines)
    while coarseness < 64, Self.corners(areas) > Self.mostCorners {
      coarseness *= 2
      areas = Self.areas(
        RingSimplifier(focus: focus, coarseness: coarseness), wanted, gazetteer, outlines)
    }
    self.areas = areas
    towns = points.isEmpty ? [] : Self.towns(focus, gazetteer)
  }

  private static func corners(_ areas: [Area]) -> Int {
    areas.reduce(0) { $0 + $1.rings.reduce(0) { $0 + $1.count } }
  }

  private static func areas(
    _ simplifier: RingSimplifier, _ wanted: Set<String>, _ gazetteer: Gazetteer,
    _ outlines: Outlines?
  ) -> [Area] {
    guard let outlines else { return [] }
    return outlines.identifiers.compactMap { identifier in
      guard let place = gazetteer.place(identified: identifier) else { return nil }
      let kind = gazetteer.kind(of: place)
      let isCountry = kind == .country || kind == .territory
      let isWanted = wanted.contains(identifier)
      guard isCountry || isWanted || kind == .admin1 else { return nil }
      let rings = outlines.rings(of: identifier).filter { ring in
        // Antarctica, where no event is near it, only makes a map of the world taller.
        ring.contains { $0.latitude > -60 || simplifier.focus.steps(from: $0) <= 10 }
      }
      if !isCountry, !isWanted {
        let isNear = rings.contains { ring in
          ring.contains { simplifier.focus.steps(from: $0) <= 2 }
        }
        guard isNear else { return nil }
      }
      let simplified = rings.map(simplifier.simplified).filter { !$0.isEmpty }
      guard !simplified.isEmpty else { return nil }
      return Area(
        identifier: identifier, name: gazetteer.name(of: place), kind: kind,
        centre: gazetteer.coordinate(of: place), rings: simplified)
    }
  }

  /// Capitals, seats and the largest towns near the map's points, the most important first.
  private static func towns(_ focus: MapFocus, _ gazetteer: Gazetteer) -> [Place.ID] {
    let found = gazetteer.ids.filter { id in
      switch gazetteer.kind(of: id) {
      case .capital, .seat: focus.steps(from: gazetteer.coordinate(of: id)) <= 4
      case .city, .village: focus.steps(from: gazetteer.coordinate(of: id)) <= 1
      default: false
      }
    }
    // The first of every cell before the second of any, so that no part of the map is empty.
    var inCell: [Int: Int] = [:]
    let chosen = found.map { (weight: gazetteer.weightOnMaps(of: $0) ?? 0, id: $0) }
      .sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }
      .map { town in
        let cell = MapFocus.cell(of: gazetteer.coordinate(of: town.id))
        inCell[cell, default: 0] += 1
        return (rank: inCell[cell, default: 0], weight: town.weight, id: town.id)
      }
      .filter { $0.rank <= mostTowns.cell }
      .sorted { ($0.rank, $1.weight, $0.id) < ($1.rank, $0.weight, $1.id) }
      .prefix(mostTowns.all)
    return chosen.sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }.map(\.id)
  }

  /// The map as one JSON object.
  ///
  /// A ring is a flat list of longitudes and latitudes in thousandths of a degree, the first pair whole and the
  /// others as steps from the pair before.
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.array("areas") { json in
        for area in areas {
          json.object { json in
            json.string("id", area.identifier)
            json.string("name", area.name)
            json.string("kind", Self.layer(of: area.kind))
            json.number("lon", area.centre.longitude, decimals: 3)
            json.number("lat", area.centre.latitude, decimals: 3)
            json.array("rings") { json in
              for ring in area.rings { json.steps(ring) }
            }
          }
        }
      }
      json.array("towns") { json in
        for town in towns {
          let point = gazetteer.coordinate(of: town)
          json.array { json in
            json.string(gazetteer.name(of: town))
            json.number(point.longitude, decimals: 3)
            json.number(point.latitude, decimals: 3)
            json.integer(gazetteer.kind(of: town) == .capital ? 1 : 0)
          }
        }
      }
    }
    return json.bytes
  }

  private static func layer(of kind: PlaceKind) -> String {
    switch kind {
    case .country, .territory: "country"
    case .admin1: "region"
    default: "other"
    }
  }
}

extension JSONWriter {
  /// Writes a line as thousandths of a degree: the first pair whole, the others as steps.
  mutating func steps(_ line: [Coordinate]) {
    array { json in
      var (x, y) = (0, 0)
      for (number, point) in line.enumerated() {
        let nextX = Int((point.longitude * 1000).rounded())
        let nextY = Int((point.latitude * 1000).rounded())
        if number > 0, nextX == x, nextY == y { continue }
        json.integer(nextX - x)
        json.integer(nextY - y)
        (x, y) = (nextX, nextY)
      }
    }
  }
}
