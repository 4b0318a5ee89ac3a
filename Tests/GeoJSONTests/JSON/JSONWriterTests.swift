import TestSupport
import Testing

@testable import GeoJSON

@Suite struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `members and elements are parted by commas at every depth`() {
    let text = written {
      $0.object {
        $0.string("id", "a")
        $0.array("mentions") {
          $0.object { $0.integer("start", 0) }
          $0.object { _ in }
          $0.array { _ in }
          $0.number(34.5)
          $0.null()
        }
        $0.object("geo") { $0.boolean("known", true) }
        $0.boolean("far", nil)
      }
      $0.endLine()
      $0.object { $0.string("id", nil) }
    }
    #expect(
      text == """
        {"id":"a","mentions":[{"start":0},{},[],34.5,null],"geo":{"known":true},"far":null}
        {"id":null}
        """)
  }

  @Test(arguments: [
    ("", "\"\""),
    ("où l’œuvre", "\"où l’œuvre\""),
    ("a\"b\\c", #""a\"b\\c""#),
    ("\u{0}\u{1F}\u{8}\t\n\u{C}\r", #""\u0000\u001f\b\t\n\f\r""#),
    ("\u{7F}\u{2028}\u{2029}🇲🇱", "\"\u{7F}\u{2028}\u{2029}🇲🇱\""),
    ("a/b", "\"a/b\""),
  ]) func `a text is escaped where RFC 8259 asks for it`(text: String, json: String) {
    #expect(written { $0.string(text) } == json)
  }

  @Test(arguments: [
    (0.0, 6, "0"), (-0.0, 6, "0"), (-0.000_000_4, 6, "0"), (1.407_78, 6, "1.40778"),
    (-180, 6, "-180"), (18.4411149, 6, "18.441115"), (0.05, 1, "0.1"), (-0.05, 1, "-0.1"),
    (10, 0, "10"), (9.999_999_9, 6, "10"), (0.000_001, 6, "0.000001"),
    (34.523, 1, "34.5"), (1e22, 6, "10000000000000000000000"), (123_456_789.25, 1, "123456789.3"),
  ]) func `a number has at most its decimals`(value: Double, decimals: Int, json: String) {
    #expect(written { $0.number(value, decimals: decimals) } == json)
  }

  @Test(arguments: [
    (0.1, "0.1"), (-2.5, "-2.5"), (5, "5"), (1e-7, "0.0000001"), (1.5e-5, "0.000015"),
    (1.25e20, "125000000000000000000"), (-0.0, "0"), (0.001, "0.001"), (100.5, "100.5"),
    (9_007_199_254_740_992, "9007199254740992"),
  ]) func `a number without decimals is the shortest without an exponent`(
    value: Double, json: String
  ) {
    #expect(written { $0.number(value) } == json)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `a number that JSON cannot say is null`(value: Double) {
    #expect(written { $0.number(value) } == "null")
    #expect(written { $0.object { $0.number("km", value, decimals: 1) } } == #"{"km":null}"#)
  }

  @Test(arguments: [Int.min, -1, 0, 7, 10, 99, 100, Int.max])
  func `an integer is its decimal digits`(value: Int) {
    #expect(written { $0.integer(value) } == value.description)
  }

  @Test func `any finite number reads back as itself`() {
    let seed: UInt64 = 20_231_113
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let text = written { $0.number(value) }
      #expect(Double(text) == value, "seed \(seed)")
      #expect(!text.contains("e"))
    }
  }

  @Test func `a coordinate is within half of its last decimal`() throws {
    let seed: UInt64 = 4
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<20_000 {
      let value = Double.random(in: -180...180, using: &random)
      let decimals = Int.random(in: 0...9, using: &random)
      let text = written { $0.number(value, decimals: decimals) }
      let read = try #require(Double(text))
      var half = 0.5
      for _ in 0..<decimals { half /= 10 }
      #expect(abs(read - value) <= half * 1.000_001, "seed \(seed): \(value), \(decimals)")
      #expect(!text.hasSuffix("0") || !text.contains("."))
    }
  }
}
