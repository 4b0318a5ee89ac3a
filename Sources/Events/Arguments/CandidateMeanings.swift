internal import Learning
internal import Quantities
internal import Text

/// Numbers of what candidates mean: those that mean the same have one.
struct CandidateMeanings {
  let counts: [Int]
  let parties: [Int]
  private let dates: DateReader
  private let days: [DateInterval?: Int]

  init(dates: DateReader, counts: CountReader, parties: PartyReader) {
    self.dates = dates
    var days: [DateInterval?: Int] = [:]
    for date in dates.dates { _ = Self.number(of: date.interval, in: &days) }
    self.days = days
    var values: [[Int?]: Int] = [:]
    self.counts = counts.counts.all.map { Self.number(of: [$0.low, $0.high], in: &values) }
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
    case .date(let number):
      FirstLook.Candidate(words: number, meaning: days[dates.dates[number].interval] ?? -2)
    case .publication(let day):
      FirstLook.Candidate(words: nil, meaning: days[DateInterval(day)] ?? -2)
    }
  }
}
