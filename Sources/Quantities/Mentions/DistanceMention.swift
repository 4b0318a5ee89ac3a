public import Text

/// A stated distance with the two ends that the clause names.
public struct DistanceMention: Hashable, Sendable {
  /// One end of a stated distance.
  public struct End: Hashable, Sendable {
    /// The words: "Kidal", "la ville", "de là" without its preposition.
    public let span: TextSpan
    /// What the words stand for after coreference: the span of the name meant, equal to `span` for a
    /// name itself; nil when unsure.
    public let resolved: TextSpan?
    /// Whether the words are of a border: "la frontière avec le Nigeria", "the Chadian border".
    public let isBorder: Bool

    public init(span: TextSpan, resolved: TextSpan?, isBorder: Bool = false) {
      self.span = span
      self.resolved = resolved
      self.isBorder = isBorder
    }
  }

  public let stated: StatedDistance
  /// From where the distance counts; nil where the clause leaves it out.
  public let anchor: End?
  /// What lies at that distance; nil where the clause names nothing.
  public let subject: End?

  public init(stated: StatedDistance, anchor: End?, subject: End?) {
    self.stated = stated
    self.anchor = anchor
    self.subject = subject
  }
}
