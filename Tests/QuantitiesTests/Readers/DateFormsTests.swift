import Quantities
import TestSupport
import Testing
import Text

@Suite struct DateFormsTests {
  /// A Tuesday.
  private static let publication = "2023-11-14"

  @Test(arguments: FrenchDates.read.rows) func `reads a date`(row: FormTable.Row) {
    check(row, .french)
  }

  @Test(arguments: EnglishDates.read.rows) func `reads a date in English`(row: FormTable.Row) {
    check(row, .english)
  }

  @Test(arguments: FrenchDates.refused.rows) func `does not read a date in`(row: FormTable.Row) {
    #expect(dates(row.marked.text, Self.publication, .french).map(\.text) == [])
  }

  @Test(arguments: FrenchDates.undated.rows)
  func `leaves a day open that the text does not settle`(row: FormTable.Row) {
    #expect(dates(row.marked.text, nil, .french).map(\.days) == [row[0]])
  }

  @Test func `keeps the date where the weekday disagrees, and says so`() throws {
    let read = try #require(dates("Le lundi 14 novembre 2023.", Self.publication, .french).first)
    #expect(read.days == "2023-11-14")
    #expect(read.contradicts)
  }

  @Test func `tells the day of a statement from the day of an event`() {
    let read = dates("Il a été tué dimanche, a indiqué mardi l'armée.", Self.publication, .french)
    #expect(read.map(\.isReporting) == [false, true])
  }

  @Test func `counts the day before from the last event told`() {
    let read = dates("Le 7 novembre, un raid. La veille, rien.", Self.publication, .french)
    #expect(read.map(\.days) == ["2023-11-07", "2023-11-06"])
  }

  private struct Read {
    let range: Range<Int>
    let text: String
    let days: String
    let clock: String
    let contradicts: Bool
    let isReporting: Bool
  }

  private func check(_ row: FormTable.Row, _ language: Language) {
    let read = dates(row.marked.text, Self.publication, language)
    #expect(read.map(\.range) == row.marked.spans)
    #expect(read.map(\.days).joined(separator: ", ") == row[0])
    if !row[1].isEmpty { #expect(read.first?.clock == row[1]) }
  }

  private func dates(_ form: String, _ date: String?, _ language: Language) -> [Read] {
    let text = ReadForms.text(form, date: date, language: language)
    return NewsReader().dates(in: text).compactMap { mention in
      guard case .date(let date) = mention.content else { return nil }
      var days = "open"
      if let interval = date.interval {
        days = "\(interval.earliest)"
        if interval.latest != interval.earliest { days += "..\(interval.latest)" }
      }
      let clock = date.clock.map {
        $0.earliest == $0.latest ? "\($0.earliest)" : "\($0.earliest)..\($0.latest)"
      }
      return Read(
        range: mention.span.range, text: text.string(of: mention.span), days: days,
        clock: clock ?? "", contradicts: date.contradictsWeekday, isReporting: date.isReporting)
    }
  }
}
