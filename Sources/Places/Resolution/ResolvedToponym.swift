public import Gazetteer
public import Text

/// A toponym with its candidates ranked: which place is meant, and how sure that is.
public struct ResolvedToponym: Hashable, Sendable {
  /// One reading of the name.
  public struct Candidate: Hashable, Sendable {
    public let place: Place.ID
    /// Probability that this place is meant if the words name a place, 0...1.
    ///
    /// The sum over candidates is at most 1, the rest is "none of these". How sure it is that they name one
    /// is the mention's `confidence`.
    public let score: Double
    /// What spoke for it, in the order of weight: "population", "same country as Gao",
    /// "30 km from Kidal".
    public let reasons: [String]

    public init(place: Place.ID, score: Double, reasons: [String]) {
      self.place = place
      self.score = score
      self.reasons = reasons
    }
  }

  public let mention: ToponymMention
  /// Best first; empty for an unknown name.
  public let candidates: [Candidate]
  /// The place believed to be meant; nil where "none of these" is the honest answer.
  public let best: Candidate?

  /// Whether the user has said which place it is.
  public let isDecided: Bool

  /// The stated distance without which another reading, or none, would be believed.
  public let chosenBy: TextSpan?

  public init(
    mention: ToponymMention, candidates: [Candidate], best: Candidate?, chosenBy: TextSpan? = nil
  ) {
    self.mention = mention
    self.candidates = candidates
    self.best = best
    self.chosenBy = chosenBy
    isDecided = false
  }

  /// A toponym whose place the user has decided.
  init(mention: ToponymMention, decided place: Place.ID) {
    let candidate = Candidate(place: place, score: 1, reasons: [PlaceDecisions.reason])
    self.mention = mention
    candidates = [candidate]
    best = candidate
    chosenBy = nil
    isDecided = true
  }
}
