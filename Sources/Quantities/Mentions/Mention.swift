public import Text

/// Something that an article says, with the words that say it and the rule that read them.
///
///     for mention in NewsReader().mentions(in: text) {
///       if case .distance(let distance) = mention.content { … }
///     }
public struct Mention: Hashable, Sendable {
  /// The name of the rule that read a mention: `distance.a-n-km-de`, `date.weekday`.
  public struct RuleName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let description: String
    public init(stringLiteral value: String) { description = value }
    public init(_ name: String) { description = name }
  }

  /// What was read.
  public enum Content: Hashable, Sendable {
    case number(NumberMention)
    case distance(DistanceMention)
    case measure(MeasureMention)
    case date(DateMention)
    case coordinates(CoordinateMention)
  }

  /// The whole phrase: "à environ trente kilomètres de Kidal".
  public let span: TextSpan
  public let rule: RuleName
  public let content: Content

  public init(span: TextSpan, rule: RuleName, content: Content) {
    self.span = span
    self.rule = rule
    self.content = content
  }
}
