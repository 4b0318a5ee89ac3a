import Testing

@testable import geomap
import Text

@Suite struct ReportHeaderTests {
  @Test func `takes date, source and address off the text`() {
    let (header, body) = ReportHeader.split(
      "date: 2023-11-14\nSource: RFI\nurl: https://example.org/a:b\n\nLes combats…\n")
    #expect(header.date == CalendarDate(2023, 11, 14))
    #expect(header.source == "RFI")
    #expect(header.url == "https://example.org/a:b")
    #expect(body == "Les combats…\n")
  }

  @Test(arguments: [
    "Kidal : les combats reprennent\n\nTexte.",
    "\n\nTexte.",
    "date: 2023-11-14",
    "Selon la source : rien.\n\nTexte.",
  ])
  func `a text that begins otherwise has no header`(text: String) {
    let (header, body) = ReportHeader.split(text)
    #expect(header.date == nil)
    #expect(body == text)
  }

  @Test func `a header with CR LF ends at its empty line too`() {
    let (header, body) = ReportHeader.split("date: 2023-11-14\r\n\r\nTexte.")
    #expect(header.date == CalendarDate(2023, 11, 14))
    #expect(body == "Texte.")
  }

  @Test(arguments: [
    "date: 2023-11-14\nLes combats…", "---\ndate: 2023-11-14\n---\nLes combats…",
    "---\ntitre: Un raid\ndate: \"2023-11-14\"\ntags:\n  - Mali\n\nauteur: Awa\n---\nLes combats…",
    "DATE : 14/11/2023\n\nLes combats…", "Date: 14 novembre 2023\nLes combats…",
    "date: 2023-11-14T10:00Z\n\nLes combats…", "\n\ndate: 2023-11-14\n\nLes combats…",
    "date: 2023-11-14\nauteur: Awa Cissé\n\nLes combats…",
    "Source: RFI\nDate : mardi 14 novembre 2023\nLes combats…",
    "date:2023-11-14\n\nLes combats…",
  ]) func `a header is known by its keys, whatever ends it`(text: String) {
    let (header, body) = ReportHeader.split(text)
    #expect(header.date == CalendarDate(2023, 11, 14))
    #expect(body == "Les combats…" || body == "\nLes combats…")
    #expect(header.faults.isEmpty && header.doubts.isEmpty)
  }

  @Test(arguments: [
    "dat: 2024-03-19\n\nTexte.", "datte: 19 mars 2024\nTexte.", "jour: 2024-03-19\n\nTexte.",
    "sources: RFI\n\nTexte.",
  ]) func `what nearly is a header is told, and read as text`(text: String) {
    let (header, body) = ReportHeader.split(text)
    #expect(body == text)
    #expect(header.doubts.map(\.line) == [1])
    #expect(
      header.doubts.first?.reason.hasSuffix("is no key of a header: date, source, url, title, lang")
        == true)
  }

  @Test(arguments: [
    "Mali : trois morts\n\nTexte.", "Bilan : 12 morts le 12 mars\nTexte.", "Note: ceci.\n",
  ])
  func `a sentence with a colon is no header and no doubt`(text: String) {
    let (header, body) = ReportHeader.split(text)
    #expect(body == text)
    #expect(header.doubts.isEmpty)
  }

  @Test func `a date that is none is a fault with its line`() {
    let (header, _) = ReportHeader.split("source: RFI\ndate: 34/11/2023\n\nTexte.")
    #expect(header.date == nil)
    #expect(header.faults.map(\.line) == [2])
    #expect(header.faults.map(\.reason) == ["'34/11/2023' is not a day YYYY-MM-DD"])
  }
}
