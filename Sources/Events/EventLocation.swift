public import Distances
public import Gazetteer
public import Geodesy
public import Text

/// Where an event happened, how that was found out and how far it may be off.
public struct EventLocation: Hashable, Sendable {
  public typealias Method = LocationMethod

  /// nil keeps the event with a null geometry.
  public let coordinate: Coordinate?
  /// Radius that should hold the true place.
  public let uncertainty: Distance?
  public let method: Method
  /// The name as the report writes it; nil without any.
  public let name: String?
  /// Span of the name.
  public let span: TextSpan?
  /// The gazetteer's row; nil for an inferred point.
  public let place: Place.ID?
  /// Probability of `place` among its namesakes, 0...1.
  public let score: Double?
  /// How many namesakes there were.
  public let candidates: Int
  /// ISO 3166-1 alpha-2, by the place or by the anchor.
  public let country: String?
  /// The first-level division's row.
  public let admin1: Place.ID?
  /// ACLED's 1...3.
  public let geoPrecision: Int?
  /// UCDP's 1...7.
  public let wherePrecision: Int?
  /// Why the event has no point; nil where it has one.
  public let reason: String?
  /// Index into the report's checked distances of the claim about this place; nil without any.
  public let claim: Int?
  /// What the words leave possible where that is no disc; nil for the disc of `uncertainty`.
  public let figure: EventFigure?

  public init(
    coordinate: Coordinate?, uncertainty: Distance?, method: Method, name: String?, span: TextSpan?,
    place: Place.ID?, score: Double?, candidates: Int, country: String?, admin1: Place.ID?,
    geoPrecision: Int?, wherePrecision: Int?, reason: String?, claim: Int?,
    figure: EventFigure? = nil
  ) {
    self.coordinate = coordinate
    self.uncertainty = uncertainty
    self.method = method
    self.name = name
    self.span = span
    self.place = place
    self.score = score
    self.candidates = candidates
    self.country = country
    self.admin1 = admin1
    self.geoPrecision = geoPrecision
    self.wherePrecision = wherePrecision
    self.reason = reason
    self.claim = claim
    self.figure = figure
  }
}
