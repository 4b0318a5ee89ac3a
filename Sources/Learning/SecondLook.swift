/// What a linear model makes of the candidates of one trigger, the last of them "none".
public struct FirstLook: Sendable {
  /// What stands beside the features of a candidate.
  public struct Candidate: Sendable {
    /// The number of its words among those of the report; nil for what stands nowhere.
    let words: Int?
    /// A small number, from 0, that candidates of the same meaning share; −1 is that of "none".
    let meaning: Int
    /// What it counts; −1 for what is no number.
    let value: Int

    public init(words: Int?, meaning: Int, value: Int = -1) {
      self.words = words
      self.meaning = meaning
      self.value = value
    }
  }

  fileprivate let candidates: [Candidate]
  /// For each candidate, and for "none", the sums of its weights by slot.
  fileprivate let sums: [Double]
  /// The sums of all their weights, and what they share of one.
  public let scores: [Double]
  public let shares: [Double]

  /// Looks at the candidates of one trigger.
  ///
  /// - Parameters:
  ///   - lists: The features of each candidate, then those of "none".
  ///   - candidates: The candidates without "none".
  ///   - model: What weighs the features.
  public init<Slot>(
    _ lists: [FeatureList<Slot>], of candidates: [Candidate], by model: KeyedModel<Slot>
  ) {
    let slots = Slot.allCases.count
    var sums: [Double] = Array(repeating: 0, count: lists.count * slots)
    for (row, list) in lists.enumerated() {
      model.weights.add(list.keys, to: &sums, from: row * slots)
    }
    self.init(sums: sums, of: candidates)
  }

  /// - Parameters:
  ///   - sums: For each candidate, and for "none", the sums of its weights by slot.
  ///   - candidates: The candidates without "none".
  init(sums: [Double], of candidates: [Candidate]) {
    // The meaning of "none" is no other's.
    self.candidates = candidates + [Candidate(words: nil, meaning: -1)]
    self.sums = sums
    let slots = sums.count / self.candidates.count
    scores = self.candidates.indices.map { row in
      sums[row * slots..<(row + 1) * slots].reduce(0, +)
    }
    shares = Probability.softmax(scores)
  }

  /// The sums of a candidate's weights by slot.
  public func sums(of row: Int) -> ArraySlice<Double> {
    let slots = sums.count / scores.count
    return sums[row * slots..<(row + 1) * slots]
  }

  /// The place of each share in their order, the highest first; of two that are alike the first.
  public static func ranks(_ shares: [Double]) -> [Int] {
    var ranks = Array(repeating: 0, count: shares.count)
    let order = shares.indices.sorted { (shares[$1], $0) < (shares[$0], $1) }
    for (rank, row) in order.enumerated() { ranks[row] = rank }
    return ranks
  }
}

/// A second look at the candidates of all triggers of a report: trees that add to the scores of a linear model.
///
/// The linear model weighs each candidate alone. The trees see what it made of it, of the trigger's other candidates,
/// and of the same words at the report's other triggers. `training/boosting.py` computes the same figures.
public struct SecondLook: Sendable {
  private let trees: BoostedTrees

  /// Reads the trees of a file that are called by a model's name.
  public init(_ name: String, of file: Weights) { trees = BoostedTrees(name, of: file) }

  /// A candidate with a lesser share is not looked at: no tree brings it back, and most are such.
  private static let least = 0.01
  /// Of a candidate that is surer than this the trees hardly ever think otherwise.
  private static let sure = 0.995

  /// Returns the shares of the candidates of each trigger, "none" last; triggers are in the order of the text.
  public func shares(_ looks: [FirstLook]) -> [[Double]] {
    let figures = CandidateFigures(looks)
    return looks.indices.map { trigger in
      let look = looks[trigger]
      // Where there is no doubt, there is nothing to look at again.
      guard look.shares.allSatisfy({ $0 <= Self.sure }) else { return look.shares }
      var scores = look.scores
      let likely = look.shares.indices.filter { look.shares[$0] >= Self.least }
      let added = trees.sums(figures.rows(likely, of: trigger), rows: likely.count)
      for (row, sum) in zip(likely, added) { scores[row] += sum }
      return Probability.softmax(scores)
    }
  }
}

/// The figures of the candidates of a report's triggers: `FIGURES` of `training/boosting.py` behind the sums by slot.
struct CandidateFigures {
  private let looks: [FirstLook]
  private let ranks: [[Int]]
  private let elsewhere: Elsewhere

  init(_ looks: [FirstLook]) {
    self.looks = looks
    ranks = looks.map { FirstLook.ranks($0.shares) }
    elsewhere = Elsewhere(looks, ranks)
  }

  /// Returns the figures of some candidates of a trigger, one row behind another.
  func rows(_ rows: [Int], of trigger: Int) -> [Double] {
    let look = looks[trigger]
    let last = look.scores.count - 1
    let highest = look.scores.max() ?? 0
    // By meaning, that of "none" first.
    let meanings = (look.candidates.map(\.meaning).max() ?? -1) + 2
    var masses = [Double](repeating: 0, count: meanings)
    var copies = masses
    for (candidate, share) in zip(look.candidates, look.shares) {
      masses[candidate.meaning + 1] += share
      copies[candidate.meaning + 1] += 1
    }
    var figures: [Double] = []
    for row in rows {
      let candidate = look.candidates[row]
      figures += look.sums(of: row)
      figures.append(look.scores[row])
      figures.append(look.shares[row])
      figures.append(look.scores[row] - highest)
      figures.append(row == last ? 1 : 0)
      figures.append(look.shares[last])
      figures.append(Double(ranks[trigger][row]))
      figures.append(row > 0 ? look.shares[row - 1] : 0)
      figures.append(row < last ? look.shares[row + 1] : 0)
      figures.append(Double(row))
      figures.append(Double(last + 1))
      figures.append(masses[candidate.meaning + 1])
      figures.append(copies[candidate.meaning + 1])
      figures.append(Double(candidate.value))
      elsewhere.add(candidate.words, at: trigger, to: &figures)
    }
    return figures
  }
}

/// What the triggers of a report make of the same words.
private struct Elsewhere {
  /// A trigger's share for some words.
  private struct Claim {
    let trigger: Int
    let share: Double
    let isFirst: Bool
  }

  /// What is made of some words.
  private struct Words {
    /// All triggers that have them among their candidates, in the order of the text.
    var claims: [Claim] = []
    /// The two highest shares.
    var highest: [Claim] = []
    var firsts = 0

    mutating func add(_ claim: Claim) {
      claims.append(claim)
      if claim.isFirst { firsts += 1 }
      let at = highest.firstIndex { $0.share < claim.share } ?? highest.count
      highest.insert(claim, at: at)
      if highest.count > 2 { highest.removeLast() }
    }
  }

  private var words: [Words] = []
  /// For the numbers of words, where they stand among `words`.
  private var rows: [Int: Int] = [:]
  private let triggers: Int

  init(_ looks: [FirstLook], _ ranks: [[Int]]) {
    triggers = looks.count
    for (trigger, look) in looks.enumerated() {
      for (row, candidate) in look.candidates.enumerated() {
        guard let number = candidate.words else { continue }
        let place = rows[number] ?? words.count
        if place == words.count {
          rows[number] = place
          words.append(Words())
        }
        words[place].add(
          Claim(trigger: trigger, share: look.shares[row], isFirst: ranks[trigger][row] == 0))
      }
    }
  }

  /// Adds the figures from the highest share elsewhere on.
  func add(_ number: Int?, at trigger: Int, to figures: inout [Double]) {
    guard let place = number.flatMap({ rows[$0] }) else {
      figures += [0, -1, -1, 0, Double(triggers), 0]
      return
    }
    let all = words[place]
    let own = all.claims.firstIndex { $0.trigger >= trigger } ?? 0
    func share(at trigger: Int, _ number: Int) -> Double {
      let isThere = all.claims.indices.contains(number) && all.claims[number].trigger == trigger
      return isThere ? all.claims[number].share : -1
    }
    let best = all.highest.first { $0.trigger != trigger }
    figures.append(best?.share ?? 0)
    figures.append(share(at: trigger - 1, own - 1))
    figures.append(share(at: trigger + 1, own + 1))
    figures.append(Double(all.firsts - (all.claims[own].isFirst ? 1 : 0)))
    figures.append(Double(triggers))
    figures.append(best?.isFirst == true ? 1 : 0)
  }
}
