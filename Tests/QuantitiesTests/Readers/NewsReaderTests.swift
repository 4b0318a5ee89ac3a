import Quantities
import TestSupport
import Testing
internal import Text

@Suite struct NewsReaderTests {
  private static let forms =
    FrenchNumbers.read.rows + FrenchDistances.read.rows + FrenchDistances.refused.rows
    + FrenchMeasures.read.rows + FrenchDates.read.rows

  @Test(arguments: forms) func `a sentence before shifts every span by its length`(
    row: FormTable.Row
  ) {
    let prefix = "Les combats continuent. "
    let plain = ReadForms.mentions(row.marked.text)
    let shifted = ReadForms.mentions(prefix + row.marked.text)
    #expect(
      shifted.map(\.span.range)
        == plain.map { ($0.span.start + prefix.utf8.count)..<($0.span.end + prefix.utf8.count) })
    // Whether a length or a time is a distance between places is weighed by what stands around it.
    for (one, other) in zip(shifted, plain)
    where one.rule != "distance.possible" && other.rule != "distance.possible" {
      #expect(one.rule == other.rule)
    }
  }

  @Test(arguments: forms) func `mentions stand in order and do not overlap`(row: FormTable.Row) {
    let spans = ReadForms.mentions(row.marked.text).map(\.span)
    for (span, next) in zip(spans, spans.dropFirst()) {
      #expect(span.end <= next.start || span == next)
    }
  }

  @Test func `asks for one kind and gets no other`() {
    let text = ReadForms.text("Lundi, 3 morts à 12 km de Gao, sur un mur de 4 m de haut.")
    #expect(NewsReader().mentions(in: text).count == 4)
    #expect(NewsReader(kinds: .distances).mentions(in: text).count == 1)
    #expect(NewsReader(kinds: .measures).mentions(in: text).count == 1)
    #expect(NewsReader(kinds: .dates).mentions(in: text).count == 1)
    #expect(NewsReader(kinds: [.dates, .distances]).mentions(in: text).count == 2)
  }

  @Test func `numbers alone are all numbers, those of distances and dates too`() {
    let text = ReadForms.text("Le 11 novembre, 3 morts à 12 km de Gao.")
    #expect(NewsReader(kinds: .numbers).mentions(in: text).count == 3)
    #expect(NewsReader().numbers(in: text) == NewsReader(kinds: .numbers).mentions(in: text))
  }

  @Test(arguments: [
    "à ", "7", "123 ", "vingt-", "vingt ", "e\u{301}\u{301}", "\u{301}", "de ", "Gao de ",
    "à 3 km ",
    "à 3 km de la ville ", "entre 1 ", "environ ", "mars ", "le 3 ", "- ", ", , ", "zéro ",
    "virgule un ", "un ", "dix-dix-", "distance entre Gao et ", "dans la nuit de ", "1/", "1.",
    "« ",
  ])
  func `reads a text that goes on and on in bounded time`(unit: String) {
    let text = ReadForms.text(String(repeating: unit, count: 12_000 / unit.utf8.count))
    #expect(NewsReader().mentions(in: text).count <= text.tokens.count)
  }

  @Test func `a mark that only looks like a sign of a number ends no reading`() {
    for text in [
      "-", "- ", "$", "½", ",", "(", "à", "de", "le", "d'", "l'", "1/", "1:", "1-", "50 à",
    ] {
      _ = ReadForms.mentions(text)
      _ = ReadForms.mentions(text, language: .english)
    }
  }
}
