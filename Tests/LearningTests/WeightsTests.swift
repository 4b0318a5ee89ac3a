import Testing

@testable import Learning

/// A small weights file: a list, a number, a matrix of numbers and one of bytes.
private func file() -> [UInt8] {
  let wide = [1.25, -2].flatMap { value in
    (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> ($0 * 8)) }
  }
  let small = [1, 2, UInt8(bitPattern: -3), 4] + [UInt8](repeating: 0, count: 12)
  return weightsFile(
    "list\tclasses\tyes\tno\nnumber\tbias\t0.5\nmatrix\twide\t1\t2\tf64\t1.0\t0\nmatrix\tsmall\t2\t2\ti8\t0.1\t16",
    cells: wide + small)
}

@Suite("A weights file")
struct WeightsTests {
  @Test("gives its lists, numbers and matrices")
  func contents() throws {
    let weights = try Weights(file())
    #expect(weights.list("classes") == ["yes", "no"])
    #expect(weights.number("bias") == 0.5)
    #expect(weights.matrix("wide").row(0) == [1.25, -2])
    #expect(weights.matrix("small").column(0) == [0.1, 0.1 * -3])
  }

  @Test("adds rows of bytes as whole numbers")
  func sums() throws {
    let small = try Weights(file()).matrix("small")
    var sums: [Int32] = [0, 0]
    small.add(row: 0, to: &sums)
    small.add(row: 1, times: 2, to: &sums)
    #expect(sums == [1 - 6, 2 + 8])
  }

  @Test("that was damaged, cut or made for another version is refused")
  func refusals() {
    var damaged = file()
    damaged[damaged.count - 20] ^= 1
    #expect(throws: WeightsError.damaged) { try Weights(damaged) }
    #expect(throws: WeightsError.damaged) { try Weights(Array(file().dropLast(16))) }
    #expect(throws: WeightsError.notWeights) { try Weights([]) }
    var later = file()
    later[7] = 0x32
    #expect(throws: WeightsError.version("2")) { try Weights(later) }
  }

  @Test("has the checksum of zlib")
  func checksum() {
    // The check value of CRC-32/ISO-HDLC for "123456789".
    #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
  }

  @Test("of every model is whole as it is built in", arguments: Weights.builtIn)
  func builtIn(name: String) throws {
    let bytes = try #require(WeightsBytes(named: name))
    #expect(throws: Never.self) { try Weights(bytes, checksum: true) }
  }

  @Test("of an unknown name is refused")
  func unknown() {
    #expect(throws: WeightsError.unknown("xx/nothing")) { try Weights(named: "xx/nothing") }
  }
}

@Suite("Probabilities")
struct ProbabilityTests {
  @Test("of scores sum to one and keep their order")
  func softmax() {
    let shares = Probability.softmax([0, 1, -50])
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    // e / (1 + e), to ten digits.
    #expect(abs(shares[1] - 0.7310585786) < 1e-9)
    #expect(shares[2] < 1e-17)
  }

  @Test("of one score are its logistic, held away from 0 and 1")
  func logistic() {
    #expect(Probability.logistic(0) == 0.5)
    #expect(Probability.logistic(1000) < 1)
    #expect(Probability.logistic(-1000) > 0)
  }
}
