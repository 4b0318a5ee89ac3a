internal import Learning
internal import Quantities
internal import Text

/// Numbers of what candidates mean, from 0: those that mean the same have one.
struct CandidateMeanings {
  let counts: [Int]
  let parties: [Int]
  private let dates: [Int]
  /// The number of each day that a date means.
  private let days: [DateInterval: Int]

  /// The meaning of a number: its least and its most, −1 for an open end.
  private struct Figures: Hashable {
    let low: Int
    let high: Int
  }

  init(dates: DateReader, counts: CountReader, parties: PartyReader) {
    var days: [DateInterval: Int] = [:]
    // Dates without an interval mean the same: nothing.
    self.dates = dates.dates.map { date in
      date.interval.map { Self.number(of: $0, in: &days) } ?? dates.dates.count
    }
    self.days = days
    var values: [Figures: Int] = [:]
    self.counts = counts.counts.all.map {
      Self.number(of: Figures(low: $0.low, high: $0.high ?? -1), in: &values)
    }
    var names: [String: Int] = [:]
    let frame = parties.frame
    self.parties = parties.parties.map {
      Self.number(of: frame.text.string(of: frame.span(of: $0.tokens)), in: &names)
    }
  }

  private static func number<Key: Hashable>(of key: Key, in numbers: inout [Key: Int]) -> Int {
    let next = numbers.count
    let number = numbers[key] ?? next
    numbers[key] = number
    return number
  }

  func candidate(_ day: DateReader.Candidate) -> FirstLook.Candidate {
    switch day {
    case .date(let number): FirstLook.Candidate(words: number, meaning: dates[number])
    case .publication(let day):
      FirstLook.Candidate(words: nil, meaning: days[DateInterval(day)] ?? dates.count + 1)
    }
  }
}
