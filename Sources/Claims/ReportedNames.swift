internal import Gazetteer
internal import Lexicon
internal import Places
internal import Text

/// The names of a report and the places that they are believed to be, each once, in an order that answers questions
/// about one claim without reading the whole report again.
struct ReportedNames {
  /// A name, folded, and a place that it is believed to be; no place where none is believed.
  private struct Reading: Hashable {
    let name: [UInt8]
    let place: Place.ID?
  }

  /// A place below the areas, or an undecided name, and where the report first has it.
  private struct Settlement {
    let place: Place.ID?
    let end: Int
  }

  /// Ordered by name.
  private let readings: [Reading]
  /// By the country of the place.
  private let countries: [CountryCode: [Reading]]
  /// Countries whose nationalities the report names.
  private let nationalities: [CountryCode]
  /// Ordered by `end`.
  private let settlements: [Settlement]

  init(_ toponyms: [ResolvedToponym], in text: AnalysedText, gazetteer: Gazetteer) {
    var readings: Set<Reading> = []
    var seen: Set<Place.ID?> = []
    var settlements: [Settlement] = []
    for toponym in toponyms.sorted(by: { $0.mention.span.end < $1.mention.span.end }) {
      let place = toponym.best?.place
      readings.insert(Reading(name: FoldedName(toponym.mention.name).bytes, place: place))
      let isOpen = place.map { !gazetteer.kind(of: $0).isArea } ?? !toponym.candidates.isEmpty
      if isOpen, seen.insert(place).inserted {
        settlements.append(Settlement(place: place, end: toponym.mention.span.end))
      }
    }
    self.readings = readings.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    countries = Dictionary(grouping: readings.filter { $0.place != nil }) {
      $0.place.map(gazetteer.country) ?? .none
    }
    nationalities = Array(ReportContext.nationalities(in: text).keys)
    self.settlements = settlements
  }

  /// Whether a longer name, for another place, begins with this one: "Boulogne" with Boulogne-sur-Mer beside it.
  func isShortened(_ name: String, of place: Place.ID?) -> Bool {
    let stem = FoldedName(name).bytes + [UInt8(ascii: " ")]
    let first = readings.firstIndex(notBefore: { $0.name.lexicographicallyPrecedes(stem) })
    return readings[first...].prefix { $0.name.starts(with: stem) }.contains {
      $0.name.count > stem.count && $0.place != place
    }
  }

  /// Whether another place of the country has another name here, or a nationality of it is named.
  func speak(of country: CountryCode, besides place: Place.ID, named name: String) -> Bool {
    if nationalities.contains(where: country.isOfOneState) { return true }
    let name = FoldedName(name).bytes
    return countries.contains { code, readings in
      code.isOfOneState(with: country)
        && readings.contains { $0.place != place && $0.name != name }
    }
  }

  /// Whether every settlement named before a byte is one of two places, and none is undecided.
  func leaveOnly(_ one: Place.ID, and other: Place.ID, before start: Int) -> Bool {
    settlements.prefix { $0.end <= start }.allSatisfy { $0.place == one || $0.place == other }
  }
}
