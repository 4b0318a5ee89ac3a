import Distances
import Gazetteer
import Geodesy
import Synchronization

/// How far the places of a run reach: an area's costs four geodesics, and news names the same areas again and again.
///
/// It grows with the areas that are named, of which there are some thousands, not with the reports.
final class ReachTable: Sendable {
  private let known = Mutex<[Place.ID: Double]>([:])

  /// Kilometres.
  func kilometres(of place: Place.ID, in gazetteer: Gazetteer) -> Double {
    guard gazetteer.kind(of: place).isArea else {
      return DistanceEnd(place, in: gazetteer).reach.kilometres
    }
    if let reach = known.withLock({ $0[place] }) { return reach }
    let reach = DistanceEnd(place, in: gazetteer).reach.kilometres
    known.withLock { $0[place] = reach }
    return reach
  }
}
