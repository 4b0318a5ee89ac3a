import Testing

@testable import Learning

/// A table of four rows of twelve bytes: two keys that want one row.
private func table() throws -> KeyTable {
  var rows = [[UInt32]](repeating: [0, 0, 0], count: 4)
  rows[3] = [7, 70, 71]
  rows[0] = [8, 80, 81]
  let file = weightsFile(
    "matrix\tkeys\t4\t12\ti8\t1.0\t0", cells: rows.flatMap { $0 }.flatMap(bytes))
  return KeyTable(try Weights(file).matrix("keys"))
}

@Suite("A table of keys")
struct KeyTableTests {
  @Test("finds a key at its row, or at the next where another has it")
  func found() throws {
    let table = try table()
    let first = try #require(table.row(of: 7 << 32 | 3))
    let second = try #require(table.row(of: 8 << 32 | 7))
    #expect(table[first, 0] == 70 && table[first, 1] == 71)
    #expect(table[second, 0] == 80 && table[second, 1] == 81)
  }

  @Test("has nothing for a key that is not there")
  func missing() throws {
    let table = try table()
    #expect(table.row(of: 9 << 32 | 3) == nil)
    #expect(table.row(of: 7 << 32 | 1) == nil)
  }
}
