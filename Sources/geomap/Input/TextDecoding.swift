/// Turns the bytes of a report into text, and says what had to be done for it.
struct DecodedText {
  let text: String
  /// For standard error: "is not UTF-8 (byte 0xE9); read as Windows-1252".
  let warnings: [(line: Int, column: Int, message: String)]

  /// Why bytes are not a report; `line` counts from 1.
  struct Refusal: Error {
    let line: Int
    let reason: String
  }

  /// Reads UTF-8, with or without a byte order mark, or what `TextDecoder` makes of it.
  ///
  /// - Throws: For an empty text, NUL bytes, UTF-16, and formats that are known by their first bytes.
  init(_ bytes: [UInt8]) throws(Refusal) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard body.contains(where: { $0 > 0x20 }) else {
      throw Refusal(line: 1, reason: "the report is empty")
    }
    if let reason = ForeignFormat.refusal(of: body) { throw Refusal(line: 1, reason: reason) }
    if let nul = bytes.firstIndex(of: 0) {
      if let encoding = ForeignFormat.wideEncoding(of: bytes) {
        throw Refusal(
          line: 1,
          reason:
            "is UTF-16 without a byte order mark, and UTF-8 was expected (try iconv -f \(encoding) -t UTF-8)"
        )
      }
      throw Refusal(
        line: 1 + bytes[..<nul].count { $0 == 0x0A },
        reason: "has a NUL byte (offset \(nul)), so it is not a text")
    }
    if let text = String(validating: body, as: UTF8.self) {
      self.text = text
      warnings = []
      return
    }
    var decoder = TextDecoder()
    text = String(decoding: decoder.decoded(body), as: UTF8.self)
    warnings = decoder.warnings
  }
}
