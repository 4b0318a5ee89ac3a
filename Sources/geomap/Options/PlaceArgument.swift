import ArgumentParser
import Gazetteer
import Geodesy

/// A place that a user names: by its name, or by its coordinates.
struct PlaceArgument {
  private let text: String
  private let option: String

  /// - Parameters:
  ///   - text: What the user wrote.
  ///   - option: The name of the argument, for messages.
  init(_ text: String, option: String) {
    // A space shields a leading minus: `SignedArguments`.
    self.text = text.hasPrefix(" ") ? String(text.dropFirst()) : text
    self.option = option
  }

  /// A point with what is known of it.
  struct Point {
    let coordinate: Coordinate
    /// How it was understood: "Kidal (seat, ML.08)", or "latitude 18.44, longitude 1.41".
    let title: String
    /// nil for coordinates.
    let place: Place?
  }

  /// Seven decimals, a centimetre, without the zeros at the end.
  private static func degrees(_ value: Double) -> String { "\((value * 1e7).rounded() / 1e7)" }

  /// - Throws: A validation error that names the argument and the order of the axes.
  func point(in gazetteer: @autoclosure () throws -> Gazetteer) throws -> Point {
    do {
      let coordinate = try Coordinate(text: text)
      return Point(
        coordinate: coordinate,
        title:
          "latitude \(Self.degrees(coordinate.latitude)), longitude \(Self.degrees(coordinate.longitude))",
        place: nil)
    } catch {
      // What has digits and a sign of coordinates was meant as such; all else is a name.
      let signs: Set<Character> = [",", ";", "°", "º"]
      if text.contains(where: \.isNumber), text.contains(where: signs.contains) {
        throw ValidationError("\(option): \(error)")
      }
    }
    let gazetteer = try gazetteer()
    let hits = PlaceSearch(name: text).hits(in: gazetteer)
    guard let first = hits.first else {
      // An option restricts or orders what is asked for; a place that is asked for itself may be looked for in vain.
      if option.hasPrefix("--") {
        let titles = gazetteer.suggestions(for: text, limit: 3).map { gazetteer[$0.place].title }
        let hint = titles.isEmpty ? "" : "; did you mean \(titles.joined(separator: ", "))?"
        throw ValidationError("\(option): no place is called '\(text)'\(hint)")
      }
      Diagnostics.report(.error, "\(option): no place is called '\(text)'")
      for suggestion in gazetteer.suggestions(for: text, limit: 3) {
        Diagnostics.report(.note, "did you mean \(gazetteer[suggestion.place].title)?")
      }
      throw Exit.found.code
    }
    let place = gazetteer[first.place]
    if hits.count > 1 {
      Diagnostics.report(
        .note, "\(option): '\(text)' is read as \(place.title), the likeliest of \(hits.count)")
    }
    return Point(coordinate: place.coordinate, title: place.title, place: place)
  }
}
