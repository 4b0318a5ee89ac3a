/// Cuts a feed into its items, each a piece of XML of its own, so that a broken one costs itself alone.
///
///     let cut = FeedCutter(bytes)
///     cut.head          // up to the first item
///     cut.items         // where each stands, with its line
///
/// - Complexity: O(*n*).
package struct FeedCutter: Sendable {
  /// What stands before the first item.
  package private(set) var head: Range<Int>
  package private(set) var items: [(range: Range<Int>, line: Int)] = []

  /// - Parameter bytes: UTF-8.
  package init(_ bytes: [UInt8]) {
    head = 0..<bytes.count
    var (position, line) = (0, 1)
    var start: (offset: Int, line: Int)?
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x0A { line += 1 }
      guard byte == 0x3C else {
        position += 1
        continue
      }
      let next = Self.afterSection(bytes, at: position)
      if let next {
        line += bytes[position..<next].count { $0 == 0x0A }
        position = next
        continue
      }
      if Self.begins(bytes, at: position) {
        if let start { items.append((start.offset..<position, start.line)) }
        start = (position, line)
        if items.isEmpty, head.upperBound == bytes.count { head = 0..<position }
      } else if let begun = start, let end = Self.end(bytes, at: position) {
        items.append((begun.offset..<end, begun.line))
        start = nil
      }
      position += 1
    }
    if let start { items.append((start.offset..<bytes.count, start.line)) }
  }

  /// Past a comment or a CDATA section; nil for anything else, and for one without an end.
  private static func afterSection(_ bytes: [UInt8], at position: Int) -> Int? {
    let isComment = starts(bytes, at: position, "<!--")
    guard isComment || starts(bytes, at: position, "<![CDATA[") else { return nil }
    let mark: UInt8 = isComment ? 0x2D : 0x5D
    var index = position + (isComment ? 6 : 11)
    while index < bytes.count {
      if bytes[index] == 0x3E, bytes[index - 1] == mark, bytes[index - 2] == mark {
        return index + 1
      }
      index += 1
    }
    return bytes.count
  }

  private static func begins(_ bytes: [UInt8], at position: Int) -> Bool {
    ["<item", "<entry"].contains { name in
      let end = position + name.utf8.count
      return starts(bytes, at: position, name) && end < bytes.count
        && (bytes[end] <= 0x20 || bytes[end] == 0x3E)
    }
  }

  private static func end(_ bytes: [UInt8], at position: Int) -> Int? {
    for name in ["</item>", "</entry>"] where starts(bytes, at: position, name) {
      return position + name.utf8.count
    }
    return nil
  }

  private static func starts(_ bytes: [UInt8], at position: Int, _ text: String) -> Bool {
    bytes[position...].starts(with: text.utf8)
  }
}
