import Testing

@testable import Learning

/// Three triggers with two slots; words 1 and 2 are candidates of two of them.
private let looks = [
  FirstLook(
    sums: [1, 0, 0, 2, 0, 0.5],
    of: [.init(words: 0, meaning: 0, value: 12), .init(words: 1, meaning: 0, value: 3)]),
  FirstLook(
    sums: [2, 0, 0, 0, 1, 0],
    of: [.init(words: 1, meaning: 0, value: 3), .init(words: 2, meaning: 1, value: 7)]),
  FirstLook(sums: [0, 0, 0, 1], of: [.init(words: 2, meaning: 1, value: 7)]),
]

/// A weights file of one tree with one node: the figure `figure` against 0.5, leaves of −1 and 1.
private func weights(figure: UInt8) throws -> Weights {
  // Steps of the leaves are halves: −2 and 2, lowest byte first.
  let tree = node(0.5, figure: figure, -1, -2) + [0xFE, 0xFF, 2, 0]
  let header =
    "number\tm.leaves\t0.5\nnumber\tm.figures\t21\nmatrix\tm.trees\t1\t12\ti8\t1.0\t0"
  return try Weights(weightsFile(header, cells: tree))
}

@Suite("A second look at a ranking")
struct SecondLookTests {
  @Test("sees of each candidate what training saw")
  func figures() {
    // By `training/boosting.py`.
    let expected: [[Double]] = [
      [1, 0, 1, 0.2312, -1, 0, 0.1402, 1, 0, 0.6285, 0, 3, 0.8598, 2, 12, 0, -1, -1, 0, 3, 0],
      [0, 2, 2, 0.6285, 0, 0, 0.1402, 0, 0.2312, 0.1402, 1, 3, 0.8598, 2, 3, 0.6652, -1, 0.6652]
        + [1, 3, 1],
      [
        0, 0.5, 0.5, 0.1402, -1.5, 1, 0.1402, 2, 0.6285, 0, 2, 3, 0.1402, 1, -1, 0, -1, -1, 0, 3, 0,
      ],
      [2, 0, 2, 0.6652, 0, 0, 0.2447, 0, 0, 0.09, 0, 3, 0.6652, 1, 3, 0.6285, 0.6285, -1, 1, 3, 1],
      [0, 0, 0, 0.09, -2, 0, 0.2447, 2, 0.6652, 0.2447, 1, 3, 0.09, 1, 7, 0.2689, -1, 0.2689, 0]
        + [3, 0],
      [1, 0, 1, 0.2447, -1, 1, 0.2447, 1, 0.09, 0, 2, 3, 0.2447, 1, -1, 0, -1, -1, 0, 3, 0],
      [0, 0, 0, 0.2689, -1, 0, 0.7311, 1, 0, 0.7311, 0, 2, 0.2689, 1, 7, 0.09, 0.09, -1, 0, 3, 0],
      [0, 1, 1, 0.7311, 0, 1, 0.7311, 0, 0.2689, 0, 1, 2, 0.7311, 1, -1, 0, -1, -1, 0, 3, 0],
    ]
    let figures = CandidateFigures(looks)
    let found = looks.indices.flatMap { trigger in
      figures.rows(Array(looks[trigger].shares.indices), of: trigger)
    }
    #expect(found.count == expected.joined().count)
    for (figure, wanted) in zip(found, expected.joined()) {
      #expect(abs(figure - wanted) < 0.00005)
    }
  }

  @Test("adds what the trees say of the same words elsewhere")
  func shares() throws {
    // The highest share that another trigger gives the words stands behind two sums and thirteen figures.
    let look = SecondLook("m", of: try weights(figure: 15))
    let shares = look.shares(looks)
    // Words 1 have shares of .63 and .67: a point more for them, one less for all else.
    #expect(shares[0] == Probability.softmax([0, 3, -0.5]))
    #expect(shares[1] == Probability.softmax([3, -1, 0]))
    #expect(shares[2] == Probability.softmax([-1, 0]))
  }

  @Test("leaves a trigger without candidates or without doubt alone")
  func none() throws {
    let look = SecondLook("m", of: try weights(figure: 0))
    #expect(look.shares([FirstLook(sums: [1, 0], of: [])]) == [[1]])
    // Its share is .9999; the tree would take a point from "none".
    let sure = FirstLook(sums: [9, 0, 0, 0], of: [.init(words: 0, meaning: 0)])
    #expect(look.shares([sure]) == [sure.shares])
  }

  @Test("passes over a candidate that has next to nothing")
  func unlikely() throws {
    // The first candidate gets a point more, "none" one less; the one between has .005.
    let look = SecondLook("m", of: try weights(figure: 0))
    let first = FirstLook(
      sums: [1, 3, 0, -1, 0, 4],
      of: [.init(words: 0, meaning: 0), .init(words: 1, meaning: 1)])
    #expect(look.shares([first]) == [Probability.softmax([5, -1, 3])])
  }
}
