import NewsText

/// Gives an event the place and the day that the report told before.
///
/// > Reference: EVENTS.md, "From clause to event": "the nearest place with a locative preposition in the
/// > sentence, else the last event's place".
struct Inheritance: Sendable {
  let text: AnalysedText
  let places: PlaceChooser

  /// Fills what candidates leave open, in the order of the text.
  func fill(_ candidates: inout [Candidate]) {
    for index in candidates.indices {
      if candidates[index].place == nil { candidates[index].place = place(for: index, candidates) }
      if candidates[index].date == nil { candidates[index].date = date(for: index, candidates) }
    }
  }

  private func place(for index: Int, _ candidates: [Candidate]) -> ChosenPlace? {
    let candidate = candidates[index]
    for earlier in candidates[..<index].reversed()
    where candidate.sentence - earlier.sentence <= 4 || earlier.paragraph == candidate.paragraph {
      if var place = earlier.place {
        place.isOwn = false
        return place
      }
    }
    // The last place named before, then the first of the report.
    let before = places.toponyms.filter { isPlace($0) }
    let nearest =
      before.last { $0.mention.span.end <= candidate.quote.end && isNear($0, candidate) }
      ?? before.first
    return nearest.map { ChosenPlace(toponym: $0, isOwn: false, cost: 50) }
  }

  private func isPlace(_ toponym: ResolvedToponym) -> Bool {
    guard toponym.best != nil else { return false }
    switch toponym.mention.role {
    case .literal, .anchor, .possessive: break
    case .metonymic, .dateline, .inName: return false
    }
    switch toponym.mention.relation {
    case .dateline, .speaker, .organisation, .origin, .destination: return false
    default: return true
    }
  }

  /// Whether a name stands at most two sentences before.
  private func isNear(_ toponym: ResolvedToponym, _ candidate: Candidate) -> Bool {
    guard let sentence = text.sentence(at: toponym.mention.span.start) else { return false }
    return candidate.sentence - sentence <= 2
  }

  private func date(for index: Int, _ candidates: [Candidate]) -> ChosenDate? {
    let candidate = candidates[index]
    for earlier in candidates[..<index].reversed()
    where candidate.sentence - earlier.sentence <= 2 && earlier.paragraph == candidate.paragraph {
      if let date = earlier.date, let interval = date.interval {
        return ChosenDate(
          interval: interval, span: date.span, isOwn: false, rule: "date.of-event-before")
      }
    }
    return nil
  }
}
