@testable import Events
import Testing

@Suite struct ConjugationTests {
  static let forms: [(verb: String, text: String, tense: VerbForm.Tense)] = [
    ("attaquer", "attaquèrent", .simplePast),
    ("attaquer", "attaquées", .pastParticiple),
    ("enlever", "enlèvent", .present),
    ("enlever", "enlèvera", .future),
    ("libérer", "libèrent", .present),
    ("libérer", "libérera", .future),
    ("égorger", "égorgeait", .imperfect),
    ("lancer", "lançant", .presentParticiple),
    ("déployer", "déploie", .present),
    ("appeler", "appelle", .present),
    ("envahir", "envahissent", .present),
    ("envahir", "envahie", .pastParticiple),
    ("reprendre", "repris", .pastParticiple),
    ("reprendre", "reprirent", .simplePast),
    ("abattre", "abattue", .pastParticiple),
    ("mourir", "morts", .pastParticiple),
    ("survenir", "survenue", .pastParticiple),
    ("défendre", "défendu", .pastParticiple),
    ("descendre", "descendent", .present),
    ("souffrir", "souffert", .pastParticiple),
    ("reconquérir", "reconquis", .pastParticiple),
    ("détruire", "détruit", .present),
    ("tuer", "tueraient", .conditional),
  ]

  @Test(arguments: forms)
  func `the form belongs to the verb and has its tense`(
    verb: String, text: String, tense: VerbForm.Tense
  ) {
    #expect(Conjugation.forms(of: verb).contains { $0.text == text && $0.form.tense == tense })
  }

  @Test func `a participle that ends in s has one masculine form`() {
    let participles = Conjugation.forms(of: "prendre").filter { $0.form.tense == .pastParticiple }
    #expect(participles.map(\.text) == ["pris", "prise", "prises"])
  }
}
