package import Gazetteer

extension ToponymMention.Head {
  /// Whether a kind is what the head names; nil where neither helps nor harms.
  package func fits(_ kind: PlaceKind) -> Bool? {
    guard let named = Self.named[self] else { return nil }
    if named.kinds.contains(kind) { return true }
    return named.isLoose || named.open.contains(kind) ? nil : false
  }

  /// The kinds that a head names, and those that it leaves open; any other is a misfit.
  private struct Named {
    let kinds: Set<PlaceKind>
    var open: Set<PlaceKind> = []
    /// Whether no other kind is a misfit either: "quartier" stands before all sorts of names.
    var isLoose = false
  }

  private static let settlements = Set(PlaceKind.allCases.filter(\.isSettlement))
  private static let towns = Named(kinds: settlements, open: [.admin2])
  private static let named: [Self: Named] = [
    .settlement: towns, .commune: towns, .city: towns, .village: towns,
    .capital: Named(kinds: [.capital], open: [.seat, .city]),
    .region: Named(kinds: [.admin1, .region, .historic], open: [.admin2]),
    .district: Named(kinds: [.admin2, .admin1], open: settlements),
    .country: Named(kinds: [.country, .territory]),
    .island: Named(kinds: [.island, .archipelago], open: [.territory, .country]),
    .river: Named(kinds: [.river, .wadi]), .wadi: Named(kinds: [.wadi, .river]),
    .mountain: Named(kinds: [.mountain, .massif, .plateau]),
    .lake: Named(kinds: [.lake]), .sea: Named(kinds: [.sea, .strait]),
    .desert: Named(kinds: [.desert]), .forest: Named(kinds: [.forest]),
    .neighbourhood: Named(kinds: [.neighbourhood], isLoose: true),
    .facility: Named(kinds: [.facility], isLoose: true),
    .continent: Named(kinds: [.continent]),
  ]
}
