import GeoJSON

/// One line of articles as it stands in the file.
struct JSONRecord {
  private(set) var id: String?
  private(set) var text: String?
  private(set) var date: String?
  private(set) var source: String?
  private(set) var url: String?
  private(set) var language: String?
  /// Spans of `toponyms`, in the file's offsets; nil where the line has none.
  private(set) var spans: [Range<Int>]?

  /// Reads a line.
  ///
  /// - Returns: What could be read, and why it is not all: a line that is not one JSON object, a member of the
  ///   wrong kind.
  static func read(_ line: [UInt8]) -> (record: JSONRecord, fault: JSONFault?) {
    var record = JSONRecord()
    do {
      try record.read(line)
      return (record, nil)
    } catch {
      return (record, error)
    }
  }

  private mutating func read(_ line: [UInt8]) throws(JSONFault) {
    var reader = JSONReader(line)
    try reader.object { reader, key throws(JSONFault) in
      switch key {
      case "id": id = try Self.identifier(&reader)
      case "text", "event_text": text = try reader.stringOrNull() ?? text
      case "date", "pub_date": date = try reader.stringOrNull() ?? date
      case "source", "publisher": source = try Self.words(&reader) ?? source
      case "url": url = try Self.words(&reader) ?? url
      case "domain":
        let domain = try Self.words(&reader)
        url = url ?? domain.map { "http://\($0)/" }
      case "lang": language = try Self.words(&reader)
      case "toponyms": spans = try Self.spans(&reader)
      default: break
      }
    }
    try reader.end()
  }

  private init() {}

  /// A text or a number; corpora have both.
  private static func identifier(_ reader: inout JSONReader) throws(JSONFault) -> String? {
    if try reader.kind() == .number {
      let number = try reader.number()
      return number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }
    return try reader.stringOrNull()
  }

  /// A text; anything else says nothing and is passed over.
  private static func words(_ reader: inout JSONReader) throws(JSONFault) -> String? {
    guard try reader.kind() == .string else { return nil }
    return try reader.string()
  }

  private static func spans(_ reader: inout JSONReader) throws(JSONFault) -> [Range<Int>]? {
    guard try reader.kind() == .array else { return nil }
    var spans: [Range<Int>] = []
    try reader.array { reader throws(JSONFault) in
      guard try reader.kind() == .object else { return }
      var start: Int?
      var end: Int?
      try reader.object { reader, key throws(JSONFault) in
        switch key {
        case "start": start = try reader.integerOrNull()
        case "end": end = try reader.integerOrNull()
        default: break
        }
      }
      if let start, let end, start >= 0, start < end { spans.append(start..<end) }
    }
    return spans
  }
}
