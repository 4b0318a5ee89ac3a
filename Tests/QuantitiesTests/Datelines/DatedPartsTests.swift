@testable import Quantities
import Testing
@testable import Text

@Suite struct DatedPartsTests {
  private static func dates(
    _ text: String, day: CalendarDate? = nil, source: DateSource = .given
  ) -> [String] {
    let article = Article(id: "x", text: text, date: day, language: .french, dateSource: source)
    return NewsReader(kinds: .dates).mentions(in: AnalysedText(article)).compactMap { mention in
      guard case .date(let date) = mention.content else { return nil }
      return date.interval?.earliest.description ?? "open"
    }
  }

  @Test func `in a chronicle words of time count from the day above them`() {
    let text = """
      11 mars 2024
      Un convoi a été attaqué hier à Titao.

      Jeudi 14 mars 2024
      Une mine a explosé mardi à Dori.
      """
    let expected = ["2024-03-11", "2024-03-10", "2024-03-14", "2024-03-12"]
    #expect(Self.dates(text) == expected)
    #expect(Self.dates(text, day: CalendarDate(2024, 6, 1)) == expected)
  }

  @Test func `briefs under one another count from their own datelines`() {
    let text = """
      BAMAKO, 12 mars 2024 (AMAP) – Quatre soldats ont été tués lundi à Ménaka.

      LOMÉ, 22 mars 2024 (ATOP) – Un marché a brûlé lundi à Lomé, le 18 mars 2024 au soir.
      """
    #expect(
      Self.dates(text) == ["2024-03-12", "2024-03-11", "2024-03-22", "2024-03-18", "2024-03-18"])
  }

  @Test func `what stands before the first day counts from the day of the report`() {
    let text = """
      La semaine du Sahel, vue lundi de Dakar.

      11 mars 2024
      Un convoi a été attaqué.

      14 mars 2024
      Une mine a explosé.
      """
    #expect(Self.dates(text, day: CalendarDate(2024, 3, 20)).first == "2024-03-18")
    // What the parts tell lies behind it.
    let eve = text.replacing("vue lundi de Dakar.", with: "calme la veille.")
    #expect(Self.dates(eve, day: CalendarDate(2024, 3, 20)).first == "2024-03-19")
  }

  @Test(arguments: [
    // One day is the report's own.
    "12 mars 2024\nUn convoi a été attaqué lundi.",
    // A day without its year, and the label of a line: all counts from the report.
    "12 mars\nUn convoi a brûlé.\n\n14 mars\nUne mine a explosé lundi.",
    "12 mars 2024 : un convoi a brûlé.\n14 mars 2024 : une mine a explosé.\nLundi : un raid.",
    "Le 12 mars 2024, un convoi a brûlé.\nLe 14 mars 2024, un raid.\nLundi, une mine a explosé.",
  ]) func `no other layout moves the day that words count from`(text: String) {
    #expect(Self.dates(text, day: CalendarDate(2024, 6, 5)).last == "2024-06-03")
  }

  @Test func `in a chat yesterday is the day before the message`() {
    let text = "[13/03/2024 08:12] deux morts hier.\n[15/03/2024 09:00] trois morts hier."
    #expect(
      Self.dates(text, day: CalendarDate(2024, 3, 13), source: .stamp)
        == ["2024-03-13", "2024-03-12", "2024-03-15", "2024-03-14"])
  }

  @Test(arguments: [
    ("Semaine du 4 au 10 novembre 2024\n\nLundi 4 novembre\nUn raid.", "2024-11-04"),
    ("Semaine du 23 au 31 décembre 2024\n\nMercredi 1er janvier\nUn raid.", "2025-01-01"),
    // Another weekday, no weekday, a time long before: nobody knows the year.
    ("Semaine du 4 au 10 novembre 2024\n\nMardi 4 novembre\nUn raid.", "open"),
    ("Semaine du 4 au 10 novembre 2024\n\n4 novembre\nUn raid.", "open"),
    ("Bilan de mars 2024\n\nLundi 4 novembre\nUn raid.", "open"),
    ("Depuis 2024, rien.\n\nLundi 4 novembre\nUn raid.", "open"),
  ]) func `a day with its weekday is beside the time told before, where the report has no day`(
    text: String, day: String
  ) {
    #expect(Self.dates(text).last == day)
  }
}
