public import Geodesy
internal import Lexicon
internal import LexiconData

extension Gazetteer {
  /// Returns the same places with the P-codes of their divisions.
  public func with(_ codes: PCodes) -> Gazetteer {
    var gazetteer = self
    gazetteer.pcodes = codes
    return gazetteer
  }

  /// Returns the P-codes of the divisions that a place is or lies in, as far as the tables have them.
  ///
  /// A division is found by its name, because its middle may lie in a part that the table has cut off; else by its
  /// point. A spot is found by its point; else its region by the region's name, and in that region the division that
  /// is called as the place. Countries and what is larger have none, and of a landscape or a river only its region is known.
  ///
  /// - Complexity: O(*n*) in the outlines.
  public func pcodes(of id: Place.ID) -> PCodes.Codes {
    guard !pcodes.isEmpty else { return PCodes.Codes() }
    let kind = kind(of: id)
    let country = country(of: id)
    let region = place(of: admin1(of: id))
    switch kind {
    case .admin1:
      return pcodes.first(named: names(of: id), in: country)
        ?? coarse(pcodes.codes(at: coordinate(of: id), in: country)) ?? PCodes.Codes()
    case .admin2:
      let first = region.flatMap { pcodes.first(named: names(of: $0), in: country) }
      return pcodes.second(named: names(of: id), in: country, region: first?.admin1?.code)
        ?? pcodes.second(named: names(of: id), in: country, region: nil)
        ?? pcodes.codes(at: coordinate(of: id), in: country) ?? first ?? PCodes.Codes()
    default:
      guard country != .none, !kind.isArea, !kind.isLinear else { return pcodes(ofRegion: region) }
      return pcodes.codes(at: coordinate(of: id), in: country)
        ?? pcodes(ofSpot: id, in: country, region)
    }
  }

  /// Returns the P-codes of the divisions that a point lies in.
  ///
  /// - Parameters:
  ///   - point: Where.
  ///   - country: Whose divisions count; nil for any.
  ///   - region: The region's row where it is known, for a point that no outline holds.
  /// - Returns: What is known, with how it was found.
  public func pcodes(
    at point: Coordinate, in country: CountryCode?, region: Place.ID?
  ) -> PCodes.Codes {
    guard !pcodes.isEmpty else { return PCodes.Codes() }
    return pcodes.codes(at: point, in: country ?? .none) ?? pcodes(ofRegion: region)
  }

  /// Returns the P-code of a region by its row, and nothing finer.
  public func pcodes(ofRegion region: Place.ID?) -> PCodes.Codes {
    guard !pcodes.isEmpty, let region, kind(of: region) == .admin1 else { return PCodes.Codes() }
    return pcodes(of: region)
  }

  /// A town without an outline around it: by its region's name, and by its own where a division of it is called so.
  private func pcodes(
    ofSpot id: Place.ID, in country: CountryCode, _ region: Place.ID?
  ) -> PCodes.Codes {
    let first = pcodes(ofRegion: region)
    guard let code = first.admin1?.code else { return first }
    return pcodes.second(named: [name(of: id)], in: country, region: code) ?? first
  }

  /// Its names, and each without a word for what it is behind it: "Zhytomyrska oblast" is Zhytomyrska in the tables.
  private func names(of id: Place.ID) -> [String] {
    let place = self[id]
    let names = [place.name] + place.names
    return names + names.compactMap(Self.withoutTail)
  }

  private static let tails = BuiltInLexicons.any.words("division-tails")

  private static func withoutTail(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard words.count > 1, let last = words.last, tails.holds(FoldedName(String(last)).description)
    else { return nil }
    return words.dropLast().joined(separator: " ")
  }

  private func coarse(_ codes: PCodes.Codes?) -> PCodes.Codes? {
    codes.flatMap { codes in
      codes.admin1.map { PCodes.Codes(admin1: $0, method: codes.method) }
    }
  }
}
