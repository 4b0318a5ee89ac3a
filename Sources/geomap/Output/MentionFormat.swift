import GeoJSON
import Geodesy
import Places
import Quantities
import Text

/// Writes mentions in the layout of the documentation of the command: one line a report.
struct MentionFormat {
  let text: AnalysedText
  let offsets: OffsetMap

  init(_ text: AnalysedText, unit: OffsetUnit) {
    self.text = text
    offsets = OffsetMap(text, unit: unit)
  }

  /// Writes `{"id", "mentions": [...]}` and a line end.
  func write(_ mentions: [AnyMention], to json: inout JSONWriter) {
    json.object {
      $0.string("id", text.article.id)
      $0.array("mentions") { array in
        for mention in mentions { array.object { write(mention, to: &$0) } }
      }
    }
    json.endLine()
  }

  private func write(_ mention: AnyMention, to json: inout JSONWriter) {
    json.string("kind", mention.kind)
    json.integer("start", offsets.offset(mention.span.start))
    json.integer("end", offsets.offset(mention.span.end))
    json.string("text", text.string(of: mention.span))
    json.string("rule", mention.rule)
    let content: Mention.Content
    switch mention {
    case .toponym(let toponym): return write(toponym, to: &json)
    case .quantity(let quantity): content = quantity.content
    }
    switch content {
    case .number(let number): write(number, to: &json)
    case .distance(let distance): write(distance, to: &json)
    case .measure(let measure): write(measure, to: &json)
    case .date(let date): write(date, to: &json)
    case .coordinates(let point): write(point, to: &json)
    }
  }

  private func write(_ number: NumberMention, to json: inout JSONWriter) {
    if let value = number.value {
      json.number("value", value)
    } else {
      json.number("low", number.low)
      json.number("high", number.high)
    }
    json.string("form", number.form.rawValue)
  }

  private func write(_ distance: DistanceMention, to json: inout JSONWriter) {
    let stated = distance.stated
    json.number("low_km", stated.low?.kilometres, decimals: 6)
    json.number("high_km", stated.high?.kilometres, decimals: 6)
    if let band = stated.band {
      json.number("band_low_km", band.lowerBound.kilometres, decimals: 6)
      json.number("band_high_km", band.upperBound.kilometres, decimals: 6)
    }
    json.string("form", stated.form.rawValue)
    json.string("unit", stated.unit?.rawValue)
    json.string("direction", stated.direction?.rawValue)
    json.string("anchor", distance.anchor.map { text.name(of: $0.span) })
    json.string(
      "anchor_resolved", distance.anchor?.resolved.map { text.name(of: $0) })
    json.string("subject", distance.subject.map { text.name(of: $0.resolved ?? $0.span) })
    json.string("mode", stated.mode?.rawValue)
  }

  private func write(_ measure: MeasureMention, to json: inout JSONWriter) {
    json.string("quantity", measure.quantity.rawValue)
    if measure.low == measure.high {
      json.number("value", measure.low)
    } else {
      json.number("low", measure.low)
      json.number("high", measure.high)
    }
    json.string("unit", measure.unit)
  }

  private func write(_ date: DateMention, to json: inout JSONWriter) {
    json.string("earliest", date.interval?.earliest.description)
    json.string("latest", date.interval?.latest.description)
    json.string("precision", date.interval?.precision.rawValue)
    json.string("relative_to", date.reference?.rawValue)
    if let clock = date.clock {
      // Minutes since midnight, from and to.
      json.array("clock") {
        $0.integer(clock.earliest)
        $0.integer(clock.latest)
      }
    }
    if date.isOpen { json.boolean("open", true) }
    if date.isFuture { json.boolean("future", true) }
    if date.isReporting { json.boolean("reporting", true) }
    if date.contradictsWeekday { json.boolean("contradicts_weekday", true) }
  }

  private func write(_ point: CoordinateMention, to json: inout JSONWriter) {
    json.number("lat", point.coordinate.latitude, decimals: 6)
    json.number("lon", point.coordinate.longitude, decimals: 6)
    json.number("uncertainty_km", point.uncertainty.kilometres, decimals: 1)
  }

  private func write(_ toponym: ToponymMention, to json: inout JSONWriter) {
    json.string("name", toponym.name)
    json.string("head", toponym.head?.rawValue)
    json.string("relation", toponym.relation.rawValue)
    json.string("role", toponym.role.rawValue)
    json.boolean("known", toponym.isKnown)
  }
}
