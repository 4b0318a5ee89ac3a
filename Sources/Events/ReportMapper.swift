public import Claims
public import Gazetteer
public import Places
public import Quantities
public import Text

/// Everything that was found in one report, stage by stage.
public struct MappedReport: Sendable {
  public let text: AnalysedText
  /// Numbers, distances, measures and dates in text order.
  public let mentions: [Mention]
  public let toponyms: [ResolvedToponym]
  /// One for each distance among the mentions.
  public let claims: [CheckedClaim]
  public internal(set) var events: [Event]
  /// What was weighed for each event, and what was left out with the reason.
  public let explanation: EventExplanation
}

/// The whole way from a report to its events.
///
///     let mapper = ReportMapper(gazetteer: gazetteer, outlines: outlines, actors: actors)
///     let report = mapper.map(article)
///     report.events.count
///
/// A value over read-only resources: tasks may share it.
public struct ReportMapper: Sendable {
  public let gazetteer: Gazetteer
  public let outlines: Outlines?
  private let reader: NewsReader
  private let toponymReader: ToponymReader
  private let resolver: ToponymResolver
  private let triggerReader: TriggerReader
  private let coder: EventCoder
  /// Whether events that are recalled from before are left out.
  private let newsOnly: Bool

  /// Prepares a mapper; `publishers` tells where papers are at home, which tells namesakes apart.
  ///
  /// - Parameters:
  ///   - gazetteer: Where the places are.
  ///   - outlines: Where countries and divisions end; nil for none.
  ///   - actors: The names of parties.
  ///   - publishers: Where papers are at home.
  ///   - countries: What the reports are of: a place elsewhere counts only in a country that the text names. Empty for all the
  ///     world.
  ///   - decisions: Which places names mean where the user has said so.
  ///   - newsOnly: Whether events that are recalled from before are left out.
  public init(
    gazetteer: Gazetteer, outlines: Outlines?, actors: ActorTable,
    publishers: PublisherTable = PublisherTable(), countries: Set<CountryCode> = [],
    decisions: PlaceDecisions = PlaceDecisions(), newsOnly: Bool = false
  ) {
    self.newsOnly = newsOnly
    self.gazetteer = gazetteer
    self.outlines = outlines
    reader = NewsReader()
    toponymReader = ToponymReader(names: gazetteer)
    resolver = ToponymResolver(
      gazetteer: gazetteer, publishers: publishers, countries: countries, decisions: decisions)
    triggerReader = TriggerReader()
    coder = EventCoder(gazetteer: gazetteer, actors: actors)
  }

  /// A mapper with other weights of triggers than those that are built in, and of arguments where they are given.
  @_spi(Training) public init(
    gazetteer: Gazetteer, actors: ActorTable, triggers: [UInt8], arguments: [UInt8]? = nil
  ) throws {
    newsOnly = false
    self.gazetteer = gazetteer
    outlines = nil
    reader = NewsReader()
    toponymReader = ToponymReader(names: gazetteer)
    resolver = ToponymResolver(gazetteer: gazetteer, publishers: PublisherTable())
    triggerReader = try TriggerReader(weights: triggers)
    coder =
      try arguments.map { try EventCoder(gazetteer: gazetteer, actors: actors, weights: $0) }
      ?? EventCoder(gazetteer: gazetteer, actors: actors)
  }

  /// Returns what the text says, before any resolution.
  public func mentions(in text: AnalysedText) -> [Mention] { reader.mentions(in: text) }

  /// Returns the stated distances of the text alone: all that a resolution of its names asks for.
  public func distances(in text: AnalysedText) -> [Mention] { reader.distances(in: text) }

  /// Returns the names of places in the text, before any resolution.
  public func toponyms(in text: AnalysedText) -> [ToponymMention] {
    toponymReader.toponyms(in: text)
  }

  /// Returns given spans as toponyms, before any resolution: `ToponymReader.toponyms(at:in:)`.
  public func toponyms(at spans: [TextSpan], in text: AnalysedText) -> [ToponymMention] {
    toponymReader.toponyms(at: spans, in: text)
  }

  /// Returns given or found toponyms with their candidates ranked, `limit` of each, at most 60.
  public func resolve(
    _ toponyms: [ToponymMention], in text: AnalysedText, mentions: [Mention],
    keeping limit: Int = 10
  ) -> [ResolvedToponym] {
    resolver.resolve(toponyms, in: text, distances: mentions, keeping: limit)
  }

  /// Returns the stated distances of the text with their verdicts.
  ///
  /// A name that a distance left unresolved is read by the rest of the text: `ToponymResolver.readByTheRest`.
  public func claims(
    in text: AnalysedText, mentions: [Mention], toponyms: [ResolvedToponym]
  ) -> [CheckedClaim] {
    guard Self.statesDistance(mentions) else { return [] }
    return ClaimChecker(gazetteer: gazetteer, outlines: outlines)
      .claims(
        in: text, mentions: mentions, toponyms: resolver.readByTheRest(toponyms, in: text))
  }

  private static func statesDistance(_ mentions: [Mention]) -> Bool {
    mentions.contains { if case .distance = $0.content { true } else { false } }
  }

  /// Returns the stated distances of the text with their verdicts.
  ///
  /// Names are looked for only in a text that states a distance, which few do.
  public func claims(in text: AnalysedText) -> [CheckedClaim] {
    let distances = distances(in: text)
    guard !distances.isEmpty else { return [] }
    return claims(
      in: text, mentions: distances,
      toponyms: resolve(toponyms(in: text), in: text, mentions: distances))
  }

  /// Returns the triggers of the text that may be those of events.
  @_spi(Training) public func triggers(in text: AnalysedText) -> [ArgumentTrigger] {
    triggerReader.read(text, explains: false).triggers.compactMap(ArgumentTrigger.init)
  }

  /// How much of what was found a report is to hold.
  public enum Detail: Hashable, Sendable {
    case everything
    /// What events and stated distances are made of. Nothing is explained, and a text that has neither a word for
    /// an event nor a distance has no toponyms.
    case events
  }

  /// Runs all stages on one report, or those that its events ask for.
  ///
  /// - Complexity: Linear in the length of the text.
  public func map(_ article: Article, detail: Detail = .everything) -> MappedReport {
    let text = AnalysedText(article)
    let mentions = mentions(in: text)
    // Before any name is looked at: most news tells no event.
    let triggers = triggerReader.read(text, explains: detail == .everything)
    guard detail == .everything || !triggers.triggers.isEmpty || Self.statesDistance(mentions)
    else {
      return MappedReport(
        text: text, mentions: mentions, toponyms: [], claims: [], events: [],
        explanation: EventExplanation())
    }
    let names = NamedSubjects.added(to: toponyms(in: text), from: mentions, in: text)
    let toponyms = resolve(names, in: text, mentions: mentions)
    let claims = claims(in: text, mentions: mentions, toponyms: toponyms)
    var explanation = code(
      triggers, of: text, mentions: mentions, toponyms: toponyms, claims: claims, detail)
    if newsOnly { explanation.events.removeAll { $0.event.told == .background } }
    return MappedReport(
      text: text, mentions: mentions, toponyms: toponyms, claims: claims,
      events: explanation.events.map(\.event), explanation: explanation)
  }

  private func code(
    _ reading: TriggerReading, of text: AnalysedText, mentions: [Mention],
    toponyms: [ResolvedToponym], claims: [CheckedClaim], _ detail: Detail
  ) -> EventExplanation {
    let explains = detail == .everything
    guard !reading.triggers.isEmpty || explains else { return EventExplanation() }
    let names = withFurtherNames(toponyms, in: text, mentions: mentions, actors: coder.actors)
    var explanation = coder.code(
      triggers: reading.triggers.compactMap(ArgumentTrigger.init), of: text, mentions: mentions,
      toponyms: GivenPoints.added(to: names, from: mentions, in: text), claims: claims,
      explains: explains)
    explanation.leaveOutUnsure()
    explanation.leftOut += reading.refused.map { EventExplanation.LeftOut($0, in: text) }
    return explanation
  }
}

extension ArgumentTrigger {
  /// Nil for a category that no event has.
  init?(_ trigger: EventTrigger) {
    guard let category = EventCategory(rawValue: trigger.category.rawValue) else { return nil }
    self.init(
      tokens: trigger.tokens, category: category, probability: trigger.probability,
      sentence: trigger.sentence)
  }
}

extension EventExplanation {
  /// Moves events that are not sure enough to what is left out.
  fileprivate mutating func leaveOutUnsure() {
    let unsure = events.filter { $0.event.confidence < least }
    guard !unsure.isEmpty else { return }
    events.removeAll { $0.event.confidence < least }
    leftOut += unsure.map { LeftOut($0.event) }
  }
}

extension EventExplanation.LeftOut {
  /// An event that is not sure enough.
  init(_ event: Event) {
    let percent = Int((event.confidence * 100).rounded())
    self.init(
      trigger: event.trigger, rule: event.rule,
      reason: "\(event.category.rawValue), as an event 0.\(percent < 10 ? "0" : "")\(percent)")
  }

  /// A trigger that stayed below the threshold.
  init(_ trigger: EventTrigger, in text: AnalysedText) {
    let percent = Int((trigger.probability * 100).rounded())
    let span = TextSpan(
      start: text.tokens[trigger.tokens.lowerBound].start,
      end: text.tokens[trigger.tokens.upperBound - 1].end)
    self.init(
      trigger: span, rule: "trigger",
      reason: "\(trigger.category.rawValue) with probability 0.\(percent < 10 ? "0" : "")\(percent)"
        + Self.reasons(trigger))
  }

  private static func reasons(_ trigger: EventTrigger) -> String {
    trigger.reasons.isEmpty ? "" : ": " + trigger.reasons.map(\.reason).joined(separator: ", ")
  }
}
