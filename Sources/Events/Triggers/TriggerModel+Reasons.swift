internal import Learning

extension TriggerModel {
  /// What each template adds for a category against none.
  func contributions(
    _ buffer: TriggerFeatureBuffer, vector: Int?, around rows: [Int], context parts: [[Int32]],
    for category: Int
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: TriggerFeature.allCases.count)
    func weight(_ matrix: Matrix, _ row: Int) -> Double {
      matrix[row, category] - matrix[row, Self.none]
    }
    for (hash, template) in zip(buffer.hashes, buffer.templates) {
      sums[Int(template.rawValue)] += weight(word.features, word.row(of: hash))
    }
    if let vector { sums[Int(TriggerFeature.meaning.rawValue)] += weight(word.vectors, vector) }
    for row in rows {
      sums[Int(TriggerFeature.meaningAround.rawValue)] += weight(around, row) / Self.aroundCount
    }
    for (number, scores) in parts.enumerated() {
      for column in scores.indices {
        sums[Int(TriggerFeature.sentence.rawValue)] +=
          weight(context, number * Self.columns + column) * Double(scores[column]) / Self.steps
      }
    }
    return sums
  }

  /// What weighed most: the three templates that added most.
  static func reasons(_ contributions: [Double]) -> [TriggerFeature] {
    TriggerFeature.allCases.filter { contributions[Int($0.rawValue)] > 0 }
      .sorted { contributions[Int($0.rawValue)] > contributions[Int($1.rawValue)] }
      .prefix(3).map { $0 }
  }
}
