// Stands in for stages that are on their way to main; whoever lands one deletes its line here.
public import Gazetteer
public import NewsText
public struct ToponymReader: Sendable {
  public init(names: Gazetteer) {};
  public func toponyms(in text: AnalysedText) -> [ToponymMention] { [] }
}
public struct ToponymResolver: Sendable {
  public init(gazetteer: Gazetteer, outlines: Outlines?) {}
  public func resolve(_ t: [ToponymMention], in text: AnalysedText, distances: [Mention])
    -> [ResolvedToponym]
  { [] }
}
