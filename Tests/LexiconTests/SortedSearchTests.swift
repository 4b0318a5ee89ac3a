import Testing

@testable import Lexicon

@Suite struct SortedSearchTests {
  @Test func `the first element that does not stand before is found`() {
    let numbers = [1, 3, 3, 3, 8]
    for sought in 0...9 {
      #expect(
        numbers.firstIndex(notBefore: { $0 < sought })
          == numbers.firstIndex { $0 >= sought } ?? numbers.count)
    }
  }

  @Test func `a slice and a range are searched by their own indices`() {
    let numbers = [9, 9, 1, 4, 6]
    #expect(numbers[2...].firstIndex(notBefore: { $0 < 5 }) == 4)
    #expect(numbers[2..<2].firstIndex(notBefore: { $0 < 5 }) == 2)
    #expect((10..<20).firstIndex(notBefore: { $0 * $0 < 200 }) == 15)
  }
}
