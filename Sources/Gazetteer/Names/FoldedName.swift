/// A name without what its writers differ in: case, accents, hyphens, "St" for "Saint".
///
///     FoldedName("Saint-Étienne") == FoldedName("st etienne")
///     FoldedName("L’Haÿ-les-Roses").description   // "l hay les roses"
///
/// Index and query both go through it. The bytes are words of a–z and 0–9 with one space between;
/// letters of other scripts than Latin stay as they are written.
public struct FoldedName: Hashable, Sendable, CustomStringConvertible {
  /// UTF-8, empty when the name has no letter and no digit.
  public let bytes: [UInt8]

  public init(_ name: String) {
    bytes = Folding.fold(name.utf8.span)
  }

  public var description: String { String(decoding: bytes, as: UTF8.self) }
}

/// Folding of UTF-8 text.
public enum Folding {
  /// Appends the folded form of `text` to `output`.
  ///
  /// Folding twice is folding once; composed and decomposed accents (NFC, NFD) give the same bytes.
  /// Bytes that are not UTF-8 separate words.
  ///
  /// - Complexity: O(*n*) in the length of `text`.
  public static func fold(_ text: Span<UInt8>, into output: inout [UInt8]) {
    var sink = ByteSink(bytes: output)
    output = []
    let first = sink.bytes.count
    var position = 0
    while let start = WordStart.next(text, from: position) {
      if sink.bytes.count > first { sink.bytes.append(0x20) }
      position = WordReader.read(text, at: start, into: &sink).end
    }
    output = sink.bytes
  }

  /// Returns the folded form of `text`.
  public static func fold(_ text: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + 4)
    fold(text, into: &output)
    return output
  }

  /// Appends the folded form of `text` to `output`.
  public static func fold(_ text: [UInt8], into output: inout [UInt8]) {
    fold(text.span, into: &output)
  }
}

private struct ByteSink: WordSink {
  var bytes: [UInt8]

  @inline(__always)
  mutating func append(_ packed: UInt64, count: Int) {
    bytes.append(packed, count: count)
  }
}
