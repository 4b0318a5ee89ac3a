/// What can be said of a stated distance; the raw values are those of `distance_check`.
public enum DistanceVerdict: String, CaseIterable, Hashable, Sendable {
  /// The stated interval meets D ± e.
  case consistent
  /// Even its upper end is below D − e: no road is shorter than the straight line.
  case tooShort = "too-short"
  /// Longer than the straight line, as a road may be: up to 1.5 (D + e).
  case plausibleByRoad = "plausible-by-road"
  /// Up to 2 (D + e): true cases reach 1.8, so never called wrong.
  case strained
  /// Above 2 (D + e).
  case tooLong = "too-long"
  case cannotBeChecked = "cannot-be-checked"
  case notStated = "not-stated"

  /// Whether a fact-checker has found something: too short or too long.
  public var isFault: Bool { self == .tooShort || self == .tooLong }
}

/// Whether the earth agrees with the direction that a text gives; the raw values are for output.
public enum DirectionVerdict: String, CaseIterable, Hashable, Sendable {
  case agrees
  case disagrees
  /// The places are too near each other, or unknown.
  case notJudged = "not-judged"
  case notStated = "not-stated"
}

/// Why a stated distance cannot be checked.
public enum DistanceObstacle: String, CaseIterable, Hashable, Sendable {
  /// No gazetteer has the subject.
  case unknownSubject = "unknown-subject"
  /// No gazetteer has the anchor.
  case unknownAnchor = "unknown-anchor"
  /// The text does not name what lies so far.
  case missingSubject = "missing-subject"
  /// The text does not name where it counts from; a "de là" that leads nowhere.
  case missingAnchor = "missing-anchor"
  /// Several places fit.
  case ambiguousEnd = "ambiguous-end"
  /// The gazetteer has the name only far away, in a country that the report does not speak of, or too far for any slip.
  case farNamesake = "far-namesake"
  /// The claim would be false, but its phrase does not name its anchor, and another place may be meant.
  case unnamedAnchor = "unnamed-anchor"
  /// Which places the words mean is not sure enough for a verdict.
  case doubtfulEnds = "doubtful-ends"
  /// The claim would be false, but the point of a small place is not sure enough to say so.
  case doubtfulPoint = "doubtful-point"
  /// Both ends are one place.
  case samePlace = "same-place"
  /// One end is an area that holds the other: it is at no distance.
  case oneInsideOther = "one-inside-other"
  /// A border, a river, a road whose course we do not have.
  case lineWithoutGeometry = "line-without-geometry"
  case travelTime = "travel-time"
  case vagueForm = "vague-form"
}
