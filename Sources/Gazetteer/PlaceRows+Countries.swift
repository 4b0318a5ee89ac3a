extension PlaceRows {
  /// Gives places that say no country the one whose outline they lie in, and its first-level division.
  ///
  /// Spots alone: an area or a river may lie in several. So "Tigha, au Mali" finds a row of the user's that has a name and a
  /// point. Near a border the outlines may be wrong by a few kilometres.
  ///
  /// - Parameters:
  ///   - outlines: Of countries and divisions that are places here.
  ///   - first: The first row to look at: what came with a gazetteer of ours says its country.
  /// - Complexity: O(*n*) in the corners of the outlines around each such place.
  public mutating func fillCountries(by outlines: Outlines, from first: Int) {
    for row in records.indices.dropFirst(first) where records[row].country == 0 {
      let kind = PlaceKind(number: records[row].kind)
      guard !kind.isArea, !kind.isLinear, !kind.isWide else { continue }
      let around = outlines.areas(containing: records[row].coordinate)
        .compactMap { self.row(identified: Array($0.utf8).span) }
      guard
        let country = around.first(where: { Country.kinds.contains(records[$0].kind) }).map({
          records[$0].country
        })
      else { continue }
      records[row].country = country
      let division = around.first {
        records[$0].kind == PlaceKind.admin1.number && records[$0].country == country
      }
      if records[row].division == 0, let division {
        records[row].division = records[division].division
      }
    }
  }
}
