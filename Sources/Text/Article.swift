internal import Lexicon

/// A report as it came in: its text and what is known about it.
///
///     let article = Article(id: "fama-kidal", text: text, date: CalendarDate(2023, 11, 14))
///     let analysed = AnalysedText(article)
public struct Article: Hashable, Sendable {
  /// The file's name or the `id` of a JSON line.
  public let id: String
  /// The identifier that the report brought with it; nil where `id` is only a file's name or a line's number.
  public let recordID: String?
  public let text: String
  /// The day of publication, against which "hier" is read; nil where unknown.
  public let date: CalendarDate?
  /// Where `date` is known from; nil where it is unknown.
  public let dateSource: DateSource?
  /// Who published it, as given: "RFI".
  public let source: String?
  public let url: String?
  /// The language as given; nil asks `AnalysedText` to tell from the words.
  public let language: Language?
  /// Where each page of what was printed begins, in bytes of the text, rising; empty for what has no pages.
  public let pageStarts: [Int]

  public init(
    id: String, text: String, date: CalendarDate? = nil, source: String? = nil, url: String? = nil,
    language: Language? = nil, recordID: String? = nil, dateSource: DateSource = .given,
    pageStarts: [Int] = []
  ) {
    self.id = id
    self.recordID = recordID
    self.text = text
    self.date = date
    self.dateSource = date == nil ? nil : dateSource
    self.source = source
    self.url = url
    self.language = language
    self.pageStarts = pageStarts
  }

  /// The page on which a byte of the text stands, from 1; nil for what has no pages.
  ///
  /// - Complexity: O(log *pages*).
  public func page(of offset: Int) -> Int? {
    pageStarts.isEmpty ? nil : max(1, pageStarts.firstIndex(notBefore: { $0 <= offset }))
  }
}
