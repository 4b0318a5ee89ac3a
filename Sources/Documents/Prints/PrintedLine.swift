/// A line of print: its words and the box around them, in points from the top left of the page.
struct PrintedLine: Hashable, Sendable {
  var text: String
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double
  /// How wide its first word is.
  var firstWord: Double

  var height: Double { bottom - top }

  /// Whether two lines stand beside each other.
  func isBeside(_ other: Self) -> Bool { top < other.bottom && other.top < bottom }
}

extension PrintedLine {
  /// Reads the lines of pages as `pdftotext -bbox-layout` writes them.
  ///
  /// Its XHTML has an element a row: pages, lines and words, with their boxes. A row that is none of these is passed over.
  ///
  /// - Parameter layout: The program's output.
  /// - Returns: The lines of each page, in the program's order.
  /// - Complexity: O(*n*).
  static func pages(of layout: String) -> [[PrintedLine]] {
    var pages: [[PrintedLine]] = []
    for row in layout.utf8.split(separator: 0x0A) {
      let row = row.drop { $0 == 0x20 }
      if row.starts(with: "<page ".utf8) {
        pages.append([])
      } else if row.starts(with: "<line ".utf8), !pages.isEmpty, let box = numbers(of: row) {
        pages[pages.count - 1].append(
          PrintedLine(
            text: "", left: box[0], top: box[1], right: box[2], bottom: box[3], firstWord: 0))
      } else if row.starts(with: "<word ".utf8), let page = pages.indices.last,
        let line = pages[page].indices.last, let box = numbers(of: row),
        let start = row.firstIndex(of: 0x3E), let end = row.lastIndex(of: 0x3C), start < end
      {
        let bytes = row[row.index(after: start)..<end]
        let written = String(decoding: Array(bytes), as: UTF8.self)
        let word = EntityDecoder.decoded(written, atLeast: 1)?.text ?? written
        if pages[page][line].text.isEmpty {
          pages[page][line].text = word
          pages[page][line].firstWord = box[2] - box[0]
        } else {
          pages[page][line].text += " " + word
        }
      }
    }
    return pages.map { $0.filter { !$0.text.isEmpty } }
  }

  /// The four numbers in quotes of a row: left, top, right, bottom.
  private static func numbers(of row: Substring.UTF8View) -> [Double]? {
    let parts = row.split(separator: 0x22, maxSplits: 8, omittingEmptySubsequences: false)
    guard parts.count >= 8 else { return nil }
    let numbers = [1, 3, 5, 7].compactMap {
      Double(String(decoding: Array(parts[$0]), as: UTF8.self))
    }
    return numbers.count == 4 ? numbers : nil
  }
}

// MARK: What a line begins with

extension PrintedLine {
  enum Mark {
    case item, dash, number, none
  }

  /// What a line of a list begins with, and a space behind it: "•", "–", "2.", "b)".
  var mark: Mark {
    let mark = text.prefix { !$0.isWhitespace }
    guard mark.count < text.count, let first = mark.first else { return .none }
    if mark.count == 1 {
      if "–—-".contains(first) { return .dash }
      let isOfSentence = "«“”\"'’‘([!?:;»,.%…/=+".contains(first)
      return first.isLetter || first.isNumber || isOfSentence ? .none : .item
    }
    guard mark.count <= 3, let last = mark.last, last == "." || last == ")" else { return .none }
    let body = mark.dropLast()
    let isLetter = last == ")" && body.count == 1 && body.allSatisfy(\.isLetter)
    return isLetter || body.allSatisfy(\.isNumber) ? .number : .none
  }

  /// Whether the line is in capitals alone.
  var isHeading: Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 4 && letters.allSatisfy(\.isUppercase)
  }

  var endsSentence: Bool { text.last.map { ".!?:;»…".contains($0) } ?? true }

  var beginsSmall: Bool { text.first?.isLowercase ?? false }

  var beginsWithCapital: Bool { text.first?.isUppercase ?? false }

  /// "Les combats", and not "TERRE – Aperçu", which goes on in the capitals of a heading.
  var beginsLikeSentence: Bool {
    let word = text.prefix(while: \.isLetter)
    return beginsWithCapital && word.dropFirst().contains(where: \.isLowercase)
  }
}
