import TestSupport
import Testing

@testable import GeoJSON

@Suite struct JSONReaderTests {
  private func reader(_ text: String) -> JSONReader { JSONReader(Array(text.utf8)) }

  private func whole<Value>(
    _ text: String, _ read: (inout JSONReader) throws(JSONFault) -> Value
  ) throws(JSONFault) -> Value {
    var reader = reader(text)
    let value = try read(&reader)
    try reader.end()
    return value
  }

  @Test func `an article line gives its members and skips the unknown`() throws {
    var reader = reader(
      #" {"id": "a1", "tags":[1,{"x":[]},"y"], "text":"Gao\nKidal", "date":null,"n":-12.5e1, "ok":true}"#
        + "\r\n")
    var seen: [String: String] = [:]
    try reader.object { reader, key throws(JSONFault) in
      switch key {
      case "id", "text": seen[key] = try reader.string()
      case "date": seen[key] = try reader.stringOrNull() ?? "nil"
      case "n": seen[key] = try reader.number().description
      case "ok": seen[key] = try reader.boolean().description
      default: break
      }
    }
    try reader.end()
    #expect(
      seen == ["id": "a1", "text": "Gao\nKidal", "date": "nil", "n": "-125.0", "ok": "true"])
  }

  @Test(arguments: [
    (#""""#, ""), (#""où""#, "où"), (#""\u00e9\u0041\/\\\"\b\f\n\r\t""#, "éA/\\\"\u{8}\u{C}\n\r\t"),
    (#""\ud83c\uddf2\uD83C\uDDF1""#, "🇲🇱"), (#""\u0000x""#, "\u{0}x"),
    ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
  ]) func `a string is unescaped`(text: String, value: String) throws {
    #expect(try whole(text) { reader throws(JSONFault) in try reader.string() } == value)
  }

  @Test(
    arguments: [
      ("0", 0.0), ("-0", 0), ("12", 12), ("-3.25", -3.25), ("1e3", 1000), ("1E-2", 0.01),
      ("123456789012345678", 123_456_789_012_345_680), ("0.1", 0.1), ("2.5e+1", 25),
    ] as [(String, Double)]) func `a number is read`(text: String, value: Double) throws
  {
    #expect(try whole(text) { reader throws(JSONFault) in try reader.number() } == value)
  }

  @Test(
    arguments: [
      ("", JSONFault.Code.unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("{", .unexpectedEnd, 1),
      (#"{"a""#, .unexpectedEnd, 4), (#"{"a":"#, .unexpectedEnd, 5),
      (#"{"a":1"#, .unexpectedEnd, 6),
      (#""abc"#, .unexpectedEnd, 4), ("tru", .unexpectedEnd, 3), ("[1,", .unexpectedEnd, 3),
      (#"{"a" 1}"#, .unexpectedByte, 5), ("{a:1}", .unexpectedByte, 1),
      ("[1 2]", .unexpectedByte, 3),
      ("[1,]", .unexpectedByte, 3), (#"{"a":1,}"#, .unexpectedByte, 7), ("'a'", .unexpectedByte, 0),
      ("nil", .unexpectedByte, 1), ("NaN", .unexpectedByte, 0), ("// x", .unexpectedByte, 0),
      ("+1", .unexpectedByte, 0), ("[,]", .unexpectedByte, 1),
      ("01", .badNumber, 0), ("1.", .badNumber, 0), ("-", .badNumber, 0),
      (".5", .unexpectedByte, 0),
      ("1e", .badNumber, 0), ("1e999", .badNumber, 0), ("[-a]", .badNumber, 1),
      ("\"a\nb\"", .controlCharacter, 2), (#""\x""#, .badEscape, 1), (#""\u12g4""#, .badEscape, 1),
      (#""\ud83c""#, .loneSurrogate, 1), (#""a\udf00""#, .loneSurrogate, 2),
      (#""\ud83c\u0041""#, .loneSurrogate, 1), (#""\u12"#, .unexpectedEnd, 5),
      ("{} {}", .trailingText, 3), ("1 2", .trailingText, 2), ("null,", .trailingText, 4),
    ] as [(String, JSONFault.Code, Int)]) func `a fault has its code and its byte`(
      text: String, code: JSONFault.Code, offset: Int
    )
  {
    let fault = #expect(throws: JSONFault.self) {
      try whole(text) { reader throws(JSONFault) in try reader.skip() }
    }
    #expect(fault?.code == code, "\(text): \(fault?.description ?? "")")
    #expect(fault?.offset == offset, "\(text): \(fault?.description ?? "")")
  }

  @Test func `bytes that are not UTF-8 are refused where they are`() {
    var reader = JSONReader([0x22, 0x61, 0xE9, 0x62, 0x22])
    let fault = #expect(throws: JSONFault.self) { try reader.string() }
    #expect(fault?.code == .badUTF8)
    #expect(fault?.offset == 2)
  }

  @Test func `another kind than asked for is named`() {
    var reader = reader(#"{"a":[]}"#)
    let fault = #expect(throws: JSONFault.self) {
      try reader.object { reader, _ throws(JSONFault) in _ = try reader.string() }
    }
    #expect(fault?.code == .wrongKind)
    #expect(fault?.description == "byte 5: an array, expected a string")
    #expect(throws: JSONFault.self) { try whole("1.5") { r throws(JSONFault) in try r.integer() } }
    #expect(throws: JSONFault.self) { try whole("1e30") { r throws(JSONFault) in try r.integer() } }
  }

  static let notObjects: [(text: String, fault: String)] = [
    ("not json", "byte 0: 'n', expected an object"),
    ("true", "byte 0: a boolean, expected an object"),
    ("truth", "byte 0: 't', expected an object"), ("null", "byte 0: null, expected an object"),
    (" Lima", "byte 1: 'L', expected an object"), ("[1]", "byte 0: an array, expected an object"),
    ("", "byte 0: the text ends, expected an object"),
  ]

  @Test(arguments: notObjects)
  func `what stands for an object is said, a word only where it is one`(
    text: String, fault: String
  ) {
    let thrown = #expect(throws: JSONFault.self) {
      var reader = JSONReader(Array(text.utf8))
      try reader.object { _, _ throws(JSONFault) in }
    }
    #expect(thrown?.description == fault)
  }

  @Test func `deep nesting is refused and not crashed on`() throws {
    let deep = String(repeating: "[", count: 100_000)
    let fault = #expect(throws: JSONFault.self) {
      try whole(deep) { reader throws(JSONFault) in try reader.skip() }
    }
    #expect(fault?.code == .tooDeep)
    let fits = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    try whole(fits) { reader throws(JSONFault) in try reader.skip() }
  }

  @Test func `a byte order mark at the start is passed over`() throws {
    #expect(try whole("\u{FEFF}1") { reader throws(JSONFault) in try reader.integer() } == 1)
  }

  @Test func `what the writer writes reads back`() throws {
    let seed: UInt64 = 8259
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<2000 {
      let text = String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in
            Unicode.Scalar(
              UInt32.random(
                in: 0...[0x7F, 0x7FF, 0x10FFFF].randomElement(using: &random, or: 0), using: &random
              ))
          }))
      let number = Double(bitPattern: random.next())
      var writer = JSONWriter()
      writer.object {
        $0.string("text", text)
        $0.number("number", number)
        $0.array("list") {
          $0.integer(7)
          $0.null()
        }
      }
      var reader = JSONReader(writer.bytes)
      var found: (text: String?, number: Double?, count: Int) = (nil, nil, 0)
      try reader.object { reader, key throws(JSONFault) in
        switch key {
        case "text": found.text = try reader.string()
        case "number": found.number = try reader.numberOrNull()
        default:
          try reader.array { reader throws(JSONFault) in
            found.count += 1
            try reader.skip()
          }
        }
      }
      try reader.end()
      #expect(
        found.text.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars), "seed \(seed)")
      #expect(found.number == (number.isFinite ? number : nil), "seed \(seed)")
      #expect(found.count == 2)
    }
  }

  @Test func `any bytes end in a value or a fault`() {
    let seed: UInt64 = 404
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    let alphabet = Array(#"{}[]:,"\u0d8e-1.E+ntrfalsé"#.utf8) + [0x00, 0x0A, 0xFF, 0xC3]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      var reader = JSONReader(bytes)
      do {
        try reader.skip()
        try reader.end()
      } catch {
        #expect((0...bytes.count).contains(error.offset), "seed \(seed): \(bytes)")
      }
    }
  }
}

extension [Int] {
  fileprivate func randomElement(using random: inout SeededRandom, or other: Int) -> UInt32 {
    UInt32(randomElement(using: &random) ?? other)
  }
}
