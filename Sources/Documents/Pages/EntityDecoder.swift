/// Decodes the entities of a text that has no tags: "tu&eacute;s".
package enum EntityDecoder {
  /// Bytes of an entity at most, and how many different ones are decoded.
  private static let longest = 32
  private static let most = 1000

  /// Returns the text with its entities decoded, and the first of them.
  ///
  /// - Parameters:
  ///   - text: Text without tags.
  ///   - fewest: Entities that there must be: in text from anywhere one alone may be meant as it stands.
  /// - Returns: Nil for a text with fewer.
  /// - Complexity: O(*n*).
  package static func decoded(
    _ text: String, atLeast fewest: Int = 2
  ) -> (text: String, first: String)? {
    guard text.utf8.contains(0x26) else { return nil }
    let bytes = Array(text.utf8)
    var known: [ArraySlice<UInt8>: [UInt8]?] = [:]
    var result: [UInt8] = []
    var first: String?
    var (position, count) = (0, 0)
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x26, let end = end(of: bytes, from: position) else {
        result.append(byte)
        position += 1
        continue
      }
      let entity = bytes[position..<end]
      if known[entity] == nil, known.count < most { known[entity] = .some(characters(of: entity)) }
      if let decoded = known[entity] ?? nil {
        result.append(contentsOf: decoded)
        count += 1
        first = first ?? String(decoding: entity, as: UTF8.self)
      } else {
        result.append(contentsOf: entity)
      }
      position = end
    }
    guard count >= fewest, let first else { return nil }
    return (String(decoding: result, as: UTF8.self), first)
  }

  /// Past the semicolon of what may be an entity.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    var index = start + 1
    while index < bytes.count, index - start < longest {
      let byte = bytes[index]
      if byte == 0x3B { return index > start + 2 ? index + 1 : nil }
      guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x23 && index == start + 1
      else { return nil }
      index += 1
    }
    return nil
  }

  /// What an entity stands for, as the parser of HTML has it; nil for none.
  private static func characters(of entity: ArraySlice<UInt8>) -> [UInt8]? {
    let text = PageTree(Array("<p>".utf8) + entity + Array("</p>".utf8)).contents.text
    return text == Array(entity) || text.isEmpty ? nil : text
  }
}
