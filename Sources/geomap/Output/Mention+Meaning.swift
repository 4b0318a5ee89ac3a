import Geodesy
import Quantities
import Text

extension Mention.Content {
  /// What was understood, in a few words for a table.
  func meaning(in text: AnalysedText) -> String {
    switch self {
    case .number(let number):
      "\(Self.range(number.low, number.high)) (\(number.form.rawValue))"
    case .distance(let distance): Self.meaning(of: distance, in: text)
    case .measure(let measure):
      "\(measure.quantity.rawValue) \(Self.range(measure.low, measure.high)) \(measure.unit)"
    case .date(let date):
      if let interval = date.interval {
        interval.earliest == interval.latest
          ? "\(interval.earliest)" : "\(interval.earliest)…\(interval.latest)"
      } else {
        "no day without a publication date"
      }
    case .coordinates(let point):
      "latitude \(Decimal.text(point.coordinate.latitude, decimals: 4)), longitude "
        + "\(Decimal.text(point.coordinate.longitude, decimals: 4)), ± "
        + "\(Decimal.text(point.uncertainty.kilometres, decimals: 0)) km"
    }
  }

  private static func meaning(of distance: DistanceMention, in text: AnalysedText) -> String {
    let stated = distance.stated
    var words =
      if let band = stated.band {
        "\(range(band.lowerBound.kilometres, band.upperBound.kilometres)) km (\(stated.form.rawValue))"
      } else {
        "\(range(stated.low?.kilometres, stated.high?.kilometres)) km (\(stated.form.rawValue))"
      }
    if let direction = stated.direction { words += " \(direction.rawValue)" }
    if let anchor = distance.anchor {
      words += " of " + text.name(of: anchor.resolved ?? anchor.span)
    }
    return words
  }

  private static func range(_ low: Double?, _ high: Double?) -> String {
    func number(_ value: Double) -> String {
      let rounded = (value * 1000).rounded() / 1000
      return rounded == rounded.rounded() && abs(rounded) < 1e15
        ? "\(Int(rounded))" : "\(rounded)"
    }
    switch (low, high) {
    case (let low?, let high?) where low == high: return number(low)
    case (let low?, let high?): return "\(number(low))–\(number(high))"
    case (let low?, nil): return "≥ \(number(low))"
    case (nil, let high?): return "≤ \(number(high))"
    case (nil, nil): return "?"
    }
  }
}
