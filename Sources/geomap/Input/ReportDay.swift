import Quantities
import Text

/// The day of a report by the best that is known: what was given, its header, and last what its text bears.
struct ReportDay {
  let date: CalendarDate?
  let source: DateSource

  init(given: CalendarDate?, header: CalendarDate?, text: String, language: Language?) {
    if let date = given ?? header {
      self.date = date
      source = given != nil ? .given : .header
      return
    }
    let found = ReportDate.find(in: text, language: language)
    date = found?.date
    source = found?.source ?? .given
  }
}
