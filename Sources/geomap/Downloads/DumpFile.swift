import Gazetteer

/// One of GeoNames' files of a country: its places, or their names in other languages.
struct DumpFile: Hashable, Comparable, CustomStringConvertible {
  let country: CountryCode
  /// Whether it has names for places instead of places.
  let holdsNames: Bool

  /// What it is called in messages and, with an ending, on disk: `ML`, `ML-names`.
  var description: String { "\(country)" + (holdsNames ? Self.namesEnding : "") }

  /// Where it lies below the mirror.
  var remotePath: String { (holdsNames ? "alternatenames/" : "") + "\(country).zip" }

  /// What it is called in its zip file.
  var entry: String { "\(country).txt" }

  /// Columns of a row.
  ///
  /// > Reference: https://download.geonames.org/export/dump/readme.txt
  var columns: ClosedRange<Int> { holdsNames ? 8...10 : 19...19 }

  init(_ country: CountryCode, holdsNames: Bool = false) {
    self.country = country
    self.holdsNames = holdsNames
  }

  /// Reads the name of a file on disk, without its ending.
  init?(stem: String) {
    let code = stem.hasSuffix(Self.namesEnding) ? stem.dropLast(Self.namesEnding.count) : stem[...]
    guard code.utf8.count == 2, code == code.uppercased(), let country = CountryCode(code) else {
      return nil
    }
    self.init(country, holdsNames: code.utf8.count < stem.utf8.count)
  }

  /// All places come before all names, so that each name finds its place.
  static func < (left: Self, right: Self) -> Bool {
    (left.holdsNames ? 1 : 0, left.country) < (right.holdsNames ? 1 : 0, right.country)
  }

  private static let namesEnding = "-names"
}
