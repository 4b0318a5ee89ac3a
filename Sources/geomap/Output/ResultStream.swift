import ArgumentParser
import GeoJSON

/// Standard output for results: gathers JSON and hands it on in large pieces.
struct ResultStream {
  var json = JSONWriter()
  private let sink = ByteSink()

  /// Writes what was gathered when it is worth a system call.
  mutating func flushIfLarge() throws {
    if json.bytes.count > 1 << 16 { try flush() }
  }

  /// Takes over lines of JSON that were made elsewhere.
  mutating func append(_ lines: [UInt8]) throws {
    json.append(lines: lines)
    try flushIfLarge()
  }

  mutating func flush() throws {
    try sink.write(json.bytes.span)
    json.removeAll()
  }

  mutating func write(_ text: String) throws {
    try flush()
    try sink.write(text)
  }

  /// Writes the rest and ends the run as `outcome` says.
  mutating func finish(_ outcome: Exit) throws {
    try flush()
    if outcome != .done { throw outcome.code }
  }
}
