import ArgumentParser
import EventMapper
import NewsText

/// The value of `--kinds`: which mentions to show.
struct MentionKinds: ExpressibleByArgument {
  static let names = ["number", "distance", "measure", "date", "toponym", "coordinates"]
  static let all = MentionKinds(kinds: Set(names))

  let kinds: Set<String>

  /// A set has no order of its own, and help must read the same in every run.
  var defaultValueDescription: String { Self.names.filter(kinds.contains).joined(separator: ",") }

  private init(kinds: Set<String>) { self.kinds = kinds }

  init?(argument: String) {
    let kinds = argument.split(separator: ",").map(String.init)
    guard !kinds.isEmpty, kinds.allSatisfy(Self.names.contains) else { return nil }
    self.kinds = Set(kinds)
  }

  /// Returns the mentions of the kinds, in text order; `number` alone gives the numbers inside dates and
  /// measures too.
  func select(from text: AnalysedText, by mapper: ReportMapper) -> [Mention] {
    if kinds == ["number"] { return NewsReader(kinds: .numbers).mentions(in: text) }
    var mentions = mapper.mentions(in: text)
    if kinds.count < Self.names.count { mentions.removeAll { !kinds.contains($0.content.kind) } }
    guard kinds.contains("toponym") else { return mentions }
    return Self.merged(mentions, mapper.toponyms(in: text))
  }

  /// Puts toponyms among the mentions: both are in text order; of the same words the mention stands first.
  private static func merged(_ mentions: [Mention], _ toponyms: [ToponymMention]) -> [Mention] {
    var merged: [Mention] = []
    merged.reserveCapacity(mentions.count + toponyms.count)
    var next = 0
    for toponym in toponyms {
      while next < mentions.count, mentions[next].span <= toponym.span {
        merged.append(mentions[next])
        next += 1
      }
      merged.append(Mention(span: toponym.span, rule: "toponym", content: .toponym(toponym)))
    }
    return merged + mentions[next...]
  }
}
