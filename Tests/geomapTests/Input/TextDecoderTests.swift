import Testing

@testable import geomap

@Suite struct TextDecoderTests {
  @Test func `a bad byte in UTF-8 becomes one U+FFFD, with its line and column`() {
    var decoder = TextDecoder()
    let bytes = Array("Été à Gao\nTué".utf8) + [0xE9] + Array(" près d’ici".utf8)
    #expect(
      String(decoding: decoder.decoded(bytes), as: UTF8.self) == "Été à Gao\nTué\u{FFFD} près d’ici"
    )
    #expect(decoder.flaws == [.init(byte: 0xE9, line: 2, column: 4)])
  }

  @Test func `a text of which no character is UTF-8 is Windows-1252`() {
    var decoder = TextDecoder()
    let text = decoder.decoded([0x54, 0xE9, 0x6E, 0xE9, 0x20, 0x92, 0x81])
    #expect(String(decoding: text, as: UTF8.self) == "Téné ’\u{FFFD}")
    #expect(decoder.encoding == .windows1252)
  }

  @Test func `many flaws are told by the first three and a count`() {
    var decoder = TextDecoder()
    _ = decoder.decoded(Array("éééééé".utf8) + [0xFF, 0x41, 0xFF, 0x41, 0xFF, 0x41, 0xFF])
    #expect(decoder.warnings.count == 3)
    #expect(decoder.warnings.last?.message.hasSuffix("(and 1 more)") == true)
  }

  @Test(arguments: 1...7) func `a text in pieces is decoded as in one`(size: Int) {
    let texts: [[UInt8]] = [
      Array("Près de Ténenkou 🌍 où\nd’été".utf8), Array("Près de Té".utf8) + [0xF0, 0x9F, 0x8C],
      Array("été ".utf8) + [0xE2, 0x82, 0x41] + Array(" là".utf8),
    ]
    for text in texts {
      var whole = TextDecoder()
      let expected = whole.decoded(text)
      var decoder = TextDecoder()
      var got: [UInt8] = []
      var start = 0
      while start < text.count {
        let end = min(start + size, text.count)
        got += decoder.decoded(Array(text[start..<end]), isLast: end == text.count)
        start = end
      }
      #expect(got == expected)
      #expect(decoder.flaws == whole.flaws)
    }
  }

  @Test func `flaws are counted as the standard library replaces them`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let bytes =
        Array(repeating: Array("é".utf8), count: 12).flatMap(\.self)
        + (0..<8).map { _ in UInt8.random(in: 0x40...0xFF, using: &random) }
      var decoder = TextDecoder()
      let text = String(decoding: decoder.decoded(bytes), as: UTF8.self)
      #expect(text.unicodeScalars.count { $0 == "\u{FFFD}" } == decoder.flawCount, "\(bytes)")
    }
  }
}
