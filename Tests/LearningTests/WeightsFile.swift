@testable import Learning

/// Four bytes of a number, the lowest first.
func bytes(_ number: UInt32) -> [UInt8] {
  (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}

/// A weights file of a header and the cells of its matrices.
func weightsFile(_ header: String, cells: [UInt8]) -> [UInt8] {
  let header = Array(header.utf8)
  let body =
    bytes(UInt32(header.count)) + header
    + Array(repeating: 0, count: (16 - header.count % 16) % 16) + cells
  return Array("geomapW1".utf8) + bytes(CRC32.checksum(body)) + body
}
