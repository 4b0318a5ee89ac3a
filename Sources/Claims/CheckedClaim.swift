public import Distances
public import Gazetteer
public import Quantities
public import Text

/// A stated distance of a report, its two ends resolved, held against the earth.
///
///     for claim in report.claims where claim.check.verdict.isFault { … }
public struct CheckedClaim: Hashable, Sendable {
  /// One end of a claim as far as it could be told.
  public struct End: Hashable, Sendable {
    /// The words of the text.
    public let span: TextSpan
    /// The name that the words stand for: "Goma" for "la ville"; the words themselves where unsure.
    public let name: String
    /// The place meant; nil where no gazetteer has it or several fit.
    public let place: Place.ID?

    public init(span: TextSpan, name: String, place: Place.ID?) {
      self.span = span
      self.name = name
      self.place = place
    }
  }

  /// The whole phrase: "à environ trente kilomètres de Kidal".
  public let span: TextSpan
  public let stated: StatedDistance
  /// nil where the text names nothing.
  public let anchor: End?
  public let subject: End?
  public let check: DistanceCheck

  public init(
    span: TextSpan, stated: StatedDistance, anchor: End?, subject: End?, check: DistanceCheck
  ) {
    self.span = span
    self.stated = stated
    self.anchor = anchor
    self.subject = subject
    self.check = check
  }
}
