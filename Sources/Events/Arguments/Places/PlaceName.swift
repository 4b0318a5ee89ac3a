internal import Distances
import Gazetteer
internal import Places
internal import Text

/// A name of the report that may be an event's place.
struct PlaceName: Sendable {
  let toponym: ResolvedToponym
  let tokens: Range<Int>
  /// Whether the name is a part of an actor's: "l'État islamique au Sahel".
  let isOfActor: Bool
  /// How often the report has the name.
  let count: Int
  /// The number of the first mention of the same name among the names.
  let first: Int
  /// Nil where no place is believed.
  let granularity: PlaceGranularity?

  /// How coarse the place is, for comparisons; a name without place counts as fine.
  var coarseness: Int { granularity?.coarseness ?? 0 }

  /// The granularity as a feature's value: 0 without a place.
  var granularityKey: Int { granularity.map { $0.rawValue + 1 } ?? 0 }

  /// Gathers the names in the order of the text.
  static func names(
    _ toponyms: [ResolvedToponym], namings: [ActorTable.Naming], in text: AnalysedText,
    gazetteer: Gazetteer
  ) -> [PlaceName] {
    let sorted = toponyms.filter { !text.tokenRange(of: $0.mention.span).isEmpty }
      .sorted { $0.mention.span < $1.mention.span }
    let keys = sorted.map { FoldedName($0.mention.name) }
    var counts: [FoldedName: (count: Int, first: Int)] = [:]
    for (number, key) in keys.enumerated() {
      counts[key, default: (0, number)].count += 1
    }
    var naming = 0
    return sorted.indices.map { number in
      let tokens = text.tokenRange(of: sorted[number].mention.span)
      while naming < namings.count, namings[naming].tokens.upperBound <= tokens.lowerBound {
        naming += 1
      }
      let place = sorted[number].best?.place
      return PlaceName(
        toponym: sorted[number], tokens: tokens,
        isOfActor: naming < namings.count && namings[naming].tokens.overlaps(tokens),
        count: counts[keys[number]]?.count ?? 1, first: counts[keys[number]]?.first ?? number,
        granularity: place.map { gazetteer.kind(of: $0).granularity })
    }
  }
}
