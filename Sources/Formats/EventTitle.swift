internal import Distances
internal import Events
package import Gazetteer
internal import Text

/// Words for the property that viewers show as a label: `title`.
enum EventTitle {
  /// Returns a label that fits on a map: "Armed clash, Alkite, 2023-11-13".
  static func title(of event: Event, in gazetteer: Gazetteer) -> String {
    var parts = [kind(of: event)]
    if let name = event.location.label(in: gazetteer) { parts.append(name) }
    if let date = event.date {
      parts.append(
        date.earliest == date.latest ? "\(date.latest)" : "\(date.earliest)/\(date.latest)")
    }
    return parts.joined(separator: ", ")
  }

  private static func kind(of event: Event) -> String {
    if let acled = event.acled, acled.subEvent != "Other" { return acled.subEvent }
    let words = event.category.rawValue.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension EventLocation {
  /// The name to show: as the report writes it, but an area by its whole name.
  ///
  /// "Région de Kidal" at the middle of the region would read as the town if it were called "Kidal".
  package func label(in gazetteer: Gazetteer) -> String? {
    guard method == .adminCentroid, let place else { return name }
    return gazetteer.name(of: place)
  }
}
