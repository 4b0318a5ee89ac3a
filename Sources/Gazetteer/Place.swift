public import Geodesy

/// One row of the gazetteer.
///
///     let kidal = gazetteer.places(named: "Kidal").map { gazetteer[$0] }
///     kidal.first?.country   // "ML"
public struct Place: Hashable, Sendable {
  /// The row's number in its gazetteer, 0-based and dense: a key for flat arrays, not for files.
  ///
  /// It holds only for the gazetteer that gave it; `Place.identifier` is what lasts.
  public struct ID: Hashable, Comparable, Sendable {
    public let row: UInt32
    public init(row: UInt32) { self.row = row }
    public static func < (left: Self, right: Self) -> Bool { left.row < right.row }
  }

  public let id: ID
  /// The lasting identifier, with its source's prefix: `gn:2455290` for GeoNames.
  public let identifier: String
  /// The name to show: French where French news has one.
  public let name: String
  public let kind: PlaceKind
  /// ISO 3166-1 alpha-2, empty for seas and continents.
  public let country: String
  /// GeoNames' first-level code with its country, `ML.10`; empty where unknown.
  public let admin1: String
  /// A representative point: the seat of a town, a point inside a region, any known point of a wadi.
  public let coordinate: Coordinate
  /// How far the place itself reaches from its point; nil where nothing is known.
  public let radius: Distance?
  /// How far the point may be off; nil for the usual precision of a gazetteer.
  public let uncertainty: Distance?
  /// Inhabitants; nil where unknown.
  public let population: Int?
  /// Where the place lies as a whole; nil for spots.
  public let extent: BoundingBox?
  /// Further names, Latin script.
  public let names: [String]
  /// Who says so: "GeoNames", "Natural Earth", a user's file.
  public let source: String

  public init(
    id: ID, identifier: String, name: String, kind: PlaceKind, country: String, admin1: String,
    coordinate: Coordinate, radius: Distance?, uncertainty: Distance?, population: Int?,
    extent: BoundingBox?, names: [String], source: String
  ) {
    self.id = id
    self.identifier = identifier
    self.name = name
    self.kind = kind
    self.country = country
    self.admin1 = admin1
    self.coordinate = coordinate
    self.radius = radius
    self.uncertainty = uncertainty
    self.population = population
    self.extent = extent
    self.names = names
    self.source = source
  }
}
