internal import CGumbo

/// Makes a tree of a reduced page, and lists what it holds.
///
/// Unsafe because the parser's tree is of pointers: all of it is read before it is destroyed, in `init`, and nothing of
/// it outlives that. The reducer bounds its depth, so that its destruction, which calls itself, needs little stack.
struct PageTree {
  private(set) var contents = PageContents()

  /// - Complexity: O(*n*) for what `PageReducer` gives.
  init(_ page: [UInt8]) {
    unsafe page.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var options = unsafe kGumboDefaultOptions
      unsafe options.max_errors = 0
      let output = unsafe gumbo_parse_with_options(
        &options, base.assumingMemoryBound(to: CChar.self), bytes.count)
      guard let output = unsafe output else { return }
      if let document = unsafe output.pointee.document { unsafe walk(document) }
      unsafe gumbo_destroy_output(&options, output)
    }
    contents.elements.indices.forEach { index in
      if contents.elements[index].end == 0 { contents.elements[index].end = index + 1 }
    }
  }

  private static let kinds: [UInt32: PageElement.Kind] = Dictionary(
    uniqueKeysWithValues: PageElement.Kind.allCases.map { kind in
      (unsafe gumbo_tag_enum(kind.name).rawValue, kind)
    })

  /// A node whose children are being read.
  @unsafe private struct Level {
    let node: UnsafePointer<GumboNode>
    /// The number of the element; that of the one around it where it is none of ours.
    let element: Int
    let isElement: Bool
    var next: UInt32 = 0
  }

  private mutating func walk(_ document: UnsafePointer<GumboNode>) {
    var levels = unsafe [Level(node: document, element: -1, isElement: false)]
    while let level = unsafe levels.last {
      guard unsafe level.next < geomap_child_count(level.node) else {
        if unsafe level.isElement { leave(unsafe level.element) }
        unsafe levels.removeLast()
        continue
      }
      unsafe levels[levels.count - 1].next += 1
      guard let child = unsafe geomap_child(level.node, level.next) else { continue }
      switch unsafe child.pointee.type {
      case GUMBO_NODE_ELEMENT:
        let tag = unsafe child.pointee.v.element.tag
        if tag == GUMBO_TAG_TITLE {
          if contents.title.isEmpty { unsafe contents.title = Self.title(child) }
        } else if let kind = Self.kinds[tag.rawValue] {
          let number = unsafe enter(child, kind, in: level.element)
          unsafe levels.append(Level(node: child, element: number, isElement: true))
        } else {
          unsafe levels.append(Level(node: child, element: level.element, isElement: false))
        }
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        guard let text = unsafe child.pointee.v.text.text else { continue }
        let start = contents.text.count
        unsafe contents.text.append(
          contentsOf: UnsafeRawBufferPointer(start: text, count: geomap_length(text)))
        unsafe contents.runs.append(
          .init(element: level.element, range: start..<contents.text.count))
      default: continue
      }
    }
  }

  /// Notes an element, and what its attributes tell.
  private mutating func enter(
    _ node: UnsafePointer<GumboNode>, _ kind: PageElement.Kind, in parent: Int
  ) -> Int {
    let number = contents.elements.count
    var element = PageElement(kind: kind, parent: parent)
    func value(_ name: String) -> String? {
      guard let value = unsafe geomap_attribute(node, name) else { return nil }
      return unsafe String(cString: value)
    }
    switch kind {
    case .html: contents.language = contents.language ?? value("lang")
    case .meta:
      if let name = value("property") ?? value("name") ?? value("itemprop"),
        let content = value("content"), contents.meta.count < 200
      {
        let key = name.lowercased()
        contents.meta[key] = contents.meta[key] ?? content
      }
    case .link:
      if value("rel")?.lowercased() == "canonical" {
        contents.canonical = contents.canonical ?? value("href")
      }
    default:
      if unsafe node.pointee.v.element.attributes.length > 0 {
        for name in ["class", "id", "role", "itemprop"] {
          guard let value = value(name)?.lowercased() else { continue }
          element.marks += value.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        element.isHidden = value("hidden") != nil || value("aria-hidden") == "true"
        if kind == .time, contents.times.count < 50,
          let value = value("datetime") ?? Self.day(value("title"))
        {
          contents.times.append((number, value))
        }
      }
    }
    if kind == .heading, element.marks.contains(where: Self.headlines.contains) {
      element.isHeadline = true
    }
    contents.elements.append(element)
    mark(number, kind)
    return number
  }

  /// Marks of a heading that is the article's own.
  private static let headlines: Set<String> = ["headline", "entry-title", "post-title"]

  /// The title of an abbreviation that is a day: "2024-03-19T10:00:00Z".
  private static func day(_ title: String?) -> String? {
    guard let title, title.utf8.prefix(4).allSatisfy({ $0 &- 0x30 < 10 }),
      title.dropFirst(4).first == "-"
    else { return nil }
    return title
  }

  private mutating func leave(_ number: Int) {
    contents.elements[number].end = contents.elements.count
    mark(number, contents.elements[number].kind)
  }

  /// Notes where blocks of text end.
  private mutating func mark(_ number: Int, _ kind: PageElement.Kind) {
    guard kind.endsBlock || kind == .lineBreak else { return }
    contents.runs.append(.init(element: number, range: 0..<0))
  }

  private static func title(_ node: UnsafePointer<GumboNode>) -> String {
    guard unsafe geomap_child_count(node) > 0, let child = unsafe geomap_child(node, 0),
      unsafe child.pointee.type == GUMBO_NODE_TEXT, let text = unsafe child.pointee.v.text.text
    else { return "" }
    return unsafe String(cString: text)
  }
}
