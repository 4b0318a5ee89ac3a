import Gazetteer
internal import Places
internal import Quantities
internal import Text

/// The place of an event as the words bind it, before it becomes a point.
struct ChosenPlace: Sendable {
  let toponym: ResolvedToponym
  /// The other end of an axis or "entre X et Y".
  var second: ResolvedToponym?
  /// Number of the distance mention that places the event or its place.
  var claim: Int?
  /// Whether the event lies at the distance from the toponym, which is its anchor.
  var isAnchor = false
  /// Whether the event's own sentence says it.
  var isOwn: Bool
  /// Whether it is known by who did it alone, so that what is told next need not be there.
  var isOfAgent = false
  /// Lower is nearer to the trigger.
  let cost: Int
}

/// Binds places to events.
struct PlaceChooser: Sendable {
  let text: AnalysedText
  let gazetteer: Gazetteer
  /// The resolved names in the order of the text.
  let toponyms: [ResolvedToponym]
  /// The stated distances in the order of the text: their positions are the numbers of claims.
  let distances: [(span: TextSpan, mention: DistanceMention)]

  /// The points that the report gives by their coordinates, in the order of the text.
  let points: [(span: TextSpan, mention: CoordinateMention)]

  /// The first claim about each name.
  private let claimsByName: [String: Int]

  init(
    text: AnalysedText, gazetteer: Gazetteer, mentions: [Mention], toponyms: [ResolvedToponym]
  ) {
    self.text = text
    self.gazetteer = gazetteer
    self.toponyms = Self.consistent(
      toponyms.sorted { $0.mention.span < $1.mention.span }, text: text, gazetteer: gazetteer)
    distances = mentions.compactMap {
      if case .distance(let distance) = $0.content { ($0.span, distance) } else { nil }
    }
    points = mentions.compactMap {
      if case .coordinates(let point) = $0.content { ($0.span, point) } else { nil }
    }
    var claims: [String: Int] = [:]
    for (number, distance) in distances.enumerated() {
      guard let subject = distance.mention.subject else { continue }
      let name = text.name(of: subject.resolved ?? subject.span)
      if claims[name] == nil { claims[name] = number }
    }
    claimsByName = claims
  }

  /// Returns the names inside a span.
  func toponyms(in span: TextSpan) -> [ResolvedToponym] {
    var low = 0
    var high = toponyms.count
    while low < high {
      let middle = (low + high) / 2
      if toponyms[middle].mention.span.start < span.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [ResolvedToponym] = []
    while low < toponyms.count, toponyms[low].mention.span.end <= span.end {
      found.append(toponyms[low])
      low += 1
    }
    return found
  }

  /// Returns the name that shares a byte with a span.
  func toponym(at span: TextSpan) -> ResolvedToponym? {
    // No name is longer than this many bytes before its end.
    toponyms(in: TextSpan(start: max(0, span.start - 80), end: span.end + 80))
      .first { $0.mention.span.overlaps(span) }
  }

  /// Returns the place of a trigger by the words of its own sentence; nil where there is none.
  func place(of match: ParsedSentence.Match, in sentence: ParsedSentence) -> ChosenPlace? {
    if let town = thisTown(match, in: sentence) { return town }
    var ranked: [ChosenPlace] = []
    for toponym in toponyms(in: sentence.reading.span) {
      if isScene(toponym, of: match, in: sentence) {
        return ChosenPlace(toponym: toponym, isOwn: true, cost: 0)
      }
      guard let cost = cost(of: toponym, for: match, in: sentence) else { continue }
      ranked.append(ChosenPlace(toponym: toponym, isOwn: true, cost: cost))
    }
    guard var best = ranked.min(by: { $0.cost < $1.cost }) else {
      return byDistanceAlone(match, in: sentence) ?? pointedAt(match, in: sentence)
    }
    if let spot = ranked.first(where: { isLyingBetween(best.toponym, $0.toponym) }) { best = spot }
    // A country in another clause is that clause's.
    if best.cost > 14, rank(best.toponym) == 4,
      let token = text.tokenRange(of: best.toponym.mention.span).first,
      sentence.clauseNumber(token) != sentence.clauseNumber(match.token), token > match.token
    {
      return nil
    }
    // "au palais de X, à Y": X is the one in Y's country.
    if best.toponym.mention.relation == .none, let country = country(of: best.toponym),
      let town = townBeside(best, outside: country, among: ranked)
    {
      best = town
    }
    // "dans la région de X, au nord de Y": without a distance, the region.
    if best.toponym.mention.relation == .directionOf, !isAnchor(best.toponym, in: sentence),
      let area = ranked.first(where: {
        (1...3).contains(rank($0.toponym)) && $0.cost <= best.cost + 10
          && ($0.toponym.mention.relation == .inside || $0.toponym.mention.relation == .areaOf)
      })
    {
      best = area
    }
    // "à X, dans les collines de Y": French goes from the small to the large.
    if let smaller = ranked.first(where: { isRightBefore($0, best) }) { best = smaller }
    // "à X, dans la région de Y": of neighbours the more precise one; "dans Y, au nord de X" is Y.
    let reach = best.cost + (isLine(best.toponym) || rank(best.toponym) >= 3 ? 16 : 8)
    for other in ranked where other.cost <= reach && rank(other.toponym) < rank(best.toponym) {
      if other.toponym.mention.relation == .directionOf, rank(best.toponym) < 4 { continue }
      if isContained(other.toponym, in: best.toponym) { best = other }
    }
    refine(&best, in: sentence)
    return best
  }

  private func isAnchor(_ toponym: ResolvedToponym, in sentence: ParsedSentence) -> Bool {
    distances(in: sentence.reading.span).contains { _, distance in
      distance.mention.anchor.map {
        ($0.resolved ?? $0.span).overlaps(toponym.mention.span)
      } ?? false
    }
  }

  private func townBeside(
    _ best: ChosenPlace, outside country: CountryCode, among ranked: [ChosenPlace]
  ) -> ChosenPlace? {
    ranked.first { other in
      guard other.toponym.mention.relation == .inside, rank(other.toponym) <= 1,
        other.cost > best.cost, other.cost <= best.cost + 8,
        let its = self.country(of: other.toponym)
      else { return false }
      return its != country
    }
  }

  private func country(of toponym: ResolvedToponym) -> CountryCode? {
    guard let place = toponym.best?.place else { return nil }
    let code = gazetteer.country(of: place)
    return code == .none ? nil : code
  }

  // MARK: What a name costs

  /// How far a name is from being the place of the event; nil for one that cannot be.
  private func cost(
    of toponym: ResolvedToponym, for match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Int? {
    let mention = toponym.mention
    let tokens = text.tokenRange(of: mention.span)
    guard let first = tokens.first, let last = tokens.last, last < sentence.range.upperBound else {
      return nil
    }
    var cost = first > match.token ? first - match.token : match.token - last + 3
    switch mention.role {
    case .dateline, .inName, .metonymic, .possessive: return nil
    case .anchor: if isAnchorOfAnother(mention.span, in: sentence) { return nil }
    case .literal: break
    }
    switch mention.relation {
    case .dateline, .speaker, .organisation: return nil
    case .inside, .near, .between, .areaOf, .axis: break
    case .directionOf, .border: cost += 2
    case .none:
      cost +=
        isObject(first, of: match, in: sentence)
        ? 0
        : isApposition(first, in: sentence) ? 2 : isSite(first, of: match, in: sentence) ? 3 : 8
    case .origin:
      guard Self.moving.contains(match.trigger.kind) else { return nil }
      cost += 4
    case .destination:
      if isTakenThere(first, from: match, in: sentence) { return nil }
      cost += match.trigger.kind == .movement || match.trigger.kind == .shelling ? 0 : 14
    }
    if isOnTheWay(first, in: sentence) { return nil }
    // "l'invasion de X par la Russie": who did it.
    if rank(toponym) == 4 || mention.relation == .none,
      (1...2).contains(where: { sentence.reading.function(first - $0) == .par })
    {
      return nil
    }
    // "une tempête du Sahara": where it comes from.
    if match.trigger.kind == .storm, rank(toponym) == 5, mention.relation == .none { return nil }
    // "à la frontière avec le Rwanda": on this side of it.
    if rank(toponym) == 4, isAcrossTheBorder(first, in: sentence) { return nil }
    // "dans les provinces de X et de Y, à la frontière entre le Tchad et le Soudan".
    if rank(toponym) == 4, mention.relation == .between || mention.relation == .border {
      cost += 20
    }
    if rank(toponym) == 5, isShore(first, in: sentence) { return nil }
    // "près de l'Ouganda": the country is not the place.
    if mention.relation == .near, rank(toponym) == 4 { cost += 8 }
    // "un ancien ambassadeur en Iran a été arrêté": it belongs to the subject.
    if first < match.token, first - 2 > sentence.range.lowerBound, let group = match.group,
      // A name among the words of the verb has nothing between.
      !(last..<max(last, group.tokens.lowerBound)).contains(where: sentence.reading.isComma)
    {
      cost += 5
    }
    if sentence.clauseNumber(first) != sentence.clauseNumber(match.token) { cost += 10 }
    // Words of speech keep their own places: "a déclaré à Bamako".
    if let verb = sentence.verbs.last(where: { $0.group.main < first }),
      match.token < verb.group.main
    {
      if verb.kind == .claiming { return nil }
      if verb.kind == .reporting, first - verb.group.main <= 4 { return nil }
      // "« … », déclare un étudiant à X": where it was said.
      if sentence.reading.isQuoted(match.token), !sentence.reading.isQuoted(first) { return nil }
    }
    if match.trigger.kind != .displacement, isRefuge(first, of: match, in: sentence) { return nil }
    if isOfAnotherDay(first, of: match, in: sentence) || isSource(first, in: sentence)
      || isNickname(first, in: sentence) || isOfTreaty(first, of: match, in: sentence)
      || rank(toponym) == 4 && isOfActor(first, in: sentence)
    {
      return nil
    }
    // "les shebab, affiliés à X, ont revendiqué l'attentat": the attack was elsewhere.
    if let verb = sentence.governingVerb(of: match), verb.kind == .claiming, first < match.token {
      return nil
    }
    // "ont fui vers la capitale du Nord-Kivu": where they went, not what happened where.
    if match.trigger.kind == .displacement, first > match.token,
      (match.token..<first).contains(where: { Self.towards.contains(text.tokens[$0]) })
    {
      return nil
    }
    // Another trigger stands nearer.
    if sentence.matches.contains(where: {
      $0.token != match.token && !$0.trigger.kind.isConsequence
        && (match.token < $0.token ? $0.token < first : $0.token > last)
    }) {
      cost += 5
    }
    return cost
  }

  private static let towards = WordTable<Bool>(words: "vers route direction")
  private static let moving: Set<TriggerKind> = [.movement, .handover, .displacement]

  /// Whether the name is what the trigger is done to: "attaqué Bamba", "la prise de Goma".
  private func isObject(
    _ token: Int, of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    guard token > match.token, token - match.token <= 7 else { return false }
    // "pris la ville frontalière de X": nothing but the town between.
    return !((match.token + 1)..<token).contains { index in
      sentence.reading.isComma(index) || sentence.reading.isWall(index)
        || sentence.verbs.contains { $0.group.main == index }
        || (token - match.token > 3 && sentence.reading.function(index) == .preposition)
    }
  }

  /// Whether the name explains a noun: "dans la capitale, Pretoria".
  private func isApposition(_ token: Int, in sentence: ParsedSentence) -> Bool {
    sentence.reading.isComma(token - 1) && sentence.reading.noun(token - 2) == .settlement
      || sentence.reading.noun(token - 1) == .settlement
  }

  /// "à un passage à niveau de Moirans", "au marché de Gao": a spot by the name of its town.
  private func isSite(
    _ token: Int, of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    var before = token - 1
    if sentence.range.contains(before), sentence.reading.token(before).isApostrophe { before -= 1 }
    return token > match.token && sentence.reading.function(before) == .de
  }

  /// Whether a name is what the distance of another place counts from.
  private func isAnchorOfAnother(_ span: TextSpan, in sentence: ParsedSentence) -> Bool {
    distances(in: sentence.reading.span).contains { _, distance in
      guard let anchor = distance.mention.anchor, let subject = subject(of: distance.mention) else {
        return false
      }
      return (anchor.resolved ?? anchor.span).overlaps(span) && !subject.mention.span.overlaps(span)
    }
  }

  /// The place that a distance is stated of; nil for an area, which only says where both lie: "à 15 km de Gao,
  /// dans le nord du Mali".
  private func subject(of distance: DistanceMention) -> ResolvedToponym? {
    guard let subject = distance.subject,
      let toponym = toponym(at: subject.resolved ?? subject.span), rank(toponym) < 3
    else { return nil }
    return toponym
  }

  /// 0 for a spot, more for larger areas.
  func rank(_ toponym: ResolvedToponym) -> Int {
    guard let best = toponym.best else {
      switch toponym.mention.head {
      case .region, .district: return 2
      case .river, .lake, .sea, .wadi, .mountain, .forest, .desert: return 1
      default: return 0
      }
    }
    switch gazetteer.kind(of: best.place) {
    case .country, .territory: return 4
    case .admin1, .region: return 3
    case .admin2: return 2
    case .continent, .supranational, .sea, .desert: return 5
    case let kind where kind.isArea || kind.isLinear: return 1
    default:
      return toponym.mention.head == .region ? 3 : toponym.mention.head == .district ? 2 : 0
    }
  }

  private func isLine(_ toponym: ResolvedToponym) -> Bool {
    toponym.best.map { gazetteer.kind(of: $0.place).isLinear } ?? false
  }

  /// Whether one place can lie in the other; an unknown name can lie anywhere.
  private func isContained(_ inner: ResolvedToponym, in outer: ResolvedToponym) -> Bool {
    guard let small = inner.best?.place, let large = outer.best?.place else { return true }
    let country = gazetteer.country(of: small)
    switch gazetteer.kind(of: large) {
    case .country, .territory: return country == gazetteer.country(of: large)
    case .admin1, .admin2:
      return country == gazetteer.country(of: large)
        && (gazetteer.admin1(of: small) == gazetteer.admin1(of: large)
          || gazetteer.admin1(of: small) == .none)
    default: return true
    }
  }

  // MARK: Distances and pairs

  /// Adds the claim about the place, or the second end of a stretch.
  private func refine(_ place: inout ChosenPlace, in sentence: ParsedSentence) {
    let span = place.toponym.mention.span
    for (number, distance) in distances(in: sentence.reading.span) {
      let subject = subject(of: distance.mention)
      if let subject, subject.mention.span.overlaps(span) {
        place.claim = number
      } else if let anchor = distance.mention.anchor,
        (anchor.resolved ?? anchor.span).overlaps(span), subject == nil
      {
        // "à 40 km de la ville de Boungou": the event itself is at the distance.
        place.claim = number
        place.isAnchor = true
      }
    }
    if place.claim == nil { place.claim = earlierClaim(about: place.toponym) }
    let relation = place.toponym.mention.relation
    if relation == .between || relation == .axis {
      place.second = toponyms(in: sentence.reading.span).first {
        $0.mention.relation == relation && $0.mention.span != span
      }
    }
  }

  /// A distance stated of an unknown place anywhere in the report.
  private func earlierClaim(about toponym: ResolvedToponym) -> Int? {
    toponym.best == nil ? claimsByName[toponym.mention.name] : nil
  }

  /// Returns the stated distances inside a span with their numbers.
  private func distances(
    in span: TextSpan
  ) -> some Sequence<(offset: Int, element: (span: TextSpan, mention: DistanceMention))> {
    distances.indices(beginningIn: span, spanOf: \.span).lazy.map {
      (offset: $0, element: distances[$0])
    }
  }

  /// "à 10 km de là": the sentence names no place, its distance counts from one named before.
  private func byDistanceAlone(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> ChosenPlace? {
    for (number, distance) in distances(in: sentence.reading.span)
    where subject(of: distance.mention) == nil {
      guard let anchor = distance.mention.anchor?.resolved,
        let toponym = toponym(at: anchor)
      else { continue }
      return ChosenPlace(
        toponym: toponym, claim: number, isAnchor: true, isOwn: true, cost: 10)
    }
    return nil
  }
}
