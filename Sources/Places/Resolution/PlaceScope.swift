internal import Gazetteer
internal import Lexicon
internal import Quantities
internal import Text

/// Which places a name may mean at all, before any is weighed.
///
/// An obscure place, as a village that only a dump has, makes no word a name, and is among the readings of what is one. A minor
/// place, as a well or a hill that only a dump has, is meant where the words say what it is ("le puits de Tigha"), or
/// where a stated distance has no other place of that name at its end. Where the user said which countries the reports are
/// of, a place elsewhere is meant only in a country that the text names.
struct PlaceScope {
  let gazetteer: Gazetteer
  let text: AnalysedText
  /// Empty for all the world.
  let countries: Set<CountryCode>

  /// Returns the toponyms, in their order, with the places that each may mean.
  ///
  /// - Complexity: O(*n*) in the names and their namesakes.
  func applied(to toponyms: [ToponymMention], distances: [Mention]) -> [ToponymMention] {
    var scoped = toponyms
    let ends = ends(of: distances, among: toponyms)
    for (index, toponym) in toponyms.enumerated() {
      let isEnd = ends.contains(index) && toponym.places.isEmpty
      var more = obscurePlaces(of: toponym, isEnd: isEnd)
      if toponym.places.isEmpty, more.isEmpty { more = gazetteer.placesRespelling(toponym.name) }
      if !more.isEmpty { scoped[index] = toponym.with(places: (toponym.places + more).sorted()) }
    }
    guard !countries.isEmpty else { return scoped }
    let named = namedCountries(among: scoped)
    return scoped.map { toponym in
      let places = toponym.places.filter { isInside($0, named, toponym) }
      return places.count == toponym.places.count ? toponym : toponym.with(places: places)
    }
  }

  // MARK: Obscure places

  /// The positions of names that stand at an end of a stated distance.
  private func ends(of distances: [Mention], among toponyms: [ToponymMention]) -> Set<Int> {
    var ends: Set<Int> = []
    for mention in distances {
      guard case .distance(let claim) = mention.content else { continue }
      for end in [claim.anchor?.resolved, claim.subject?.resolved].compactMap(\.self) {
        let low = toponyms.firstIndex(notBefore: { $0.span.end <= end.start })
        if low < toponyms.count, toponyms[low].span.overlaps(end) { ends.insert(low) }
      }
    }
    return ends
  }

  private func obscurePlaces(of toponym: ToponymMention, isEnd: Bool) -> [Place.ID] {
    guard let name = gazetteer.name(toponym.name) else { return [] }
    let obscure = gazetteer.places(of: name).filter { gazetteer.isObscure($0) }
    guard !obscure.isEmpty else { return [] }
    let kind = minorKind(before: toponym)
    return obscure.filter { place in
      guard !toponym.places.contains(place) else { return false }
      guard gazetteer.isMinor(place) else { return true }
      let own = gazetteer.kind(of: place)
      return isEnd || own == kind || toponym.head?.fits(own) == true
    }
  }

  /// The kind that the noun before a name says: "le puits de", "la mare".
  private func minorKind(before toponym: ToponymMention) -> PlaceKind? {
    let first = text.tokenRange(of: toponym.span).lowerBound
    for index in (max(0, first - 4)..<first).reversed() {
      let token = text.tokens[index]
      if let kind = Self.minorHeads[token] { return kind }
      guard token.isApostrophe || Self.joiners.contains(token) else { return nil }
    }
    return nil
  }

  private static let minorHeads = Lexicon.any.table("minor-heads") { name in
    guard let kind = PlaceKind(rawValue: name) else {
      preconditionFailure("'\(name)' is no kind of place")
    }
    return kind
  }
  private static let joiners = Lexicon.any.set("minor-joiners")

  // MARK: Countries

  /// The countries that the text names, by a name of theirs or by the adjective of their people.
  private func namedCountries(among toponyms: [ToponymMention]) -> Set<CountryCode> {
    var named = Set(ReportContext.nationalities(in: text).keys)
    for place in toponyms.lazy.flatMap(\.places) where isCountry(place) {
      named.insert(gazetteer.country(of: place))
    }
    return named
  }

  /// Whether a place is one of the countries, of none, a country itself, in one that is named, or a capital by its own name.
  private func isInside(
    _ place: Place.ID, _ named: Set<CountryCode>, _ toponym: ToponymMention
  ) -> Bool {
    let country = gazetteer.country(of: place)
    if country == .none || countries.contains(country) || named.contains(country) { return true }
    if let state = country.sovereign, countries.contains(state) || named.contains(state) {
      return true
    }
    return isCountry(place)
      || (gazetteer.kind(of: place) == .capital && gazetteer.isMainName(place, toponym.name))
  }

  private func isCountry(_ place: Place.ID) -> Bool {
    let kind = gazetteer.kind(of: place)
    return kind == .country || kind == .territory
  }
}

extension ToponymMention {
  /// The same mention with other places that it may mean.
  func with(places: [Place.ID]) -> ToponymMention {
    ToponymMention(
      span: span, name: name, head: head, headSpan: headSpan, relation: relation, role: role,
      places: places, confidence: confidence)
  }
}
