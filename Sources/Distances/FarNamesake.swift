public import Geodesy

/// An end of a stated distance; the raw values are for output.
public enum ClaimEnd: String, CaseIterable, Hashable, Sendable {
  /// What lies so far.
  case subject
  /// What the distance counts from.
  case anchor
}

/// The place that a gazetteer has by the name of a claim's end, too far from the other end to be meant.
public struct FarNamesake: Hashable, Sendable {
  /// The end of which no place nearby is known.
  public let end: ClaimEnd
  /// The name of the other end: "Sebba".
  public let other: String
  /// The namesake's own name: "Solhan".
  public let name: String
  /// ISO 3166-1 alpha-2; nil for a place of no country.
  public let country: String?
  /// From the other end to the namesake.
  public let distance: Distance

  public init(end: ClaimEnd, other: String, name: String, country: String?, distance: Distance) {
    self.end = end
    self.other = other
    self.name = name
    self.country = country
    self.distance = distance
  }
}
