internal import Claims
internal import Distances
import Events
import Geodesy
import Text

/// How each event of a report was read, for people: what `geomap map --explain` prints on standard error.
struct Explanation {
  private let report: MappedReport
  private let file: String

  init(_ report: MappedReport, file: String) {
    self.report = report
    self.file = file
  }

  /// The explanation as lines, each ended.
  var text: String {
    let explanation = report.explanation
    var text = "\(Printable.line(file)): \(explanation.events.count) event(s)\n"
    for (number, explained) in explanation.events.enumerated() {
      text += "\n\(number + 1). \(label(of: explained.event))\n"
      add("trigger", words(explained.event.trigger) + " [\(explained.event.rule)]", to: &text)
      add("clause", words(explained.clause), to: &text)
      if let date = explained.dateSpan {
        add("date", "\(words(date)) (\(explained.dateRule ?? "read"))", to: &text)
      } else if let rule = explained.dateRule {
        add("date", rule, to: &text)
      }
      add("roles", explained.roles.joined(separator: "; "), to: &text)
      add("places", explained.places.joined(separator: "; "), to: &text)
      add("located", location(explained.event.location), to: &text)
      add("evidence", explained.evidence.joined(separator: ", "), to: &text)
      if let index = explained.event.location.claim, report.claims.indices.contains(index) {
        let check = report.claims[index].check
        add("distance", "\(check.verdict.rawValue): \(check.reason(.english))", to: &text)
      }
    }
    if !explanation.leftOut.isEmpty {
      text += "\nleft out\n"
      for item in explanation.leftOut {
        text += "  \(words(item.trigger)) [\(item.rule)]: \(item.reason)\n"
      }
    }
    return text
  }

  private func add(_ name: String, _ value: String, to text: inout String) {
    guard !value.isEmpty else { return }
    text += "   \(name): \(value)\n"
  }

  private func label(of event: Event) -> String {
    var parts = [event.acled?.subEvent ?? event.category.rawValue]
    if let name = event.location.name { parts.append(name) }
    if let date = event.date { parts.append("\(date.earliest)…\(date.latest)") }
    return parts.joined(separator: ", ")
  }

  private func location(_ location: EventLocation) -> String {
    var words = location.method.rawValue
    if let radius = location.uncertainty {
      words += ", ± \(Decimal.text(radius.kilometres, decimals: 1)) km"
    }
    if let reason = location.reason { words += ", \(reason)" }
    return words
  }

  private func words(_ span: TextSpan) -> String {
    report.text.string(of: span).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
