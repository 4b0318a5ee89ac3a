public import Quantities
public import Text

/// The events of a report with what was weighed for each: what `geomap map --explain` prints.
public struct EventExplanation: Sendable {
  /// One event with its origin.
  public struct Explained: Sendable {
    public internal(set) var event: Event
    /// The clause that the trigger stands in.
    public let clause: TextSpan
    /// How the place was found, and what spoke for it: "place: near, share 0.91".
    public let evidence: [String]
    /// Who was read in which role: "agent: armée malienne".
    public let roles: [String]
    /// The words of the date; nil for none and for the day of publication.
    public let dateSpan: TextSpan?
    /// How the date was found.
    public let dateRule: String?
    /// The name of the place with its candidates: "Kidal: gn:2455290 0.97".
    public let places: [String]
    /// What the confidence was made of, in the order of `EventBelief.Evidence`.
    let belief: [Double]
  }

  /// A trigger that tells no event.
  public struct LeftOut: Hashable, Sendable {
    public let trigger: TextSpan
    public let rule: Mention.RuleName
    /// "abduction with probability 0.31: …", with the features that weighed most.
    public let reason: String
  }

  public internal(set) var events: [Explained] = []
  public internal(set) var leftOut: [LeftOut] = []
  /// Events that are less sure are not told: `EventBelief`.
  var least = 0.0

  init() {}
}
