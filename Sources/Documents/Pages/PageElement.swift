/// An element of the tree of a page.
struct PageElement: Equatable {
  /// What an element is to us; the name of each is the tag of the reduced page.
  enum Kind: UInt8, CaseIterable {
    case html, meta, link, article, main, section, header, footer, navigation, aside, division
    case quotation, paragraph, headline, heading, list, item, figure, caption
    case anchor, span, time, lineBreak, rule

    private static let names = [
      "html", "meta", "link", "article", "main", "section", "header", "footer", "nav", "aside",
      "div", "blockquote", "p", "h1", "h2", "ul", "li", "figure", "figcaption", "ins", "q", "time",
      "br", "hr",
    ]

    /// Neither `a` nor `span`: `ins` and `q` are nothing special to a parser, so that they nest as they stand.
    var name: String { Self.names[Int(rawValue)] }

    var isVoid: Bool {
      self == .html || self == .meta || self == .link || self == .lineBreak || self == .rule
    }
    /// Whether it stands in a line.
    var isInline: Bool { self == .anchor || self == .span || self == .time }
    /// Whether it ends the block of text before it.
    var endsBlock: Bool { !isInline && self != .lineBreak && self != .meta && self != .link }
  }

  let kind: Kind
  /// Whether it is the headline of the article.
  var isHeadline: Bool
  /// The number of the element that holds it; -1 for the outermost.
  let parent: Int
  /// Past the last element in it.
  var end = 0
  /// Its classes, identifier, role and property, in small letters.
  var marks: [String] = []
  /// Whether the page does not show it.
  var isHidden = false

  init(kind: Kind, parent: Int) {
    self.kind = kind
    self.parent = parent
    isHeadline = kind == .headline
  }
}

/// What the tree of a page holds, in its order.
struct PageContents {
  /// A piece of text and the element in which it stands.
  struct Run: Equatable {
    let element: Int
    /// In `text`.
    let range: Range<Int>
  }

  var elements: [PageElement] = []
  /// Pieces of text and elements that end blocks: the number of an element that is begun or ended, with no text.
  var runs: [Run] = []
  /// All of the text, entities decoded.
  var text: [UInt8] = []
  var title = ""
  /// `<meta>` by name or property, the first of each.
  var meta: [String: String] = [:]
  var canonical: String?
  var language: String?
  /// The values of `<time datetime>`, with their elements.
  var times: [(element: Int, value: String)] = []
}
