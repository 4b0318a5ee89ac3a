import Testing

@testable import NewsText

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
}
