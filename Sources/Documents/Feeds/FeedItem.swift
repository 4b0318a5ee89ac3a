/// An item of a feed, and the head of the feed itself, which has the same members.
///
/// > Reference: RSS 2.0, RFC 4287 (Atom), RSS 1.0, and the modules `content` and `dc`.
package struct FeedItem: Equatable, Sendable {
  package var title: String?
  package var link: String?
  /// `guid` or `id`.
  package var identifier: String?
  /// As written, of RFC 5322 or ISO 8601.
  package var date: String?
  package var language: String?
  package var publisher: String?
  /// The fullest text that it has, as HTML or plain; nil for none.
  package var content: String?

  package init() {}

  /// The text of the item as an article's; its title where it has no other text.
  ///
  /// Escaped once too often is mended: what still has tags when it is decoded is read again.
  package var text: String {
    var text = content ?? ""
    for _ in 0..<3 {
      guard Self.hasMarkup(text) else { break }
      text = PageArticle(fragment: Array(text.utf8)).text
    }
    return text.contains { !$0.isWhitespace } ? text : Self.plain(title ?? "")
  }

  /// The title without tags and entities.
  package var headline: String? {
    guard let title else { return nil }
    let plain = Self.plain(title)
    return plain.isEmpty ? nil : plain
  }

  private static func plain(_ text: String) -> String {
    let text = hasMarkup(text) ? PageArticle(fragment: Array(text.utf8)).text : text
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a text has a tag or an entity.
  private static func hasMarkup(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      let isLetter = (byte | 0x20) &- 0x61 < 26
      if before == 0x3C, isLetter || byte == UInt8(ascii: "/") { return true }
      if before == 0x26, isLetter || byte == UInt8(ascii: "#") { return true }
      before = byte
    }
    return false
  }

  /// How full each element that may hold the text is; the fullest that an item has is taken.
  static let fullness = [
    "content:encoded": 4, "content": 3, "description": 2, "summary": 2, "itunes:summary": 1,
    "media:description": 1,
  ]
}
