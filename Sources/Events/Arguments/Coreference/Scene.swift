import Gazetteer
internal import Lexicon
internal import Places
internal import Quantities
internal import Text

extension CoreferenceReader {
  /// What a sentence names and counts, to be compared with that of another.
  struct Scene {
    /// Places of the scene; those that something is counted from only where there are no others.
    var names: Set<FoldedName> = []
    /// Places that a stated distance is counted from.
    var anchors: Set<FoldedName> = []
    var days: Set<DateInterval> = []
    var numbers: Set<Int> = []
    /// Numbers with the noun that they count.
    var tolls: Set<Toll> = []
    /// Longer words, by their keys.
    var words: Set<UInt64> = []
    /// The actors, and the kinds of people.
    var parties: Set<Int> = []

    struct Toll: Hashable {
      let number: Int
      let noun: UInt64
    }

    init() {}
  }
}

extension CoreferenceReader.Scene {
  /// - Parameters:
  ///   - sentence: the tokens.
  ///   - frame: the report.
  ///   - dates: the days of the report.
  ///   - counts: the numbers of people of the report.
  ///   - tokens: the tokens of the report's stated distances.
  init(
    of sentence: Range<Int>, in frame: ReportFrame, dates: DateReader, counts: CountMentions,
    anchors tokens: Set<Int>
  ) {
    let own =
      frame.firstName(from: sentence.lowerBound)..<frame.firstName(from: sentence.upperBound)
    let named = frame.names[own].filter { !$0.isOfActor }
    // "près d'Alkite, à trente kilomètres de Kidal" is not at Kidal.
    let places = named.filter { !tokens.contains($0.tokens.lowerBound) }
    names = Set((places.isEmpty ? named : places).map { FoldedName($0.toponym.mention.name) })
    anchors = Set(
      named.filter { tokens.contains($0.tokens.lowerBound) }.map {
        FoldedName($0.toponym.mention.name)
      })
    let firstDate = dates.dates.firstIndex(
      notBefore: { $0.tokens.lowerBound < sentence.lowerBound })
    days = Set(
      dates.dates[firstDate...].prefix { sentence.contains($0.tokens.lowerBound) }
        .filter { !$0.mention.isReporting }.compactMap(\.interval))
    let firstCount = counts.all.firstIndex(
      notBefore: { $0.tokens.lowerBound < sentence.lowerBound })
    for count in counts.all[firstCount...].prefix(while: { sentence.contains($0.tokens.lowerBound) }
    )
    where count.kind != .single && count.kind != .somebody {
      numbers.insert(count.low)
      if count.kind == .number, let noun = frame.counted(by: count.tokens) {
        tolls.insert(Toll(number: count.low, noun: noun))
      }
    }
    words = Set(
      sentence.lazy.map { ($0, frame.text.tokens[$0]) }
        .filter { index, token in
          token.isWord && frame.classes[index] == [] && token.end - token.start >= 4
        }
        .map(\.1.plainKey))
    parties = Self.parties(of: sentence, in: frame)
  }

  /// The tokens of stated distances, whose names say where something is counted from.
  static func anchors(in frame: ReportFrame) -> Set<Int> {
    var tokens: Set<Int> = []
    for mention in frame.mentions {
      if case .distance = mention.content {
        tokens.formUnion(frame.text.tokenRange(of: mention.span))
      }
    }
    return tokens
  }

  /// The actors and the kinds of people that a sentence names.
  private static func parties(of sentence: Range<Int>, in frame: ReportFrame) -> Set<Int> {
    let first = frame.namings.firstIndex(
      notBefore: { $0.tokens.upperBound <= sentence.lowerBound })
    var found = Set(
      frame.namings[first...].prefix { $0.tokens.lowerBound < sentence.upperBound }
        .map { $0.entry + 256 })
    for token in sentence {
      if let noun = frame.nouns[token], noun.isActor || noun.isTarget {
        found.insert(Int(noun.rawValue))
      }
    }
    return found
  }
}

extension ReportFrame {
  /// The key of the word that a number counts: the first noun that is known within three words behind it, else the next
  /// word; nil at the end of a sentence.
  func counted(by number: Range<Int>) -> UInt64? {
    let end = sentence(at: number.upperBound - 1).upperBound
    let behind = number.upperBound..<min(end, number.upperBound + 3)
    let noun = behind.first { nouns[$0] != nil } ?? behind.first
    return noun.flatMap { text.tokens[$0].isWord ? text.tokens[$0].plainKey : nil }
  }
}
