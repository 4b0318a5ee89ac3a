internal import Claims
package import Events
public import Text

/// What events of a report are named by: the digest of its text, and the identifier that it brought with it.
///
/// The same report gives the same names in every run. Copies of one text under different identifiers differ
/// in them, however a run is cut into parts; copies without one are counted, so that they differ within a run.
public struct ReportIdentity: Hashable, Sendable {
  /// SHA-256 of the text's UTF-8, 64 hexadecimal digits: the property `source_id`.
  public let digest: String
  /// The report's own identifier; nil where it has none.
  public let recordID: String?
  /// How many reports with the same key came before in this run; 0 for the first.
  public let repetition: Int

  /// Digests a text that is met for the first time.
  public init(_ text: AnalysedText) {
    digest = SHA256.hexadecimal(of: text.source)
    recordID = text.article.recordID
    repetition = 0
  }

  /// The same report met again.
  public init(_ first: ReportIdentity, repetition: Int) {
    digest = first.digest
    recordID = first.recordID
    self.repetition = repetition
  }

  /// What tells this report from others in a run: its text, and its own identifier where it has one.
  var key: String { recordID.map { "\(digest) record \($0)" } ?? digest }

  /// Returns the name of an event: 16 hexadecimal digits over the report's key, the quote, the
  /// trigger and the place of a list, with the repetition's number where the same report came before.
  package func eventID(of event: Event) -> String {
    let place = event.listNumber > 0 ? " place \(event.listNumber)" : ""
    return name("\(event.quote.start)-\(event.quote.end)@\(event.trigger.start)\(place)")
  }

  /// Returns the name of a stated distance; `number` tells those of one phrase apart, "à 90 km de Gao et de Ménaka",
  /// from 0.
  func claimID(of claim: CheckedClaim, number: Int) -> String {
    name("claim \(claim.span.start)\(number > 0 ? " number \(number)" : "")")
  }

  private func name(_ what: String) -> String {
    let hash = SHA256.hexadecimal(of: Array("\(key) \(what)".utf8)).prefix(16)
    return repetition == 0 ? String(hash) : "\(hash)-\(repetition + 1)"
  }
}
