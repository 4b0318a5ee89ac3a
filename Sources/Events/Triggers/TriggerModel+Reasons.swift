internal import Learning

extension TriggerModel {
  /// What weighed most for a category against none: templates by the sums of their weights.
  func reasons(
    _ buffer: TriggerFeatureBuffer, vector: Int?, around rows: [Int], context parts: [[Int32]],
    for category: Int
  ) -> [TriggerFeature] {
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
    return TriggerFeature.allCases.filter { sums[Int($0.rawValue)] > 0 }
      .sorted { sums[Int($0.rawValue)] > sums[Int($1.rawValue)] }.prefix(3).map { $0 }
  }
}
