public import Gazetteer
internal import Glibc
internal import Learning
public import Quantities
public import Text

/// Decides which place each name of a report means, or that none of the known ones is meant.
///
///     let resolver = ToponymResolver(gazetteer: gazetteer)
///     for toponym in resolver.resolve(toponyms, in: text, distances: mentions) { toponym.best?.place }
///
/// Every reading of a name gets a score, linear in features that are the same for all places
/// (`PlaceFeature`), and so does "none of these"; the softmax of the scores is the probability. The
/// first pass looks at the place and the words beside it, the next at what the other names are
/// believed to be, the last at stated distances.
public struct ToponymResolver: Sendable {
  private let gazetteer: Gazetteer
  private let publishers: PublisherTable
  private let weights: PlaceWeights
  private let countries: Set<CountryCode>
  private let decisions: PlaceDecisions

  /// Prepares a resolver.
  ///
  /// - Parameters:
  ///   - gazetteer: Where the places are.
  ///   - publishers: Where papers are at home.
  ///   - countries: What the reports are of; elsewhere a place is meant only in a country that the text names. Empty for all
  ///     the world.
  ///   - decisions: What the user has decided, which wins over all that is weighed here.
  public init(
    gazetteer: Gazetteer, publishers: PublisherTable = PublisherTable(),
    countries: Set<CountryCode> = [], decisions: PlaceDecisions = PlaceDecisions()
  ) {
    self.gazetteer = gazetteer
    self.countries = countries
    self.decisions = decisions
    self.publishers = publishers
    weights = .standard
  }

  /// Returns toponyms of which those that stay open have the reading that the text gives without its distances.
  ///
  /// A distance that fits no reading of a name speaks against all of them. Where it left a name unresolved, it is to be
  /// held against the reading of the rest, in a country that the rest names a place of, or a false distance would hide
  /// itself.
  package func readByTheRest(
    _ toponyms: [ResolvedToponym], in text: AnalysedText
  ) -> [ResolvedToponym] {
    guard toponyms.contains(where: { $0.best == nil && !$0.candidates.isEmpty }) else {
      return toponyms
    }
    let others = resolve(toponyms.map(\.mention), in: text, distances: [])
    guard others.count == toponyms.count else { return toponyms }
    let countries = Set(toponyms.compactMap { $0.best.map { gazetteer.country(of: $0.place) } })
    return zip(toponyms, others).map { toponym, other in
      guard toponym.best == nil, let best = other.best,
        countries.contains(gazetteer.country(of: best.place))
      else { return toponym }
      return other
    }
  }

  /// Returns the toponyms in their order, each with its candidates ranked: at most `limit`, and at most 60.
  ///
  /// - Complexity: O(*n* · *k*) in the distinct names and their readings, of which the sixty most
  ///   prominent count.
  public func resolve(
    _ toponyms: [ToponymMention], in text: AnalysedText, distances: [Mention],
    keeping limit: Int = 10
  ) -> [ResolvedToponym] {
    let (toponyms, decided) = decisions.applied(
      to: PlaceScope(gazetteer: gazetteer, text: text, countries: countries)
        .applied(to: toponyms, distances: distances), in: gazetteer)
    let weighed = weigh(toponyms, in: text, distances: distances)
    let weighings = weighed.indices.map { index in
      // Whether the words name a place at all: both judges know the gazetteer, so each counts half.
      let trust = toponyms[index].confidence.squareRoot()
      return (
        mention: toponyms[index], candidates: candidates(weighed[index], limit), trust: trust,
        none: 1 - trust * (1 - (weighed[index].probabilities.last ?? 1)),
        chosenBy: weighed[index].chosenBy
      )
    }
    // Countries that the report is in for sure.
    var sure: Set<CountryCode> = []
    for weighing in weighings {
      guard let best = weighing.candidates.first, weighing.trust * best.score > weighing.none
      else { continue }
      sure.insert(gazetteer.country(of: best.place))
    }
    return weighings.enumerated().map { index, weighing in
      if decided.contains(index), let place = weighing.mention.places.first {
        return ResolvedToponym(mention: weighing.mention, decided: place)
      }
      let best = weighing.candidates.first.flatMap { best in
        weighing.trust * best.score > weighing.none
          || isAlone(best, of: weighing.mention, weighing.candidates, weighing.trust, sure)
          ? best : nil
      }
      return ResolvedToponym(
        mention: weighing.mention, candidates: weighing.candidates, best: best,
        chosenBy: best == nil ? nil : weighing.chosenBy)
    }
  }

  /// Whether a place stands so far above its namesakes that, if the name is a known place at all, it is this
  /// one, although "none of these" is likelier.
  ///
  /// True only of a town of weight that the words are sure to mean as a place, of a country by its adjective, and of a village in a country that other
  /// names of the report are in: an unsupported village may be a namesake on another continent.
  private func isAlone(
    _ best: ResolvedToponym.Candidate, of mention: ToponymMention,
    _ candidates: [ResolvedToponym.Candidate], _ trust: Double, _ sure: Set<CountryCode>
  ) -> Bool {
    let all = candidates.reduce(0) { $0 + $1.score }
    guard trust * best.score > 0.1, best.score > 0.7 * all else { return false }
    switch gazetteer.kind(of: best.place) {
    case .capital, .seat, .city: return trust * best.score > 0.2 && mention.confidence > 0.7
    case .country, .territory:
      return mention.role == .possessive || sure.contains(gazetteer.country(of: best.place))
    default: return sure.contains(gazetteer.country(of: best.place))
    }
  }

  /// A toponym with its readings, their features and probabilities; the last probability is "none of these".
  struct Weighing {
    let mention: ToponymMention
    var readings: [Reading]
    var features: PlaceFeatures
    var none: PlaceFeatures
    var probabilities: [Double] = []
    /// Further reasons, by reading: which claim decided.
    var claims: [Int: String] = [:]
    /// The stated distance that chose the best reading; nil where it stands without one.
    var chosenBy: TextSpan?
  }

  /// Returns every toponym with all that its resolution rests on.
  func weigh(
    _ toponyms: [ToponymMention], in text: AnalysedText, distances: [Mention]
  ) -> [Weighing] {
    var names = NamedPlaces(
      toponyms, in: text, gazetteer: gazetteer, home: publishers.regions(of: text.article))
    let neighbours = NeighbourWords(text, toponyms)
    var weighings = toponyms.indices.map { index in
      start(toponyms[index], index, names, neighbours)
    }
    believe(&weighings, &names, weights.first)
    addParents(to: &weighings, names, neighbours)
    believe(&weighings, &names, weights.first)
    let nationalities = ReportContext.nationalities(in: text)
    for _ in 0..<2 {
      let context = ReportContext(text, names, nationalities: nationalities)
      addContext(to: &weighings, &names, context)
      believe(&weighings, &names, weights.second)
    }
    let evidence = DistanceEvidence(gazetteer: gazetteer, text: text)
    let claims = evidence.claims(distances, among: weighings)
    guard !claims.isEmpty else { return weighings }
    let choices = evidence.add(claims, to: &weighings, names)
    if !choices.isEmpty { believe(&weighings, &names, weights.second) }
    evidence.mark(choices, in: &weighings, names)
    evidence.addNearSpellings(claims, to: &weighings, names, weights.second)
    return weighings
  }

  private func start(
    _ toponym: ToponymMention, _ index: Int, _ names: NamedPlaces, _ neighbours: NeighbourWords
  ) -> Weighing {
    let name = names[names.nameOfMention[index]]
    var features = name.own
    neighbours.addSyntax(of: index, for: name.readings, to: &features)
    if let country = neighbours.nationality(of: index) {
      for (row, reading) in name.readings.enumerated() {
        let fits = reading.country == country || reading.country.sovereign == country
        features[row, fits ? .nationalityFits : .nationalityMisfits] = 1
      }
    }
    var none = PlaceFeatures(rows: 1)
    none[0, .noneBias] = 1
    none[0, .nonePopulation] = (name.readings.map(\.logPopulation).max() ?? 0) / 4
    none[0, .noneAmbiguous] = log10(1 + Double(name.readings.count))
    none[0, .noneProminent] = name.readings.contains(where: \.isParent) ? 1 : 0
    return Weighing(mention: toponym, readings: name.readings, features: features, none: none)
  }

  /// Turns features into probabilities: for each mention, and for each name as the mean of its mentions.
  private func believe(
    _ weighings: inout [Weighing], _ names: inout NamedPlaces, _ weights: [Double]
  ) {
    // A row a mention after the other, in arrays that all names share.
    var rest: [Double] = []
    var heads: [Double] = []
    for number in names.names.indices {
      let mentions = names.names[number].mentions
      let count = names.names[number].readings.count
      guard count > 0 else { continue }
      rest.removeAll(keepingCapacity: true)
      heads.removeAll(keepingCapacity: true)
      for mention in mentions {
        weighings[mention].features.addScores(
          weights, apart: PlaceFeature.head, to: &rest, and: &heads)
      }
      var shared = [Double](repeating: 0, count: count)
      for (row, score) in rest.enumerated() {
        shared[row % count] += score / Double(mentions.count)
      }
      var beliefs = [Double](repeating: 0, count: count)
      for (position, mention) in mentions.enumerated() {
        // One sense a name a report: half of a mention's score is what all mentions have in common. A
        // head, "la région de", speaks for its own mention only.
        var mixed: [Double] = []
        mixed.reserveCapacity(count + 1)
        let start = position * count
        for index in 0..<count {
          mixed.append(0.5 * rest[start + index] + 0.5 * shared[index] + heads[start + index])
        }
        names[number].holdBackAliases(&mixed)
        mixed.append(weighings[mention].none.score(ofRow: 0, weights))
        Probability.normalise(&mixed)
        for index in 0..<count { beliefs[index] += mixed[index] / Double(mentions.count) }
        weighings[mention].probabilities = mixed
      }
      names[number].beliefs = beliefs
    }
  }

  /// "Bamba, région de Gao": which readings of the first lie in a reading of the second, and back.
  private func addParents(
    to weighings: inout [Weighing], _ names: NamedPlaces, _ neighbours: NeighbourWords
  ) {
    for index in weighings.indices {
      guard let parent = neighbours.parent(of: index) else { continue }
      let outer = names[names.nameOfMention[parent]]
      let candidates = zip(outer.readings, outer.beliefs).filter { $0.0.isParent && $0.1 > 0.005 }
      guard !candidates.isEmpty, names.nameOfMention[parent] != names.nameOfMention[index] else {
        continue
      }
      var holders: Set<Place.ID> = []
      for reading in weighings[index].readings.indices {
        let inner = weighings[index].readings[reading]
        var fits = false
        for (outerReading, _) in candidates where outerReading.contains(inner) {
          fits = true
          holders.insert(outerReading.place)
        }
        weighings[index].features[reading, fits ? .parentFits : .parentMisfits] = 1
      }
      if holders.isEmpty, neighbours.isHeld(index),
        candidates.contains(where: { $0.0.kind == .country && $0.1 > 0.5 })
      {
        weighings[index].none[0, .noneOutside] = 1
      }
      for reading in weighings[parent].readings.indices
      where holders.contains(weighings[parent].readings[reading].place) {
        weighings[parent].features[reading, .childFits] = 1
      }
    }
  }

  private func addContext(
    to weighings: inout [Weighing], _ names: inout NamedPlaces, _ context: ReportContext
  ) {
    for number in names.names.indices {
      names[number].aliasesAbroad = context.aliasesAbroad(
        of: names[number], in: gazetteer)
      let name = names[number]
      var evidence = PlaceFeatures(rows: name.readings.count)
      for row in name.readings.indices {
        context.addEvidence(for: row, of: number, name: name, to: &evidence)
      }
      evidence.addLeads(PlaceFeature.leads)
      let company = log10(1 + context.company(of: name))
      for mention in name.mentions {
        weighings[mention].none[0, .noneCompany] = company
        weighings[mention].features.take(PlaceFeature.evidence, from: evidence)
      }
    }
  }

  private func candidates(_ weighing: Weighing, _ limit: Int) -> [ResolvedToponym.Candidate] {
    let (readings, probabilities) = (weighing.readings, weighing.probabilities)
    var order = Array(readings.indices)
    if order.count > 1 {
      order.sort {
        (probabilities[$0], readings[$1].place) > (probabilities[$1], readings[$0].place)
      }
    }
    return order.prefix(limit).map { index in
      ResolvedToponym.Candidate(
        place: readings[index].place, score: probabilities[index], reasons: reasons(weighing, index)
      )
    }
  }

  /// The features that count most for a reading, the strongest first, without repetition.
  private func reasons(_ weighing: Weighing, _ index: Int) -> [String] {
    var reasons = weighing.claims[index].map { [$0] } ?? []
    guard weighing.probabilities[index] > 0.01 else { return reasons }
    var strong: [(feature: PlaceFeature, weight: Double)] = []
    for feature in PlaceFeature.explaining {
      let weight = weighing.features[index, feature] * weights.second[feature.rawValue]
      if weight > 0.3 { strong.append((feature, weight)) }
    }
    strong.sort { ($0.weight, $1.feature.rawValue) > ($1.weight, $0.feature.rawValue) }
    for (feature, _) in strong {
      guard let reason = PlaceFeature.reasons[feature.rawValue], !reasons.contains(reason)
      else { continue }
      reasons.append(reason)
    }
    return reasons
  }
}
