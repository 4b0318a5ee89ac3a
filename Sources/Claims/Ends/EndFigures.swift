internal import Learning

/// What a linear model makes of the candidates for one end of a distance.
struct EndLook {
  /// The numbers of the names.
  let candidates: [Int]
  /// The place of each, and −1 for "none".
  let places: [Int]
  let look: FirstLook
  /// What each place shares over all its names.
  let masses: [Int: Double]

  init(_ candidates: [Int], places: [Int], _ look: FirstLook) {
    self.candidates = candidates
    self.places = places + [-1]
    self.look = look
    var masses: [Int: Double] = [:]
    for (place, share) in zip(self.places, look.shares) { masses[place, default: 0] += share }
    self.masses = masses
  }
}

/// The figures of the candidates for the ends of several distances of a report.
///
/// A linear model weighs each name alone. Trees see what it made of the others, of the same place as the other end, and at
/// the other distances. The figures are `FIGURES` of `training/claims/ends.py` behind the sums by slot.
struct EndFigures {
  /// For each distance.
  private let looks: [ClaimFrame.Side: [EndLook]]
  /// Whether another distance is told by the same words.
  private let isBeside: [Bool]
  /// By place, of all distances.
  private let highest: [ClaimFrame.Side: [Int: TwoHighest]]

  init(anchors: [EndLook], subjects: [EndLook], isBeside: [Bool]) {
    looks = [.anchor: anchors, .subject: subjects]
    self.isBeside = isBeside
    highest = looks.mapValues { looks in
      var found: [Int: TwoHighest] = [:]
      for (number, look) in looks.enumerated() {
        for (place, mass) in look.masses {
          found[place, default: TwoHighest()].add(mass, of: number)
        }
      }
      return found
    }
  }

  /// Returns the figures of the candidates of an end, one row behind another, those of "none" last.
  func rows(of number: Int, _ side: ClaimFrame.Side) -> [Double] {
    let other: ClaimFrame.Side = side == .anchor ? .subject : .anchor
    guard let own = looks[side], let others = looks[other] else { return [] }
    let (end, beside) = (own[number], others[number])
    let standing = Standing(end.look)
    let surest = end.masses.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let second = end.masses.filter { $0.key != surest?.key }.values.max() ?? 0
    let surestBeside = beside.masses.values.max() ?? 0
    var figures: [Double] = []
    for (row, place) in end.places.enumerated() {
      let mass = end.masses[place] ?? 0
      let best = (place == surest?.key ? second : surest?.value) ?? 0
      standing.add(row, to: &figures)
      figures += [mass, beside.masses[place] ?? 0, Double(end.places.count { $0 == place })]
      if place < 0 {
        figures += [0, 0, 0, 0, 0, 0]
      } else {
        figures += [
          self.mass(own, number - 1, place), self.mass(others, number - 1, place),
          self.mass(own, number + 1, place), self.mass(others, number + 1, place),
          highest[side]?[place]?.besides(number)?.value ?? 0,
          highest[other]?[place]?.besides(number)?.value ?? 0,
        ]
      }
      figures += [
        Double(own.count), Double(number), mass - best, surestBeside, isBeside[number] ? 1 : 0,
      ]
    }
    return figures
  }

  /// What a place shares at a distance; −1 where there is no such distance.
  private func mass(_ looks: [EndLook], _ number: Int, _ place: Int) -> Double {
    looks.indices.contains(number) ? looks[number].masses[place] ?? 0 : -1
  }
}
