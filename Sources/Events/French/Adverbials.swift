internal import Text

// Source: own, from what French news puts between "a" and "été tué".

/// Set phrases that are adverbs in several words: "de son côté", "par ailleurs", "quant à lui".
enum Adverbials {
  /// Returns the tokens of the set phrases in a stretch, in order.
  static func tokens(in tokens: [Token], _ range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard tokens[index].isWord, let lines = table[tokens[index].plainKey],
        let length = lines.first(where: { matches($0, at: index, tokens, range) })?.count
      else {
        index += 1
        continue
      }
      found += index..<(index + length)
      index += length
    }
    return found
  }

  private static func matches(
    _ keys: [UInt64], at start: Int, _ tokens: [Token], _ range: Range<Int>
  ) -> Bool {
    start + keys.count <= range.upperBound
      && keys.indices.allSatisfy {
        tokens[start + $0].isWord && tokens[start + $0].plainKey == keys[$0]
      }
  }

  /// The phrases by the key of their first word, longest first.
  private static let table: [UInt64: [[UInt64]]] = {
    let lines = """
      de son côté
      de leur côté
      de nouveau
      à nouveau
      à son tour
      à leur tour
      par ailleurs
      en outre
      en effet
      en revanche
      en vain
      en partie
      en même temps
      quant à lui
      quant à elle
      quant à eux
      quant à elles
      pour sa part
      pour leur part
      pour autant
      une nouvelle fois
      une fois de plus
      dans la foulée
      dans le même temps
      au même moment
      par erreur
      par mégarde
      par inadvertance
      à tort
      à plusieurs reprises
      """
    var table: [UInt64: [[UInt64]]] = [:]
    for line in lines.split(separator: "\n") {
      let keys = PlainKey.sequence(of: line)
      table[keys[0], default: []].append(keys)
    }
    for key in table.keys { table[key]?.sort { $0.count > $1.count } }
    return table
  }()
}
