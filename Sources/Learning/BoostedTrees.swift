/// Regression trees whose leaves add up to a score: a matrix of a weights file, read in place.
///
/// > Reference: J. H. Friedman, "Greedy Function Approximation: A Gradient Boosting Machine", Annals of Statistics
/// > 29 (2001), pp. 1189–1232.
public struct BoostedTrees: Sendable {
  private let trees: Matrix
  /// What a step of a leaf is worth.
  private let step: Double
  /// How many figures a row has.
  private let width: Int
  private let nodesOfTree: Int

  /// Reads the matrix `NAME.trees` of a file and its numbers `NAME.leaves` and `NAME.figures`; nil where it has no trees.
  ///
  /// A row is a tree. A node has eight bytes, little-endian: its cut, a number of 32 bits; its figure; a zero; the next
  /// node where the figure is at most the cut; the one where it is above. −1 − LEAF is a leaf. Behind the nodes stand the
  /// leaves, one more, of two bytes each in steps of `NAME.leaves`. `training/boosting.py` writes them.
  public init?(_ name: String, of file: Weights) {
    guard file.has(name + ".trees") else { return nil }
    trees = file.matrix(name + ".trees")
    step = file.number(name + ".leaves")
    width = Int(file.number(name + ".figures"))
    nodesOfTree = (trees.columns - 2) / 10
    precondition(nodesOfTree > 0 && trees.columns == nodesOfTree * 10 + 2, "no trees")
  }

  /// What the trees add to a score, given its figures.
  public func score(_ figures: [Double]) -> Double { sums(figures, rows: 1)[0] }

  /// What the trees add to the scores of several rows, whose figures stand one row behind another.
  ///
  /// - Precondition: A row has as many figures as the trees were fitted to.
  public func sums(_ figures: [Double], rows: Int) -> [Double] {
    precondition(figures.count == rows * width, "other figures than those of the trees")
    var sums = [Double](repeating: 0, count: rows)
    // A tree is asked of all rows before the next: it stays near the processor.
    for tree in 0..<trees.rows {
      for row in 0..<rows {
        var next = 0
        repeat {
          let node = trees.key(row: tree, at: next * 8)
          let cut = Float(bitPattern: UInt32(truncatingIfNeeded: node))
          let figure = figures[row * width + Int(truncatingIfNeeded: node >> 32 & 0xFF)]
          // A shift and no branch: which way a node goes, no processor foretells.
          next = Int(Int8(truncatingIfNeeded: node &>> (figure <= Double(cut) ? 48 : 56)))
        } while next >= 0
        sums[row] += Double(leaf(-1 - next, of: tree))
      }
    }
    return sums.map { $0 * step }
  }

  private func leaf(_ number: Int, of tree: Int) -> Int32 {
    let at = nodesOfTree * 8 + number * 2
    return trees.byte(row: tree, column: at) & 0xFF | trees.byte(row: tree, column: at + 1) << 8
  }
}
