import ArgumentParser
import EventMapper
import NewsText

/// The value of `--kinds`: which mentions to show.
struct MentionKinds: ExpressibleByArgument {
  static let names = ["number", "distance", "measure", "date", "toponym"]
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
    if kinds.contains("toponym") {
      mentions += mapper.toponyms(in: text).map {
        Mention(span: $0.span, rule: "toponym", content: .toponym($0))
      }
    }
    return
      mentions
      .filter { kinds.contains($0.content.kind) }
      .sorted { ($0.span, $0.content.kind) < ($1.span, $1.content.kind) }
  }
}
