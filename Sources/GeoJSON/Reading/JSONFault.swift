/// Why a text is no JSON, or not the JSON that was asked for, and where.
public struct JSONFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What to match on; new codes may be added.
  public struct Code: Hashable, Sendable {
    let name: String
    public static let unexpectedEnd = Code(name: "unexpectedEnd")
    public static let unexpectedByte = Code(name: "unexpectedByte")
    /// A control character inside a string.
    public static let controlCharacter = Code(name: "controlCharacter")
    public static let badEscape = Code(name: "badEscape")
    /// Half of a surrogate pair: no Unicode text holds it.
    public static let loneSurrogate = Code(name: "loneSurrogate")
    public static let badUTF8 = Code(name: "badUTF8")
    /// A number against the grammar, too large, or not whole where a whole one is asked for.
    public static let badNumber = Code(name: "badNumber")
    public static let tooDeep = Code(name: "tooDeep")
    /// Valid JSON of another kind than was asked for.
    public static let wrongKind = Code(name: "wrongKind")
    /// Something after the value.
    public static let trailingText = Code(name: "trailingText")
  }

  public let code: Code
  /// 0-based offset in bytes.
  public let offset: Int
  public let reason: String

  public var description: String { "byte \(offset): \(reason)" }

  public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension JSONFault {
  static func end(_ offset: Int, expected: String) -> Self {
    Self(code: .unexpectedEnd, offset: offset, reason: "the text ends, expected \(expected)")
  }

  static func byte(_ byte: UInt8, _ offset: Int, expected: String) -> Self {
    Self(
      code: .unexpectedByte, offset: offset, reason: "\(shown(byte)), expected \(expected)")
  }

  static func controlCharacter(_ byte: UInt8, _ offset: Int) -> Self {
    Self(
      code: .controlCharacter, offset: offset, reason: "\(shown(byte)) unescaped inside a string")
  }

  static func badEscape(_ offset: Int) -> Self {
    Self(
      code: .badEscape, offset: offset,
      reason: "an escape that is none of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX")
  }

  static func loneSurrogate(_ offset: Int) -> Self {
    Self(
      code: .loneSurrogate, offset: offset, reason: "half of a surrogate pair, no text holds it")
  }

  static func badUTF8(_ offset: Int) -> Self {
    Self(code: .badUTF8, offset: offset, reason: "bytes that are not UTF-8")
  }

  static func badNumber(_ offset: Int) -> Self {
    Self(code: .badNumber, offset: offset, reason: "not a JSON number")
  }

  static func notWhole(_ offset: Int) -> Self {
    Self(code: .badNumber, offset: offset, reason: "not a whole number of at most 64 bits")
  }

  static func tooDeep(_ offset: Int, _ limit: Int) -> Self {
    Self(code: .tooDeep, offset: offset, reason: "nested more than \(limit) deep")
  }

  static func wrongKind(_ kind: JSONKind, _ offset: Int, expected: JSONKind) -> Self {
    Self(
      code: .wrongKind, offset: offset,
      reason: "\(kind.phrase), expected \(expected.phrase)")
  }

  static func trailing(_ offset: Int) -> Self {
    Self(code: .trailingText, offset: offset, reason: "text after the value")
  }

  private static func shown(_ byte: UInt8) -> String {
    guard byte > 0x20, byte < 0x7F else { return "byte 0x\(String(byte, radix: 16))" }
    return "'\(Character(Unicode.Scalar(byte)))'"
  }
}
