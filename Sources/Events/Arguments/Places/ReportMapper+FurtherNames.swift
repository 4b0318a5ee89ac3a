internal import Places
internal import Quantities
internal import Text

extension ReportMapper {
  /// Returns the toponyms with the capitalised names among them that the recogniser took for no places.
  ///
  /// The others keep their readings: the added names are resolved beside them and change none.
  func withFurtherNames(
    _ toponyms: [ResolvedToponym], in text: AnalysedText, mentions: [Mention], actors: ActorTable
  ) -> [ResolvedToponym] {
    let spans = CapitalisedNames.spans(
      in: text, outside: toponyms.map(\.mention), mentions: mentions,
      namings: actors.namings(in: text), words: .french)
    guard !spans.isEmpty else { return toponyms }
    let added = self.toponyms(at: spans, in: text).map(CapitalisedNames.doubted)
    guard added.contains(where: \.isKnown) else {
      return toponyms + added.map { ResolvedToponym(mention: $0, candidates: [], best: nil) }
    }
    let known = Set(added.map(\.span))
    let all = (toponyms.map(\.mention) + added).sorted { $0.span < $1.span }
    return toponyms
      + resolve(all, in: text, mentions: mentions).filter { known.contains($0.mention.span) }
  }
}
