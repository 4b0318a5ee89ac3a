internal import Learning
internal import Lexicon
internal import Quantities
internal import Text

/// What stands beside a candidate: other triggers, and the places and days of its sentence.
///
/// A number of a sentence that tells another event, at another place or on another day, is seldom this event's.
struct Surroundings {
  let frame: ReportFrame
  /// For each sentence the first mentions of the names in it, and the days.
  private let places: [[Int]]
  private let days: [[Int]]

  /// How the other trigger that stands nearest to a candidate in its sentence is related to a trigger.
  struct Neighbour {
    /// 0 for an event of another kind, 1 for one of a like kind, 2 for the same kind, 3 without another trigger.
    let likeness: Int
    /// The number of its category; 0 without another trigger.
    let category: Int
    /// The bin of the words between.
    let gap: Int
  }

  /// Triggers of a sentence, names and days that are looked at: a list without a full stop has thousands.
  private static let most = 12

  init(frame: ReportFrame, dates: [DateReader.Noted]) {
    self.frame = frame
    places = Self.bySentence(frame, frame.names) { name in
      // Where a report was written, or who acts, is no place that two sentences share.
      let isPlace = !name.isOfActor && !frame.isDateline(name, dates: dates)
      return (name.tokens.lowerBound, isPlace ? name.first : nil)
    }
    days = Self.bySentence(frame, dates) { date in
      let isReporting = date.mention.isReporting
      return (date.tokens.lowerBound, isReporting ? nil : date.interval?.earliest.ordinal)
    }
  }

  private static func bySentence<Item>(
    _ frame: ReportFrame, _ items: [Item], _ value: (Item) -> (token: Int, value: Int?)
  ) -> [[Int]] {
    var found = [[Int]](repeating: [], count: frame.text.sentences.count)
    var seen = [Int](repeating: 0, count: frame.text.sentences.count)
    for item in items {
      let (token, value) = value(item)
      let sentence = frame.text.sentence(ofToken: token)
      seen[sentence] += 1
      if seen[sentence] <= most, let value { found[sentence].append(value) }
    }
    return found
  }

  /// The other trigger that stands nearest to a candidate in its sentence.
  func neighbour(of tokens: Range<Int>, besides trigger: ArgumentTrigger) -> Neighbour {
    let sentence = frame.sentence(at: tokens.lowerBound)
    var nearest: (trigger: ArgumentTrigger, gap: Int)?
    for other in frame.triggers(ofSentence: sentence) where other.tokens != trigger.tokens {
      let gap = frame.between(other.tokens, tokens).count
      if gap < nearest?.gap ?? .max { nearest = (other, gap) }
    }
    guard let (other, gap) = nearest else { return Neighbour(likeness: 3, category: 0, gap: 0) }
    return Neighbour(
      likeness: other.category.likeness(to: trigger.category), category: other.category.number,
      gap: Bins.of(gap))
  }

  /// How many triggers stand between a candidate and a trigger, at most 3, and how many of them are of its category.
  func triggers(
    between tokens: Range<Int>, and trigger: ArgumentTrigger
  ) -> (all: Int, same: Int) {
    let between = frame.triggers(ofSentence: frame.between(tokens, trigger.tokens))
    let same = between.prefix(Self.most).count { $0.category == trigger.category }
    return (min(between.count, 3), min(same, 3))
  }

  /// Whether the sentence of a candidate and that of a trigger name the same places, and the same days.
  ///
  /// - Returns: 0 where one names none, 1 for others, 2 where one is in both.
  func shared(_ tokens: Range<Int>, _ trigger: ArgumentTrigger) -> (places: Int, days: Int) {
    let own = frame.text.sentence(ofToken: trigger.tokens.lowerBound)
    let other = frame.text.sentence(ofToken: tokens.lowerBound)
    return (overlap(places[own], places[other]), overlap(days[own], days[other]))
  }

  private func overlap(_ first: [Int], _ second: [Int]) -> Int {
    first.isEmpty || second.isEmpty ? 0 : first.contains(where: second.contains) ? 2 : 1
  }
}

extension ReportFrame {
  /// A dateline is over after that many tokens.
  private static let longestDateline = 14

  /// Whether a name is the town of a dateline: at the head of a paragraph, before a dash, with nothing but days, names and
  /// marks between.
  fileprivate func isDateline(_ name: PlaceName, dates: [DateReader.Noted]) -> Bool {
    let first = name.tokens.lowerBound
    guard text.tokens[first].startsParagraph || first == 0 else { return false }
    func isDated(_ token: Int) -> Bool {
      let next = dates.firstIndex(notBefore: { $0.tokens.lowerBound <= token })
      return next > 0 && dates[next - 1].tokens.contains(token)
    }
    let end = min(name.tokens.upperBound + Self.longestDateline, text.tokens.count)
    for index in name.tokens.upperBound..<end {
      let token = text.tokens[index]
      if token.isDash, token.hasSpaceBefore { return true }
      guard !token.isWord || token.isCapitalised || isDated(index)
      else { return false }
    }
    return false
  }
}

/// Kinds of features of a candidate that another trigger may stand beside.
protocol NeighbourSlot: ArgumentSlot {
  static var otherCategory: Self { get }
  static var otherAlike: Self { get }
}

extension FeatureList where Slot: NeighbourSlot {
  /// Adds the other trigger that stands nearest to a candidate.
  mutating func add(
    _ other: Surroundings.Neighbour, _ zone: ReportFrame.Zone, _ trigger: ArgumentTrigger
  ) {
    if other.likeness < 3 { add(.otherCategory, other.category, trigger.category.number) }
    add(.otherAlike, other.likeness, zone.rawValue)
    add(.otherAlike, other.likeness + 4, other.gap)
  }
}
