internal import Lexicon

/// Which numbers of a report say more finely what others say roughly: "plus de mille morts" over "1 002 morts".
struct FinerFigures: Sendable {
  enum Standing: Int, Sendable {
    case alone, isFiner, isRough
  }

  /// The least of exact numbers and of rough ones, each in order.
  private let exact: [Int]
  private let rough: [Int]

  init(_ counts: [PeopleCount]) {
    let numbers = counts.filter { $0.kind == .number && $0.low >= Self.least }
    exact = numbers.filter(\.isExact).map(\.low).sorted()
    rough = numbers.filter { !$0.isExact }.map(\.low).sorted()
  }

  /// From so many people on a rough number says about how many they are.
  private static let least = 10

  /// Says whether another number of the report is at most a fifth more and exact, or at most a sixth less and rough.
  func standing(of count: PeopleCount) -> Standing {
    guard count.kind == .number, count.low >= Self.least else { return .alone }
    if count.isExact {
      return Self.has(rough, in: count.low - count.low / 6...count.low) ? .isFiner : .alone
    }
    return Self.has(exact, in: count.low...count.low + count.low / 5) ? .isRough : .alone
  }

  private static func has(_ sorted: [Int], in range: ClosedRange<Int>) -> Bool {
    let first = sorted.firstIndex(notBefore: { $0 < range.lowerBound })
    return first < sorted.count && sorted[first] <= range.upperBound
  }
}

extension PeopleCount {
  /// Whether the words mean one number of people.
  fileprivate var isExact: Bool { low == high }
}
