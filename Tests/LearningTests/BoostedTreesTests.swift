import Testing

@testable import Learning

/// Two trees over two figures: four leaves of 1, −1, 258 and 0 steps of a half, then one leaf of two steps.
private func trees() throws -> BoostedTrees {
  let first: [UInt8] = [
    0, 1, 1, 2,  // the first figure against its second cut
    1, 0, 0xFF, 0xFE,
    1, 0, 0xFD, 0xFC,
    1, 0, 0xFF, 0xFF, 2, 1, 0, 0,
  ]
  // A tree of one leaf: both sides of its node are that leaf.
  let second: [UInt8] = [
    0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0,
    2, 0, 0, 0, 0, 0, 0, 0,
  ]
  let cuts: [Float] = [0, 0.5, -1, 0]
  let header =
    "number\tm.leaves\t0.5\nmatrix\tm.trees\t2\t20\ti8\t1.0\t0\nmatrix\tm.cuts\t2\t8\ti8\t1.0\t48"
  let cells =
    first + second + [UInt8](repeating: 0, count: 8) + cuts.flatMap { bytes($0.bitPattern) }
  return BoostedTrees("m", of: try Weights(weightsFile(header, cells: cells)))
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
}
