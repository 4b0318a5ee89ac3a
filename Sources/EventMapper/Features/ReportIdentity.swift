internal import NewsText

/// The digest that events of a report are named by: the same text gives the same names in every run.
public struct ReportIdentity: Hashable, Sendable {
  /// SHA-256 of the text's UTF-8, 64 hexadecimal digits: the property `source_id`.
  public let digest: String
  /// How many reports with the same text came before in this run; 0 for the first.
  public let repetition: Int

  /// Digests a text that is met for the first time.
  init(_ text: AnalysedText) {
    digest = SHA256.hexadecimal(of: text.bytes)
    repetition = 0
  }

  /// The same report met again.
  init(_ first: ReportIdentity, repetition: Int) {
    digest = first.digest
    self.repetition = repetition
  }

  /// Returns the name of an event: 16 hexadecimal digits over the text's digest, the quote and the
  /// trigger, with the repetition's number where the same text came before.
  func eventID(of event: Event) -> String {
    name("\(event.quote.start)-\(event.quote.end)@\(event.trigger.start)")
  }

  /// Returns the name of a stated distance.
  func claimID(of claim: CheckedClaim) -> String { name("claim \(claim.span.start)") }

  private func name(_ what: String) -> String {
    let hash = SHA256.hexadecimal(of: Array("\(digest) \(what)".utf8)).prefix(16)
    return repetition == 0 ? String(hash) : "\(hash)-\(repetition + 1)"
  }
}
