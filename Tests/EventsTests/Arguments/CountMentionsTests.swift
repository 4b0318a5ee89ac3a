@testable import Events
import Testing
@testable import Text

/// Which numbers of a text may count people.
@Suite struct CountMentionsTests {
  private func counts(_ text: String) -> [PeopleCount] {
    let mapper = EventFixture.mapper
    let analysed = AnalysedText(Article(id: "t", text: text, language: .french))
    let frame = ReportFrame(
      text: analysed, gazetteer: mapper.gazetteer, mentions: mapper.mentions(in: analysed),
      toponyms: [], claims: [], triggers: [], actors: ActorTable())
    return CountMentions(frame).all
  }

  @Test func `a person is one`() {
    #expect(counts("Un soldat a été tué.").map(\.low) == [1])
  }

  @Test func `two numbers that are joined also make a sum`() {
    #expect(counts("Deux soldats et trois civils ont péri.").map(\.low).sorted() == [2, 3, 5])
  }

  @Test func `a part is no part of a sum`() {
    #expect(!counts("Dix civils, dont trois enfants, ont péri.").map(\.low).contains(13))
  }

  @Test func `nobody is a count of zero`() {
    #expect(counts("L'incendie n'a fait aucune victime.").map(\.low).contains(0))
  }

  @Test(arguments: [
    "L'incendie n'a pas fait de victimes.", "Le toit est tombé sans blesser personne, pas de mort.",
    "Le bateau a coulé sans faire de morts.",
  ])
  func `what is denied of the dead and hurt is a count of zero`(text: String) {
    #expect(counts(text).map(\.low).contains(0))
  }

  @Test func `the dead that are left out of a count are some`() {
    #expect(!counts("Dix blessés, sans les morts.").map(\.low).contains(0))
  }

  @Test func `an open number has no high end`() {
    let count = counts("Plusieurs civils ont péri.").first
    #expect(count?.low == 3)
    #expect(count?.high == nil)
  }

  @Test func `the number of a road counts nobody`() {
    #expect(counts("L'accident a eu lieu sur la route 4.").isEmpty)
  }
}
