/// Writes JSON text (RFC 8259) into a growing byte buffer, commas and quotes taken care of.
///
///     var writer = JSONWriter()
///     writer.object { $0.string("id", "a"); $0.array("km") { $0.number(34.5) } }
///     writer.endLine()          // {"id":"a","km":[34.5]}⏎
///
/// A value: each worker fills its own and hands over the bytes. Members with a key belong inside
/// `object`, values without one inside `array` or at the top; nothing checks that.
public struct JSONWriter: Sendable {
  /// What was written so far, always valid UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  /// Forgets what was written and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Ends a line of JSON lines (LF); the next value stands on its own.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Appends whole lines that another writer made.
  public mutating func append(lines: [UInt8]) { bytes.append(contentsOf: lines) }

  /// Appends bytes that are already JSON text, as they are.
  mutating func raw(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  /// Takes back the brace that closed the last object, for a caller that goes on with it.
  mutating func reopenObject() { bytes.removeLast() }

  /// Lets the next value stand without a comma before it.
  mutating func startValue() { needsComma = false }

  mutating func raw(addingCapacity count: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
    bytes.append(addingCapacity: count, initializingWith: write)
  }

  mutating func raw(_ byte: UInt8) { bytes.append(byte) }

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension JSONWriter {
  /// Writes an object as the next value.
  public mutating func object<Failure: Error>(
    _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    comma()
    try nest("{", "}", members)
  }

  /// Writes an object as a member.
  public mutating func object<Failure: Error>(
    _ key: String, _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try nest("{", "}", members)
  }

  /// Writes an array as the next value.
  public mutating func array<Failure: Error>(
    _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    comma()
    try nest("[", "]", elements)
  }

  /// Writes an array as a member.
  public mutating func array<Failure: Error>(
    _ key: String, _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try nest("[", "]", elements)
  }

  private mutating func nest<Failure: Error>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar,
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    bytes.append(UInt8(ascii: open))
    needsComma = false
    try body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }
}

extension JSONWriter {
  /// Writes a text member, `null` for nil.
  public mutating func string(_ key: String, _ value: String?) {
    self.key(key)
    string(value)
  }

  /// Writes an integer member, `null` for nil.
  public mutating func integer(_ key: String, _ value: Int?) {
    self.key(key)
    integer(value)
  }

  /// Writes a number member, `null` for nil, NaN and infinities, which JSON cannot say.
  ///
  /// - Parameters:
  ///   - key: The member's name.
  ///   - value: The number.
  ///   - decimals: At most so many decimals, trailing zeros left out; nil for the shortest text that
  ///     reads back as the same number. Never an exponent, never `-0`.
  public mutating func number(_ key: String, _ value: Double?, decimals: Int? = nil) {
    self.key(key)
    number(value, decimals: decimals)
  }

  /// Writes a boolean member, `null` for nil.
  public mutating func boolean(_ key: String, _ value: Bool?) {
    self.key(key)
    boolean(value)
  }

  /// Writes the name of a member; the next value is its value.
  mutating func key(_ key: String) {
    comma()
    bytes.appendJSON(string: key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }
}

extension JSONWriter {
  /// Writes a text as the next value, `null` for nil.
  public mutating func string(_ value: String?) {
    guard let value else { return null() }
    comma()
    bytes.appendJSON(string: value)
  }

  /// Writes an integer as the next value, `null` for nil.
  public mutating func integer(_ value: Int?) {
    guard let value else { return null() }
    comma()
    bytes.appendJSON(integer: value)
  }

  /// Writes a number as the next value, as `number(_:_:decimals:)` does.
  public mutating func number(_ value: Double?, decimals: Int? = nil) {
    guard let value, value.isFinite else { return null() }
    comma()
    if let decimals {
      bytes.appendJSON(number: value, decimals: decimals)
    } else {
      bytes.appendJSON(shortest: value)
    }
  }

  /// Writes a boolean as the next value, `null` for nil.
  public mutating func boolean(_ value: Bool?) {
    guard let value else { return null() }
    comma()
    raw(value ? "true" : "false")
  }

  /// Writes `null` as the next value.
  public mutating func null() {
    comma()
    raw("null")
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
