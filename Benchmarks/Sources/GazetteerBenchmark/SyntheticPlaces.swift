/// Rows of a CSV with made-up names, the same on every run.
///
/// Six names in ten have one word of three or four syllables, three have two, one has "de" between: the
/// proportions of `data/gazetteer.csv`, so that prefixes and words repeat as they do in it.
struct SyntheticPlaces {
  private var state: UInt64 = 42
  private var made = 0
  private let syllables: [[UInt8]]

  static let header = Array("id,name,kind,country,admin1,latitude,longitude\n".utf8)

  init() {
    let onsets = [
      "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "z", "ch", "kr", "tr",
    ]
    let rhymes = ["a", "e", "i", "o", "u", "é", "an", "in", "ou", "al", "er", "is"]
    syllables = onsets.flatMap { onset in rhymes.map { Array((onset + $0).utf8) } }
  }

  /// Appends rows until `bytes` has about `size` bytes or `total` rows have come.
  mutating func fill(_ bytes: inout [UInt8], size: Int, total: Int) {
    while bytes.count < size, made < total {
      made += 1
      bytes.append(contentsOf: "s:\(made),".utf8)
      appendName(&bytes)
      let latitude = Int(next(120)) - 50
      let longitude = Int(next(360)) - 180
      bytes.append(
        contentsOf: ",village,ML,ML.10,\(latitude).\(10_000 + next(89_999)),\(longitude).5\n".utf8)
    }
  }

  private mutating func appendName(_ bytes: inout [UInt8]) {
    appendWord(&bytes)
    switch next(10) {
    case 0..<6: return
    case 6..<9: bytes.append(next(2) == 0 ? 0x20 : 0x2D)
    default: bytes.append(contentsOf: " de ".utf8)
    }
    appendWord(&bytes)
  }

  private mutating func appendWord(_ bytes: inout [UInt8]) {
    let first = bytes.count
    for _ in 0..<3 + next(2) {
      bytes.append(contentsOf: syllables[Int(next(UInt64(syllables.count)))])
    }
    bytes[first] &= 0xDF
  }

  /// A number below `bound` (SplitMix64).
  private mutating func next(_ bound: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return (mixed ^ (mixed >> 31)).multipliedFullWidth(by: bound).high
  }
}
