/// A piece of a page that begins on a line of its own.
struct PageBlock {
  /// The element of a block in which its first letter stands.
  var element = -1
  /// Without spaces around it; lines are parted by `\n`.
  var text = ""
  /// Bytes in links.
  var linked = 0

  var isLink: Bool { linked * 5 > text.utf8.count * 3 }

  /// Whether it reads like a paragraph of an article.
  var isGood: Bool { text.utf8.count >= 40 && linked * 2 < text.utf8.count }

  var endsSentence: Bool {
    text.last.map { ".!?…:;»”\")".contains($0) } ?? false
  }
}

/// The blocks of a page, in its order.
struct PageBlocks {
  private(set) var blocks: [PageBlock] = []
  private let contents: PageContents
  private let isLeftOut: [Bool]
  private var bytes: [UInt8] = []
  private var current = PageBlock()
  private var breaks = 0

  /// - Parameters:
  ///   - contents: The page.
  ///   - isLeftOut: For each element, whether its text is no part of the article.
  init(_ contents: PageContents, leftOut isLeftOut: [Bool]) {
    self.contents = contents
    self.isLeftOut = isLeftOut
    for run in contents.runs {
      if run.range.isEmpty, run.element >= 0 { mark(run.element) } else { add(run) }
    }
    flush()
  }

  private mutating func mark(_ element: Int) {
    if contents.elements[element].kind == .lineBreak {
      // Each is begun and ended.
      breaks += 1
      if breaks >= 4 { flush() }
    } else {
      flush()
    }
  }

  private mutating func add(_ run: PageContents.Run) {
    var element = run.element
    var isLinked = false
    if element >= 0, isLeftOut[element] { return }
    while element >= 0, contents.elements[element].kind.isInline {
      if contents.elements[element].kind == .anchor { isLinked = true }
      element = contents.elements[element].parent
    }
    let before = bytes.count
    for byte in contents.text[run.range] {
      guard byte > 0x20 else {
        if let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
        continue
      }
      if breaks > 0, !bytes.isEmpty {
        if bytes.last == 0x20 { bytes.removeLast() }
        bytes.append(0x0A)
      }
      breaks = 0
      if bytes.isEmpty { current.element = element }
      bytes.append(byte)
    }
    if isLinked { current.linked += bytes.count - before }
  }

  private mutating func flush() {
    breaks = 0
    defer {
      bytes.removeAll(keepingCapacity: true)
      current = PageBlock()
    }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    guard !bytes.isEmpty else { return }
    current.text = Self.visible(String(decoding: bytes, as: UTF8.self))
    guard !current.text.isEmpty else { return }
    blocks.append(current)
  }

  /// The text without characters that nobody sees.
  private static func visible(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0xC2 }) else { return text }
    func isSeen(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0xAD, 0x200B, 0x2060, 0xFEFF: false
      default: true
      }
    }
    guard text.unicodeScalars.contains(where: { !isSeen($0) }) else { return text }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.lazy.filter(isSeen))
    return String(kept)
  }
}
