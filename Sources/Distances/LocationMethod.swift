/// How the place of an event was found.
///
/// The raw value is the property `location_method`.
public enum LocationMethod: String, Hashable, Sendable, CaseIterable {
  /// The gazetteer's point of a named place.
  case gazetteer
  /// A stated distance and direction from a known place.
  case offset
  /// A stated distance without a direction from a known place.
  case ring
  /// Where several stated distances meet, of one report or of many.
  case intersection
  /// The stretch between two known places.
  case between
  /// The coordinates that the report gives.
  case coordinates
  /// The representative point of a region or country.
  case adminCentroid = "admin-centroid"
  case unresolved
}
