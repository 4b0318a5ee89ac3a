internal import Distances
internal import Gazetteer
internal import Geodesy
internal import Quantities

/// Finds a place that a report spells differently, by its stated distance: "Alkite" is the wadi Alket.
///
/// Only for names that no reading explains, only around the anchor of a claim and in its country, and only where
/// the distance agrees: a spelling alone proves nothing.
struct NearSpelling {
  let gazetteer: Gazetteer

  /// A place under another spelling, with how many letters differ.
  struct Find {
    let place: Place.ID
    let edits: Int
    let spelling: String
    let kilometres: Double
  }

  /// Returns the places that a name may mean by a claim, the nearest in spelling first.
  ///
  /// - Complexity: O(*k*) in the places within the stated distance of the anchor.
  func places(like name: String, by stated: StatedDistance, from anchor: Place) -> [Find] {
    guard let interval = StatedInterval(stated), interval.high.kilometres <= 150 else { return [] }
    let wanted = FoldedName(name).bytes
    guard wanted.count >= 4 else { return [] }
    let from = DistanceEnd(anchor)
    let reach = Distance(metres: interval.high.metres * 1.3 + from.reach.metres + 20_000)
    let country = gazetteer.country(of: anchor.id)
    var finds: [Find] = []
    for id in gazetteer.places(within: reach, of: anchor.coordinate)
    where id != anchor.id && gazetteer.country(of: id) == country {
      guard let (edits, spelling) = nearest(to: wanted, id) else { continue }
      let earth = EarthDistance(from: from, to: DistanceEnd(gazetteer[id]))
      let check = DistanceCheck(stated, earth: earth)
      guard check.verdict == .consistent, check.direction != .disagrees else { continue }
      finds.append(
        Find(place: id, edits: edits, spelling: spelling, kilometres: earth.distance.kilometres))
    }
    return finds.sorted { ($0.edits, $0.place) < ($1.edits, $1.place) }
  }

  private func nearest(to wanted: [UInt8], _ id: Place.ID) -> (edits: Int, spelling: String)? {
    guard !gazetteer.kind(of: id).isArea else { return nil }
    let place = gazetteer[id]
    let most = wanted.count < 6 ? 1 : 2
    var best: (edits: Int, spelling: String)?
    for spelling in [place.name] + place.names {
      let bytes = FoldedName(spelling).bytes
      guard bytes.first == wanted.first, abs(bytes.count - wanted.count) <= most else { continue }
      let edits = Self.edits(wanted, bytes)
      if edits <= most, best.map({ edits < $0.edits }) ?? true { best = (edits, spelling) }
    }
    return best
  }

  /// Counts the letters added, dropped, changed or swapped with their neighbour between two names.
  ///
  /// > Reference: optimal string alignment; Boytsov, J. Exp. Algorithmics 16 (2011), §2.2.1.
  static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var twoAbove = [Int](repeating: 0, count: right.count + 1)
    var above = Array(0...right.count)
    for (line, letter) in left.enumerated() {
      var current = [line + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          above[column + 1] + 1, current[column] + 1, above[column] + (letter == other ? 0 : 1))
        if line > 0, column > 0, letter == right[column - 1], left[line - 1] == other {
          cost = min(cost, twoAbove[column - 1] + 1)
        }
        current.append(cost)
      }
      (twoAbove, above) = (above, current)
    }
    return above[right.count]
  }
}
