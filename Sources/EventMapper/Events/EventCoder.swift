public import Gazetteer
public import NewsText

/// Finds the events that a report tells, and codes them.
///
///     let coder = EventCoder(gazetteer: gazetteer, actors: try ActorTable(csv: bytes))
///     let events = coder.events(in: text, mentions: mentions, toponyms: toponyms)
///     events.first?.acled?.subEvent   // "Armed clash"
///
/// A pure function of the report and of read-only tables: words that trigger, the clause around them, who and
/// whom, when, where, how many, how sure; then what is no event is left out, and what is told twice is one.
public struct EventCoder: Sendable {
  let gazetteer: Gazetteer
  let actors: ActorTable

  /// - Parameters:
  ///   - gazetteer: The one that the toponyms were resolved with.
  ///   - actors: Whose ACLED spelling is known.
  public init(gazetteer: Gazetteer, actors: ActorTable) {
    self.gazetteer = gazetteer
    self.actors = actors
  }

  /// Returns the events of a report in the order of their first telling.
  ///
  /// French only: a report in another language has none. An event's `claim` numbers the distances among
  /// `mentions`.
  ///
  /// - Complexity: O(length of the text) for the triggers, and O(*s*²) in the length *s* of a sentence that
  ///   has one.
  public func events(
    in text: AnalysedText, mentions: [Mention], toponyms: [ResolvedToponym]
  ) -> [Event] {
    code(text, mentions: mentions, toponyms: toponyms, explains: false).events.map(\.event)
  }

  /// Returns the events with what was weighed for each, and what was left out with the reason.
  public func explainedEvents(
    in text: AnalysedText, mentions: [Mention], toponyms: [ResolvedToponym]
  ) -> EventExplanation {
    code(text, mentions: mentions, toponyms: toponyms, explains: true)
  }

  private func code(
    _ text: AnalysedText, mentions: [Mention], toponyms: [ResolvedToponym], explains: Bool
  ) -> EventExplanation {
    let sentences = TriggerGlance.sentences(of: text)
    guard text.language == .french, !sentences.isEmpty else { return EventExplanation() }
    let places = PlaceChooser(
      text: text, gazetteer: gazetteer, mentions: mentions, toponyms: toponyms)
    let reader = CandidateReader(
      text: text, gazetteer: gazetteer, phraseFinder: PhraseFinder(actors: actors),
      dates: DateChooser(text: text, mentions: mentions), places: places, topic: Topic(text),
      explains: explains)
    var read = reader.read(sentences)
    for index in read.candidates.indices {
      TypeCoder.code(&read.candidates[index], isConflict: read.isConflict)
    }
    var merger = CandidateMerger(gazetteer: gazetteer, text: text)
    for candidate in read.candidates where candidate.date?.isFuture != true {
      merger.add(candidate)
    }
    var candidates = merger.events
    let inheritance = Inheritance(text: text, places: places)
    inheritance.fill(&candidates)
    for claim in read.claims { attribute(claim, to: &candidates) }
    let writer = EventWriter(
      text: text, gazetteer: gazetteer, actors: actors, places: places, isConflict: read.isConflict,
      named: actors.entries(namedIn: text), mainCountry: inheritance.mainCountry)
    var explanation = EventExplanation()
    let judge = Judge(read.candidates)
    var last: Candidate?
    for candidate in candidates {
      let verdict = judge.verdict(on: candidate, after: last)
      if verdict == .event {
        explanation.events.append(writer.event(candidate, explains: explains))
        last = candidate
      } else if explains {
        explanation.leftOut.append(
          EventExplanation.LeftOut(
            trigger: candidate.triggerSpan, rule: Mention.RuleName(candidate.match.trigger.rule),
            reason: verdict.reason(for: candidate)))
      }
    }
    explanation.leftOut += read.refused.map {
      EventExplanation.LeftOut(
        trigger: text.tokens[$0.token].span, rule: Mention.RuleName($0.trigger.rule),
        reason: $0.reason)
    }
    return explanation
  }

  /// Names the perpetrator of the attacks told just before a claim of responsibility.
  private func attribute(_ claim: CandidateReader.Claim, to candidates: inout [Candidate]) {
    for index in candidates.indices.reversed().prefix(12)
    where candidates[index].sentence <= claim.sentence
      && claim.sentence - candidates[index].sentence <= 4
      && !candidates[index].roles.agents.contains(where: { $0.entry != nil || $0.isState })
      && candidates[index].kind.isConflict
    {
      candidates[index].roles.agents = [claim.agent]
    }
  }
}
