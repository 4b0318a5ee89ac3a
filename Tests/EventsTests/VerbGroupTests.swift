@testable import Events
@testable import Quantities
import Testing
@testable import Text

@Suite struct VerbGroupTests {
  static let groups: [(text: String, tense: VerbGroup.Tense, isPassive: Bool, isNegated: Bool)] = [
    ("Les rebelles ont attaqué le camp", .past, false, false),
    ("Le camp a été attaqué", .past, true, false),
    ("Le camp n'a pas été attaqué", .past, true, true),
    ("Ils attaquent le camp", .present, false, false),
    ("Ils attaquaient le camp", .imperfect, false, false),
    ("Le camp aurait été violemment attaqué", .conditional, true, false),
    ("Ils attaqueront le camp", .future, false, false),
    ("Le convoi s'est fait attaquer", .past, true, false),
    ("Ils ne l'ont jamais attaqué", .past, false, true),
    ("accusés d'avoir attaqué le camp", .infinitive, false, false),
    ("Ils ont fui en attaquant le camp", .gerund, false, false),
    ("le camp attaqué mardi", .participle, true, false),
  ]

  @Test(arguments: groups)
  func `reads tense, voice and negation`(
    text: String, tense: VerbGroup.Tense, isPassive: Bool, isNegated: Bool
  ) throws {
    let parsed = parse(text)
    let match = try #require(parsed.matches.first { $0.trigger.lemma == "attaquer" })
    let group = try #require(match.group)
    #expect(group.tense == tense)
    #expect(group.isPassive == isPassive)
    #expect(group.isNegated == isNegated)
  }

  @Test(arguments: [
    ("L'attaque du camp a fait dix morts", "attaque"), ("une frappe de drone", "frappe"),
    ("de violents combats", "combat"),
  ])
  func `a word after an article is a noun`(text: String, lemma: String) {
    #expect(parse(text).matches.contains { $0.trigger.lemma == lemma && $0.group == nil })
  }

  @Test(arguments: ["la ville attaque sa saison", "les blessés", "15 morts"])
  func `a counted or plain noun triggers nothing by itself`(text: String) {
    #expect(
      !parse(text).matches.contains { $0.trigger.kind == .killing || $0.trigger.kind == .injury })
  }

  private func parse(_ text: String) -> ParsedSentence {
    let analysed = AnalysedText(Article(id: "t", text: text, language: .french))
    return ParsedSentence(
      analysed, sentence: 0, counts: Counts(NewsReader().mentions(in: analysed), in: analysed),
      phraseFinder: PhraseFinder(actors: ActorTable()), states: [], places: [])
  }
}
