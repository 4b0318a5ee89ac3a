internal import Text

/// What a page says of its article: JSON-LD first, then `<meta>`, then what is seen.
package struct PageDetails: Sendable {
  package var headline: String?
  /// As written: "2024-03-19T08:12:00+00:00".
  package var date: String?
  /// Lines that may bear the day in words: "Publié le 19 mars 2024".
  package var byline = ""
  package var source: String?
  package var url: String?
  /// "fr-FR".
  package var language: String?

  init() {}

  /// - Parameters:
  ///   - contents: The page.
  ///   - data: Its JSON-LD.
  ///   - blocks: All of its blocks.
  ///   - first: The first paragraph of its article; nil where it has none.
  init(_ contents: PageContents, _ data: LinkedData, blocks: [PageBlock], first: String?) {
    func meta(_ names: String...) -> String? {
      names.lazy.compactMap { contents.meta[$0] }.map(Self.plain).first { !$0.isEmpty }
    }
    let seen = blocks.first { block in
      block.element >= 0 && contents.elements[block.element].isHeadline
        && block.text.utf8.count >= 15
    }
    headline =
      data.headline.map(Self.plain) ?? seen.map { Self.plain($0.text) }
      ?? meta("og:title", "twitter:title", "dc.title")
      ?? (contents.title.isEmpty ? nil : Self.plain(contents.title))
    date =
      data.date
      ?? meta(
        "article:published_time", "og:article:published_time", "datepublished", "date",
        "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "pubdate", "publishdate",
        "publish-date", "parsely-pub-date", "sailthru.date", "publication_date")
      ?? contents.times.first?.value
    source =
      data.publisher.map(Self.plain)
      ?? meta("og:site_name", "dc.publisher", "publisher", "application-name")
      ?? Self.site(contents.title, headline)
    url = Self.address(contents.canonical) ?? Self.address(meta("og:url")) ?? Self.address(data.url)
    language = data.language ?? contents.language ?? meta("og:locale", "dc.language")
    byline = Self.byline(contents, blocks, first)
  }

  /// The lines that may say when the article was published: those with a year above it, then bylines anywhere.
  private static func byline(
    _ contents: PageContents, _ blocks: [PageBlock], _ first: String?
  ) -> String {
    let above = blocks.prefix { $0.text != first }.filter { block in
      block.text.utf8.count <= 120 && hasYear(block.text)
    }
    let bylines = blocks.lazy.filter { block in
      block.text.utf8.count <= 200 && hasYear(block.text) && PageWords.line(block.text) == .byline
    }
    return (above.suffix(8) + bylines.prefix(4)).map(\.text).joined(separator: "\n")
  }

  /// Whether four digits stand together.
  private static func hasYear(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      digits = byte &- 0x30 < 10 ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  /// "Exemple Actu" of the title "Six soldats tués | Exemple Actu".
  private static func site(_ title: String, _ headline: String?) -> String? {
    let title = plain(title)
    guard let headline, title.hasPrefix(headline) else { return nil }
    let rest = title.dropFirst(headline.count).drop { " |-–—:•·".contains($0) }
    return rest.isEmpty || rest.utf8.count > 60 ? nil : String(rest)
  }

  /// One line, without spaces around it.
  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func address(_ text: String?) -> String? {
    guard let text, text.hasPrefix("http"), text.utf8.count <= 2000,
      !text.contains(where: \.isWhitespace)
    else { return nil }
    return text
  }
}
