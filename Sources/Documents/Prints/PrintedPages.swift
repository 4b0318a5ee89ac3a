internal import Text

/// The running text of printed pages: without heads, feet and page numbers, in paragraphs, words whole again.
///
///     let pages = PrintedPages("…un convoi par-\nti de Gao…\f…")
///     pages.text      // "…un convoi parti de Gao…"
///     pages.starts    // the byte at which each page begins in it
package struct PrintedPages: Sendable {
  /// Paragraphs parted by an empty line.
  package let text: String
  /// Offset in bytes of the first byte of each page; rising.
  package let starts: [Int]

  /// Lines at the top and at the bottom of a page that may be a head or a foot.
  private static let margin = 3
  /// Bytes that a cell of a table has at most.
  private static let longestCell = 30

  /// - Parameter printed: Lines as they stand on the paper, pages ended by a form feed, as `pdftotext` gives them.
  /// - Complexity: O(*n*).
  package init(_ printed: String) {
    var pages = printed.split(separator: "\u{C}", omittingEmptySubsequences: false).map { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
      }
    }
    if pages.last?.allSatisfy(\.isEmpty) == true { pages.removeLast() }
    let running = Self.runningLines(of: pages)
    var text: [UInt8] = []
    var starts: [Int] = []
    for page in pages {
      starts.append(text.count)
      let lines = Self.body(of: page, without: running)
      for paragraph in lines.split(whereSeparator: \.isEmpty) {
        Self.append(Self.joined(Array(paragraph)), to: &text)
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
  private static func runningLines(of pages: [[String]]) -> Set<String> {
    var counts: [String: Int] = [:]
    for page in pages {
      for key in Set(edges(of: page).map { Self.key(page[$0]) }) { counts[key, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value >= 2 && $0.value * 2 >= pages.count }.keys)
  }

  /// The first and the last lines of a page that have letters or digits.
  private static func edges(of page: [String]) -> [Int] {
    let full = page.indices.filter { !page[$0].isEmpty }
    guard full.count > 2 * margin else { return full }
    return Array(full.prefix(margin) + full.suffix(margin))
  }

  /// The lines of a page without its head and its foot.
  private static func body(of page: [String], without running: Set<String>) -> [String] {
    let full = page.indices.filter { !page[$0].isEmpty }
    let edges = Set(edges(of: page))
    let first = full.first
    let last = full.last
    return page.enumerated().map { number, line in
      guard edges.contains(number) else { return line }
      let key = key(line)
      let isNumber = key == "#" && line.utf8.count <= 12 && (number == first || number == last)
      return running.contains(key) || isNumber ? "" : line
    }
  }

  // MARK: Paragraphs

  /// One line of the lines of a paragraph; the cells of a table stay apart.
  private static func joined(_ lines: [String]) -> String {
    let isTable =
      lines.count >= 3
      && lines.allSatisfy {
        $0.utf8.count <= longestCell && $0.last.map { !".!?»".contains($0) } ?? true
      }
    guard !isTable else { return lines.joined(separator: "\n\n") }
    var text = ""
    for line in lines { join(line, to: &text) }
    return text
  }

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
  private static func append(_ paragraph: String, to text: inout [UInt8]) {
    guard !text.isEmpty else {
      text = Array(paragraph.utf8)
      return
    }
    let tail = String(decoding: text.suffix(24), as: UTF8.self)
    if let last = tail.last, paragraph.first?.isLowercase == true, !".!?:;»”".contains(last) {
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
