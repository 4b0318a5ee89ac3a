import NewsText
import Testing

@testable import geomap

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
    "date: 2023-11-14\nLes combats…",
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

  @Test func `a date that is none is a fault with its line`() {
    let (header, _) = ReportHeader.split("source: RFI\ndate: 14/11/2023\n\nTexte.")
    #expect(header.date == nil)
    #expect(header.faults.map(\.line) == [2])
    #expect(header.faults.map(\.reason) == ["'14/11/2023' is not a day YYYY-MM-DD"])
  }
}
