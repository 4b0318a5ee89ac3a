internal import Gazetteer
internal import Lexicon
internal import Text

/// What the name of a publisher's site tells: its country, and the town that a local paper is called after.
///
///     let site = PublisherSite("http://www.columbustelegram.com/a")
///     site.holds("Columbus")   // true
struct PublisherSite {
  /// By the end of the site's name: "maliweb.ml".
  let country: CountryCode?
  /// The letters of the parts of the site's name, without its end and what is too short to hold a name.
  private let labels: [[UInt8]]
  /// Short names prove nothing.
  private static let shortest = 5

  init(_ url: String?) {
    let host = Self.host(of: url) ?? ""
    let parts = host.split(separator: ".")
    let last = parts.last.map(String.init) ?? ""
    // The one domain of a country that is not its ISO code.
    country = last.utf8.count == 2 ? CountryCode(last == "uk" ? "GB" : last.uppercased()) : nil
    labels = parts.dropLast().filter { $0.utf8.count >= Self.shortest }.map { part in
      FoldedName(String(part)).bytes.filter { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
  }

  /// The name of the site in an address: "www.columbustelegram.com".
  static func host(of url: String?) -> Substring? {
    url?.split(separator: "/").first { $0.contains(".") }
  }

  /// Whether a part of the site's name holds a name: "Paris" in "theparisnews".
  func holds(_ name: String) -> Bool {
    guard !labels.isEmpty else { return false }
    let wanted = FoldedName(name).bytes.filter { $0 != UInt8(ascii: " ") }
    guard wanted.count >= Self.shortest else { return false }
    return labels.contains { label in
      label.count >= wanted.count
        && (0...label.count - wanted.count).contains {
          label[$0..<$0 + wanted.count].elementsEqual(wanted)
        }
    }
  }

  /// The towns that a local paper may be called after: all of a name before a word of the press.
  func towns(in gazetteer: Gazetteer) -> [Place.ID] {
    for label in labels {
      // "lexingtonherald" before "theparisnews": not every "le" is an article.
      let starts = (2...3).filter { length in
        label.count > length
          && Self.articles.contains(word: String(decoding: label[..<length], as: UTF8.self))
      }
      for start in [0] + starts.reversed() {
        for length in stride(from: label.count - start, through: Self.shortest, by: -1) {
          let rest = String(decoding: label[(start + length)...], as: UTF8.self)
          guard rest.isEmpty || Self.press.contains(word: rest) else { continue }
          let name = String(decoding: label[start..<start + length], as: UTF8.self)
          let towns = gazetteer.places(named: name).filter { gazetteer.kind(of: $0).isSettlement }
          if !towns.isEmpty { return towns }
        }
      }
    }
    return []
  }

  private static let articles = Lexicon.any.set("site-articles")
  private static let press = Lexicon.any.set("press")
}
