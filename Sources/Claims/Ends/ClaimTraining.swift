public import Gazetteer
internal import Learning
internal import Places
@_spi(Training) internal import Quantities
public import Text

/// What training sees of the ends of stated distances: candidates with the keys of their features.
@_spi(Training) public struct ClaimTraining: Sendable {
  /// A name that may be an end.
  public struct Candidate: Sendable {
    public let span: TextSpan
    public let name: String
    /// Nil where no place was found.
    public let place: Place.ID?
    /// The same for all names of one place of a report.
    public let group: Int
    public let keys: [UInt64]
    let toponym: ResolvedToponym?
  }

  /// A stated distance.
  public struct Question: Sendable {
    public let span: TextSpan
    public let isBorder: Bool
    public let anchors: [Candidate]
    public let subjects: [Candidate]
    /// The keys of "none".
    public let noAnchor: [UInt64]
    public let noSubject: [UInt64]
    /// For pairs of groups with points what the earth says; pairs that are not here are unknown.
    public let agreements: [(anchor: Int, subject: Int, agreement: EarthAgreement)]
  }

  public let gazetteer: Gazetteer
  let outlines: Outlines?
  private let reader: NewsReader
  private let weights: Weights
  private let toponyms: ToponymReader
  private let resolver: ToponymResolver

  /// Prepares the readers of a weights file.
  ///
  /// - Parameters:
  ///   - gazetteer: The places that names mean.
  ///   - outlines: The areas; nil for none.
  ///   - weights: A weights file; of it, `questions` takes what reads distances and `claims` all.
  /// - Throws: `WeightsError` for other bytes.
  public init(gazetteer: Gazetteer, outlines: Outlines?, weights: [UInt8]) throws {
    self.weights = try Weights(weights)
    reader = NewsReader(distancesBy: self.weights)
    self.gazetteer = gazetteer
    self.outlines = outlines
    toponyms = ToponymReader(names: gazetteer)
    resolver = ToponymResolver(gazetteer: gazetteer)
  }

  /// The names of the features, the first with the raw value 1.
  public static var slots: [String] { EndFeature.allCases.map { "\($0)" } }

  /// What the checker of a report is given, as `ReportMapper.claims` gives it.
  private func stages(
    of text: AnalysedText
  ) -> (mentions: [Mention], toponyms: [ResolvedToponym]) {
    let mentions = reader.mentions(in: text)
    guard !mentions.isEmpty else { return ([], []) }
    let resolved = resolver.resolve(toponyms.toponyms(in: text), in: text, distances: mentions)
    return (mentions, resolver.readByTheRest(resolved, in: text))
  }

  /// Returns the stated distances of a report with the candidates of their ends.
  public func questions(in text: AnalysedText) -> [Question] {
    let (mentions, toponyms) = stages(of: text)
    let frame = ClaimFrame(
      text: text, gazetteer: gazetteer, mentions: mentions, toponyms: toponyms)
    let evidence = EarthEvidence(
      ends: ClaimEnds(gazetteer: gazetteer, outlines: outlines, text: text, toponyms: toponyms))
    return frame.phrases.indices.map { number in
      let (anchors, noAnchor) = candidates(number, .anchor, frame)
      let (subjects, noSubject) = candidates(number, .subject, frame)
      return Question(
        span: frame.phrases[number].span, isBorder: frame.phrases[number].anchorKind == .border,
        anchors: anchors, subjects: subjects, noAnchor: noAnchor, noSubject: noSubject,
        agreements: agreements(frame.phrases[number], anchors, subjects, evidence))
    }
  }

  private func agreements(
    _ phrase: ClaimFrame.Phrase, _ anchors: [Candidate], _ subjects: [Candidate],
    _ evidence: EarthEvidence
  ) -> [(anchor: Int, subject: Int, agreement: EarthAgreement)] {
    func places(_ candidates: [Candidate]) -> [(Int, ResolvedToponym?)] {
      var seen: Set<Int> = []
      return candidates.compactMap { candidate in
        candidate.place != nil && seen.insert(candidate.group).inserted
          ? (candidate.group, candidate.toponym) : nil
      }
    }
    let ends = places(subjects)
    return places(anchors).flatMap { anchor, from in
      ends.compactMap { subject, to in
        let agreement = evidence.agreement(of: phrase, from: from, to: to)
        return agreement == .unknown ? nil : (anchor, subject, agreement)
      }
    }
  }

  private func candidates(
    _ number: Int, _ side: ClaimFrame.Side, _ frame: ClaimFrame
  ) -> ([Candidate], [UInt64]) {
    let reader = EndFeatureReader(number, side, in: frame)
    let numbers = reader.candidates()
    let features = reader.features(of: numbers)
    let candidates = zip(numbers, features).map { number, features in
      let name = frame.names[number]
      return Candidate(
        span: name.span, name: name.toponym?.mention.name ?? frame.text.name(of: name.span),
        place: name.toponym?.best?.place, group: name.place, keys: features.keys,
        toponym: name.toponym)
    }
    return (candidates, features[numbers.count].keys)
  }

  /// A claim that the earth contradicts.
  public struct Contradiction: Sendable {
    /// The places that it was held against, whether or not they are believed to be meant.
    public let anchor: Place.ID
    public let subject: Place.ID
    /// What speaks for a wrong figure, by name.
    public let signs: [String: Double]
  }

  /// Checks the distances of a report.
  ///
  /// - Parameter text: A report.
  /// - Returns: Its claims, and by their spans those that the earth contradicts.
  public func claims(
    in text: AnalysedText
  ) -> (claims: [CheckedClaim], contradictions: [TextSpan: Contradiction]) {
    let (mentions, toponyms) = stages(of: text)
    guard !mentions.isEmpty else { return ([], [:]) }
    var found: [TextSpan: Contradiction] = [:]
    var checker = ClaimChecker(
      gazetteer: gazetteer, outlines: outlines, weights: ClaimWeights(weights))
    checker.observe = {
      found[$0.span] = Contradiction(
        anchor: $0.places.anchor, subject: $0.places.subject,
        signs: Dictionary(uniqueKeysWithValues: $0.signs.map { ($0.rawValue, $1) }))
    }
    return (checker.claims(in: text, mentions: mentions, toponyms: toponyms), found)
  }
}
