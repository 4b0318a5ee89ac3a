import Testing

@testable import geomap

/// Work on several threads.
@Suite struct OrderedWorkTests {
  /// Work that takes longer for some pieces than for others.
  private func results(jobs: Int, count: Int) throws -> [Int] {
    var next = 0
    var results: [Int] = []
    try OrderedWork(jobs: jobs).run(
      next: {
        defer { next += 1 }
        return next < count ? next : nil
      },
      work: { (piece: Int) -> Int in
        var sum = piece
        for step in 0..<(piece % 7) * 10_000 { sum = (sum &* 31 &+ step) % 1_000_003 }
        return piece * 2 + (sum < 0 ? 1 : 0)
      },
      deliver: { results.append($0) })
    return results
  }

  @Test(arguments: [1, 2, 3, 16])
  func `results come in the order of the pieces`(jobs: Int) throws {
    #expect(try results(jobs: jobs, count: 500) == (0..<500).map { $0 * 2 })
  }

  @Test(arguments: [1, 4])
  func `no pieces give no results`(jobs: Int) throws {
    #expect(try results(jobs: jobs, count: 0).isEmpty)
  }

  private struct Stop: Error {}

  @Test(arguments: [1, 4])
  func `what a delivery throws ends the run`(jobs: Int) throws {
    var brought = 0
    var delivered = 0
    #expect(throws: Stop.self) {
      try OrderedWork(jobs: jobs).run(
        next: {
          brought += 1
          return brought
        }, work: { $0 },
        deliver: { _ in
          delivered += 1
          if delivered == 10 { throw Stop() }
        })
    }
    #expect(delivered == 10)
  }

  @Test(arguments: [2, 5])
  func `only a few pieces are under way, so that memory stays flat`(jobs: Int) throws {
    var brought = 0
    var delivered = 0
    var most = 0
    try OrderedWork(jobs: jobs).run(
      next: {
        guard brought < 200 else { return nil }
        brought += 1
        most = max(most, brought - delivered)
        return brought
      }, work: { $0 }, deliver: { (_: Int) in delivered += 1 })
    #expect(delivered == 200)
    #expect(most <= jobs * 3 + 1)
  }
}

/// The line that a terminal shows.
@Suite struct ProgressTests {
  @Test func `it tells articles, speed and time left`() {
    #expect(
      Progress.text(reports: 1200, bytes: 20_000_000, total: 100_000_000, seconds: 10)
        == "1200 articles, 2.0 MB/s, 0:40 left")
    #expect(
      Progress.text(reports: 5, bytes: 1_000_000, total: 200_000_000, seconds: 1)
        == "5 articles, 1.0 MB/s, 3:19 left")
  }

  @Test func `a pipe does not tell how much comes, so no time is left`() {
    #expect(
      Progress.text(reports: 7, bytes: 3_000_000, total: nil, seconds: 2)
        == "7 articles, 1.5 MB/s")
  }
}
