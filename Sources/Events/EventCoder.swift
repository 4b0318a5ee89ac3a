public import Gazetteer
internal import Places
internal import Quantities
internal import Text

/// Finds the events that a report tells, and codes them.
///
///     let coder = EventCoder(gazetteer: gazetteer, actors: try ActorTable(csv: bytes))
///     let sentences = coder.sentences(of: text)
///     coder.code(sentences, of: text, mentions: mentions, toponyms: toponyms, explains: false).events
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

  /// Returns the numbers of the sentences that may tell an event; none of a text that is not French.
  func sentences(of text: AnalysedText) -> [Int] {
    text.language == .french ? TriggerGlance.sentences(of: text) : []
  }

  /// Codes what `sentences(of:)` gave: the events in the order of their first telling, and what was left out.
  ///
  /// An event's `claim` numbers the distances among `mentions`.
  ///
  /// - Complexity: O(length of the text) for the triggers, and O(*s*²) in the length *s* of a sentence that
  ///   has one.
  func code(
    _ sentences: [Int], of text: AnalysedText, mentions: [Mention], toponyms: [ResolvedToponym],
    explains: Bool
  ) -> EventExplanation {
    guard !sentences.isEmpty else { return EventExplanation() }
    let namings = actors.namings(in: text)
    let places = PlaceChooser(
      text: text, gazetteer: gazetteer, mentions: mentions,
      toponyms: Self.places(toponyms, outside: namings, in: text))
    let reader = CandidateReader(
      text: text, gazetteer: gazetteer, counts: Counts(mentions, in: text),
      phraseFinder: PhraseFinder(actors: actors),
      dates: DateChooser(text: text, mentions: mentions), places: places, topic: Topic(text),
      explains: explains)
    var read = reader.read(sentences)
    let named = Set(namings.map(\.entry))
    if named.contains(where: { actors.entries[$0].kind.isNonState }) { read.isConflict = true }
    // Soldiers alone make no war: an explosion in their port is an accident.
    read.isConflict =
      read.isConflict && read.candidates.contains { $0.kind.isFighting }
    // Where people march and no rebel is named, a clash is theirs with the police.
    if !read.hasRebels, !named.contains(where: { actors.entries[$0].kind.isNonState }),
      read.candidates.contains(where: { $0.kind == .protest || $0.kind == .riot })
    {
      read.isConflict = false
    }
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
      named: named, namings: namings, armies: read.armies, mainCountry: inheritance.mainCountry,
      mainCountryCode: inheritance.mainCountryCode)
    var explanation = EventExplanation()
    let judge = Judge(read.candidates)
    var last: Candidate?
    var attack: Candidate?
    for candidate in candidates {
      let verdict = judge.verdict(on: candidate, after: last, attack: attack)
      if verdict == .event {
        explanation.events.append(writer.event(candidate, explains: explains))
        last = candidate
        if candidate.kind.isConflict || candidate.category == .riot { attack = candidate }
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

  /// Leaves out what is a part of an actor's name: "l'État islamique au Sahel" is not in the Sahel.
  private static func places(
    _ toponyms: [ResolvedToponym], outside namings: [ActorTable.Naming], in text: AnalysedText
  ) -> [ResolvedToponym] {
    guard !namings.isEmpty else { return toponyms }
    return toponyms.filter { toponym in
      let span = toponym.mention.span
      var low = 0
      var high = namings.count
      while low < high {
        let middle = (low + high) / 2
        if text.tokens[namings[middle].tokens.upperBound - 1].end < span.end {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return low == namings.count || text.tokens[namings[low].tokens.lowerBound].start > span.start
    }
  }

  /// Names the perpetrator of the attacks told just before a claim of responsibility.
  private func attribute(_ claim: CandidateReader.Claim, to candidates: inout [Candidate]) {
    // Candidates come in the order of their first telling: from the first after the claim backwards.
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].sentence <= claim.sentence { low = middle + 1 } else { high = middle }
    }
    let told = candidates.indices.prefix(low).suffix(3)
    let isSeries =
      told.count > 1 && Set(told.map { candidates[$0].category }).count == 1
      && told.allSatisfy { candidates[$0].roles.agents.isEmpty }
    for index in candidates.indices.prefix(low).reversed().prefix(12)
    where claim.sentence - candidates[index].sentence <= (claim.isAccusation ? 2 : 4)
      && !candidates[index].roles.agents.contains(where: { $0.entry != nil || $0.isState })
      && candidates[index].kind.isConflict
    {
      if claim.isAccusation {
        if candidates[index].roles.agents.isEmpty { candidates[index].roles.agents = [claim.agent] }
        // Of a series all are theirs.
        if !isSeries { return }
        continue
      }
      candidates[index].roles.agents = [claim.agent]
    }
  }
}
