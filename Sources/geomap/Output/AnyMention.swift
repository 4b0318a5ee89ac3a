import Places
import Quantities
import Text

/// What `geomap mentions` lists: a number, distance, measure, date or point, or a name of a place.
enum AnyMention {
  case quantity(Mention)
  case toponym(ToponymMention)

  var span: TextSpan {
    switch self {
    case .quantity(let mention): mention.span
    case .toponym(let toponym): toponym.span
    }
  }

  /// The rule that read it.
  var rule: String {
    switch self {
    case .quantity(let mention): mention.rule.description
    case .toponym: "toponym"
    }
  }

  /// The name of the kind in output and in `--kinds`.
  var kind: String {
    switch self {
    case .toponym: "toponym"
    case .quantity(let mention):
      switch mention.content {
      case .number: "number"
      case .distance: "distance"
      case .measure: "measure"
      case .date: "date"
      case .coordinates: "coordinates"
      }
    }
  }

  /// What was understood, in a few words for a table.
  func meaning(in text: AnalysedText) -> String {
    switch self {
    case .quantity(let mention): mention.content.meaning(in: text)
    case .toponym(let toponym):
      [
        toponym.isKnown ? "\(toponym.places.count) in the gazetteer" : "unknown",
        toponym.relation.rawValue, toponym.role.rawValue,
      ].joined(separator: ", ")
    }
  }
}
