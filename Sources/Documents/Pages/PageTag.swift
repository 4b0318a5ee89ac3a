/// The tags of a page that matter for its text; all others only dress letters.
///
/// > Reference: WHATWG HTML, §4, the elements of HTML.
enum PageTag: String, CaseIterable {
  case html, title, meta, link
  case article, main, section, div, header, footer, nav, aside, address, center, dialog, form
  case fieldset, details, hgroup
  case p, h1, h2, h3, h4, h5, h6, pre, blockquote, summary, br, hr
  case ul, ol, menu, dir, li, dl, dt, dd
  case table, caption, td, th
  case row = "tr"
  case figure, figcaption, legend
  case a, span, time, abbr
  case script, style, noscript, template, svg, math, iframe, textarea, select, object, noembed
  case noframes, xmp, canvas, audio, video, button, applet, map, option, datalist
  case unknown = ""

  /// What stands between the two tags of an element.
  enum Contents {
    case none, raw, title
  }

  var contents: Contents {
    switch self {
    case .title: .title
    case .script, .style, .noscript, .template, .svg, .math, .iframe, .textarea, .select, .object,
      .noembed, .noframes, .xmp, .canvas, .audio, .video, .button, .applet, .map, .datalist:
      .raw
    default: .none
    }
  }

  /// Whether a browser takes all of the page for its contents where the end is missing.
  var swallowsRest: Bool {
    self == .script || self == .style || self == .textarea || self == .xmp || self == .iframe
  }

  /// Whether it says nothing without attributes.
  var isNothingAlone: Bool { self == .span || self == .abbr }

  /// What the reduced page has for it; nil for nothing.
  var element: PageElement.Kind? {
    switch self {
    case .html: .html
    case .meta: .meta
    case .link: .link
    case .article: .article
    case .main: .main
    case .section: .section
    case .header, .hgroup: .header
    case .footer: .footer
    case .nav, .menu, .dir: .navigation
    case .aside, .dialog: .aside
    case .div, .center, .form, .fieldset, .details, .dl, .table: .division
    case .blockquote: .quotation
    case .p, .dt, .dd, .td, .th, .pre, .summary, .address: .paragraph
    case .h1: .headline
    case .h2, .h3, .h4, .h5, .h6: .heading
    case .ul, .ol: .list
    case .li: .item
    case .figure: .figure
    case .figcaption, .caption, .legend: .caption
    case .a: .anchor
    case .span: .span
    case .time, .abbr: .time
    case .br: .lineBreak
    case .hr: .rule
    default: nil
    }
  }

  /// What the reduced page says of the element beside its attributes.
  var role: String? {
    switch self {
    case .td, .th: "cell"
    default: nil
    }
  }

  /// The attributes that are kept.
  var attributes: [String] {
    switch self {
    case .html: ["lang"]
    case .meta: ["name", "property", "itemprop", "content"]
    case .link: ["rel", "href"]
    case .time: ["datetime", "itemprop", "class", "pubdate"]
    case .abbr: ["title"]
    case .td, .th, .br, .hr: []
    case .a: ["class", "hidden", "rel"]
    default: ["class", "id", "role", "itemprop", "hidden", "aria-hidden", "style"]
    }
  }

  private static let byKey: [UInt64: PageTag] = Dictionary(
    uniqueKeysWithValues: allCases.map { (key(of: Array($0.rawValue.utf8)[...]), $0) })

  /// Returns the tag of a name, in letters of either case.
  static func named(_ name: ArraySlice<UInt8>) -> PageTag {
    let key = key(of: name)
    return key == 0 ? .unknown : byKey[key] ?? .unknown
  }

  /// Six bits a letter or digit; 0 for a name that is longer than ten or has anything else.
  private static func key(of name: ArraySlice<UInt8>) -> UInt64 {
    guard name.count <= 10 else { return 0 }
    var key: UInt64 = 0
    for byte in name {
      let letter = (byte | 0x20) &- 0x61
      let digit = byte &- 0x30
      guard letter < 26 || digit < 10 else { return 0 }
      key = key << 6 | UInt64(letter < 26 ? letter + 1 : digit + 27)
    }
    return key
  }
}
