import Testing

@testable import geomap

@Suite struct DecodedTextTests {
  @Test func `UTF-8 is read as it is, without its byte order mark`() throws {
    let decoded = try DecodedText([0xEF, 0xBB, 0xBF] + Array("Près d’Alkite".utf8))
    #expect(decoded.text == "Près d’Alkite")
    #expect(decoded.warning == nil)
  }

  @Test func `what is not UTF-8 is read as Windows-1252, with a warning that names the line`()
    throws
  {
    // "Un\nété à 5 €" in Windows-1252.
    let bytes: [UInt8] = [0x55, 0x6E, 0x0A, 0xE9, 0x74, 0xE9, 0x20, 0xE0, 0x20, 0x35, 0x20, 0x80]
    let decoded = try DecodedText(bytes)
    #expect(decoded.text == "Un\nété à 5 €")
    #expect(
      decoded.warning == "is not UTF-8 (byte 0xE9 on line 2); read as Windows-1252")
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

  @Test func `truncated and overlong sequences are not UTF-8`() throws {
    for tail in [[0xC3], [0xE2, 0x82], [0xC0, 0xAF], [0xED, 0xA0, 0x80]] as [[UInt8]] {
      #expect(try DecodedText([0x41, 0x41] + tail).warning != nil)
    }
  }
}
