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
  fileprivate func sums(of row: Int) -> ArraySlice<Double> {
    let slots = sums.count / scores.count
    return sums[row * slots..<(row + 1) * slots]
  }
}

/// How the candidates of one trigger stand to each other.
public struct Standing {
  private let look: FirstLook
  private let ranks: [Int]
  private let highest: Double

  public init(_ look: FirstLook) {
    self.look = look
    highest = look.scores.max() ?? 0
    var ranks = Array(repeating: 0, count: look.shares.count)
    // Of two that are alike the first is higher.
    let order = look.shares.indices.sorted {
      (look.shares[$1], $0) < (look.shares[$0], $1)
    }
    for (rank, row) in order.enumerated() { ranks[row] = rank }
    self.ranks = ranks
  }

  /// Whether a candidate has the highest share.
  func isFirst(_ row: Int) -> Bool { ranks[row] == 0 }

  /// Adds the sums by slot of a candidate and the ten figures of `standing` in `training/boosting.py`.
  public func add(_ row: Int, to figures: inout [Double]) {
    let shares = look.shares
    let last = shares.count - 1
    figures += look.sums(of: row)
    figures.append(look.scores[row])
    figures.append(shares[row])
    figures.append(look.scores[row] - highest)
    figures.append(row == last ? 1 : 0)
    figures.append(shares[last])
    figures.append(Double(ranks[row]))
    figures.append(row > 0 ? shares[row - 1] : 0)
    figures.append(row < last ? shares[row + 1] : 0)
    figures.append(Double(row))
    figures.append(Double(last + 1))
  }
}

/// A second look at the candidates of all triggers of a report: trees that add to the scores of a linear model.
///
/// The linear model weighs each candidate alone. The trees see what it made of it, of the trigger's other candidates,
/// and of the same words at the report's other triggers. `training/boosting.py` computes the same figures.
public struct SecondLook: Sendable {
  private let trees: BoostedTrees

  /// Reads the trees of a file that are called by a model's name.
  ///
  /// - Precondition: The file has them.
  public init(_ name: String, of file: Weights) {
    guard let trees = BoostedTrees(name, of: file) else {
      preconditionFailure("no '\(name)' trees")
    }
    self.trees = trees
  }

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
  private let standings: [Standing]
  private let elsewhere: Elsewhere

  init(_ looks: [FirstLook]) {
    self.looks = looks
    standings = looks.map { Standing($0) }
    elsewhere = Elsewhere(looks, standings)
  }

  /// Returns the figures of some candidates of a trigger, one row behind another.
  func rows(_ rows: [Int], of trigger: Int) -> [Double] {
    let look = looks[trigger]
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
      standings[trigger].add(row, to: &figures)
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
    /// By the numbers of the claims.
    var highest = TwoHighest()
    var firsts = 0

    mutating func add(_ claim: Claim) {
      highest.add(claim.share, of: claims.count)
      claims.append(claim)
      if claim.isFirst { firsts += 1 }
    }
  }

  private var words: [Words] = []
  /// For the numbers of words, where they stand among `words`.
  private var rows: [Int: Int] = [:]
  private let triggers: Int

  init(_ looks: [FirstLook], _ standings: [Standing]) {
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
          Claim(
            trigger: trigger, share: look.shares[row], isFirst: standings[trigger].isFirst(row)))
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
    let best = all.highest.besides(own).map { all.claims[$0.number] }
    figures.append(best?.share ?? 0)
    figures.append(share(at: trigger - 1, own - 1))
    figures.append(share(at: trigger + 1, own + 1))
    figures.append(Double(all.firsts - (all.claims[own].isFirst ? 1 : 0)))
    figures.append(Double(triggers))
    figures.append(best?.isFirst == true ? 1 : 0)
  }
}
