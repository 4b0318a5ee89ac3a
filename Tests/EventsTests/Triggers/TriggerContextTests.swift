@testable import Events
import Learning
import Testing
@testable import Text

@Suite("What the words of a report say of each other") struct TriggerContextTests {
  private let columns = TriggerModel.columns

  private func chosen(_ string: String) -> [[Double]] {
    let text = AnalysedText(Article(id: "", text: string, language: .french))
    return TriggerReader().chosen(in: text).map(\.figures)
  }

  /// The figures of a word: its log-odds, six of its sentence, eleven of its place, five lists of categories, then twelve.
  private func neighbours(_ figures: [Double]) -> [Double] {
    Array(figures[(18 + 5 * columns)..<(30 + 5 * columns)])
  }

  @Test("a word sees how many others there are, how sure they are, and its neighbours")
  func others() throws {
    let words = chosen(
      "Une bombe a explosé mardi à Gao.\n\nDes milliers de personnes ont manifesté mercredi à Dakar."
    )
    try #require(words.count == 2)
    let (first, second) = (neighbours(words[0]), neighbours(words[1]))
    // The first figure of a word's sentence is the log-odds that it tells an event.
    let events = words.map { Probability.logistic($0[1]) }
    #expect(first[0] == 2 && second[0] == 2)
    #expect(abs(first[1] - events[1]) < 1e-6 && abs(second[1] - events[0]) < 1e-6)
    #expect(abs(first[2] - events[1]) < 1e-6 && abs(second[2] - events[0]) < 1e-6)
    // None of the same category, none in the same sentence, the other in the next.
    #expect(abs(first[3]) < 1e-9 && first[4] == 0 && first[5] == 0)
    #expect(abs(first[6] - events[1]) < 1e-6)
    #expect(first[7] == -1 && abs(first[8] - events[1]) < 1e-6)
    #expect(abs(second[7] - events[0]) < 1e-6 && second[8] == -1)
    #expect(first[10] == words[1][7] && second[9] == words[0][7])
    #expect(first[11] == 0 && second[11] == 0.5)
  }

  @Test("a word alone has no neighbours")
  func alone() throws {
    let words = chosen("Une bombe a explosé mardi à Gao.")
    try #require(words.count == 1)
    #expect(neighbours(words[0]) == [1, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1, 0])
  }
}
