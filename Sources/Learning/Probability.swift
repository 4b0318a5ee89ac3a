internal import Glibc

/// From scores to probabilities.
public enum Probability {
  /// The logistic of a score: 1 / (1 + e^−score), the score held within ±30.
  public static func logistic(_ score: Double) -> Double {
    1 / (1 + exp(max(-30, min(30, -score))))
  }

  /// The softmax of scores: shares of one, in the order of the scores.
  public static func softmax(_ scores: [Double]) -> [Double] {
    var scores = scores
    normalise(&scores)
    return scores
  }

  /// The softmax in place; a score more than 40 below the highest counts as 40 below.
  public static func normalise(_ scores: inout [Double]) {
    let most = scores.max() ?? 0
    var sum = 0.0
    for index in scores.indices {
      scores[index] = exp(max(-40, scores[index] - most))
      sum += scores[index]
    }
    for index in scores.indices { scores[index] /= sum }
  }

  /// The natural logarithm of a number above 0.
  public static func logarithm(_ number: Double) -> Double { log(number) }

  /// The score whose logistic is a probability, held within ±20.
  public static func score(of probability: Double) -> Double {
    max(-20, min(20, log(probability / max(1 - probability, 1e-9))))
  }
}
