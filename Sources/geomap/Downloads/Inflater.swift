/// Undoes deflate, the compression of zip files.
///
///     var inflater = Inflater(bytes, in: start..<end)
///     try inflater.run { piece in … }
///
/// Our own two hundred lines: they read no more than they are given, end at a limit, and need no library where geomap is
/// installed.
/// > Reference: RFC 1951.
struct Inflater {
  /// Why the bytes are no deflate stream.
  enum Fault: Error {
    case ended, unknownBlock, badLengths, badSymbol, badDistance, tooLong
  }

  private let bytes: [UInt8]
  private let end: Int
  /// The next byte that is not among the bits.
  private var position: Int
  private var bits: UInt64 = 0
  private var bitCount = 0

  /// The last 32 KB that were written, and what is not handed on yet.
  private var output: [UInt8] = []
  private var handedOn = 0
  private var total = 0
  private let limit: Int

  private static let window = 1 << 15
  private static let piece = 1 << 18

  /// - Parameters:
  ///   - bytes: Holds the stream.
  ///   - range: Where it lies in them.
  ///   - limit: How many bytes it may give at most.
  init(_ bytes: [UInt8], in range: Range<Int>, limit: Int) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
    self.limit = limit
  }

  /// Whether all that was given was used.
  var isAtEnd: Bool { position - bitCount / 8 == end }

  /// Gives the whole content, piece by piece.
  ///
  /// - Throws: `Fault`, and what `body` throws.
  mutating func run(_ body: ([UInt8]) throws -> Void) throws {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try stored(body)
      case 1: try coded(Self.fixedLiterals, Self.fixedDistances, body)
      case 2:
        let codes = try dynamicCodes()
        try coded(codes.literals, codes.distances, body)
      default: throw Fault.unknownBlock
      }
    }
    try handOn(keeping: 0, body)
  }

  private mutating func refill() {
    while bitCount <= 48, position < end {
      bits |= UInt64(bytes[position]) << UInt64(bitCount)
      bitCount += 8
      position += 1
    }
  }

  private mutating func take(_ count: Int) throws -> Int {
    if bitCount < count { refill() }
    guard bitCount >= count else { throw Fault.ended }
    let value = Int(bits & (1 << UInt64(count) - 1))
    bits >>= UInt64(count)
    bitCount -= count
    return value
  }

  private mutating func symbol(of code: HuffmanCode) throws -> Int {
    if bitCount < HuffmanCode.longest { refill() }
    guard let (symbol, length) = code.symbol(at: bits) else { throw Fault.badSymbol }
    guard length <= bitCount else { throw Fault.ended }
    bits >>= UInt64(length)
    bitCount -= length
    return symbol
  }

  /// Section 3.2.4: bytes as they are.
  private mutating func stored(_ body: ([UInt8]) throws -> Void) throws {
    _ = try take(bitCount % 8)
    let count = try take(16)
    guard try take(16) == ~count & 0xFFFF else { throw Fault.badLengths }
    for _ in 0..<count {
      output.append(UInt8(try take(8)))
      total += 1
    }
    try handOnIfLarge(body)
  }

  /// Section 3.2.3: literals, and copies of what came before.
  private mutating func coded(
    _ literals: HuffmanCode, _ distances: HuffmanCode, _ body: ([UInt8]) throws -> Void
  ) throws {
    while true {
      let symbol = try symbol(of: literals)
      if symbol < 256 {
        output.append(UInt8(symbol))
        total += 1
      } else if symbol == 256 {
        return
      } else {
        try copy(symbol, distances)
      }
      try handOnIfLarge(body)
    }
  }

  /// Section 3.2.5: lengths from 3 to 258, distances from 1 to 32,768.
  private mutating func copy(_ symbol: Int, _ distances: HuffmanCode) throws {
    guard symbol - 257 < Self.lengths.count else { throw Fault.badSymbol }
    let (base, extra) = Self.lengths[symbol - 257]
    let length = base + (try take(extra))
    let which = try self.symbol(of: distances)
    guard which < Self.distances.count else { throw Fault.badDistance }
    let (near, more) = Self.distances[which]
    let distance = near + (try take(more))
    guard distance <= output.count else { throw Fault.badDistance }
    for _ in 0..<length { output.append(output[output.count - distance]) }
    total += length
  }

  /// Section 3.2.7: the codes stand before what they code.
  private mutating func dynamicCodes() throws -> (literals: HuffmanCode, distances: HuffmanCode) {
    let literals = try take(5) + 257
    let distances = try take(5) + 1
    let count = try take(4) + 4
    guard literals <= 286, distances <= 30 else { throw Fault.badLengths }
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<count { lengths[Self.order[index]] = try take(3) }
    guard let code = HuffmanCode(lengths: lengths) else { throw Fault.badLengths }
    var all: [Int] = []
    while all.count < literals + distances {
      let symbol = try symbol(of: code)
      switch symbol {
      case 0..<16: all.append(symbol)
      case 16:
        guard let last = all.last else { throw Fault.badLengths }
        all += [Int](repeating: last, count: 3 + (try take(2)))
      case 17: all += [Int](repeating: 0, count: 3 + (try take(3)))
      default: all += [Int](repeating: 0, count: 11 + (try take(7)))
      }
    }
    guard all.count == literals + distances, all[256] > 0,
      let first = HuffmanCode(lengths: Array(all[..<literals])),
      let second = HuffmanCode(lengths: Array(all[literals...]))
    else { throw Fault.badLengths }
    return (first, second)
  }

  private mutating func handOnIfLarge(_ body: ([UInt8]) throws -> Void) throws {
    guard total <= limit else { throw Fault.tooLong }
    if output.count - handedOn >= Self.piece { try handOn(keeping: Self.window, body) }
  }

  private mutating func handOn(keeping kept: Int, _ body: ([UInt8]) throws -> Void) throws {
    guard total <= limit else { throw Fault.tooLong }
    if handedOn < output.count { try body(Array(output[handedOn...])) }
    if output.count > kept { output.removeFirst(output.count - kept) }
    handedOn = output.count
  }

  /// The order of the lengths of the code of lengths.
  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  /// Least length and further bits of the symbols from 257 on.
  private static let lengths = steps(from: 3, pairs: 4, count: 28) + [(258, 0)]
  /// Least distance and further bits.
  private static let distances = steps(from: 1, pairs: 2, count: 30)

  /// Values whose further bits grow by one every `pairs` symbols, after twice as many without any.
  private static func steps(from first: Int, pairs: Int, count: Int) -> [(Int, Int)] {
    var least = first
    return (0..<count).map { index in
      let extra = max(0, index / pairs - 1)
      defer { least += 1 << extra }
      return (least, extra)
    }
  }

  private static let fixedLiterals = fixed(
    (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = fixed([Int](repeating: 5, count: 30))

  private static func fixed(_ lengths: [Int]) -> HuffmanCode {
    guard let code = HuffmanCode(lengths: lengths) else {
      preconditionFailure("the fixed codes of RFC 1951 are codes")
    }
    return code
  }
}
