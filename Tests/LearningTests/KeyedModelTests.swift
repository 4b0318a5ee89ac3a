import Testing

@testable import Learning

private enum Slot: UInt8, FeatureSlot {
  case near = 1, word
  var reason: String { self == .near ? "how near" : "a word" }
}

/// A model whose file numbers its slots otherwise: a key of `gone`, which the program does not have, and one of `near`.
private func model() throws -> KeyedModel<Slot> {
  let rows: [[UInt8]] = [
    [2, 0, 0, 0, 0, 0, 0, 5, 0, 100], [3, 0, 0, 0, 0, 0, 0, 5, 0xFF, 0xFE],
  ]
  let header =
    "list\tm.slots\t-\tword\tgone\tnear\nnumber\tm.scale\t0.5\nmatrix\tm\t2\t10\ti8\t1.0\t0"
  return KeyedModel("m", of: try Weights(weightsFile(header, cells: rows.flatMap { $0 })))
}

@Suite("A model over keys")
struct KeyedModelTests {
  @Test("finds a slot by its name, and leaves out one that the program does not have")
  func slots() throws {
    var list = FeatureList<Slot>()
    list.add(.near, 5)
    // Two bytes, highest first: −2 steps of a half.
    #expect(try model().score(list) == -1)
    list.add(.word, 5)
    #expect(try model().score(list) == -1)
  }

  @Test("says what weighed, in the words of its slot")
  func reasons() throws {
    var list = FeatureList<Slot>()
    list.add(.near, 5)
    list.add(.near, 6)
    #expect(try model().reasons(list) == ["how near -1.0"])
  }

  @Test("keeps a word with one number apart from a word with another")
  func words() {
    var list = FeatureList<Slot>()
    for value in 0..<3 { list.add(.word, word: 0x6C65, value) }
    list.add(.word, word: 0x6C66, 0)
    #expect(Set(list.keys).count == 4)
    #expect(list.keys.allSatisfy { $0 >> 56 == 2 })
  }
}
