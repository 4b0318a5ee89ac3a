internal import Gazetteer
internal import Geodesy
internal import Lexicon
internal import Places
internal import Quantities
internal import Text

/// Decides which place each end of a stated distance is.
///
/// > Reference: docs/distances.md, "Which places a claim is about".
struct ClaimEnds {
  /// An end, with what its place was chosen from.
  struct Found {
    let end: CheckedClaim.End
    /// The name in the text that it is; nil for words that are none.
    let toponym: ResolvedToponym?
    /// Whether the text names it, by itself or by coreference; "le volcan" does not.
    let isNamed: Bool
    /// Whether no reading of the name was believed although there are several.
    let isAmbiguous: Bool
    /// The areas whose border it is, one or two; empty for all else.
    var border: [Place.ID] = []
    /// Whether the words are the name alone: "de la RDC", and not "du centre de la RDC".
    var isNameAlone = false
    /// Whether an article stands before the name: "du Morbihan".
    var hasArticle = false
  }

  let gazetteer: Gazetteer
  let outlines: Outlines?
  let text: AnalysedText
  /// In the order of the text.
  let toponyms: [ResolvedToponym]

  /// Returns anchor and subject of a distance, nil where the text gives none that is meant.
  func ends(
    of distance: DistanceMention, at span: TextSpan
  ) -> (anchor: Found?, subject: Found?) {
    var anchor = distance.anchor.map(found)
    var subject = subject(of: distance, at: span)
    // Words that stand for a capital, and names that the recogniser passed over, go by the other end.
    anchor = anchor.map { completed($0, beside: subject) }
    subject = subject.map { completed($0, beside: anchor) }
    return (anchor, subject)
  }

  /// Returns anchor and subject of a distance whose names a ranking chose; nil for an end that it leaves open.
  ///
  /// A border is no name, and words that stand for a capital may stand for one that the text does not name.
  func ends(
    of phrase: ClaimFrame.Phrase, anchor: ClaimFrame.Name?, subject: ClaimFrame.Name?
  ) -> (anchor: Found?, subject: Found?) {
    let distance = phrase.distance
    var from = anchor.map { found($0, distance.anchor) } ?? unnamed(distance.anchor)
    if phrase.anchorKind == .border { from = distance.anchor.map(found) }
    var to = subject.map { found($0, distance.subject) } ?? unnamed(distance.subject)
    from = from.map { completed($0, beside: to) }
    to = to.map { completed($0, beside: from) }
    let isBorder = phrase.anchorKind == .border
    if !isBorder {
      (from, to) = (from.map { apart($0, from: to) }, to.map { apart($0, from: from) })
    }
    return (
      from.flatMap { $0.isNamed || isBorder ? $0 : nil }, to.flatMap { $0.isNamed ? $0 : nil }
    )
  }

  private func unnamed(_ end: DistanceMention.End?) -> Found? {
    guard let end, end.resolved == nil, !end.isBorder else { return nil }
    return Found(
      end: CheckedClaim.End(span: end.span, name: text.name(of: end.span), place: nil),
      toponym: nil, isNamed: false, isAmbiguous: false)
  }

  /// A name of the text as an end, with what grammar says of the words beside it.
  private func found(_ name: ClaimFrame.Name, _ end: DistanceMention.End?) -> Found {
    var found = found(
      name.toponym, span: name.span, name: text.name(of: name.span), isNamed: true)
    found.isNameAlone = end.map { $0.resolved == $0.span && $0.span == name.span } ?? false
    found.hasArticle = article(before: name.span) != nil
    return seated(found)
  }

  private func found(_ end: DistanceMention.End) -> Found {
    let span = end.resolved ?? end.span
    let inside = overlapping(span)
    if end.isBorder, let border = border(end.span, inside) { return border }
    let toponym = inside.first { $0.mention.span == span } ?? inside.last
    var found = found(
      toponym, span: end.span, name: text.name(of: span), isNamed: end.resolved != nil)
    found.isNameAlone = end.resolved == end.span && toponym?.mention.span == span
    found.hasArticle = article(before: end.span) != nil
    return seated(found)
  }

  /// An area that words make its chief town; without a place where the gazetteer does not know which that is.
  private func seated(_ found: Found) -> Found {
    guard let toponym = found.toponym, let area = found.end.place, gazetteer.kind(of: area).isArea,
      towns.isMeant(by: toponym.mention)
    else { return found }
    let town = towns.town(of: area, among: toponym.candidates.map(\.place)) { holds(area, $0) }
    return Found(
      end: CheckedClaim.End(span: found.end.span, name: found.end.name, place: town),
      toponym: toponym, isNamed: found.isNamed, isAmbiguous: town == nil)
  }

  private var towns: ChiefTowns { ChiefTowns(gazetteer: gazetteer, text: text) }

  /// "la frontière avec le Nigeria", "la frontière nigériane", "la frontière entre le Mali et le Niger".
  private func border(_ span: TextSpan, _ names: ArraySlice<ResolvedToponym>) -> Found? {
    let named = names.compactMap(\.best?.place).filter { gazetteer.kind(of: $0).isArea }
    let peoples = text.tokenRange(of: span).compactMap {
      Nationalities.country(of: text.tokens[$0], in: text.language)
    }.compactMap { gazetteer.country($0) }
    var areas: [Place.ID] = []
    for area in named + peoples where !areas.contains(area) { areas.append(area) }
    guard let first = areas.first, areas.count <= 2 else { return nil }
    let name = areas.count == 1 ? names.last?.mention.name : nil
    return Found(
      end: CheckedClaim.End(span: span, name: name ?? text.name(of: span), place: first),
      toponym: nil, isNamed: true, isAmbiguous: false, border: areas)
  }

  private func found(
    _ toponym: ResolvedToponym?, span: TextSpan, name: String, isNamed: Bool
  ) -> Found {
    Found(
      end: CheckedClaim.End(
        span: span, name: toponym?.mention.name ?? name, place: toponym?.best?.place),
      toponym: toponym, isNamed: isNamed || toponym != nil,
      isAmbiguous: toponym.map { $0.best == nil && !$0.candidates.isEmpty } ?? false)
  }

  // MARK: The subject that is meant

  private func subject(of distance: DistanceMention, at span: TextSpan) -> Found? {
    var subject = distance.subject.map(found)
    if !(subject?.isNamed ?? false), subject.map({ $0.end.span.start >= span.end }) ?? true,
      let before = toponym(before: span.start, words: 0)
    {
      // "Bréal-sous-Vitré (Ille-et-Vilaine), à 13 km de Vitré"
      subject = found(before)
    }
    while let area = subject?.toponym, let whole = area.best?.place,
      area.mention.span.end <= span.start, gazetteer.kind(of: whole).isArea,
      let part = toponym(before: area.mention.span.start, words: 4), let place = part.best?.place,
      holds(whole, place)
    {
      // "Carentoir, dans le Morbihan, à 60 km": the place in the area, not the area.
      subject = found(part)
    }
    guard let toponym = subject?.toponym, isSetting(toponym, of: span) else { return subject }
    return nil
  }

  private func found(_ toponym: ResolvedToponym) -> Found {
    found(toponym, span: toponym.mention.span, name: toponym.mention.name, isNamed: true)
  }

  /// Whether an area is where something happens rather than what lies so far: "à 120 km de Labasa, dans le
  /// nord des Fidji", "en Algérie, à 30 km de Kidal".
  private func isSetting(_ toponym: ResolvedToponym, of span: TextSpan) -> Bool {
    let relation = toponym.mention.relation
    guard relation == .inside || relation == .areaOf, let best = toponym.best else { return false }
    let kind = gazetteer.kind(of: best.place)
    if kind == .country || kind == .continent || kind == .supranational { return true }
    return kind.isArea && toponym.mention.span.start >= span.end
  }

  /// Whether one place lies in another, as far as outlines, codes and extents tell.
  func holds(_ area: Place.ID, _ place: Place.ID) -> Bool {
    let kind = gazetteer.kind(of: area)
    guard area != place, kind.isArea else { return false }
    let point = gazetteer.coordinate(of: place)
    if kind == .country || kind == .territory {
      // A simplified outline may run a few kilometres beyond the border; the code does not.
      let (own, whole) = (gazetteer.country(of: place), gazetteer.country(of: area))
      if own != .none, whole != .none { return own == whole || own.sovereign == whole }
    }
    if let isInside = outlines?.contains(gazetteer.identifier(of: area), point), isInside {
      return true
    }
    let country = gazetteer.country(of: area)
    switch kind {
    case .country, .territory: return country != .none && gazetteer.country(of: place) == country
    case .admin1:
      let division = gazetteer.admin1(of: area)
      return division != .none && gazetteer.admin1(of: place) == division
    case .admin2:
      return gazetteer.country(of: place) == country
        && gazetteer.extent(of: area)?.contains(point) == true
    default: return false
    }
  }

  // MARK: A town and the area of its name

  /// The place that a name means as an end of a distance from another: where it is the area around that one, the town
  /// of the name, as "Ségou" in "Niono est à 95 km de Ségou".
  ///
  /// - Parameters:
  ///   - toponym: The name.
  ///   - other: The place at the other end.
  /// - Returns: The place, or nil where the name has none.
  func place(of toponym: ResolvedToponym?, apartFrom other: Place.ID?) -> Place.ID? {
    guard let toponym, let best = toponym.best?.place, let other, holds(best, other),
      ![.country, .territory].contains(gazetteer.kind(of: best))
    else { return toponym?.best?.place }
    let town = toponym.candidates.first {
      gazetteer.kind(of: $0.place).isSettlement && $0.place != other && holds(best, $0.place)
    }
    return town?.place ?? best
  }

  private func apart(_ end: Found, from other: Found?) -> Found {
    guard let toponym = end.toponym, end.end.place == toponym.best?.place,
      let place = place(of: toponym, apartFrom: other?.end.place), place != end.end.place
    else { return end }
    return Found(
      end: CheckedClaim.End(span: end.end.span, name: end.end.name, place: place),
      toponym: toponym, isNamed: end.isNamed, isAmbiguous: false, isNameAlone: end.isNameAlone,
      hasArticle: end.hasArticle)
  }

  // MARK: Words that need the other end

  private func completed(_ end: Found, beside other: Found?) -> Found {
    guard end.end.place == nil, let beside = other?.end.place else { return end }
    let country = gazetteer.country(of: beside)
    guard country != .none,
      end.toponym?.candidates.allSatisfy({ gazetteer.country(of: $0.place) != country }) ?? true
    else { return end }
    if !end.isNamed {
      guard isCapital(end.end.span), let capital = towns.capital(of: country)
      else { return end }
      return Found(
        end: CheckedClaim.End(
          span: end.end.span, name: gazetteer.name(of: capital), place: capital),
        toponym: nil, isNamed: true, isAmbiguous: false)
    }
    let (place, isAmbiguous) = settlement(named: end.end, in: country)
    guard place != nil || isAmbiguous else { return end }
    return Found(
      end: CheckedClaim.End(span: end.end.span, name: end.end.name, place: place), toponym: nil,
      isNamed: true, isAmbiguous: isAmbiguous)
  }

  /// The settlement of a country that a name means which the recogniser passed over; "au Vigan" is Le Vigan.
  private func settlement(
    named end: CheckedClaim.End, in country: CountryCode
  ) -> (place: Place.ID?, isAmbiguous: Bool) {
    for name in [article(before: end.span).map { "\($0) \(end.name)" }, end.name].compactMap(\.self)
    {
      let namesakes = gazetteer.places(named: name).filter {
        gazetteer.kind(of: $0).isSettlement && gazetteer.country(of: $0) == country
      }
      guard !namesakes.isEmpty else { continue }
      let named = namesakes.filter { gazetteer.isMainName($0, name) }
      return (likeliest(of: namesakes) ?? likeliest(of: named), true)
    }
    return (nil, false)
  }

  /// The only one, or the one with ten times the people of any other.
  private func likeliest(of namesakes: [Place.ID]) -> Place.ID? {
    let ranked = namesakes.map { (place: $0, people: gazetteer.population(of: $0) ?? 0) }
      .sorted { ($0.people, $1.place) > ($1.people, $0.place) }
    guard let first = ranked.first else { return nil }
    guard ranked.count > 1 else { return first.place }
    return first.people > 10 * max(1000, ranked[1].people) ? first.place : nil
  }

  /// The article of a name, "Le" for "au"; nil without one.
  private func article(before span: TextSpan) -> String? {
    var before = text.firstToken(endingAfter: span.start) - 1
    if before > 0, text.tokens[before].isApostrophe { before -= 1 }
    return before >= 0 ? HeadWords.article(in: text.tokens[before]) : nil
  }

  /// Whether the words are "la capitale" and nothing more.
  private func isCapital(_ span: TextSpan) -> Bool {
    let tokens = text.tokenRange(of: span)
    let found = Self.capitals[text.language].match(
      text.tokens, at: tokens.lowerBound, before: tokens.upperBound)
    return found?.end == tokens.upperBound
  }

  private static let capitals = PerLanguage { $0.lexicon.phrases("capital-phrases") { _ in true } }

  // MARK: Toponyms by their position

  /// The number of the first toponym that ends after a byte offset.
  private func first(endingAfter offset: Int) -> Int {
    toponyms.firstIndex(notBefore: { $0.mention.span.end <= offset })
  }

  private func overlapping(_ span: TextSpan) -> ArraySlice<ResolvedToponym> {
    let start = first(endingAfter: span.start)
    var end = start
    while end < toponyms.count, toponyms[end].mention.span.start < span.end { end += 1 }
    return toponyms[start..<end]
  }

  /// The toponym of the same sentence that ends before a byte offset, with at most so many words between.
  private func toponym(before offset: Int, words: Int) -> ResolvedToponym? {
    let next = first(endingAfter: offset)
    guard next > 0 else { return nil }
    let toponym = toponyms[next - 1]
    let gap = TextSpan(start: toponym.mention.span.end, end: offset)
    guard gap.start <= gap.end else { return nil }
    let between = text.tokenRange(of: gap)
    let isNear =
      between.count <= 3 * words + 3
      && between.count { text.tokens[$0].kind != .mark } <= words
    guard isNear, text.sentence(at: gap.start - 1) == text.sentence(at: offset) else { return nil }
    return toponym
  }
}
