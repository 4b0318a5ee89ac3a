@testable import Events
import Testing

/// Which numbers of a report say more finely what others say roughly.
@Suite struct FinerFigureTests {
  private func standings(_ text: String) -> [String: FinerFigures.Standing] {
    let all = CountMentions(EventFixture.frame(text)).all
    let finer = FinerFigures(all)
    return Dictionary(
      all.filter { $0.kind == .number }.map { ("\($0.low)", finer.standing(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func `an exact number a little above a rough one is finer`() {
    let found = standings("Plus de mille morts. La junte compte 1002 morts et 2376 blessés.")
    #expect(found["1002"] == .isFiner)
    #expect(found["2376"] == .alone)
    #expect(found.values.contains(.isRough))
  }

  @Test func `a number far above, below, or as exact is another`() {
    let found = standings("Plus de mille morts à Goma, 1300 à Uvira et 990 à Bukavu.")
    #expect(found.values.allSatisfy { $0 == .alone })
    #expect(standings("20 morts lundi, 21 mardi.").values.allSatisfy { $0 == .alone })
  }

  @Test func `a handful is no rough figure of four`() {
    #expect(standings("Plus de trois morts. Quatre corps.").values.allSatisfy { $0 == .alone })
  }
}
