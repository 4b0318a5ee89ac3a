extension Gazetteer {
  /// Hands out the compiled form, piece by piece, for a `.gaz` file.
  ///
  ///     try gazetteer.write { piece throws(FileError) in try file.write(piece) }
  ///
  /// The same places give the same bytes.
  ///
  /// - Throws: What `body` throws.
  /// - Complexity: O(*n*) in the bytes; nothing but the header is copied.
  public func write<Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    let (header, end) = compiledHeader()
    let padding = [UInt8](repeating: 0, count: GazetteerFile.alignment)
    try body(header.span)
    var offset = header.count
    for section in store.all {
      let start = GazetteerFile.aligned(offset)
      if start > offset { try body(padding.span.extracting(0..<start - offset)) }
      try section.withSpan { span throws(Failure) in
        if !span.isEmpty { try body(span) }
      }
      offset = start + section.count
    }
    precondition(offset == end, "\(offset) bytes written of \(end)")
  }

  /// The compiled form as one array.
  public var compiled: [UInt8] {
    var bytes: [UInt8] = []
    write { bytes.append($0) }
    return bytes
  }

  /// The bytes of the compiled form.
  public var compiledSize: Int { compiledHeader().end }

  private func compiledHeader() -> (bytes: [UInt8], end: Int) {
    var table: [UInt8] = []
    var offset = GazetteerFile.headerSize
    for (name, section) in zip(SectionName.allCases, store.all) {
      offset = GazetteerFile.aligned(offset)
      table.append(little: UInt64(name.rawValue))
      table.append(little: UInt64(offset))
      table.append(little: UInt64(section.count))
      table.append(little: section.checksum)
      offset += section.count
    }
    var header = GazetteerFile.magic
    header.append(
      little: UInt64(GazetteerFile.version) | UInt64(SectionName.allCases.count) << 32)
    header.append(little: UInt64(offset))
    let unsigned = ByteRegion(header + [UInt8](repeating: 0, count: 8) + table)
    header.append(
      little: withExtendedLifetime(unsigned) { GazetteerFile.headerChecksum(unsigned.whole) })
    return (header + table, offset)
  }
}

extension [UInt8] {
  fileprivate mutating func append(little value: UInt64) {
    for shift in stride(from: 0 as UInt64, to: 64, by: 8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
