/// Reads the name and the attributes of a tag.
///
/// > Reference: WHATWG HTML, §13.2.5, from "tag open state" on.
struct TagReader {
  private let bytes: [UInt8]
  private(set) var position: Int

  /// Bytes of a value that are kept, and tags with more attributes than this are cut.
  private static let longestValue = 2000
  private static let mostAttributes = 60

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The name, in letters of either case.
  mutating func name() -> PageTag {
    let start = position
    while position < bytes.count, !Self.endsName(bytes[position]) { position += 1 }
    guard position - start <= 10 else { return .unknown }
    return PageTag.named(bytes[start..<position])
  }

  /// Whether anything but the end of the tag follows.
  var hasAttribute: Bool { position < bytes.count && bytes[position] != 0x3E }

  /// Passes over what is left of the tag.
  mutating func skip() { _ = attributes([]) }

  /// Reads the rest of the tag.
  ///
  /// - Parameter names: Attributes that are wanted, in small letters.
  /// - Returns: ` name="value"` for each of them that the tag has; the first where it has one twice.
  mutating func attributes(_ names: [String]) -> [UInt8] {
    var kept: [UInt8] = []
    var met: [Int] = []
    var count = 0
    while let (name, value) = attribute() {
      count += 1
      guard !names.isEmpty, count <= Self.mostAttributes, name.count <= 16,
        let wanted = names.firstIndex(where: { Self.isName(bytes[name], $0) }),
        !met.contains(wanted)
      else { continue }
      met.append(wanted)
      guard let text = Self.kept(bytes[value], of: names[wanted]) else { continue }
      kept.append(0x20)
      kept.append(contentsOf: (names[wanted] == "style" ? "hidden" : names[wanted]).utf8)
      kept.append(contentsOf: "=\"".utf8)
      kept.append(contentsOf: text)
      kept.append(0x22)
    }
    return kept
  }

  /// What is kept of a value; nil where it says nothing that matters here.
  private static func kept(_ value: ArraySlice<UInt8>, of name: String) -> [UInt8]? {
    if name == "style" {
      let plain = value.prefix(longestValue).filter { $0 != 0x20 }.map { $0 | 0x20 }
      return String(decoding: plain, as: UTF8.self).contains("display:none") ? [] : nil
    }
    var text: [UInt8] = []
    for byte in value.prefix(longestValue) {
      if byte == 0x22 { text.append(contentsOf: "&quot;".utf8) } else { text.append(byte) }
    }
    // No character is cut in two.
    if value.count > longestValue { while let last = text.last, last >= 0x80 { text.removeLast() } }
    return text
  }

  /// Returns where name and value of the next attribute stand; nil behind the end of the tag.
  private mutating func attribute() -> (name: Range<Int>, value: Range<Int>)? {
    while position < bytes.count, Self.isSpace(bytes[position]) || bytes[position] == 0x2F {
      position += 1
    }
    guard position < bytes.count else { return nil }
    if bytes[position] == 0x3E {
      position += 1
      return nil
    }
    let start = position
    position += 1
    while position < bytes.count, !Self.endsName(bytes[position]), bytes[position] != 0x3D {
      position += 1
    }
    let name = start..<position
    var next = position
    while next < bytes.count, Self.isSpace(bytes[next]) { next += 1 }
    guard next < bytes.count, bytes[next] == 0x3D else { return (name, next..<next) }
    next += 1
    while next < bytes.count, Self.isSpace(bytes[next]) { next += 1 }
    position = next
    return (name, value())
  }

  private mutating func value() -> Range<Int> {
    guard position < bytes.count else { return position..<position }
    let quote = bytes[position]
    if quote == 0x22 || quote == 0x27 {
      position += 1
      let start = position
      while position < bytes.count, bytes[position] != quote { position += 1 }
      defer { position += 1 }
      return start..<position
    }
    let start = position
    while position < bytes.count, !Self.isSpace(bytes[position]), bytes[position] != 0x3E {
      position += 1
    }
    return start..<position
  }

  private static func isName(_ bytes: ArraySlice<UInt8>, _ name: String) -> Bool {
    bytes.count == name.utf8.count && zip(bytes, name.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == 0x3E || byte == 0x2F
  }
}
