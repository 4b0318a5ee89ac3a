import Testing

@testable import geomap

/// Deflate and zip files, against what zlib and Python's zipfile wrote.
@Suite struct InflaterTests {
  private static let text = Array(String(repeating: "Ménaka\tInékar\tMénaka\n", count: 6).utf8)
  private static let fixed = bytes(
    "f33dbc322f313b91d333eff0caecc4224e5f089fcb7780c401")
  private static let dynamic = bytes(
    "cd8fd911832000051b03b9e4460551900086feab88933491ff37fb7601c4dc9d436596440f12"
      + "113806243203954835237a890746d8faccd6badc6eaedbc225d3dae6ae76b2d1c382167c70c1"
      + "1734c766de1a5e8a4ea5d4dcb1599b2c2ae9e91505a34cd83ddee224c743e1b05d295d0df2ad"
      + "ce0739c51d77fb1dc5d7a4932ab2ad06f75c4b99a8baa07e9b166754be57a1017bd08decaa67"
      + "ab35937c7928ee5eeacab2b78ff0c0d2c7612a490a64f9ab423274915856e3741c43f08fe91f")
  private static let zip = bytes(
    "504b030414000000080000002158a1cf7fae1900000090000000060000004d4c2e747874f33d"
      + "bc322f313b91d333eff0caecc4224e5f089fcb7780c401504b01021403140000000800000021"
      + "58a1cf7fae19000000900000000600000000000000000000008001000000004d4c2e74787450"
      + "4b05060000000001000100340000003d0000000000")

  private static func bytes(_ digits: String) -> [UInt8] {
    stride(from: 0, to: digits.utf8.count, by: 2).map { at in
      UInt8(digits.dropFirst(at).prefix(2), radix: 16) ?? 0
    }
  }

  private static func inflated(_ bytes: [UInt8], limit: Int = 1 << 20) throws -> [UInt8] {
    var inflater = Inflater(bytes, in: 0..<bytes.count, limit: limit)
    var output: [UInt8] = []
    try inflater.run { output += $0 }
    #expect(inflater.isAtEnd)
    return output
  }

  @Test func `each kind of block gives back what was packed`() throws {
    #expect(try Self.inflated(Self.fixed) == Self.text)
    #expect(try Self.inflated(Self.dynamic) == (0..<400).map { UInt8($0 * $0 % 251 % 37 + 60) })
    #expect(try Self.inflated(Self.bytes("010500faff4b6964616c")) == Array("Kidal".utf8))
  }

  @Test func `no prefix of a stream is taken for a whole one`() {
    for count in 0..<Self.dynamic.count {
      #expect(throws: Inflater.Fault.self) { try Self.inflated(Array(Self.dynamic.prefix(count))) }
    }
  }

  @Test func `a stream that gives more than it may ends there`() {
    #expect(throws: Inflater.Fault.tooLong) {
      try Self.inflated(Self.fixed, limit: Self.text.count - 1)
    }
  }

  @Test func `a distance beyond the beginning is a fault`() {
    // One fixed block: the literal "a", then a copy of three bytes from two back.
    #expect(throws: Inflater.Fault.badDistance) { try Self.inflated([0x4B, 0x04, 0x12, 0x00]) }
  }

  private static func content(of bytes: [UInt8]) throws -> [UInt8] {
    let zip = try ZipFile(bytes)
    var output: [UInt8] = []
    try zip.extract(try zip.entry(named: "ML.txt")) { output += $0 }
    return output
  }

  @Test func `a zip file gives its entry, and says what it has where that is another`() throws {
    #expect(try Self.content(of: Self.zip) == Self.text)
    let fault = #expect(throws: ZipFile.Fault.self) { try ZipFile(Self.zip).entry(named: "NE.txt") }
    #expect(fault?.reason == "has no NE.txt in it, but ML.txt")
  }

  @Test func `every cut of a zip file is refused, and every byte behind it`() {
    for count in 0..<Self.zip.count {
      #expect(throws: ZipFile.Fault.self) { try Self.content(of: Array(Self.zip.prefix(count))) }
    }
    #expect(throws: ZipFile.Fault.self) { try Self.content(of: Self.zip + [0]) }
  }

  @Test func `a byte that changed is found, or changes nothing of the content`() {
    for position in Self.zip.indices {
      var damaged = Self.zip
      damaged[position] ^= 0x11
      do {
        #expect(try Self.content(of: damaged) == Self.text)
      } catch {
        #expect(error is ZipFile.Fault)
      }
    }
  }
}
