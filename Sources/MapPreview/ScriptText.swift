/// JSON that stands inside a script element.
enum ScriptText {
  /// Escapes what could end the element or a line in it: `<`, U+2028 and U+2029.
  ///
  /// They occur only inside JSON strings, where `\u003c` says the same. Control characters, NUL among them, are
  /// escaped by JSON itself; characters that turn the direction of writing are text, which the page shows by name.
  ///
  /// > Reference: HTML, "Restrictions for contents of script elements".
  static func escaped(_ json: [UInt8]) -> [UInt8] {
    var safe: [UInt8] = []
    safe.reserveCapacity(json.count + json.count / 16)
    var index = 0
    while index < json.count {
      let byte = json[index]
      if byte == UInt8(ascii: "<") {
        safe.append(contentsOf: #"\u003c"#.utf8)
      } else if byte == 0xE2, index + 2 < json.count, json[index + 1] == 0x80,
        json[index + 2] & 0xFE == 0xA8
      {
        safe.append(contentsOf: (json[index + 2] == 0xA8 ? #"\u2028"# : #"\u2029"#).utf8)
        index += 2
      } else {
        safe.append(byte)
      }
      index += 1
    }
    return safe
  }
}
