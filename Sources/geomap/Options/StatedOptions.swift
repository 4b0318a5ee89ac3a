import ArgumentParser
import Distances
import Events
import Gazetteer
import Geodesy
import Quantities
import Text

/// A distance given on the command line instead of in a report.
struct StatedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Words to check instead of a report: \"environ trente kilomètres au sud\".",
      valueName: "phrase"))
  var stated: String?
  @Option(
    help: ArgumentHelp(
      "With --stated: the place it counts from, a name or latitude,longitude.", valueName: "place"))
  var from: String?
  @Option(
    help: ArgumentHelp(
      "With --stated: the place that lies so far, a name or latitude,longitude.",
      valueName: "place"))
  var to: String?

  func validate() throws {
    let given = [stated, from, to].compactMap(\.self).count
    guard given == 0 || given == 3 else {
      throw ValidationError("--stated, --from and --to go together.")
    }
  }

  /// Judges the words; nil where none were given.
  ///
  /// - Throws: A validation error where the words state no distance or a place is not understood.
  func row(language: Language?, mapper: ReportMapper) throws -> ClaimRow? {
    guard let stated, let from, let to else { return nil }
    let distance = try Self.distance(in: stated, language: language ?? .french)
    let anchor = try PlaceArgument(from, option: "--from").point(in: mapper.gazetteer)
    let subject = try PlaceArgument(to, option: "--to").point(in: mapper.gazetteer)
    let earth = EarthDistance(
      from: anchor.distanceEnd, to: subject.distanceEnd, outlines: mapper.outlines)
    return ClaimRow(
      report: nil, start: 0, end: stated.utf8.count, line: 1, column: 1, quote: stated,
      subject: subject.claimEnd, anchor: anchor.claimEnd,
      check: DistanceCheck(distance, earth: earth),
      language: language == .english ? .english : .french)
  }

  /// Reads a phrase with or without its preposition.
  private static func distance(in phrase: String, language: Language) throws -> StatedDistance {
    let frames =
      language == .french
      ? [phrase, "à \(phrase)", "La ville est à \(phrase) de Paris."]
      : [phrase, "The town is \(phrase) from Paris."]
    for frame in frames {
      let text = AnalysedText(Article(id: "", text: frame, language: language))
      for mention in NewsReader().distances(in: text) {
        if case .distance(let distance) = mention.content { return distance.stated }
      }
    }
    throw ValidationError(
      "--stated: '\(phrase)' states no distance; try \"environ trente kilomètres au nord\".")
  }
}

extension PlaceArgument.Point {
  fileprivate var distanceEnd: DistanceEnd {
    place.map { DistanceEnd($0) } ?? DistanceEnd(coordinate)
  }

  fileprivate var claimEnd: ClaimRow.End {
    ClaimRow.End(
      name: place?.name ?? title, identifier: place?.identifier, coordinate: coordinate)
  }
}
