/// A message of mail: subject, day, sender and its text part.
///
/// > Reference: RFC 5322, RFC 2045 to 2047.
package struct MailMessage: Sendable {
  package private(set) var subject: String?
  /// As written: "Tue, 19 Mar 2024 08:12:00 +0000".
  package private(set) var date: String?
  package private(set) var sender: String?
  package private(set) var identifier: String?
  /// The plain text, else that of the HTML; empty where there is neither.
  package private(set) var text = ""

  /// Parts that hold parts are opened to a depth; a message has no more parts than these.
  private static let depthLimit = 10
  private static let mostParts = 200

  /// - Parameters:
  ///   - bytes: All of the message.
  ///   - decode: Makes UTF-8 of a text in the encoding that its part names.
  /// - Complexity: O(*n*) for each depth.
  package init(_ bytes: [UInt8], decode: ([UInt8], String?) -> [UInt8]) {
    let entity = MailEntity(bytes[...])
    subject = entity.value("subject").map { MailWords.decoded($0, decode) }
    sender = entity.value("from").map { MailWords.decoded($0, decode) }
    date = entity.value("date")
    identifier = entity.value("message-id")
    var parts: [MailEntity] = []
    Self.collect(entity, depth: 0, into: &parts)
    for kind in ["text/plain", "text/html"] {
      guard let part = parts.first(where: { $0.type == kind }) else { continue }
      let utf8 = decode(part.contents, part.parameter("charset"))
      text =
        kind == "text/html"
        ? PageArticle(fragment: utf8).text : Self.unquoted(String(decoding: utf8, as: UTF8.self))
      if text.contains(where: { !$0.isWhitespace }) { return }
    }
  }

  private static func collect(_ entity: MailEntity, depth: Int, into parts: inout [MailEntity]) {
    guard depth < depthLimit, parts.count < mostParts else { return }
    if entity.type.hasPrefix("multipart/") {
      for part in entity.parts(atMost: mostParts) {
        collect(part, depth: depth + 1, into: &parts)
      }
    } else if entity.type == "message/rfc822" {
      collect(MailEntity(entity.contents[...]), depth: depth + 1, into: &parts)
    } else if entity.value("content-disposition")?.lowercased().hasPrefix("attachment") != true {
      parts.append(entity)
    }
  }

  /// The text without what it quotes of earlier messages, and without a signature.
  private static func unquoted(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line == "-- " { break }
      if !line.hasPrefix(">") { lines.append(line) }
    }
    return lines.joined(separator: "\n")
  }

  /// Whether a text begins with a head of mail: lines of it, one of which only mail has.
  package static func looksLikeMail(_ start: ArraySlice<UInt8>) -> Bool {
    let entity = MailEntity(start)
    let sure = ["received", "return-path", "message-id", "mime-version", "delivered-to"]
    return entity.names.count >= 3 && entity.names.contains(where: sure.contains)
      && (entity.value("from") != nil || entity.value("subject") != nil)
  }
}

/// A head and what stands under it.
struct MailEntity {
  private var fields: [String: String] = [:]
  private(set) var names: [String] = []
  private var body: ArraySlice<UInt8> = []

  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    var last: String?
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      var line = rest[..<end]
      if line.last == 0x0D { line = line.dropLast() }
      guard let first = line.first else {
        rest = rest[min(end + 1, rest.endIndex)...]
        break
      }
      if first == 0x20 || first == 0x09, let last {
        // A value over several lines, of a length that is no attack.
        if (fields[last]?.utf8.count ?? 0) < 10_000 {
          fields[last]?.append(" " + Self.text(line.drop { $0 == 0x20 || $0 == 0x09 }))
        }
      } else {
        guard let colon = line.firstIndex(of: 0x3A),
          line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { break }
        let name = Self.text(line[..<colon]).lowercased()
        if fields[name] == nil { names.append(name) }
        fields[name] = fields[name] ?? Self.text(line[(colon + 1)...].drop { $0 == 0x20 })
        last = name
      }
      rest = rest[min(end + 1, rest.endIndex)...]
    }
    body = rest
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  func value(_ name: String) -> String? { fields[name] }

  /// "text/plain" where nothing is said.
  var type: String {
    let type = (fields["content-type"] ?? "text/plain").prefix { $0 != ";" }.lowercased()
    return String(type.filter { !$0.isWhitespace })
  }

  /// A parameter of the type: charset, boundary.
  func parameter(_ name: String) -> String? {
    for part in (fields["content-type"] ?? "").split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].filter({ !$0.isWhitespace }).lowercased() == name else {
        continue
      }
      return String(pair[1].drop { $0 == "\"" || $0 == " " }.prefix { $0 != "\"" })
    }
    return nil
  }

  /// What stands under the head, decoded as its transfer encoding says.
  var contents: [UInt8] {
    switch (fields["content-transfer-encoding"] ?? "").lowercased().filter({ !$0.isWhitespace }) {
    case "base64": MailWords.base64(body)
    case "quoted-printable": MailWords.quotedPrintable(body)
    default: Array(body)
    }
  }

  /// The parts between the boundaries.
  func parts(atMost limit: Int) -> [MailEntity] {
    guard let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailEntity] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex, parts.count < limit {
      let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[line..<end].starts(with: mark) {
        if let start { parts.append(MailEntity(body[start..<line])) }
        start =
          body[line..<end].dropFirst(mark.count).starts(with: [0x2D, 0x2D])
          ? nil : min(end + 1, body.endIndex)
      }
      line = end + 1
    }
    if let start, parts.count < limit { parts.append(MailEntity(body[start...])) }
    return parts
  }
}

/// The encodings of mail.
enum MailWords {
  static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var (bits, count) = (0, 0)
    for byte in text {
      let value: Int
      switch byte {
      case 0x41...0x5A: value = Int(byte) - 0x41
      case 0x61...0x7A: value = Int(byte) - 0x61 + 26
      case 0x30...0x39: value = Int(byte) - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      default: continue
      }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
        bits &= (1 << count) - 1
      }
    }
    return bytes
  }

  /// Decodes `=E9` and takes soft line ends away.
  ///
  /// - Parameters:
  ///   - text: What is encoded.
  ///   - isWord: Whether it is a word of a head, where `_` is a space.
  /// - Returns: The bytes; what is not well encoded stays as it is.
  static func quotedPrintable(_ text: ArraySlice<UInt8>, isWord: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      guard byte == 0x3D else {
        bytes.append(isWord && byte == 0x5F ? 0x20 : byte)
        continue
      }
      // A soft line end.
      if index < text.endIndex, text[index] == 0x0A { index += 1; continue }
      if text[index...].starts(with: [0x0D, 0x0A]) { index += 2; continue }
      if index + 1 < text.endIndex, let high = digit(text[index]), let low = digit(text[index + 1])
      {
        bytes.append(high << 4 | low)
        index += 2
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// Decodes "=?UTF-8?Q?Six_soldats_tu=C3=A9s?=" wherever it stands in a value.
  static func decoded(_ value: String, _ decode: ([UInt8], String?) -> [UInt8]) -> String {
    var text: [UInt8] = []
    var wasWord = false
    for part in value.split(separator: " ", omittingEmptySubsequences: true) {
      let fields = part.split(separator: "?", omittingEmptySubsequences: false)
      let isWord = fields.count == 5 && fields[0] == "=" && fields[4] == "="
      if !text.isEmpty, !(isWord && wasWord) { text.append(0x20) }
      wasWord = isWord
      guard isWord else {
        text.append(contentsOf: part.utf8)
        continue
      }
      let coded = Array(fields[3].utf8)[...]
      let bytes =
        fields[2].lowercased() == "b" ? base64(coded) : quotedPrintable(coded, isWord: true)
      text.append(contentsOf: decode(bytes, String(fields[1])))
    }
    return String(decoding: text, as: UTF8.self)
  }
}
