/// Tells what is no plain text by how it begins, so that a message can name it.
enum ForeignFormat {
  /// Returns why bytes are nothing that could be read, and what may help; nil for all others.
  ///
  /// - Parameters:
  ///   - bytes: The beginning of a file.
  ///   - expected: What should have been there.
  /// - Returns: "is a PDF, and plain text was expected (try pdftotext)".
  static func refusal(of bytes: [UInt8], expected: String = "plain text") -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "is UTF-16, and UTF-8 was expected (try iconv -f UTF-16 -t UTF-8)"
    }
    for format in formats where bytes.starts(with: format.start) {
      return "\(format.words), and \(expected) was expected\(format.help)"
    }
    return nil
  }

  /// Returns what the first line of a file says that is JSON, or something else, but no JSON lines; nil where it says nothing.
  static func hint(ofFirstLine line: [UInt8]) -> String? {
    if let refusal = refusal(of: line, expected: "a line of JSON") { return refusal }
    let start = line.drop { $0 <= 0x20 }
    if start.first == UInt8(ascii: "[") {
      return "has to have one article a line (jq -c '.[]' makes that of an array)"
    }
    // An object that goes on in the next line.
    let isOpen = start.first == UInt8(ascii: "{") && start.dropFirst().allSatisfy { $0 <= 0x20 }
    return isOpen
      ? "has to have one article a line (jq -c . makes that of JSON over several lines)" : nil
  }

  /// How a file of an office is made one that can be read, by the end of its name; empty for all others.
  static func help(for file: String) -> String {
    let name = file.lowercased()
    func ends(_ endings: String...) -> Bool { endings.contains(where: name.hasSuffix) }
    if ends(".docx", ".doc", ".odt", ".rtf") {
      return " (try soffice --headless --convert-to txt:Text)"
    }
    if ends(".xlsx", ".xls", ".ods") {
      return " (try soffice --headless --convert-to csv, then --input csv)"
    }
    return ""
  }

  /// > Reference: the first bytes as in the `magic` files of file(1).
  private static let formats: [(start: [UInt8], words: String, help: String)] = [
    (Array("%PDF-".utf8), "is a PDF", " (try pdftotext)"),
    (Array("PK\u{3}\u{4}".utf8), "is a zip archive, as .docx and .odt are", ""),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "is an Office file", ""),
    (Array("{\\rtf".utf8), "is RTF", ""),
    ([0x1F, 0x8B], "is compressed", " (try gunzip)"),
  ]

  /// Returns "UTF-16LE" or "UTF-16BE" for bytes of which every other one is zero, as Latin letters are in it; nil
  /// otherwise.
  static func wideEncoding(of bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(1000)
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    // Dashes and curly quotes have two bytes that count.
    let most = sample.count / 2 * 3 / 4
    guard most > 0, zeros.max() ?? 0 > most, zeros.min() == 0 else { return nil }
    return zeros[0] > zeros[1] ? "UTF-16BE" : "UTF-16LE"
  }

  /// Returns what a text looks like that can be read but was hardly meant to be; nil otherwise.
  static func suspicion(of text: String) -> String? {
    let line = text.drop(while: \.isWhitespace).prefix { !$0.isNewline }
    if line.hasPrefix("{\""), line.hasSuffix("}") {
      return "looks like JSON lines, and is read as one text (try --input jsonl)"
    }
    let start = line.prefix(14).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") {
      return "looks like HTML; its tags are read as text"
    }
    return start.hasPrefix("<?xml") ? "looks like XML; its tags are read as text" : nil
  }
}
