public import Claims
public import Gazetteer
internal import Geodesy
internal import Learning
public import Places
public import Quantities
public import Text

/// Codes the events that the triggers of a report tell.
///
///     let coder = EventCoder(gazetteer: gazetteer, actors: actors)
///     coder.code(triggers: triggers, of: text, mentions: mentions, toponyms: toponyms, claims: claims).events
///
/// Triggers, their arguments, how they are told, which tell the same event, the conventions of ACLED and UCDP, the
/// event: each step is a function of what the steps before gave.
public struct EventCoder: Sendable {
  let gazetteer: Gazetteer
  let actors: ActorTable
  /// Nil for those that are built in: their tables are made for the first text that tells an event.
  private let ownWeights: ArgumentWeights?

  public init(gazetteer: Gazetteer, actors: ActorTable) {
    self.gazetteer = gazetteer
    self.actors = actors
    ownWeights = nil
  }

  /// A coder with other weights than those that are built in.
  @_spi(Training) public init(
    gazetteer: Gazetteer, actors: ActorTable, weights: [UInt8]
  ) throws {
    self.gazetteer = gazetteer
    self.actors = actors
    ownWeights = ArgumentWeights(try Weights(weights))
  }

  /// Returns the events in the order of their first telling; `toponyms` are resolved, those of
  /// `ReportMapper.withFurtherNames` among them.
  ///
  /// - Complexity: O(triggers × candidates beside them) and O(length of the text).
  public func code(
    triggers: [ArgumentTrigger], of text: AnalysedText, mentions: [Mention],
    toponyms: [ResolvedToponym], claims: [CheckedClaim], explains: Bool = false
  ) -> EventExplanation {
    guard !triggers.isEmpty else { return EventExplanation() }
    let frame = ReportFrame(
      text: text, gazetteer: gazetteer, mentions: mentions, toponyms: toponyms, claims: claims,
      triggers: triggers, actors: actors)
    let weights = ownWeights ?? .french
    let reader = ArgumentReader(frame, weights: weights, actors: actors)
    let tellings = reader.arguments(explains: explains)
    let groups = EventGroup.groups(tellings, events: reader.events(), in: frame)
    let writer = EventWriter(groups, reader: reader, actors: actors)
    var explanation = EventExplanation()
    explanation.least = weights.belief.least(ofShort: frame.isShort)
    for number in groups.indices {
      explanation.events += writer.events(of: number, explains: explains)
    }
    return explanation
  }
}

/// The tellings of one event.
struct EventGroup {
  /// In the order of the text.
  let tellings: [TriggerArguments]
  /// The telling that the event is quoted by: the first that no heading is.
  let main: TriggerArguments

  /// The probability of its surest trigger.
  var highest: Double { tellings.reduce(0) { max($0, $1.trigger.probability) } }

  var hasToll: Bool { tellings.contains { $0.killed.isGiven || $0.injured.isGiven } }

  static func groups(
    _ tellings: [TriggerArguments], events: [Int], in frame: ReportFrame
  ) -> [EventGroup] {
    var members: [[TriggerArguments]] = []
    for (telling, event) in zip(tellings, events) {
      if event == members.count { members.append([]) }
      members[event].append(telling)
    }
    return members.map { tellings in
      let body = tellings.first { !frame.text.sentences[$0.trigger.sentence].isHeading }
      return EventGroup(tellings: tellings, main: body ?? tellings[0])
    }
  }
}
