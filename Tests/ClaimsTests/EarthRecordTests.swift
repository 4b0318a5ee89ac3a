@_spi(Training) @testable import Claims
import Gazetteer
import Testing

/// What the other distances of a report make of its places.
@Suite struct EarthRecordTests {
  private let gao = Place.ID(row: 1)
  private let ber = Place.ID(row: 2)
  private let kidal = Place.ID(row: 3)

  private var records: EarthRecords {
    EarthRecords([
      (gao, ber, .consistent), (gao, kidal, .byRoad), (kidal, ber, .fault), (nil, ber, .unknown),
      (kidal, nil, nil),
    ])
  }

  @Test func `a place has a record of the distances from it and to it`() {
    #expect(records.count == 5)
    #expect(records.besideOne(.unknown, of: gao) == .init(agreeing: 2, contradicting: 0))
    #expect(records.besideOne(.unknown, of: ber) == .init(agreeing: 1, contradicting: 1))
    #expect(records.besideOne(.unknown, of: kidal) == .init(agreeing: 1, contradicting: 1))
  }

  @Test func `a distance does not speak for its own ends`() {
    #expect(records.besideOne(.fault, of: ber) == .init(agreeing: 1, contradicting: 0))
    #expect(records.besideOne(.byRoad, of: gao) == .init(agreeing: 1, contradicting: 0))
  }

  @Test func `a distance from a place to itself counts once, and an unknown place has no record`() {
    let one = EarthRecords([(gao, gao, .consistent)])
    #expect(one.besideOne(.unknown, of: gao) == .init(agreeing: 1, contradicting: 0))
    #expect(one.besideOne(.fault, of: ber) == .init())
  }
}
