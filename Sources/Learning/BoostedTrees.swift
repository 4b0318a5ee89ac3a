/// Regression trees whose leaves add up to a score.
///
/// > Reference: J. H. Friedman, "Greedy Function Approximation: A Gradient Boosting Machine", Annals of Statistics
/// > 29 (2001), pp. 1189–1232.
public struct BoostedTrees: Sendable {
  /// A question about one figure; the next node, or −1 − LEAF.
  ///
  /// Eight bytes, so that a tree stays near the processor.
  private struct Node {
    let cut: Float
    let figure: UInt8
    /// Below the node where the figure is at most the cut, above it the other: a choice without a branch.
    let next: UInt16
  }

  private let nodes: [Node]
  private let leaves: [Double]
  private let count: Int
  private let nodesOfTree: Int

  /// Reads the matrices `NAME.trees` and `NAME.cuts` of a file and its number `NAME.leaves`.
  ///
  /// A row of trees has four bytes a node: the figure, the number of its cut, the node where the figure is at most the
  /// cut, the one where it is above. Behind them stand the leaves, two bytes each, lowest first, in steps of the number.
  /// There is one leaf more than nodes. A row of cuts is a figure, a cut four bytes. `training/boosting.py` writes them.
  public init(_ name: String, of file: Weights) {
    let trees = file.matrix(name + ".trees")
    let cuts = file.matrix(name + ".cuts")
    let scale = file.number(name + ".leaves")
    let size = (trees.columns - 2) / 6
    precondition(size > 0 && trees.columns == size * 6 + 2, "no trees")
    var nodes: [Node] = []
    var leaves: [Double] = []
    for row in 0..<trees.rows {
      func byte(_ column: Int) -> Int { Int(trees.byte(row: row, column: column)) }
      for node in 0..<size {
        let figure = byte(node * 4) & 0xFF
        nodes.append(
          Node(
            cut: Float(bitPattern: cuts.word(row: figure, number: byte(node * 4 + 1))),
            figure: UInt8(figure),
            next: UInt16(byte(node * 4 + 2) & 0xFF) | UInt16(byte(node * 4 + 3) & 0xFF) << 8))
      }
      for leaf in 0...size {
        let low = byte(size * 4 + leaf * 2) & 0xFF
        leaves.append(Double(byte(size * 4 + leaf * 2 + 1) << 8 | low) * scale)
      }
    }
    self.nodes = nodes
    self.leaves = leaves
    count = trees.rows
    nodesOfTree = size
  }

  /// What the trees add to a score, given its figures.
  public func score(_ figures: [Double]) -> Double { sums(figures, rows: 1)[0] }

  /// What the trees add to the scores of several rows, whose figures stand one row behind another.
  public func sums(_ figures: [Double], rows: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: rows)
    let width = figures.count / max(rows, 1)
    // A tree is asked of all rows before the next: it stays near the processor.
    for tree in 0..<count {
      let (first, leaf) = (tree * nodesOfTree, tree * (nodesOfTree + 1) - 1)
      for row in 0..<rows {
        var next = 0
        repeat {
          let node = nodes[first + next]
          let isBelow = figures[row * width + Int(node.figure)] <= Double(node.cut)
          next = Int(Int8(truncatingIfNeeded: node.next &>> (isBelow ? 0 : 8)))
        } while next >= 0
        sums[row] += leaves[leaf - next]
      }
    }
    return sums
  }
}
