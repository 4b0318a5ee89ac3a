import Testing

@testable import Learning

/// A node: its cut, its figure, and where it goes below and above; −1 − LEAF is a leaf.
func node(_ cut: Float, figure: UInt8, _ below: Int8, _ above: Int8) -> [UInt8] {
  bytes(cut.bitPattern) + [figure, 0, UInt8(bitPattern: below), UInt8(bitPattern: above)]
}

/// Two trees over two figures: four leaves of 1, −1, 258 and 0 steps of a half, then one leaf of two steps.
private func trees() throws -> BoostedTrees {
  let first =
    node(0.5, figure: 0, 1, 2) + node(-1, figure: 1, -1, -2) + node(-1, figure: 1, -3, -4)
    + [1, 0, 0xFF, 0xFF, 2, 1, 0, 0]
  // A tree of one leaf: both sides of its node are that leaf.
  let second =
    node(0, figure: 0, -1, -1) + [UInt8](repeating: 0, count: 16) + [2, 0, 0, 0, 0, 0, 0, 0]
  let header =
    "number\tm.leaves\t0.5\nnumber\tm.figures\t2\nmatrix\tm.trees\t2\t32\ti8\t1.0\t0"
  return try #require(
    BoostedTrees("m", of: try Weights(weightsFile(header, cells: first + second))))
}

@Suite("Regression trees")
struct BoostedTreesTests {
  @Test("add up the leaf that each comes to")
  func score() throws {
    let trees = try trees()
    #expect(trees.score([0.5, -1]) == 1.5)
    #expect(trees.score([0.5, 0]) == 0.5)
    #expect(trees.score([0.6, -1]) == 130)
    #expect(trees.score([0.6, 0]) == 1)
    #expect(trees.sums([0.5, 0, 0.6, -1], rows: 2) == [0.5, 130])
  }

  @Test("are nil where a file has none")
  func none() throws {
    #expect(
      BoostedTrees("m", of: try Weights(weightsFile("number\tm\t1", cells: [])))
        == nil)
  }
}
