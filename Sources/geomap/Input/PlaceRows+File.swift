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
    var buffer: [UInt8] = []
    var isLast = false
    while !isLast {
      isLast = try source.read(upTo: 1 << 24, into: &buffer) == 0
      if Gazetteer.isCompiled(buffer) {
        append(contentsOf: try Gazetteer(compiled: MappedFile.region(file), file: file))
        return
      }
      let taken = try input.read(buffer.span, isLast: isLast, into: &self)
      buffer.removeFirst(taken)
    }
  }
}
