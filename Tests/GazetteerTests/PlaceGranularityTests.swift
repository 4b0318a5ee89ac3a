import Gazetteer
import Testing

@Suite struct PlaceGranularityTests {
  @Test func `a division is coarser than a town, a country than a division`() {
    let order: [PlaceKind] = [.village, .admin2, .admin1, .country, .continent]
    let coarseness = order.map(\.granularity.coarseness)
    #expect(coarseness == coarseness.sorted())
    #expect(Set(coarseness).count == order.count)
  }

  @Test func `places of one size are as fine as one another`() {
    #expect(PlaceKind.capital.granularity == PlaceKind.village.granularity)
    #expect(PlaceKind.territory.granularity == PlaceKind.country.granularity)
  }
}
