/// The three files that belong together: `events`, `events-distances`, `events-uncertainty`.
struct CompanionFiles {
  let events: String
  let distances: String
  let uncertainty: String

  /// Names the companions after the file of the events, before its last extension.
  init(events: String) {
    self.events = events
    let slash = events.lastIndex(of: "/").map { events.index(after: $0) } ?? events.startIndex
    let dot = events[slash...].lastIndex(of: ".").flatMap { $0 > slash ? $0 : nil }
    let stem = events[..<(dot ?? events.endIndex)]
    let ending = dot.map { events[$0...] } ?? ""
    distances = "\(stem)-distances\(ending)"
    uncertainty = "\(stem)-uncertainty\(ending)"
  }
}
