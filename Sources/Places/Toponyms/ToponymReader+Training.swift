internal import Gazetteer
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

  /// How many hashed features there are behind those of the table.
  public static var wordCount: Int { ToponymWords.count }

  /// Returns every candidate of a text, whatever its score.
  ///
  /// - Parameters:
  ///   - text: The article.
  ///   - hidden: Which of four parts of the names counts as unknown, 0 to 3; nil for none.
  /// - Returns: The candidates in the order of the text.
  public func candidates(in text: AnalysedText, hidden: Int?) -> [Candidate] {
    judge(text) { part(of: $0) == hidden }.map { judged in
      let tokens = judged.candidate.tokens
      let span = TextSpan(
        start: text.tokens[tokens.lowerBound].start, end: text.tokens[tokens.upperBound - 1].end)
      let group = judged.candidate.isWhole ? Int(truncatingIfNeeded: judged.candidate.key >> 12) : 0
      return Candidate(span: span, group: group, features: judged.features)
    }
  }

  /// Which of four parts a name is in: the same with any gazetteer.
  private func part(of name: NameID) -> Int? {
    names.places(of: name).first.map {
      Int(names.identifier(of: $0).utf8.reduce(UInt32(7)) { ($0 &* 31 &+ UInt32($1)) } >> 3 & 3)
    }
  }
}
