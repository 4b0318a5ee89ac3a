internal import Distances
package import Events
package import Gazetteer

extension EventLocation {
  /// The P-codes of the divisions that the event is known to lie in; empty without a table of them.
  ///
  /// A point is looked for in the outlines as far as its precision allows: the second level where UCDP's `where_prec` is 1
  /// to 3, the first where it is 4. What is known no better than by its region has the region's code.
  ///
  /// - Parameter gazetteer: The one that the location's IDs belong to.
  /// - Returns: What is known, with how it was found.
  package func pcodes(in gazetteer: Gazetteer) -> PCodes.Codes {
    guard !gazetteer.pcodes.isEmpty, let precision = wherePrecision, precision <= 5 else {
      return PCodes.Codes()
    }
    if method == .adminCentroid || method == .gazetteer, let place, precision < 5 {
      return gazetteer.pcodes(of: place)
    }
    let country = country.flatMap { CountryCode($0) }
    guard precision <= 4, let coordinate else { return gazetteer.pcodes(ofRegion: admin1) }
    let codes = gazetteer.pcodes(at: coordinate, in: country, region: admin1)
    guard precision == 4, let first = codes.admin1 else { return codes }
    return PCodes.Codes(admin1: first, method: codes.method)
  }
}
