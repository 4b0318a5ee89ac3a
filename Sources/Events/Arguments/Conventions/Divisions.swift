import Gazetteer
import Geodesy
internal import Lexicon
internal import Places
internal import Text

/// What "la région de X", "le cercle de X", "la commune de X" mean where X was read as a place.
///
/// The division of that name where the gazetteer has it; else the ground around X, as wide as the country's
/// divisions of that level are. Never the town alone.
struct Divisions {
  let gazetteer: Gazetteer
  let text: AnalysedText

  /// How high a division stands: 1 région, 2 cercle, 3 commune.
  enum Level { case first, second, third }

  enum Reading {
    /// A row of the gazetteer.
    case place(ResolvedToponym.Candidate)
    case around(Unknown)
  }

  /// A division that has no row of its own.
  struct Unknown {
    let level: Level
    /// The place of its name, which stands for its middle.
    let seat: ResolvedToponym.Candidate
    /// Should hold the division.
    let radius: Distance
  }

  /// Returns what a resolved name means with the head before it.
  ///
  /// - Complexity: O(*n*) in the namesakes.
  func reading(
    of toponym: ResolvedToponym, _ best: ResolvedToponym.Candidate
  ) -> Reading {
    guard let level = level(of: toponym.mention), let wanted = kinds(best.place, level) else {
      return .place(best)
    }
    if let division = division(wanted, of: toponym, best.place) {
      return .place(
        ResolvedToponym.Candidate(place: division, score: best.score, reasons: best.reasons))
    }
    guard gazetteer.kind(of: best.place).isSettlement else { return .place(best) }
    return .around(
      Unknown(
        level: level, seat: best, radius: DivisionSizes.radius(level, of: best.place, gazetteer)))
  }

  private func level(of mention: ToponymMention) -> Level? {
    switch mention.head {
    case .region: .first
    case .district: .second
    case .commune: .third
    default: nil
    }
  }

  /// The kinds of rows that could be meant instead of the one that was read, the likeliest first.
  private func kinds(_ place: Place.ID, _ level: Level) -> [PlaceKind]? {
    let kind = gazetteer.kind(of: place)
    switch level {
    case .first where kind.isSettlement: return [.admin1, .admin2]
    case .first where kind == .admin2: return [.admin1]
    case .second where kind.isSettlement: return [.admin2, .admin1]
    case .second where kind == .admin1: return [.admin2]
    case .third where kind.isSettlement: return []
    default: return nil
    }
  }

  /// The division that bears the name, of the same country and the same region as the place that was read.
  private func division(
    _ kinds: [PlaceKind], of toponym: ResolvedToponym, _ place: Place.ID
  ) -> Place.ID? {
    // A region whose own name has the head, "Département de Sololá", is what was said.
    if gazetteer.kind(of: place).isArea, bears(head(of: toponym.mention), place) { return nil }
    let region = gazetteer.admin1(of: place)
    let country = gazetteer.country(of: place)
    for kind in kinds {
      let namesakes = toponym.mention.places.filter {
        gazetteer.kind(of: $0) == kind && gazetteer.country(of: $0) == country
      }
      if let same = namesakes.first(where: { gazetteer.admin1(of: $0) == region }) { return same }
      // A region may be cut anew around its seat, whose row still has the old one's code.
      if kind == .admin1, let nearest = namesakes.first(where: { holds($0, place) }) {
        return nearest
      }
    }
    guard kinds.contains(.admin1), let division = gazetteer.place(of: region) else { return nil }
    let name = gazetteer.name(of: place)
    let names = gazetteer[division].names + [gazetteer.name(of: division)]
    return names.contains { $0.contains(name) } && toponym.mention.head == .region ? division : nil
  }

  private func holds(_ area: Place.ID, _ place: Place.ID) -> Bool {
    let gap = Ellipsoid.wgs84.distance(
      from: gazetteer.coordinate(of: area), to: gazetteer.coordinate(of: place))
    return gap.metres <= gazetteer.radius(of: area).metres
  }

  private func head(of mention: ToponymMention) -> String {
    mention.headSpan.map { text.name(of: $0) } ?? ""
  }

  private static let pluralEndings = Language.french.lexicon.endings("plural-endings")

  /// Whether one of a division's own names begins with the head, as one or as several.
  private func bears(_ head: String, _ place: Place.ID) -> Bool {
    let letters = Array(head.utf8)
    let ending = Self.pluralEndings.shortest(atEndOf: letters[...]) { _ in true } ?? 0
    let word = FoldedName(String(decoding: letters.dropLast(ending), as: UTF8.self))
    let row = gazetteer[place]
    return ([row.name] + row.names).contains { name in
      name.split(separator: " ").first.map { FoldedName(String($0)) == word } ?? false
    }
  }
}
