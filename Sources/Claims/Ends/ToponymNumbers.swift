internal import Places
internal import Text

/// What the recogniser says of a name, numbered for features.
enum ToponymNumbers {
  static let relations = ToponymMention.Relation.allCases.map(\.rawValue)
  static let roles = ToponymMention.Role.allCases.map(\.rawValue)
}

extension ClaimFrame {
  /// Which end of a distance is looked for.
  enum Side: String, CaseIterable, Sendable { case anchor, subject }
}
