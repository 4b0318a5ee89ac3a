internal import Places
internal import Text

/// What the recogniser says of a name, numbered for features.
enum ToponymNumbers {
  static func of(_ relation: ToponymMention.Relation) -> Int {
    relations[relation] ?? 15
  }

  static func of(_ role: ToponymMention.Role) -> Int { roles[role] ?? 15 }

  private static let relations = Dictionary(
    uniqueKeysWithValues: ToponymMention.Relation.allCases.enumerated().map { ($1, $0) })
  private static let roles = Dictionary(
    uniqueKeysWithValues: ToponymMention.Role.allCases.enumerated().map { ($1, $0) })
}

extension ClaimFrame {
  /// Which end of a distance is looked for.
  enum Side: String, CaseIterable, Sendable { case anchor, subject }
}
