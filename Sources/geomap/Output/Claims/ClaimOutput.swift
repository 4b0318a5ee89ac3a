internal import Distances

/// Standard output for stated distances: at once, or gathered, compared and sorted.
struct ClaimOutput {
  private let format: ClaimFormat
  private let order: ClaimOrder
  private let streams: Bool
  private let strict: Bool
  private var stream = ResultStream()
  private var rows: [ClaimRow] = []
  /// How many distances came.
  private(set) var claims = 0
  private var faults = 0

  /// - Parameters:
  ///   - format: How rows are written.
  ///   - order: In what order gathered rows are written.
  ///   - streams: Whether each report is written when it comes, compared with itself alone, so that
  ///     memory does not grow with the input.
  ///   - strict: Whether a strained distance is a fault.
  init(format: ClaimFormat, order: ClaimOrder, streams: Bool, strict: Bool) {
    self.format = format
    self.order = order
    self.streams = streams
    self.strict = strict
  }

  /// Takes the rows of one report.
  mutating func add(_ rows: [ClaimRow]) throws {
    claims += rows.count
    faults += rows.count {
      $0.check.verdict.isFault || (strict && $0.check.verdict == .strained)
    }
    if streams {
      writeLines(rows)
      try stream.flushIfLarge()
    } else {
      self.rows += rows
    }
  }

  /// Writes what was gathered and ends the run: with 1 where a fault was found and nothing worse came.
  mutating func finish(_ outcome: Exit) throws {
    let sorted = order.sorted(rows)
    let disagreements = ClaimDisagreements(sorted)
    switch format {
    case .jsonl: writeLines(sorted)
    case .geojson: try ClaimMap.write(sorted, disagreements: disagreements)
    case .table where !sorted.isEmpty:
      try stream.write(
        ClaimTable(sorted, disagreements: disagreements).text(coloured: Terminal.showsColour))
    case .markdown where !sorted.isEmpty:
      try stream.write(ClaimMarkdown.text(sorted, disagreements: disagreements))
    case .table, .markdown: break
    }
    try stream.finish(outcome.worse(faults > 0 ? .found : .done))
  }

  private mutating func writeLines(_ rows: [ClaimRow]) {
    let disagreements = ClaimDisagreements(rows)
    for (index, row) in rows.enumerated() {
      ClaimLines.write(row, others: disagreements.others(of: index), to: &stream.json)
    }
  }
}
