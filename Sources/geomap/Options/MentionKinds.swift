import ArgumentParser
import Events
import Places
import Quantities
import Text

/// The value of `--kinds`: which mentions to show.
struct MentionKinds: ExpressibleByArgument {
  /// The kinds, in the order of the help.
  private enum Kind: String, CaseIterable {
    case number, distance, measure, date, toponym, coordinates
  }

  static let names = Kind.allCases.map(\.rawValue)
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
  func select(from text: AnalysedText, by mapper: ReportMapper) -> [AnyMention] {
    if kinds == ["number"] {
      return NewsReader(kinds: .numbers).mentions(in: text).map(AnyMention.quantity)
    }
    let mentions = mapper.mentions(in: text)
    let toponyms = kinds.contains("toponym") ? mapper.toponyms(in: text) : []
    let merged = Self.merged(mentions, toponyms)
    return kinds.count < Self.names.count ? merged.filter { kinds.contains($0.kind) } : merged
  }

  /// Puts toponyms among the mentions: both are in text order; of the same words the mention stands first.
  private static func merged(_ mentions: [Mention], _ toponyms: [ToponymMention]) -> [AnyMention] {
    var merged: [AnyMention] = []
    merged.reserveCapacity(mentions.count + toponyms.count)
    var next = 0
    for toponym in toponyms {
      while next < mentions.count, mentions[next].span <= toponym.span {
        merged.append(.quantity(mentions[next]))
        next += 1
      }
      merged.append(.toponym(toponym))
    }
    return merged + mentions[next...].map { .quantity($0) }
  }
}
