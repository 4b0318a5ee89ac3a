public import Distances
public import Gazetteer
internal import GeoJSON
internal import Geodesy

/// What lies under the events of a project: countries, regions and towns, from our own outlines and gazetteer.
///
///     let map = QGISBaseMap(extent: extent, gazetteer: gazetteer, outlines: outlines, language: .french)
///     for feature in map.borders() + map.towns() { try writer.feature(encoded: feature) }
public struct QGISBaseMap {
  /// Towns at most, and in one of the cells that the view is cut into.
  private static let mostTowns = (all: 160, cell: 6)
  /// Cells in a row and in a column of the view.
  private static let cells = 6
  /// Degrees: in a wider view regions are a thicket of lines.
  private static let widestWithRegions = 40.0
  /// How much of the surroundings belongs to the map, as a part of the view's longer side.
  private static let surroundings = 0.75

  private let view: MapView?
  private let gazetteer: Gazetteer
  private let outlines: Outlines?
  private let language: ReasonLanguage

  /// - Parameters:
  ///   - extent: What the map must cover; without a point it has all countries and no town.
  ///   - gazetteer: Names, kinds and points.
  ///   - outlines: nil for a map without borders.
  ///   - language: In which countries are called.
  public init(
    extent: MapExtent, gazetteer: Gazetteer, outlines: Outlines?, language: ReasonLanguage
  ) {
    view = extent.view
    self.gazetteer = gazetteer
    self.outlines = outlines
    self.language = language
  }

  private var wide: MapView {
    view.map { $0.widened(by: max($0.width, $0.height) * Self.surroundings) } ?? .world
  }

  /// Returns a polygon for each country and region that the map shows a part of, countries first.
  public func borders() -> [[UInt8]] {
    guard let outlines else { return [] }
    var features: [(kind: String, bytes: [UInt8])] = []
    for identifier in outlines.identifiers {
      guard let box = outlines.extent(of: identifier), wide.meets(box),
        let place = gazetteer.place(identified: identifier), let kind = kind(of: place, box),
        let geometry = geometry(of: identifier, in: outlines)
      else { continue }
      var json = JSONWriter()
      json.feature(id: identifier, geometry: geometry, decimals: 4) {
        $0.string("place_id", identifier)
        $0.string("name", name(of: place, kind))
        $0.string("kind", kind)
        $0.string("country", gazetteer.country(of: place).description)
      }
      features.append((kind, json.bytes))
    }
    return features.filter { $0.kind == "country" }.map(\.bytes)
      + features.filter { $0.kind == "region" }.map(\.bytes)
  }

  private func kind(of place: Place.ID, _ box: BoundingBox) -> String? {
    switch gazetteer.kind(of: place) {
    case .country, .territory: "country"
    case .admin1:
      view.map { $0.width <= Self.widestWithRegions && wide.meets(box) } == true ? "region" : nil
    default: nil
    }
  }

  private func name(of place: Place.ID, _ kind: String) -> String {
    guard kind == "country", language == .english,
      let country = Country(gazetteer.country(of: place))
    else { return gazetteer.name(of: place) }
    return country.acledName
  }

  /// The parts of an area that the map shows.
  private func geometry(of identifier: String, in outlines: Outlines) -> Geometry? {
    let polygons = (outlines.parts(of: identifier) ?? []).compactMap { part -> Polygon? in
      let latitudes = part.exterior.map(\.latitude)
      let longitudes = part.exterior.map(\.longitude)
      guard let west = longitudes.min(), let east = longitudes.max(), let south = latitudes.min(),
        let north = latitudes.max(),
        let box = BoundingBox(west: west, south: south, east: east, north: north),
        wide.meets(box),
        let exterior = LinearRing(part.exterior.map(Position.init))
      else { return nil }
      return Polygon(
        exterior: exterior, holes: part.holes.compactMap { LinearRing($0.map(Position.init)) })
    }
    return polygons.isEmpty ? nil : .multiPolygon(polygons)
  }

  /// Returns a point for each town to find one's way by, the most important first: capitals, seats and the largest of
  /// each part of the view.
  public func towns() -> [[UInt8]] {
    guard let view else { return [] }
    let shown = view.widened(by: max(view.width, view.height) / 4)
    var ranked: [(weight: Int, place: Place.ID)] = []
    for place in gazetteer.ids where shown.contains(gazetteer.coordinate(of: place)) {
      if let weight = gazetteer.weightOnMaps(of: place) { ranked.append((weight, place)) }
    }
    ranked.sort { ($1.weight, $0.place) < ($0.weight, $1.place) }
    // The first of every cell before the second of any, so that no part of the map is empty.
    var inCell: [Int: Int] = [:]
    let chosen = ranked.map { town in
      let cell = cell(of: gazetteer.coordinate(of: town.place), in: shown)
      inCell[cell, default: 0] += 1
      return (rank: inCell[cell, default: 0], weight: town.weight, place: town.place)
    }
    .filter { $0.rank <= Self.mostTowns.cell }
    .sorted { ($0.rank, $1.weight, $0.place) < ($1.rank, $0.weight, $1.place) }
    .prefix(Self.mostTowns.all)
    return chosen.map { town in
      let place = gazetteer[town.place]
      let position = Position(place.coordinate)
      var json = JSONWriter()
      json.feature(id: place.identifier, geometry: .point(position), decimals: 4) {
        $0.string("place_id", place.identifier)
        $0.string("name", place.name)
        $0.string("kind", place.kind.rawValue)
        $0.string("country", place.country)
        $0.integer("population", place.population)
        $0.integer("rank", town.rank)
      }
      return json.bytes
    }
  }

  private func cell(of point: Coordinate, in view: MapView) -> Int {
    let count = Double(Self.cells)
    let column = min(count - 1, (point.longitude - view.west) / view.width * count)
    let row = min(count - 1, (point.latitude - view.south) / view.height * count)
    return Int(row) * Self.cells + Int(column)
  }
}

extension Gazetteer {
  /// How much a town is worth on a map that has room for few; nil for what is no town.
  package func weightOnMaps(of id: Place.ID) -> Int? {
    let population = population(of: id) ?? 0
    switch kind(of: id) {
    case .capital: return population + 10_000_000
    case .seat: return population * 3 + 100_000
    case .city, .village: return population
    default: return nil
    }
  }
}
