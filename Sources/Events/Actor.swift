/// Somebody who acts in an event, or to whom it is done.
public struct Actor: Hashable, Sendable {
  /// ACLED's kinds of actor; the raw value is the property `inter1` or `inter2`.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case state = "State forces"
    case rebels = "Rebel group"
    case politicalMilitia = "Political militia"
    case identityMilitia = "Identity militia"
    case rioters = "Rioters"
    case protesters = "Protesters"
    case civilians = "Civilians"
    case other = "External/Other forces"

    /// Whether they bear arms for no state.
    var isNonState: Bool {
      switch self {
      case .rebels, .politicalMilitia, .identityMilitia: true
      default: false
      }
    }
  }

  /// ACLED's spelling where the table of actors has one, else as written: "Wagner Group".
  public let name: String
  /// As the report writes it: "la société paramilitaire russe Wagner".
  public let text: String
  public let kind: Kind?
  /// Who fights beside: "épaulées par Wagner"; nil for nobody.
  public let associated: String?

  public init(name: String, text: String, kind: Kind?, associated: String? = nil) {
    self.name = name
    self.text = text
    self.kind = kind
    self.associated = associated
  }
}
