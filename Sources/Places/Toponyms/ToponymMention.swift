public import Gazetteer
public import Text

/// A name of a place as it stands in a text, before it is decided which place it is.
public struct ToponymMention: Hashable, Sendable {
  /// What the words before the name say of the kind of place: "la ville de", "la région de".
  public enum Head: String, Hashable, Sendable, CaseIterable {
    case settlement, commune, city, village, capital, region, district, country, island, river,
      wadi,
      mountain,
      lake, sea, desert, forest, neighbourhood, facility, continent
  }

  /// How the sentence places something by the name.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// "à", "dans", "en", "au".
    case inside = "in"
    case near
    case between
    /// "au nord de X": a direction from it.
    case directionOf = "direction_of"
    /// "le nord du Mali": a part of it.
    case areaOf = "area_of"
    case axis
    case border
    case origin
    case destination
    case dateline
    case speaker
    case organisation
    case none
  }

  /// Whether something can have happened at the place by these words.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// The place itself.
    case literal
    /// A government, a team, an institution by its place: "Paris accuse".
    case metonymic
    /// A state relation: "l'armée de la Chine".
    case possessive
    /// What a distance or a direction counts from.
    case anchor
    case dateline
    /// Inside a longer name: "Université de Lagos".
    case inName = "in_name"
  }

  /// The name alone, without article or head.
  public let span: TextSpan
  /// The name as written.
  public let name: String
  public let head: Head?
  /// Where the word is that `head` stands for; nil without a head.
  public let headSpan: TextSpan?
  public let relation: Relation
  public let role: Role
  /// Every namesake in the gazetteer, in ID order; empty for an unknown place.
  public let places: [Place.ID]
  /// How sure the recogniser is that the words name a place, 0...1.
  public let confidence: Double

  public init(
    span: TextSpan, name: String, head: Head?, headSpan: TextSpan? = nil, relation: Relation,
    role: Role, places: [Place.ID], confidence: Double
  ) {
    self.span = span
    self.name = name
    self.head = head
    self.headSpan = headSpan
    self.relation = relation
    self.role = role
    self.places = places
    self.confidence = confidence
  }

  /// Whether the gazetteer has the name.
  public var isKnown: Bool { !places.isEmpty }
}
