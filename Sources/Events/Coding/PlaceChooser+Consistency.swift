import Gazetteer
internal import Places
internal import Text

/// Names whose place the words beside them rule out.
extension PlaceChooser {
  /// Leaves open what another country's name beside it contradicts: "le village de Houla, dans le sud du Liban" is
  /// no Houla of Syria, and neither is Houla in the next sentence.
  ///
  /// `toponyms` are in the order of the text.
  static func consistent(
    _ toponyms: [ResolvedToponym], text: AnalysedText, gazetteer: Gazetteer
  ) -> [ResolvedToponym] {
    var ruledOut: Set<String> = []
    for (name, area) in zip(toponyms, toponyms.dropFirst())
    where isContradicted(name, by: area, text: text, gazetteer: gazetteer) {
      ruledOut.insert(name.mention.name)
    }
    guard !ruledOut.isEmpty else { return toponyms }
    return toponyms.map { toponym in
      ruledOut.contains(toponym.mention.name)
        ? ResolvedToponym(mention: toponym.mention, candidates: toponym.candidates, best: nil)
        : toponym
    }
  }

  private static func isContradicted(
    _ name: ResolvedToponym, by area: ResolvedToponym, text: AnalysedText, gazetteer: Gazetteer
  ) -> Bool {
    guard let place = name.best?.place, let other = area.best?.place,
      gazetteer.kind(of: place).isSettlement,
      area.mention.relation == .inside || area.mention.relation == .areaOf
    else { return false }
    switch gazetteer.kind(of: other) {
    case .country, .territory, .admin1: break
    default: return false
    }
    let (here, there) = (gazetteer.country(of: place), gazetteer.country(of: other))
    guard here != .none, there != .none, here != there else { return false }
    let end = text.tokenRange(of: name.mention.span).upperBound
    let start = text.tokenRange(of: area.mention.span).lowerBound
    return end < start && start - end <= 8 && text.tokens[end].isMark(",")
      && text.sentence(ofToken: end) == text.sentence(ofToken: start)
  }
}
