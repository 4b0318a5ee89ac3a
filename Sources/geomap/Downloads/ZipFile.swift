/// A zip file, read by its directory.
///
///     let zip = try ZipFile(bytes)
///     let entry = try zip.entry(named: "ML.txt")
///     try zip.extract(entry) { piece in … }
///
/// Strict: the directory must end the file and lie where its end says, sizes and checksums must hold. Neither encryption
/// nor zip64 is read.
/// > Reference: PKWARE, APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
struct ZipFile {
  /// What is wrong, in words that go on after a name: "is cut: …".
  struct Fault: Error, Equatable {
    let reason: String
    init(_ reason: String) { self.reason = reason }
  }

  struct Entry: Equatable {
    let name: String
    /// Bytes in the file.
    let packed: Int
    /// Bytes of the content.
    let size: Int
    fileprivate let checksum: UInt32
    fileprivate let method: Int
    fileprivate let isEncrypted: Bool
    /// Where its own header begins.
    fileprivate let offset: Int
  }

  let entries: [Entry]
  private let bytes: [UInt8]

  /// Reads the directory.
  ///
  /// - Throws: `Fault` where there is none at the end, or one that does not fit the file.
  init(_ bytes: [UInt8]) throws(Fault) {
    self.bytes = bytes
    guard !bytes.isEmpty else { throw Fault("is empty") }
    guard bytes.starts(with: [0x50, 0x4B]) else {
      throw Fault("is no zip file: it does not begin as one")
    }
    guard let end = Self.directoryEnd(in: bytes) else {
      throw Fault("is cut, or has bytes behind its end: no directory of a zip file ends it")
    }
    let count = Self.number(bytes, end + 10, 2)
    let size = Self.number(bytes, end + 12, 4)
    let start = Self.number(bytes, end + 16, 4)
    guard start + size == end else {
      throw Fault("is damaged: its directory is not where it says")
    }
    var entries: [Entry] = []
    var position = start
    for _ in 0..<count {
      guard let (entry, next) = Self.entry(in: bytes, at: position, before: end) else {
        throw Fault("is damaged: entry \(entries.count + 1) of its directory cannot be read")
      }
      entries.append(entry)
      position = next
    }
    guard position == end else { throw Fault("is damaged: its directory has more than it says") }
    self.entries = entries
  }

  /// Returns the entry of that name.
  ///
  /// - Throws: `Fault` that names what is there instead.
  func entry(named name: String) throws(Fault) -> Entry {
    if let entry = entries.first(where: { $0.name == name }) { return entry }
    let names = entries.prefix(5).map(\.name).joined(separator: ", ")
    throw Fault("has no \(name) in it, but \(names.isEmpty ? "nothing" : names)")
  }

  /// Gives the content of an entry, piece by piece; only after the last is it known to be whole.
  ///
  /// - Throws: `Fault` where size or checksum do not hold, and what `body` throws.
  func extract(_ entry: Entry, _ body: ([UInt8]) throws -> Void) throws {
    let range = try content(of: entry)
    var checksum = CRC32()
    var count = 0
    func take(_ piece: [UInt8]) throws {
      checksum.add(piece)
      count += piece.count
      try body(piece)
    }
    switch entry.method {
    case 0: try take(Array(bytes[range]))
    case 8:
      var inflater = Inflater(bytes, in: range, limit: entry.size)
      do {
        try inflater.run(take)
      } catch let fault as Inflater.Fault {
        throw Fault("is damaged: \(entry.name) cannot be unpacked (\(fault))")
      }
      guard inflater.isAtEnd else {
        throw Fault("is damaged: \(entry.name) ends before its bytes do")
      }
    default: throw Fault("packs \(entry.name) in a way that is not read (method \(entry.method))")
    }
    guard count == entry.size else {
      throw Fault("is damaged: \(entry.name) has \(count) bytes and not \(entry.size)")
    }
    guard checksum.value == entry.checksum else {
      throw Fault("is damaged: the checksum of \(entry.name) does not hold")
    }
  }

  /// Where the packed bytes of an entry lie.
  private func content(of entry: Entry) throws(Fault) -> Range<Int> {
    guard !entry.isEncrypted else { throw Fault("is encrypted") }
    let start = entry.offset
    guard start + 30 <= bytes.count, Self.number(bytes, start, 4) == 0x0403_4B50 else {
      throw Fault("is damaged: \(entry.name) is not where its directory says")
    }
    let from = start + 30 + Self.number(bytes, start + 26, 2) + Self.number(bytes, start + 28, 2)
    guard from + entry.packed <= bytes.count else {
      throw Fault("is damaged: \(entry.name) goes beyond its end")
    }
    return from..<from + entry.packed
  }

  /// Where the end of the directory begins: a comment of at most 64 KiB may follow, and must end the file.
  private static func directoryEnd(in bytes: [UInt8]) -> Int? {
    var position = bytes.count - 22
    let last = max(0, position - 0xFFFF)
    while position >= last {
      if bytes[position] == 0x50, number(bytes, position, 4) == 0x0605_4B50,
        position + 22 + number(bytes, position + 20, 2) == bytes.count
      {
        return position
      }
      position -= 1
    }
    return nil
  }

  private static func entry(
    in bytes: [UInt8], at start: Int, before end: Int
  ) -> (entry: Entry, next: Int)? {
    guard start >= 0, start + 46 <= end, number(bytes, start, 4) == 0x0201_4B50 else { return nil }
    let length = number(bytes, start + 28, 2)
    let next = start + 46 + length + number(bytes, start + 30, 2) + number(bytes, start + 32, 2)
    guard next <= end else { return nil }
    let name = bytes[start + 46..<start + 46 + length]
    return (
      Entry(
        name: String(decoding: name, as: UTF8.self), packed: number(bytes, start + 20, 4),
        size: number(bytes, start + 24, 4), checksum: UInt32(number(bytes, start + 16, 4)),
        method: number(bytes, start + 10, 2), isEncrypted: bytes[start + 8] & 1 == 1,
        offset: number(bytes, start + 42, 4)), next
    )
  }

  /// A number of so many bytes, the lowest first.
  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[start + $1]) << ($1 * 8) }
  }
}
