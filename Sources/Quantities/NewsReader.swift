public import Learning
public import Text

/// Reads what an article says in numbers, distances, other measures and dates.
///
///     let text = AnalysedText(article)
///     for mention in NewsReader().mentions(in: text) {
///       if case .distance(let distance) = mention.content { … }
///     }
///
/// The language is the article's. Names of places are `ToponymReader`'s; a distance names its ends by their words.
public struct NewsReader: Sendable {
  /// The kinds of mentions to read.
  public struct Kinds: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let numbers = Kinds(rawValue: 1)
    public static let distances = Kinds(rawValue: 2)
    public static let measures = Kinds(rawValue: 4)
    public static let dates = Kinds(rawValue: 8)
    public static let coordinates = Kinds(rawValue: 16)
    public static let all: Kinds = [.numbers, .distances, .measures, .dates, .coordinates]
  }

  private let kinds: Kinds
  /// What decides on possible distances; nil for what is built in.
  private let gate: DistanceGate?

  public init(kinds: Kinds = .all) { self.init(kinds: kinds, gate: nil) }

  private init(kinds: Kinds, gate: DistanceGate?) {
    self.kinds = kinds
    self.gate = gate
  }

  /// A reader of distances that lets all possible ones pass, or by the weights of a file: for training.
  @_spi(Training) public init(distancesBy weights: Weights?) {
    self.init(kinds: .distances, gate: weights.map { DistanceGate($0) } ?? .open)
  }

  /// The names of the features of possible distances, the first with the raw value 1.
  @_spi(Training) public static var slots: [String] { DistanceFeature.allCases.map { "\($0)" } }

  /// Returns the possible distances of a text, with what there is to go by and what speaks for each.
  @_spi(Training) public func possibleDistances(
    in text: AnalysedText
  ) -> [(span: TextSpan, ground: String, keys: [UInt64])] {
    var scanner = MentionScanner(text, tables: LanguageTables.of(text.language), gate: .open)
    _ = scanner.distances()
    return scanner.possible.map { (span: $0.span, ground: "\($0.reading.ground)", keys: $0.keys) }
  }

  /// Returns the mentions in the order of the text.
  ///
  /// A number that is part of a distance, a measure or a date is not repeated, unless numbers are the only kind asked for, so no two mentions overlap; one
  /// stated distance that counts from several places ("à 60 km de Vannes et de Rennes") gives one mention for
  /// each, with the same span.
  /// - Complexity: O(length of the text).
  public func mentions(in text: AnalysedText) -> [Mention] {
    var scanner = MentionScanner(text, tables: LanguageTables.of(text.language), gate: gate)
    if kinds == .numbers { return scanner.numbers() }
    if kinds == .distances { return scanner.distances() }
    return kinds == .all ? scanner.run() : scanner.run().filter { keeps($0) }
  }

  private func keeps(_ mention: Mention) -> Bool {
    switch mention.content {
    case .number: kinds.contains(.numbers)
    case .distance: kinds.contains(.distances)
    case .measure: kinds.contains(.measures)
    case .date: kinds.contains(.dates)
    case .coordinates: kinds.contains(.coordinates)
    }
  }

  /// Returns every number in the order of the text, those inside distances, measures and dates too.
  public func numbers(in text: AnalysedText) -> [Mention] {
    var scanner = MentionScanner(text, tables: LanguageTables.of(text.language))
    return scanner.numbers()
  }

  /// Returns the mentions of distances alone.
  public func distances(in text: AnalysedText) -> [Mention] {
    NewsReader(kinds: .distances).mentions(in: text)
  }

  /// Returns the mentions of dates alone.
  public func dates(in text: AnalysedText) -> [Mention] {
    NewsReader(kinds: .dates).mentions(in: text)
  }
}
