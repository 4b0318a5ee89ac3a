extension Country {
  /// The numbers of the kinds of place whose rows get the names of their country.
  static let kinds = [PlaceKind.country.number, PlaceKind.territory.number]
}

extension PlaceDraft {
  /// The further names of a country's row, with those that `data/countries.csv` has for it.
  ///
  /// So "Burkina", "République du Mali" and "Nederland" are found in every gazetteer, also in a user's own. A row that has
  /// none of those names itself is no such country: an "Azawad" with Mali's code.
  var namesWithCountry: [UInt8] {
    guard let country = Country(CountryCode(letters: record.country)) else { return names }
    let separator = UInt8(ascii: "|")
    var seen = Set([name[...]] + names.split(separator: separator))
    let known = country.names.map { Array($0.utf8)[...] }
    guard known.contains(where: seen.contains) else { return names }
    let further = known.filter { seen.insert($0).inserted }
    return Array(([names[...]] + further).filter { !$0.isEmpty }.joined(separator: [separator]))
  }
}
