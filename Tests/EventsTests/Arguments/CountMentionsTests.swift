@testable import Events
import Testing

/// Which numbers of a text may count people.
@Suite struct CountMentionsTests {
  private func counts(_ text: String) -> [PeopleCount] {
    CountMentions(EventFixture.frame(text)).all
  }

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

  @Test(arguments: numbers) func `a number has the value of its words`(text: String, value: Int) {
    #expect(counts(text).first { $0.kind == .number }?.low == value)
  }

  @Test(arguments: [
    "M23", "une femme", "50 % des voix", "le 4x4", "PK12", "le 31e régiment",
    "communiqué no. 12", "lettre n° 7", "trois jours",
  ])
  func `a name, a share and a span of time count nobody`(text: String) {
    #expect(!counts(text).contains { $0.kind == .number })
  }

  /// More than there are people, in all the ways in which a number can grow.
  static let tooMany = [
    "1" + String(repeating: ".000", count: 7) + " morts",
    "99.999.999.999.999.999 millions de morts",
    "1 500 millions de milliers de morts", String(repeating: "cent ", count: 20) + "mille morts",
    "trois mille " + String(repeating: "mille ", count: 60) + "millions de morts",
    "des dizaines de milliers de millions de morts",
  ]

  @Test(arguments: tooMany) func `a number of any length counts no more than there are people`(
    text: String
  ) {
    #expect(counts(text).allSatisfy { (0...10_000_000_000).contains($0.low) })
  }

  @Test func `a person is one`() {
    #expect(counts("Un soldat a été tué.").map(\.low) == [1])
  }

  @Test func `two numbers that are joined also make a sum`() {
    #expect(counts("Deux soldats et trois civils ont péri.").map(\.low).sorted() == [2, 3, 5])
  }

  @Test func `a sum knows its numbers, three of them too`() {
    let sums = counts("Deux soldats, trois civils et quatre miliciens ont péri.").filter {
      $0.kind == .sum
    }
    #expect(sums.first { $0.low == 9 }?.parts.count == 3)
    #expect(sums.filter { $0.low == 5 }.allSatisfy { $0.parts.count == 2 })
  }

  @Test(arguments: [
    ("Le maire et douze de ses compagnons ont été abattus.", 13),
    ("Un horloger et un tonnelier ont été tués.", 2),
    ("Le notaire a été tué, ainsi que son fils, deux courriers et une femme.", 5),
  ])
  func `a person whom no list has joins a sum too`(text: String, all: Int) {
    #expect(counts(text).contains { $0.kind == .sum && $0.low == all })
  }

  @Test func `the dead of two sentences in a row make a sum`() {
    let sums = counts("Neuf gendarmes ont péri. Vingt assaillants ont été abattus.").filter {
      $0.kind == .sum
    }
    #expect(sums.map(\.low) == [29])
  }

  @Test(arguments: [
    "Neuf gendarmes ont péri. Vingt écoles ont rouvert.",
    "Neuf gendarmes ont péri. Le calme revient. Vingt assaillants ont été abattus.",
    "Neuf gendarmes tués à Gao\nNeuf gendarmes ont péri jeudi dans une embuscade.",
  ])
  func `what counts no dead, stands farther off, or is told again, joins no sum`(text: String) {
    #expect(!counts(text).contains { $0.kind == .sum })
  }

  @Test func `as many dead of the other side are no repetition`() {
    let sums = counts("Neuf gendarmes ont péri. Neuf assaillants ont été abattus.").filter {
      $0.kind == .sum
    }
    #expect(sums.map(\.low) == [18])
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

  @Test(arguments: [
    "Personne n'a été tué.", "Une bombe a explosé sans toucher quiconque.",
    "Nul n'y a laissé la vie.", "Aucun n'a été atteint.", "Les passagers sont indemnes.",
    "Les marins sont sains et saufs.",
  ])
  func `a word for nobody is a count of zero`(text: String) {
    #expect(counts(text).map(\.low).contains(0))
  }

  @Test(arguments: ["Une personne n'a pas survécu.", "Cette personne est morte."])
  func `a person is not nobody`(text: String) {
    #expect(!counts(text).map(\.low).contains(0))
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
