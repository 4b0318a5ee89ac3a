import Testing

@testable import geomap

@Suite struct DecodedTextTests {
  @Test func `UTF-8 is read as it is, without its byte order mark`() throws {
    let decoded = try DecodedText([0xEF, 0xBB, 0xBF] + Array("Près d’Alkite".utf8))
    #expect(decoded.text == "Près d’Alkite")
    #expect(decoded.warnings.isEmpty)
  }

  @Test func `what is not UTF-8 is read as Windows-1252, with a warning that names the line`()
    throws
  {
    // "Un\nété à 5 €" in Windows-1252.
    let bytes: [UInt8] = [0x55, 0x6E, 0x0A, 0xE9, 0x74, 0xE9, 0x20, 0xE0, 0x20, 0x35, 0x20, 0x80]
    let decoded = try DecodedText(bytes)
    #expect(decoded.text == "Un\nété à 5 €")
    #expect(decoded.warnings.map(\.message) == ["is not UTF-8 (byte 0xE9); read as Windows-1252"])
    #expect(decoded.warnings.map(\.line) == [2])
  }

  @Test func `a NUL byte is refused with its line`() {
    let refusal = #expect(throws: DecodedText.Refusal.self) {
      try DecodedText(Array("un\ndeux\n\u{0}".utf8))
    }
    #expect(refusal?.line == 3)
    #expect(refusal?.reason == "has a NUL byte (offset 8), so it is not a text")
  }

  @Test(arguments: [[], [0x20, 0x0A], [0xFF, 0xFE, 0x41, 0x00]] as [[UInt8]])
  func `an empty text and UTF-16 are refused`(bytes: [UInt8]) {
    #expect(throws: DecodedText.Refusal.self) { try DecodedText(bytes) }
  }

  static let foreign: [(start: [UInt8], reason: String)] = [
    (Array("%PDF-1.7\n%".utf8), "is a PDF, and plain text was expected (try pdftotext)"),
    (
      Array("PK\u{3}\u{4}word/document.xml".utf8),
      "is a zip archive, as .docx and .odt are, and plain text was expected"
    ),
    (Array("{\\rtf1\\ansi Lima}".utf8), "is RTF, and plain text was expected"),
    ([0x1F, 0x8B, 0x08, 0x00], "is compressed, and plain text was expected (try gunzip)"),
    (
      Array("Lima – une attaque".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      "is UTF-16 without a byte order mark, and UTF-8 was expected (try iconv -f UTF-16LE -t UTF-8)"
    ),
    (
      Array("Lima – une attaque".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      "is UTF-16 without a byte order mark, and UTF-8 was expected (try iconv -f UTF-16BE -t UTF-8)"
    ),
  ]

  @Test(arguments: foreign)
  func `what is no plain text is named`(start: [UInt8], reason: String) {
    let refusal = #expect(throws: DecodedText.Refusal.self) { try DecodedText(start) }
    #expect(refusal?.line == 1)
    #expect(refusal?.reason == reason)
  }

  static let suspicious: [(text: String, words: String?)] = [
    ("{\"id\":1,\"text\":\"a\"}\n{\"id\":2}\n", "JSON lines"),
    ("\n<!DOCTYPE HTML><html>", "HTML"), ("<html lang=fr>", "HTML"),
    ("<?xml version=\"1.0\"?><nitf>", "XML"),
    ("{Lima} Une attaque", nil), ("<< Une attaque >>, dit-il", nil), ("Lima : html", nil),
    ("", nil),
  ]

  @Test(arguments: suspicious)
  func `a text that was hardly meant as one is told of`(text: String, words: String?) {
    let suspicion = ForeignFormat.suspicion(of: text)
    #expect((suspicion == nil) == (words == nil))
    #expect(suspicion?.hasPrefix("looks like \(words ?? "")") ?? true)
  }

  static let firstLines: [(line: String, hint: String?)] = [
    ("[{\"text\":\"a\"}]", "has to have one article a line (jq -c '.[]' makes that of an array)"),
    ("{", "has to have one article a line (jq -c . makes that of JSON over several lines)"),
    ("%PDF-1.4", "is a PDF, and a line of JSON was expected (try pdftotext)"),
    ("{\"text\": ", nil), ("not json", nil),
  ]

  @Test(arguments: firstLines)
  func `what is no JSON lines is told by its first line`(line: String, hint: String?) {
    #expect(ForeignFormat.hint(ofFirstLine: Array(line.utf8)) == hint)
  }

  @Test func `truncated and overlong sequences are not UTF-8`() throws {
    for tail in [[0xC3], [0xE2, 0x82], [0xC0, 0xAF], [0xED, 0xA0, 0x80]] as [[UInt8]] {
      #expect(try DecodedText([0x41, 0x41] + tail).warnings.isEmpty == false)
    }
  }
}
