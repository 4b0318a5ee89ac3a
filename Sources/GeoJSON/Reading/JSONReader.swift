/// The kinds of JSON values.
public enum JSONKind: String, CaseIterable, Hashable, Sendable {
  case object, array, string, number, boolean, null

  var phrase: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .boolean: "a boolean"
    case .null: "null"
    }
  }

  /// The words that a value of this kind can be; empty where it is no word.
  var words: [String] {
    switch self {
    case .boolean: ["true", "false"]
    case .null: ["null"]
    default: []
    }
  }
}

/// Reads one JSON text (RFC 8259) from front to back, asked value by value.
///
///     var reader = JSONReader(line)
///     try reader.object { reader, key throws(JSONFault) in
///       switch key {
///       case "id": id = try reader.stringOrNull()
///       default: break                       // what is not read is skipped, but checked
///       }
///     }
///     try reader.end()
///
/// Strict: no comments, no trailing commas, no NaN, no bytes that are not UTF-8, no half surrogates. A
/// byte order mark at the start is passed over. Of a member that comes twice both are reported.
/// - Complexity: O(n) in the bytes, whatever they are.
public struct JSONReader: Sendable {
  let bytes: [UInt8]
  private(set) var offset = 0
  private var depth = 0
  private let depthLimit: Int

  /// - Parameters:
  ///   - bytes: The text; held, not copied.
  ///   - depthLimit: How deep arrays and objects may nest.
  public init(_ bytes: [UInt8], depthLimit: Int = 64) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// Returns the kind of the next value without reading it.
  public mutating func kind() throws(JSONFault) -> JSONKind {
    let byte = try peek("a value")
    guard let kind = Self.kind(beginningWith: byte) else {
      throw .byte(byte, offset, expected: "a value")
    }
    return kind
  }

  private static func kind(beginningWith byte: UInt8) -> JSONKind? {
    switch byte {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "-"), 0x30...0x39: .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    default: nil
    }
  }

  /// Reads an object and hands over its members in the order of the text.
  ///
  /// - Parameter member: Reads the value of the member, or leaves it to be skipped.
  /// - Throws: `JSONFault` for anything but an object, and what `member` throws.
  public mutating func object(
    _ member: (inout JSONReader, String) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try open(.object)
    if try !closes(with: "}") {
      repeat {
        guard try peek("a key") == UInt8(ascii: "\"") else {
          throw .byte(bytes[offset], offset, expected: "a key in quotes")
        }
        let key = try readString()
        guard try peek("':'") == UInt8(ascii: ":") else {
          throw .byte(bytes[offset], offset, expected: "':'")
        }
        offset += 1
        skipWhitespace()
        let start = offset
        try member(&self, key)
        if offset == start { try skip() }
      } while try goesOn(until: "}")
    }
    depth -= 1
  }

  /// Reads an array and asks for each element.
  ///
  /// - Parameter element: Reads one value, or leaves it to be skipped.
  /// - Throws: `JSONFault` for anything but an array, and what `element` throws.
  public mutating func array(
    _ element: (inout JSONReader) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try open(.array)
    if try !closes(with: "]") {
      repeat {
        skipWhitespace()
        let start = offset
        try element(&self)
        if offset == start { try skip() }
      } while try goesOn(until: "]")
    }
    depth -= 1
  }

  /// Returns the kind of the first element of the array that comes next, without reading anything; nil for an empty one.
  ///
  /// - Throws: `JSONFault` for anything but an array.
  public func kindOfFirst() throws(JSONFault) -> JSONKind? {
    var ahead = self
    try ahead.open(.array)
    return try ahead.closes(with: "]") ? nil : try ahead.kind()
  }

  /// Reads a value of any kind and forgets it.
  public mutating func skip() throws(JSONFault) {
    switch try kind() {
    case .object: try object { _, _ throws(JSONFault) in }
    case .array: try array { _ throws(JSONFault) in }
    case .string: try skipString()
    case .number: _ = try readNumber()
    case .boolean: _ = try boolean()
    case .null: try literal("null")
    }
  }

  /// Makes sure that nothing but white space is left.
  public mutating func end() throws(JSONFault) {
    skipWhitespace()
    guard offset == bytes.count else { throw .trailing(offset) }
  }
}

extension JSONReader {
  /// Reads a string.
  public mutating func string() throws(JSONFault) -> String {
    try expect(.string)
    return try readString()
  }

  /// Reads a string, or null as nil.
  public mutating func stringOrNull() throws(JSONFault) -> String? {
    try readsNull() ? nil : try string()
  }

  /// Reads a number; beyond the range of Double is a fault.
  public mutating func number() throws(JSONFault) -> Double {
    try expect(.number)
    return try readNumber()
  }

  /// Reads a number, or null as nil.
  public mutating func numberOrNull() throws(JSONFault) -> Double? {
    try readsNull() ? nil : try number()
  }

  /// Reads a whole number; 1.0 and 1e3 are whole.
  public mutating func integer() throws(JSONFault) -> Int {
    try expect(.number)
    let start = offset
    guard let integer = Int(exactly: try readNumber()) else { throw .notWhole(start) }
    return integer
  }

  /// Reads a whole number, or null as nil.
  public mutating func integerOrNull() throws(JSONFault) -> Int? {
    try readsNull() ? nil : try integer()
  }

  /// Reads true or false.
  public mutating func boolean() throws(JSONFault) -> Bool {
    try expect(.boolean)
    let isTrue = bytes[offset] == UInt8(ascii: "t")
    try literal(isTrue ? "true" : "false")
    return isTrue
  }

  /// Reads null where there is null, and returns whether there was.
  public mutating func readsNull() throws(JSONFault) -> Bool {
    guard try kind() == .null else { return false }
    try literal("null")
    return true
  }
}

extension JSONReader {
  private mutating func expect(_ expected: JSONKind) throws(JSONFault) {
    let byte = try peek(expected.phrase)
    let found = Self.kind(beginningWith: byte)
    guard found != expected else { return }
    // A word that only begins as null or true does is none of them.
    guard let found, found.words.isEmpty || found.words.contains(where: isHere) else {
      throw .byte(byte, offset, expected: expected.phrase)
    }
    throw .wrongKind(found, offset, expected: expected)
  }

  private func isHere(_ word: String) -> Bool { bytes[offset...].starts(with: word.utf8) }

  private mutating func open(_ kind: JSONKind) throws(JSONFault) {
    try expect(kind)
    guard depth < depthLimit else { throw .tooDeep(offset, depthLimit) }
    depth += 1
    offset += 1
  }

  /// Reads the closing bracket of an empty array or object.
  private mutating func closes(with bracket: Unicode.Scalar) throws(JSONFault) -> Bool {
    guard try peek("'\(bracket)'") == UInt8(ascii: bracket) else { return false }
    offset += 1
    return true
  }

  /// Reads a comma, or the closing bracket.
  private mutating func goesOn(until bracket: Unicode.Scalar) throws(JSONFault) -> Bool {
    let byte = try peek("',' or '\(bracket)'")
    guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: bracket) else {
      throw .byte(byte, offset, expected: "',' or '\(bracket)'")
    }
    offset += 1
    return byte == UInt8(ascii: ",")
  }

  private mutating func literal(_ word: String) throws(JSONFault) {
    for expected in word.utf8 {
      guard offset < bytes.count else { throw .end(offset, expected: word) }
      guard bytes[offset] == expected else { throw .byte(bytes[offset], offset, expected: word) }
      offset += 1
    }
  }

  /// Returns the next byte that is no white space.
  private mutating func peek(_ expected: @autoclosure () -> String) throws(JSONFault) -> UInt8 {
    skipWhitespace()
    guard offset < bytes.count else { throw .end(offset, expected: expected()) }
    return bytes[offset]
  }

  private mutating func skipWhitespace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  mutating func advance(to offset: Int) { self.offset = offset }
}
