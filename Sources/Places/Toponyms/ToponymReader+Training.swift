public import Text

/// What training/places/train.py needs to see; nothing else does.
@_spi(Training) extension ToponymReader {
  /// A candidate as the model sees it.
  public struct Candidate: Sendable {
    public let span: TextSpan
    /// The same for all mentions of a name that stand alone; 0 inside a longer run.
    public let group: Int
    /// Numbers of the features that hold, in the order of `featureLines`.
    public let features: [Int]
  }

  /// The lines of the table of weights: a name, and how many weights it has.
  public static var featureLines: [(name: String, width: Int)] { ToponymFeatures.lines }

  /// Returns every candidate of a text, whatever its score.
  public func candidates(in text: AnalysedText) -> [Candidate] {
    judge(text).map { judged in
      let tokens = judged.candidate.tokens
      let span = TextSpan(
        start: text.tokens[tokens.lowerBound].start, end: text.tokens[tokens.upperBound - 1].end)
      let group = judged.candidate.isWhole ? Int(truncatingIfNeeded: judged.candidate.key >> 12) : 0
      return Candidate(span: span, group: group, features: judged.features)
    }
  }
}
