import Gazetteer
internal import Places
internal import Text

/// Joins the candidates that tell the same event.
struct CandidateMerger: Sendable {
  let gazetteer: Gazetteer
  let text: AnalysedText
  private let joiner: CandidateJoiner
  private(set) var events: [Candidate] = []

  init(gazetteer: Gazetteer, text: AnalysedText) {
    self.gazetteer = gazetteer
    self.text = text
    joiner = CandidateJoiner(gazetteer: gazetteer)
  }

  /// Adds a candidate to the event that it tells again, or as an event of its own.
  mutating func add(_ candidate: Candidate) {
    if candidate.isTotal, share(candidate) { return }
    // The dead are those of an attack before they are those of a looting.
    if candidate.kind.isConsequence {
      for index in events.indices.reversed().prefix(8)
      where CandidateReader.takesVictims(events[index].kind)
        && candidate.sentence - events[index].sentence <= 2
        && isSame(candidate, as: events[index]) && !isElsewhere(candidate, than: index)
      {
        joiner.merge(candidate, into: &events[index])
        return
      }
    }
    // What was told long ago is not told again: a long text stays linear.
    for index in events.indices.reversed().prefix(60)
    where isSame(candidate, as: events[index]) && !isElsewhere(candidate, than: index) {
      joiner.merge(candidate, into: &events[index])
      return
    }
    events.append(candidate)
  }

  /// Notes a total on the events told just before, where there are several; false where it is that of one.
  private mutating func share(_ candidate: Candidate) -> Bool {
    let several = events.indices.suffix(4).filter {
      candidate.sentence - events[$0].sentence <= 4 && events[$0].paragraph == candidate.paragraph
        && events[$0].sentence < candidate.sentence && !events[$0].kind.isConsequence
        && CandidateReader.takesVictims(events[$0].kind)
    }
    guard several.count > 1 else { return false }
    for index in several {
      if let killed = candidate.killed, events[index].notes.count < CandidateJoiner.mostRemarks {
        events[index].notes.append("killed in several events together: '\(killed.text)'")
      }
      if let injured = candidate.injured, events[index].notes.count < CandidateJoiner.mostRemarks {
        events[index].notes.append("injured in several events together: '\(injured.text)'")
      }
    }
    return true
  }

  // MARK: Same or not

  private func isSame(_ new: Candidate, as old: Candidate) -> Bool {
    guard areOfOneFamily(new, old), !new.isAnother || new.isHeading, !isAlsoElsewhere(new, old),
      !isBefore(new, old)
    else { return false }
    // "l'épidémie, déclarée en septembre à Mubende": where and when it began, not another one.
    let isOutbreak =
      new.kind == .epidemic && old.kind == .epidemic && new.isDefinite
      && new.sentence - old.sentence <= 2
    let isTakeover = takesOver(new, old)
    guard isTakeover || isOutbreak || datesAgree(new, old),
      isTakeover || isOutbreak || placesAgree(new, old),
      isTakeover || (tollsAgree(new, old) && sidesAgree(new, old))
    else { return false }
    guard isTakeover || isOutbreak || old.isHeading || !differInBoth(new, old) else { return false }
    let gap = new.sentence - old.sentence
    if isOutbreak || isTakeover || isFightFor(new, old) || (gap == 0 && isOneDeed(new, old)) {
      return true
    }
    if new.kind == .anaphor { return gap <= 5 }
    if new.kind.isConsequence {
      return gap <= 2 || (new.isGrounded && old.isGrounded && gap <= 6) || old.isHeading
    }
    // Nothing of its own: the words only point back.
    let hasToll = new.killed?.value != nil || new.injured?.value != nil
    if !new.isGrounded { return gap <= 3 || new.isDefinite || !hasToll }
    if old.isHeading || old.isLead || new.category == old.category { return true }
    return (new.isDefinite || isVagueBefore(new, old)) && gap <= 4
  }

  /// "Dans le village voisin de X, cinq autres ont trouvé la mort": the event before is where those before it were.
  private func isElsewhere(_ new: Candidate, than index: Int) -> Bool {
    let old = events[index]
    guard new.kind.isConsequence, new.sentence > old.sentence, !new.isDefinite,
      old.place?.isOwn != true, let here = new.place, here.isOwn, isSpot(here),
      // What was told long ago is not looked at again: a long text stays linear.
      let before = events[..<index].suffix(Self.mostBefore).last(where: {
        old.sentence - $0.sentence <= 2 && $0.place?.isOwn == true
      }), let there = before.place, isSpot(there)
    else { return false }
    return here.toponym.mention.name != there.toponym.mention.name
  }

  /// How many of the events before one are looked at.
  private static let mostBefore = 8

  private func isSpot(_ place: ChosenPlace) -> Bool {
    guard let best = place.toponym.best?.place else { return true }
    switch gazetteer.kind(of: best) {
    case .country, .territory, .admin1, .admin2, .region: return false
    default: return true
    }
  }

  /// "La ville de X a aussi été la cible de frappes": elsewhere too.
  private func isAlsoElsewhere(_ new: Candidate, _ old: Candidate) -> Bool {
    guard new.isAlso, new.sentence > old.sentence, let here = new.place, let there = old.place,
      here.isOwn
    else { return false }
    return here.toponym.mention.name != there.toponym.mention.name
  }

  /// "En décembre, onze personnes avaient été tuées", "l'attaque du 7 octobre" after what happened now.
  private func isBefore(_ new: Candidate, _ old: Candidate) -> Bool {
    if let publication = new.publication, new.date?.isOwn == true, new.place?.isOwn == true,
      let interval = new.date?.interval, interval.latest < publication.adding(days: -20),
      old.date?.isOwn != true, !old.isHeading, new.sentence > old.sentence + 1
    {
      return true
    }
    guard new.isEarlier, !old.isEarlier, new.sentence > old.sentence, new.date?.isOwn == true,
      new.date?.interval == nil || new.date?.interval != old.date?.interval,
      let one = new.killed?.value, let two = old.killed?.value
    else { return false }
    return one != two
  }

  /// Whether each has a day and a place of its own and neither is the other's, though one may lie in the other.
  private func differInBoth(_ new: Candidate, _ old: Candidate) -> Bool {
    guard let one = new.date, let two = old.date, one.isOwn, two.isOwn,
      one.interval != two.interval, let here = new.place, let there = old.place, here.isOwn,
      there.isOwn
    else { return false }
    // "six morts dans la nuit de mardi à mercredi", "vers une heure du matin … six personnes".
    if let killed = new.killed?.value, killed > 0, killed == old.killed?.value { return false }
    return here.toponym.mention.name != there.toponym.mention.name
  }

  /// The first telling named a country and no day: the second says where and when.
  func isVagueBefore(_ new: Candidate, _ old: Candidate) -> Bool {
    guard old.date?.isOwn != true, let place = old.place?.toponym.best?.place else { return false }
    return gazetteer.kind(of: place) == .country && new.place?.isOwn == true
  }
}
