internal import Gazetteer

/// What the distances of a report make of its places.
///
/// A place from which other distances of the report are right is the one that is meant.
struct EarthRecords {
  /// How many distances from or to a place the earth bears out, and how many it contradicts.
  struct Record: Equatable {
    var agreeing = 0
    var contradicting = 0
  }

  /// How many distances the report has.
  let count: Int
  private var records: [Place.ID: Record] = [:]

  /// Counts the distances of a report.
  ///
  /// - Parameter claims: The places at both ends of each, and what the earth says of them; nil for what is not known.
  init(_ claims: [(anchor: Place.ID?, subject: Place.ID?, agreement: EarthAgreement?)]) {
    count = claims.count
    for claim in claims {
      for place in Set([claim.anchor, claim.subject].compactMap(\.self)) {
        switch claim.agreement {
        case .consistent, .byRoad: records[place, default: Record()].agreeing += 1
        case .fault: records[place, default: Record()].contradicting += 1
        case .unknown, nil: break
        }
      }
    }
  }

  /// Returns the record of a place without one distance that it is an end of.
  func besideOne(_ agreement: EarthAgreement, of place: Place.ID) -> Record {
    var record = records[place] ?? Record()
    switch agreement {
    case .consistent, .byRoad: record.agreeing = max(0, record.agreeing - 1)
    case .fault: record.contradicting = max(0, record.contradicting - 1)
    case .unknown: break
    }
    return record
  }
}
