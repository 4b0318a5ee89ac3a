internal import Gazetteer
internal import Glibc

/// Which places the names of a report lie beside, whatever each name is believed to mean.
///
/// "Paris", "Henry County" and "Whitlock" have many namesakes each, and in Tennessee alone all three lie side
/// by side. Every other name counts once, by the share of its readings that agree: a name with one reading
/// says more than one with thirty.
struct Company {
  /// Another name's reading in a region.
  private struct Member {
    let name: Int
    let point: SpherePoint
    let share: Double
  }

  private var members: [DivisionID: [Member]] = [:]
  /// Beyond this many names a report is a list, where all of the world is beside all.
  private static let mostNames = 200
  /// Kilometres within which two places are beside each other.
  private static let besides = 60.0

  /// The number of the publisher's town among the names.
  private static let site = -1

  /// Gathers the readings of the names, and those of the town that the publisher's site is called after.
  init(_ names: [NamedPlace], site: [Reading]) {
    guard names.count <= Self.mostNames else { return }
    for reading in site where reading.division != .none {
      members[reading.division, default: []].append(
        Member(name: Self.site, point: reading.point, share: 1 / Double(site.count)))
    }
    for (number, name) in names.enumerated() {
      let share = 1 / Double(max(1, name.readings.count))
      for reading in name.readings where reading.division != .none {
        members[reading.division, default: []].append(
          Member(name: number, point: reading.point, share: share))
      }
    }
  }

  /// Adds to the readings of a name how much of the other names has a reading in their region, and beside them.
  func add(to own: inout PlaceFeatures, of number: Int, _ name: NamedPlace) {
    let readings = name.readings
    guard readings.count > 1 else { return }
    for (row, reading) in readings.enumerated() {
      guard let members = members[reading.division] else { continue }
      var region = 0.0
      var beside = 0.0
      var last = (name: number, near: false)
      // The members of a name stand together.
      for member in members
      where member.name != number && !(name.isOfSite && member.name == Self.site) {
        if member.name != last.name { last = (member.name, false) }
        region += member.share
        guard !last.near, reading.kind != .admin1,
          reading.point.chordKilometres(to: member.point) < Self.besides
        else { continue }
        last.near = true
        beside += member.share
      }
      own[row, .regionShared] = log10(1 + 10 * region)
      own[row, .namesBeside] = log10(1 + 10 * beside)
    }
    own.addLeads(PlaceFeature.companyLeads)
  }
}
