import Gazetteer
internal import Places
internal import Text

/// Whether days, places, tolls and sides of two candidates can be those of one event.
extension CandidateMerger {
  func datesAgree(_ new: Candidate, _ old: Candidate) -> Bool {
    guard let left = new.date, let right = old.date, left.isOwn, right.isOwn else { return true }
    guard let one = left.interval, let two = right.interval else {
      // Without a day of publication the words themselves are compared.
      guard let one = left.span, let two = right.span, one != two else { return true }
      return CalendarWords(text, one).agree(with: CalendarWords(text, two))
    }
    return one.earliest <= two.latest && two.earliest <= one.latest
  }

  func placesAgree(_ new: Candidate, _ old: Candidate) -> Bool {
    guard let left = new.place, let right = old.place, left.isOwn, right.isOwn else { return true }
    // Two verbs of one sentence share its places.
    if new.sentence == old.sentence, new.roles.agents == old.roles.agents, !new.roles.agents.isEmpty
    {
      return true
    }
    if left.toponym.mention.name == right.toponym.mention.name { return true }
    guard let one = left.toponym.best?.place else {
      return right.toponym.best.map { canHold(left.toponym, $0.place) } ?? false
    }
    guard let two = right.toponym.best?.place else { return canHold(right.toponym, one) }
    if one == two { return true }
    // "partout en France" and "À Nantes".
    if new.sentence != old.sentence, isEverywhere(old), new.category == old.category {
      return false
    }
    return isInside(one, two) || isInside(two, one)
  }

  /// "partout en France", "à travers le pays": in many places.
  private func isEverywhere(_ candidate: Candidate) -> Bool {
    candidate.category == .protest
      && text.tokenRange(of: candidate.clause).contains {
        Self.everywhere.contains(text.tokens[$0])
      }
  }

  private static let everywhere = WordTable<Bool>(words: "partout travers")

  /// Whether a name that nobody has may lie in a place: any in an area, a quarter or a market in a town.
  private func canHold(_ name: ResolvedToponym, _ place: Place.ID) -> Bool {
    switch gazetteer.kind(of: place) {
    case .country, .territory, .admin1, .admin2, .region: true
    case let kind where kind.isSettlement: isPartOfTown(name)
    default: false
    }
  }

  /// "le quartier de X", "le marché de X".
  private func isPartOfTown(_ name: ResolvedToponym) -> Bool {
    if name.mention.head == .neighbourhood || name.mention.head == .facility { return true }
    let first = text.tokenRange(of: name.mention.span).lowerBound
    return (1...3).contains { first - $0 >= 0 && Self.parts.contains(text.tokens[first - $0]) }
  }

  private static let parts = WordTable<Bool>(
    words: """
      quartier quartiers faubourg banlieue marché rue avenue boulevard place hôtel restaurant hôpital école
      université stade aéroport pont mosquée église gare
      """)

  private func isInside(_ small: Place.ID, _ large: Place.ID) -> Bool {
    switch gazetteer.kind(of: large) {
    case .country, .territory: gazetteer.country(of: small) == gazetteer.country(of: large)
    case .admin1:
      gazetteer.admin1(of: small) == gazetteer.admin1(of: large)
        && gazetteer.admin1(of: small) != .none && gazetteer.kind(of: small) != .admin1
    case .admin2, .region, .river, .lake:
      gazetteer.country(of: small) == gazetteer.country(of: large)
        && gazetteer.kind(of: small) != gazetteer.kind(of: large)
    default: false
    }
  }

  /// Different figures of one event differ a little; different events differ in place or date too.
  func tollsAgree(_ new: Candidate, _ old: Candidate) -> Bool {
    guard let one = new.killed?.value, let two = old.killed?.value, one != two else { return true }
    // "51 combattants neutralisés en un mois", then a fight that killed 22.
    if max(one, two) > 2 * min(one, two), min(one, two) > 5, !new.kind.isConsequence,
      !new.isHeading, !old.isHeading, new.sentence > old.sentence
    {
      return false
    }
    // "12 morts" then "un enfant est mort": a part, or another figure of the same event.
    return new.date?.isOwn != true || old.date?.isOwn != true || new.isHeading || old.isHeading
      || new.kind.isConsequence
  }

  /// Named sides that differ tell two events.
  func sidesAgree(_ new: Candidate, _ old: Candidate) -> Bool {
    if let one = new.roles.agents.first?.home, let two = old.roles.agents.first?.home, one != two,
      new.match.group != nil, new.sentence != old.sentence,
      !old.roles.targets.contains(where: { $0.home == one })
    {
      return false
    }
    guard let one = new.roles.agents.first?.entry, let two = old.roles.agents.first?.entry,
      one != two, new.isGrounded, !new.isDefinite
    else { return true }
    return old.roles.targets.contains { $0.entry == one }
      || new.roles.targets.contains { $0.entry == two }
  }
}
