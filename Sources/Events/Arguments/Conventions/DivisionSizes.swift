import Gazetteer
import Geodesy

/// How far divisions reach from their middle, by country and level, for those that the gazetteer lacks.
enum DivisionSizes {
  /// Kilometres of a commune: no source of ours has the third level.
  static let commune = 12.0
  /// Kilometres where `data/countries.csv` has none: the medians of all countries.
  static let first = 120.0
  static let second = 45.0

  /// Returns the radius that should hold a division of a level around a place.
  static func radius(
    _ level: Divisions.Level, of place: Place.ID, _ gazetteer: Gazetteer
  ) -> Distance {
    let country = Country(gazetteer.country(of: place))
    return switch level {
    case .first: Distance(kilometres: country?.divisionKilometres ?? first)
    case .second: Distance(kilometres: country?.subdivisionKilometres ?? second)
    case .third: Distance(kilometres: commune)
    }
  }
}
