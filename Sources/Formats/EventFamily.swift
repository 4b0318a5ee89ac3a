/// What a map tells apart by colour: ACLED's event types, protests and riots together, and all other news.
enum EventFamily: String, CaseIterable, Hashable, Sendable {
  case battles, explosions, civilians, demonstrations, other

  /// - Parameter eventType: ACLED's `event_type`; nil for news that ACLED does not code.
  init(eventType: String?) {
    self = Self.allCases.first { $0.eventTypes.contains(eventType ?? "") } ?? .other
  }

  /// The values of `event_type`; empty for the family that takes every other one.
  var eventTypes: [String] {
    switch self {
    case .battles: ["Battles"]
    case .explosions: ["Explosions/Remote violence"]
    case .civilians: ["Violence against civilians"]
    case .demonstrations: ["Protests", "Riots"]
    case .other: []
    }
  }

  /// Its colour, `#rrggbb`, told apart by colour-blind readers too.
  ///
  /// > Reference: the five are ColorBrewer's "spectral" ends, its purple
  /// > and a grey.
  var colour: String {
    switch self {
    case .battles: "#d7191c"
    case .explosions: "#fdae61"
    case .civilians: "#7b3294"
    case .demonstrations: "#2b83ba"
    case .other: "#7e7e7e"
    }
  }
}
