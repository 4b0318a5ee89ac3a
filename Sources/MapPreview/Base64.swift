/// Base64 of a digest, as a content security policy names a script.
enum Base64 {
  /// - Parameter digits: Hexadecimal digits, two a byte.
  /// - Returns: The bytes in base64, padded.
  /// > Reference: RFC 4648, §4.
  static func text(ofHexadecimal digits: String) -> String {
    let values = digits.compactMap(\.hexDigitValue)
    let bytes = stride(from: 0, to: values.count - 1, by: 2).map {
      values[$0] << 4 | values[$0 + 1]
    }
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let word = group.reduce(0) { $0 << 8 | $1 } << (8 * (3 - group.count))
      for index in 0..<4 {
        text.append(index <= group.count ? alphabet[word >> (18 - 6 * index) & 63] : "=")
      }
    }
    return text
  }
}
