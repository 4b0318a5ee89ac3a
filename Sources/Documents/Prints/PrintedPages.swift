internal import Text

/// The running text of printed pages: without heads, feet and page numbers, in paragraphs, words whole again.
///
///     let pages = PrintedPages(layout)   // of `pdftotext -bbox-layout`
///     pages.text      // "…un convoi parti de Gao…"
///     pages.starts    // the byte at which each page begins in it
package struct PrintedPages: Sendable {
  /// Paragraphs parted by an empty line.
  package let text: String
  /// Offset in bytes of the first byte of each page; rising.
  package let starts: [Int]

  /// Lines at the top and at the bottom of a page that may be a head or a foot.
  private static let margin = 3
  /// Letters that the foot of a page has beside its number: "Page 1 sur 3".
  private static let longestFoot = 8

  /// - Parameter layout: What `pdftotext -bbox-layout` writes.
  /// - Complexity: O(*n*) in the bytes, and O(*m*²) in the lines of a page.
  package init(_ layout: String) { self.init(pages: PrintedLine.pages(of: layout)) }

  init(pages: [[PrintedLine]]) {
    var pages = pages
    if pages.last?.isEmpty == true { pages.removeLast() }
    let running = Self.runningLines(of: pages)
    var text: [UInt8] = []
    var starts: [Int] = []
    var last: [PrintedLine] = []
    let columns = pages.map { PrintedColumns.order(Self.body(of: $0, without: running)) }
    let measure = PrintedParagraphs.Measure(columns.flatMap(\.self))
    for page in columns {
      starts.append(text.count)
      for column in page {
        var goesOn = PrintedParagraphs.goesOn(last, in: column, by: measure)
        for paragraph in PrintedParagraphs.cut(column, by: measure) {
          var joined = ""
          for line in paragraph { Self.join(line.text, to: &joined) }
          Self.append(joined, to: &text, goesOn: goesOn)
          goesOn = false
        }
        last = column
      }
    }
    self.text = String(decoding: text, as: UTF8.self)
    self.starts = starts
  }

  // MARK: Heads and feet

  /// What a line is but for its numbers.
  private static func key(_ line: String) -> String {
    var key = ""
    for character in line.lowercased() where character.isLetter || character.isNumber {
      if character.isNumber {
        if key.last != "#" { key.append("#") }
      } else {
        key.append(character)
      }
    }
    return key
  }

  /// The keys of lines that stand at the edge of half of the pages, and of two at least.
  private static func runningLines(of pages: [[PrintedLine]]) -> Set<String> {
    var counts: [String: Int] = [:]
    for page in pages {
      for key in Set(edges(of: page).map { key($0.text) }) { counts[key, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value >= 2 && $0.value * 2 >= pages.count }.keys)
  }

  /// The lines that stand highest and lowest on a page.
  private static func edges(of page: [PrintedLine]) -> [PrintedLine] {
    let sorted = page.sorted { $0.top < $1.top }
    guard sorted.count > 2 * margin else { return sorted }
    return Array(sorted.prefix(margin) + sorted.suffix(margin))
  }

  /// The lines of a page without its head and its foot.
  private static func body(
    of page: [PrintedLine], without running: Set<String>
  ) -> [PrintedLine] {
    let edges = Set(edges(of: page))
    return page.filter { line in
      guard edges.contains(line) else { return true }
      let key = key(line.text)
      return !running.contains(key) && !isNumber(line, key, on: page)
    }
  }

  /// Whether a line is the number of the page: above or below all others, and apart from them unless it is a number alone.
  private static func isNumber(_ line: PrintedLine, _ key: String, on page: [PrintedLine]) -> Bool {
    guard key.contains("#"), key.filter({ $0 != "#" }).count <= longestFoot,
      line.text.utf8.count <= 16
    else { return false }
    let others = page.filter { $0 != line }
    let room = key == "#" ? 0 : 2 * line.height
    return others.allSatisfy { line.top >= $0.bottom + room }
      || others.allSatisfy { line.bottom + room <= $0.top }
  }

  // MARK: Paragraphs

  /// Puts a line behind another, and makes a word whole that was divided between them.
  private static func join(_ line: String, to text: inout String) {
    guard let last = text.last else {
      text = line
      return
    }
    if last == "\u{AD}" {
      text.removeLast()
      text += line
    } else if last == "-" || last == "\u{2010}", text.dropLast().last?.isLetter == true,
      let next = line.first, next.isLetter
    {
      let head = text.dropLast().reversed().prefix(while: \.isLetter).reversed()
      let tail = line.prefix(while: \.isLetter)
      if !DividedWord.keepsHyphen(String(head), String(tail)) { text.removeLast() }
      text += line
    } else {
      text += " " + line
    }
  }

  /// Puts a paragraph behind the others; one that goes on over a column or a page is one.
  private static func append(_ paragraph: String, to text: inout [UInt8], goesOn: Bool) {
    guard !text.isEmpty else {
      text = Array(paragraph.utf8)
      return
    }
    let tail = String(decoding: text.suffix(24), as: UTF8.self)
    let isSmall = paragraph.first?.isLowercase ?? false
    if let last = tail.last, goesOn || isSmall && !".!?:;»”".contains(last) {
      let isDivided = last == "-" && tail.dropLast().last?.isLetter == true
      let head = String(tail.dropLast().reversed().prefix(while: \.isLetter).reversed())
      if !isDivided {
        text.append(0x20)
      } else if !DividedWord.keepsHyphen(head, String(paragraph.prefix(while: \.isLetter))) {
        text.removeLast()
      }
    } else {
      text.append(contentsOf: "\n\n".utf8)
    }
    text.append(contentsOf: paragraph.utf8)
  }
}
