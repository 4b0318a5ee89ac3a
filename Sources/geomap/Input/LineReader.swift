/// Cuts a stream of bytes into lines, in memory that the longest line bounds.
struct LineReader: ~Copyable {
  private var source: ByteSource
  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var isAtEnd = false
  /// Number of the line that `next` returned last, from 1.
  private(set) var number = 0

  init(_ source: consuming ByteSource) { self.source = source }

  var file: String { source.file }

  /// Whether the next line is here in full, without reading more.
  var hasLine: Bool {
    mutating get { newline() != nil }
  }

  /// Returns the next line without its end (LF or CR LF); nil after the last.
  mutating func next() throws(FileError) -> [UInt8]? {
    while true {
      if let end = newline() {
        let line = Array(buffer[start..<end])
        start = end + 1
        scanned = start
        number += 1
        return line.last == 0x0D ? line.dropLast() : line
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = Array(buffer[start...])
        start = buffer.count
        scanned = start
        number += 1
        return line.last == 0x0D ? line.dropLast() : line
      }
      try fill()
    }
  }

  private mutating func newline() -> Int? {
    while scanned < buffer.count {
      if buffer[scanned] == 0x0A { return scanned }
      scanned += 1
    }
    return nil
  }

  private mutating func fill() throws(FileError) {
    if start > 0 {
      buffer.removeFirst(start)
      scanned -= start
      start = 0
    }
    isAtEnd = try source.read(upTo: 1 << 20, into: &buffer) == 0
  }
}
