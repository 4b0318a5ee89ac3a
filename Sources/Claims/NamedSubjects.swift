internal import Lexicon
package import Places
package import Quantities
package import Text

/// Names of which a text says how far they are: places, though neither gazetteer nor recogniser knows them.
///
/// "Le puits d'In-Tazarfa, à 140 km au sud de Kidal": without it the attack would be put on Kidal.
package enum NamedSubjects {
  /// Returns the toponyms with the subjects of distances among them, in the order of the text.
  package static func added(
    to toponyms: [ToponymMention], from mentions: [Mention], in text: AnalysedText
  ) -> [ToponymMention] {
    var added: [ToponymMention] = []
    for mention in mentions {
      guard case .distance(let distance) = mention.content, distance.anchor?.resolved != nil,
        let span = distance.subject?.resolved, span.end <= mention.span.start,
        !overlaps(span, toponyms), added.last.map({ !$0.span.overlaps(span) }) ?? true,
        // A person or a body has several words and none of them joined: "Omar Diallo".
        text.tokenRange(of: span).allSatisfy({
          text.tokens[$0].kind != .word || $0 == text.tokenRange(of: span).lowerBound
            || !text.tokens[$0].hasSpaceBefore
        })
      else { continue }
      added.append(
        ToponymMention(
          span: span, name: text.name(of: span), head: nil, relation: .none, role: .literal,
          places: [], confidence: 0.5))
    }
    return added.isEmpty ? toponyms : (toponyms + added).sorted { $0.span < $1.span }
  }

  /// Whether a span shares a byte with one of the toponyms, which come in the order of the text.
  private static func overlaps(_ span: TextSpan, _ toponyms: [ToponymMention]) -> Bool {
    let first = toponyms.firstIndex(notBefore: { $0.span.end <= span.start })
    return first < toponyms.count && toponyms[first].span.start < span.end
  }
}
