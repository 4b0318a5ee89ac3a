/// The layout of a compiled gazetteer; all numbers are little endian.
///
/// | offset | bytes | |
/// |---|---|---|
/// | 0 | 8 | magic: 89 `GAZ` CR LF 1A LF, which a text mode or a cut at 7 bits would damage |
/// | 8 | 4 | version |
/// | 12 | 4 | number of sections |
/// | 16 | 8 | length of the file |
/// | 24 | 8 | checksum of the header: of all before and after it, up to the first section |
/// | 32 | 32 each | sections: number 4, zero 4, offset 8, length 8, checksum 8 |
///
/// Sections begin at multiples of 64. Opening checks the header; the checksums of the sections are for
/// `Gazetteer.verify`, which reads the whole file.
enum GazetteerFile {
  static let magic: [UInt8] = [0x89, 0x47, 0x41, 0x5A, 0x0D, 0x0A, 0x1A, 0x0A]
  static let version: UInt32 = 3
  static let fixedSize = 32
  static let entrySize = 32
  static let alignment = 64

  static var headerSize: Int { fixedSize + SectionName.allCases.count * entrySize }

  static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) / alignment * alignment }

  static func headerChecksum(_ header: Section) -> UInt64 {
    guard let start = header.part(at: 0, count: 24),
      let rest = header.part(at: fixedSize, count: header.count - fixedSize)
    else { return 0 }
    return NameHash.mix(start.checksum ^ 0xA076_1D64_78BD_642F, rest.checksum)
  }
}

extension Section {
  /// A checksum of all bytes, eight at a time in four lanes.
  ///
  /// - Complexity: O(*n*), several GB/s.
  var checksum: UInt64 {
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, UInt64(count))
    let factor: UInt64 = 0x9FB2_1C65_1E98_DF25
    var offset = 0
    while offset <= count - 32 {
      lanes.0 = (lanes.0 ^ uint64(offset)) &* factor
      lanes.1 = (lanes.1 ^ uint64(offset &+ 8)) &* factor
      lanes.2 = (lanes.2 ^ uint64(offset &+ 16)) &* factor
      lanes.3 = (lanes.3 ^ uint64(offset &+ 24)) &* factor
      // A product keeps its low bits from the low bits alone: bring the high ones down.
      lanes.0 ^= lanes.0 >> 32
      lanes.1 ^= lanes.1 >> 32
      lanes.2 ^= lanes.2 >> 32
      lanes.3 ^= lanes.3 >> 32
      offset &+= 32
    }
    while offset < count {
      lanes.0 = (lanes.0 ^ UInt64(uint8(offset))) &* factor
      lanes.0 ^= lanes.0 >> 32
      offset &+= 1
    }
    return NameHash.mix(
      NameHash.mix(lanes.0, lanes.1 ^ factor), NameHash.mix(lanes.2, lanes.3 ^ factor) ^ factor)
  }
}
