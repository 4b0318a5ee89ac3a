@testable import Events
@testable import Quantities
import Testing
@testable import Text

@Suite struct CountsTests {
  static let numbers: [(text: String, value: Int)] = [
    ("15 morts", 15), ("1 500 personnes", 1500), ("1.500 habitants", 1500),
    ("12 000 déplacés", 12000), ("quinze soldats", 15), ("vingt-deux blessés", 22),
    ("quatre-vingt-dix-sept corps", 97), ("soixante et onze otages", 71), ("deux cents", 200),
    ("trois mille cinq cents familles", 3500), ("une dizaine de civils", 10),
    ("des dizaines de morts", 12), ("des centaines de manifestants", 100),
    ("plusieurs blessés", 3), ("plusieurs dizaines de maisons", 20), ("une bonne trentaine", 30),
    ("deux millions de personnes", 2_000_000), ("vingt-et-un soldats", 21),
    ("soixante-et-onze civils", 71), ("une demi-douzaine de soldats", 6),
    ("1,5 million de personnes", 1_500_000), ("quelque 12'000 personnes", 12000),
    ("deux à trois cents civils", 200), ("trois à quatre mille déplacés", 3000),
    ("20-30 civils", 20), ("entre dix et quinze morts", 10), ("moins de dix morts", 10),
  ]
  static let others = [
    "M23", "une femme", "50 % des voix", "le 4x4", "PK12",
    "le 31e régiment", "communiqué no. 12", "lettre n° 7", "sur les 40 du poste", "trois jours",
  ]
  /// More than there are people, in all the ways in which a number can grow.
  static let tooMany = [
    "1" + String(repeating: ".000", count: 7) + " morts",
    "99.999.999.999.999.999 millions de morts",
    "1 500 millions de milliers de morts", String(repeating: "cent ", count: 20) + "mille morts",
    "trois mille " + String(repeating: "mille ", count: 60) + "millions de morts",
    "des dizaines de milliers de millions de morts",
  ]

  @Test(arguments: numbers) func `reads how many`(text: String, value: Int) {
    #expect(counts(text).first == value)
  }

  @Test(arguments: others) func `reads no count`(text: String) {
    #expect(counts(text) == [])
  }

  @Test(arguments: tooMany) func `a number of any length counts no more than there are people`(
    text: String
  ) {
    #expect(counts(text).allSatisfy { (0...10_000_000_000).contains($0) })
  }

  private func counts(_ text: String) -> [Int] {
    let analysed = AnalysedText(Article(id: "t", text: text, language: .french))
    return Counts(NewsReader().mentions(in: analysed), in: analysed)
      .within(0..<analysed.tokens.count).map(\.value)
  }
}
