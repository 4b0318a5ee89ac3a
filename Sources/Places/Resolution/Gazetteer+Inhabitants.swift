internal import Gazetteer

extension Gazetteer {
  /// The inhabitants that speak for a place as the meaning of its name, 0 where unknown.
  ///
  /// A division has none, whatever a table states: else the region of Gao would be likelier than Gao, which most texts mean.
  ///
  /// - Parameter place: Any place.
  /// - Returns: Its population if it is a settlement, a country or a territory.
  func inhabitants(of place: Place.ID) -> Int {
    let kind = kind(of: place)
    guard kind.isSettlement || kind == .country || kind == .territory else { return 0 }
    return population(of: place) ?? 0
  }
}
