import Testing

@testable import Learning

@Suite("The two highest")
struct TwoHighestTests {
  @Test("give the highest besides any one, of two alike the first")
  func besides() {
    var highest = TwoHighest()
    #expect(highest.besides(0) == nil)
    for (number, value) in [0.2, 0.7, 0.7, 0.5].enumerated() { highest.add(value, of: number) }
    #expect(highest.besides(0).map { $0 == (0.7, 1) } == true)
    #expect(highest.besides(1).map { $0 == (0.7, 2) } == true)
    var one = TwoHighest()
    one.add(0, of: 4)
    #expect(one.besides(4) == nil && one.besides(3).map { $0 == (0, 4) } == true)
  }
}
