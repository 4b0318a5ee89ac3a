internal import Claims
internal import Distances
public import Gazetteer
internal import Geodesy
internal import Text

/// Finds places that no gazetteer has where several stated distances tell of them, in one report or in many.
///
///     let located = SharedPlaces(gazetteer: gazetteer).located(reports)
///
/// Claims are about one place when the name is the same (folded), the anchors are in one country, and the
/// reports are from within `window` days; a report without a date is close to any.
public struct SharedPlaces: Sendable {
  /// Days that two reports of a group are apart at most.
  ///
  /// A month of reports means one well by a name; a year may bring another well of that name.
  public static let window = 30
  /// Claims of a group that are intersected; the work grows with their square.
  static let mostClaims = 10
  /// Groups about one name that are looked at: a text that repeats itself stays linear.
  static let mostGroups = 50

  private let gazetteer: Gazetteer

  public init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// Returns the reports with the events at such places where all claims together put them.
  ///
  /// Where the claims contradict each other the events stay where their own report puts them, and say so.
  public func located(_ reports: [MappedReport]) -> [MappedReport] {
    var reports = reports
    for (number, report) in changed(in: reports) { reports[number] = report }
    return reports
  }

  /// Returns, by their number, only those of the reports of which that moves an event, or says something of it.
  public func changed(in reports: [MappedReport]) -> [Int: MappedReport] {
    var reports = reports
    var changed: Set<Int> = []
    let groups = groups(of: claims(in: reports)).filter { $0.count > 1 }
    let events = groups.isEmpty ? [:] : Self.unlocated(in: reports)
    for group in groups {
      changed.formUnion(apply(group, to: events[group[0].name] ?? [], of: &reports))
    }
    return Dictionary(uniqueKeysWithValues: changed.map { ($0, reports[$0]) })
  }

  /// Returns one report by itself, its events at such places where its claims together put them.
  public func located(_ report: MappedReport) -> MappedReport { located([report]).first ?? report }

  // MARK: Claims

  private struct Claim {
    let name: FoldedName
    let country: CountryCode
    let report: Int
    /// Days since an epoch; nil without a date of publication.
    let day: Int?
    let sector: GeodesicSector
    /// The quote and its report: "à 30 km au nord de Gao (a.txt)".
    let words: String
  }

  private func claims(in reports: [MappedReport]) -> [Claim] {
    reports.enumerated().flatMap { number, report in
      report.claims.compactMap { claim -> Claim? in
        guard Self.isUnknown(claim.check), let subject = claim.subject,
          subject.place == nil, let anchor = claim.anchor?.place,
          let located = LocatedClaim(claim.stated, from: DistanceEnd(gazetteer[anchor])),
          let sector = located.figure as? GeodesicSector
        else { return nil }
        let words = report.text.name(of: claim.span).split(whereSeparator: \.isWhitespace)
          .joined(separator: " ")
        return Claim(
          name: FoldedName(subject.name), country: gazetteer.country(of: anchor), report: number,
          day: report.text.article.date?.ordinal, sector: sector,
          words: "\(words) (\(report.text.article.id))")
      }
    }
  }

  /// What the claims of a group have in common.
  private struct Subject: Hashable {
    let name: FoldedName
    let country: CountryCode
  }

  /// The groups about one name: their numbers, and those of them that can still grow.
  private struct Groups {
    var count = 0
    var open: [Int] = []
  }

  /// Whether no gazetteer has the subject, or only by a namesake elsewhere.
  private static func isUnknown(_ check: DistanceCheck) -> Bool {
    check.obstacle == .unknownSubject || check.namesake?.end == .subject
  }

  /// Returns the claims that are about one place each, in the order of the first claim.
  ///
  /// - Complexity: O(n) for claims of one day.
  private func groups(of claims: [Claim]) -> [[Claim]] {
    var groups: [[Claim]] = []
    var ofSubject: [Subject: Groups] = [:]
    for claim in claims {
      let subject = Subject(name: claim.name, country: claim.country)
      var known = ofSubject[subject] ?? Groups()
      if let place = known.open.firstIndex(where: { number in
        groups[number].allSatisfy { isClose($0.day, claim.day) }
      }) {
        let number = known.open[place]
        groups[number].append(claim)
        if groups[number].count == Self.mostClaims { known.open.remove(at: place) }
      } else if known.count < Self.mostGroups {
        known.count += 1
        known.open.append(groups.count)
        groups.append([claim])
      }
      ofSubject[subject] = known
    }
    return groups
  }

  private func isClose(_ one: Int?, _ other: Int?) -> Bool {
    guard let one, let other else { return true }
    return abs(one - other) <= Self.window
  }

  // MARK: Events

  /// An event by its report's number and its own.
  private struct EventNumber {
    let report: Int
    let event: Int
  }

  /// Returns the events at places that no gazetteer has, in order, by the name of the place.
  private static func unlocated(in reports: [MappedReport]) -> [FoldedName: [EventNumber]] {
    var events: [FoldedName: [EventNumber]] = [:]
    for (number, report) in reports.enumerated() {
      for (index, event) in report.events.enumerated() where event.location.place == nil {
        guard let name = event.location.name else { continue }
        events[FoldedName(name), default: []].append(EventNumber(report: number, event: index))
      }
    }
    return events
  }

  /// Moves the events at the place of a group; returns the numbers of the reports that it changed.
  private func apply(
    _ group: [Claim], to events: [EventNumber], of reports: inout [MappedReport]
  ) -> Set<Int> {
    guard !events.isEmpty else { return [] }
    var changed: Set<Int> = []
    let found = ClaimIntersection(group.map(\.sector))
    let note = note(found, group)
    for event in events {
      let (number, index) = (event.report, event.event)
      let location = reports[number].events[index].location
      guard group.contains(where: { isClose($0.day, reports[number].text.article.date?.ordinal) }),
        location.country.map({ $0 == group[0].country.description }) ?? true
      else { continue }
      if let point = found.coordinate, let radius = found.uncertainty {
        reports[number].events[index].location = location.moved(to: point, radius: radius)
      } else if !group.contains(where: { $0.report == number }) {
        continue
      } else {
        reports[number].events[index].tags.append("contradictory distances")
      }
      reports[number].events[index].notes.append(note)
      changed.insert(number)
    }
    return changed
  }

  /// What speaks for the point and what against it, in English as all notes.
  private func note(_ found: ClaimIntersection, _ group: [Claim]) -> String {
    func list(_ indices: [Int]) -> String {
      indices.map { group[$0].words }.joined(separator: ", ")
    }
    guard found.coordinate != nil else {
      let sets = found.alternatives.map { "[\(list($0))]" }.joined(separator: " or ")
      return "contradictory distances, only one of these can hold: \(sets)"
    }
    let support =
      "located where \(found.supporting.count) distances meet: \(list(found.supporting))"
    guard !found.contradicting.isEmpty else { return support }
    return "\(support); cannot hold with them: \(list(found.contradicting))"
  }
}

extension EventLocation {
  /// The same name at the point where several claims put it.
  fileprivate func moved(to point: Coordinate, radius: Distance) -> EventLocation {
    EventLocation(
      coordinate: point, uncertainty: radius, method: .intersection, name: name, span: span,
      place: nil, score: score, candidates: candidates, country: country, admin1: admin1,
      geoPrecision: 2, wherePrecision: radius.kilometres <= 25 ? 2 : 5, reason: nil, claim: claim)
  }
}
