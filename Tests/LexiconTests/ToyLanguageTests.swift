import Geodesy
@testable import Lexicon
@testable import Quantities
import Testing
import Text

/// A language of a few words, made up for this test: what a folder of `data/lexicon` is.
@Suite struct ToyLanguageTests {
  static let folder: [(name: String, text: String)] = [
    (
      "small-words.tsv",
      "# small words · own · CC0\nwords\treaders\tunaccented\nlo\tof\nhe\tarticle\nka\tat\nestu\tstanding\n"
    ),
    (
      "numbers.tsv",
      "# numbers · own · CC0\nwords\treaders\nuno\tnumeral digit 1\ntri\tnumeral digit 3\ndeka\tnumeral tens 30\n"
    ),
    (
      "units.tsv",
      "# units · own · CC0\nphrases\tunits\topens\treaders\tstartsUnit startsReach\nkilo|kilos\tlength kilometre kilometre\n"
    ),
    (
      "hedges.tsv",
      "# hedges · own · CC0\nphrases\thedges\topens\treaders\tstartsHedge\npli malpli\tabout\n"
    ),
    ("calendar.tsv", "# calendar · own · CC0\nwords\treaders\naprilo\tmonth 4\n"),
    ("grammar.tsv", "# grammar · own · CC0\nwords\nvigesimal\tgrammar\n"),
  ]

  private func mentions(_ text: String) throws -> [Mention] {
    var compiler = LexiconCompiler()
    for file in Self.folder { try compiler.add(file.text, file: "toy/\(file.name)") }
    let tables = LanguageTables(.french, Lexicon(LexiconBytes(compiler.bytes())))
    var scanner = MentionScanner(AnalysedText(Article(id: "", text: text)), tables: tables)
    return scanner.run()
  }

  @Test func `a stated distance is read with the words of a folder`() throws {
    let found = try mentions("Alkite estu ka pli malpli deka kilos lo Kidal.")
    let distance = found.compactMap { mention -> DistanceMention? in
      if case .distance(let distance) = mention.content { distance } else { nil }
    }
    #expect(distance.count == 1)
    #expect(distance.first?.stated.form == .about)
    let anchor = try #require(distance.first?.anchor)
    #expect(anchor.span == TextSpan(start: 40, end: 45))
  }

  @Test func `a date and a number are read with the words of a folder`() throws {
    let found = try mentions("Estis tri. La 3 aprilo 2024.")
    #expect(
      found.contains {
        if case .number(let number) = $0.content { number.value == 3 } else { false }
      })
    #expect(
      found.contains {
        if case .date(let date) = $0.content {
          date.interval?.earliest == CalendarDate(2024, 4, 3)
        } else {
          false
        }
      })
  }
}
