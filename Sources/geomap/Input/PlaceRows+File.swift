import Gazetteer

extension PlaceRows {
  /// Reads one file in pieces, so that a dump of gigabytes is never held whole; a `.gaz` gives its places.
  ///
  /// Faulty rows are left out and found in `findings`.
  ///
  /// - Throws: `FileError` where the file cannot be read, `GazetteerError` for what is wrong with it as a whole,
  ///   and under `strict` for its first faulty row.
  mutating func read(file: String, strict: Bool = false) throws {
    let watch = FaultWatch()
    watch.at(file: file, line: nil, id: nil)
    var source = try ByteSource(file)
    var input = GazetteerInput(file: source.file, strict: strict)
    var decoder = TextDecoder()
    var buffer: [UInt8] = []
    var isFirst = true
    var isLast = false
    while !isLast {
      var piece: [UInt8] = []
      isLast = try source.read(upTo: 1 << 24, into: &piece) == 0
      if isFirst, Gazetteer.isCompiled(piece) {
        append(contentsOf: try Gazetteer(compiled: MappedFile.region(file), file: file))
        return
      }
      if isFirst, let reason = Self.refusal(of: piece) {
        throw FileError(code: .unreadable, file: source.file, reason: reason)
      }
      isFirst = false
      let text = decoder.decoded(piece, isLast: isLast)
      if buffer.isEmpty { buffer = text } else { buffer += text }
      let taken = try input.read(buffer.span, isLast: isLast, into: &self)
      buffer.removeFirst(taken)
    }
    for warning in decoder.warnings {
      warn(
        "\(warning.message) (column \(warning.column))", file: source.file, line: warning.line)
    }
  }

  /// Why a file is no table, by its first bytes.
  private static func refusal(of bytes: [UInt8]) -> String? {
    if let refusal = ForeignFormat.refusal(of: bytes, expected: "a CSV") { return refusal }
    return ForeignFormat.wideEncoding(of: bytes).map {
      "is UTF-16 without a byte order mark, and UTF-8 was expected (try iconv -f \($0) -t UTF-8)"
    }
  }
}
