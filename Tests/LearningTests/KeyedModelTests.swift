import Testing

@testable import Learning

private enum Slot: UInt8, FeatureSlot {
  case near = 1, word
  var reason: String { self == .near ? "how near" : "a word" }
}

/// Weights of a key of `near` and of one of `word`, each at the row from where its search begins, as training puts them.
private func weights(slots: String = "near\tword") throws -> Weights {
  let rows: [[UInt8]] = [
    [5, 0, 0, 0, 0, 1, 0xFE, 0xFF], [5, 0, 0, 0, 0, 2, 100, 0],
  ]
  let header =
    "list\tm.slots\t-\t\(slots)\nnumber\tm.scale\t0.5\nmatrix\tm\t2\t8\ti8\t1.0\t0"
  return try Weights(weightsFile(header, cells: rows.flatMap { $0 }))
}

private func model() throws -> KeyedModel<Slot> { KeyedModel("m", of: try weights()) }

@Suite("A model over keys")
struct KeyedModelTests {
  @Test("adds the weights of the keys that are there, and nothing for others")
  func scores() throws {
    var list = FeatureList<Slot>()
    list.add(.near, 5)
    // Two bytes, lowest first: −2 steps of a half.
    #expect(try model().score(list) == -1)
    list.add(.near, 6)
    #expect(try model().score(list) == -1)
    list.add(.word, 5)
    #expect(try model().score(list) == 49)
  }

  @Test("tells the slots of a file that the program has elsewhere or not at all")
  func misplaced() throws {
    #expect(KeyedModel<Slot>.misplaced("m", of: try weights()).isEmpty)
    #expect(KeyedModel<Slot>.misplaced("m", of: try weights(slots: "near")).isEmpty)
    let moved = try weights(slots: "gone\tnear")
    #expect(KeyedModel<Slot>.misplaced("m", of: moved) == ["gone", "near"])
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
