@testable import Quantities
import Testing
@testable import Text

@Suite struct CalendarDateTests {
  @Test func `ordinals and days turn into each other over four centuries`() {
    for ordinal in -150_000...60_000 where ordinal % 37 == 0 {
      let day = CalendarDate(ordinal: ordinal)
      #expect(day.ordinal == ordinal)
      #expect(CalendarDate(day.year, day.month, day.day) == day)
    }
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("2023-11-11", .saturday), ("2024-02-29", .thursday),
  ])
  func `knows the weekday`(iso: String, weekday: Weekday) {
    #expect(CalendarDate(iso: iso)?.weekday == weekday)
  }

  @Test(arguments: ["2023-02-29", "2023-13-01", "23-01-01", "2023/01/01", "2023-1-1", ""])
  func `refuses what is no day`(iso: String) {
    #expect(CalendarDate(iso: iso) == nil)
  }

  @Test func `a month later is the last day where the month is shorter`() {
    #expect(CalendarDate(2024, 1, 31)?.adding(months: 1) == CalendarDate(2024, 2, 29))
    #expect(CalendarDate(2024, 1, 15)?.adding(months: -1) == CalendarDate(2023, 12, 15))
  }

  @Test func `months are held inside the years 1 to 9999`() {
    #expect(CalendarDate(9999, 10, 31)?.adding(months: 3) == CalendarDate(9999, 12, 31))
    #expect(CalendarDate(1, 2, 28)?.adding(months: -24) == CalendarDate(1, 1, 28))
  }

  static let stretches = """
    Demain, hier, la semaine prochaine, la semaine dernière, le mois prochain, l'an dernier, l'année prochaine, dans dix ans, \
    fin décembre, début janvier, au début de l'année, à la fin de l'année, au quatrième trimestre, ce week-end, \
    le week-end prochain, dans la nuit de lundi à mardi, cet hiver, le siècle dernier, il y a deux siècles, lundi, \
    vendredi prochain, le 31 décembre, depuis lundi, du 30 décembre au 3 janvier, à la fin du mois, dans 99999 ans.
    """

  @Test(arguments: ["9999-12-31", "9999-12-01", "9999-08-11", "0001-01-01", "0001-01-03"])
  func `dates are read where the calendar ends`(iso: String) {
    let text = AnalysedText(
      Article(id: "t", text: Self.stretches, date: CalendarDate(iso: iso), language: .french))
    let intervals = NewsReader(kinds: .dates).mentions(in: text).compactMap { mention in
      if case .date(let date) = mention.content { date.interval } else { nil }
    }
    #expect(intervals.count > 10)
    #expect(intervals.allSatisfy { $0.earliest <= $0.latest })
  }
}
