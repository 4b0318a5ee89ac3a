import Foundation
import Gazetteer
@_spi(Training) import Places
import Text

/// Writes what the recogniser and the resolver see of a corpus, one JSON line an article.
///
/// Offsets are characters (Unicode scalars), as in the corpora.
struct PlaceFeatures {
  let gazetteer: Gazetteer

  private struct Record {
    let article: Article
    /// Annotated toponyms that have a point, in order.
    let spans: [Range<Int>]
  }

  /// The lines of the table of weights with their widths, then the features of readings.
  func writeNames() {
    for line in ToponymReader.featureLines { print("candidate", line.name, line.width) }
    print("words", ToponymReader.wordCount)
    for name in ToponymResolver.featureNames { print("reading", name) }
  }

  /// Writes the candidates of a corpus; `hidden` says which part of the names counts as unknown, nil for none.
  func writeCandidates(of file: String, hidden: Int?) throws {
    let reader = ToponymReader(names: gazetteer)
    for record in try records(of: file) {
      let text = AnalysedText(record.article)
      let offsets = characterOffsets(of: text)
      let candidates = reader.candidates(in: text, hidden: hidden).map { candidate -> [Any] in
        [
          offsets[candidate.span.start], offsets[candidate.span.end], candidate.group,
          candidate.features,
        ]
      }
      writeLine(["id": record.article.id, "lang": text.language.rawValue, "candidates": candidates])
    }
  }

  /// Learns where the publishers of a corpus are at home from its texts alone, and writes the table.
  func writePublishers(of file: String) throws {
    let reader = ToponymReader(names: gazetteer)
    let resolver = ToponymResolver(gazetteer: gazetteer)
    var census = PublisherCensus(gazetteer: gazetteer)
    for record in try records(of: file) {
      let text = AnalysedText(record.article)
      let toponyms = resolver.resolve(reader.toponyms(in: text), in: text, distances: [])
      census.add(toponyms, of: record.article)
    }
    FileHandle.standardOutput.write(Data(census.csv))
  }

  /// Writes the readings of given toponyms; `publishers` is a table that `writePublishers` wrote, nil for none.
  func writeReadings(of file: String, publishers: String?) throws {
    let reader = ToponymReader(names: gazetteer)
    let table = try publishers.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    let resolver = ToponymResolver(
      gazetteer: gazetteer,
      publishers: table.map { PublisherTable(csv: [UInt8]($0), gazetteer: gazetteer) }
        ?? PublisherTable())
    for record in try records(of: file) {
      let text = AnalysedText(record.article)
      let offsets = characterOffsets(of: text)
      var bytes: [Int: Int] = [:]
      for (byte, character) in offsets.enumerated() where bytes[character] == nil {
        bytes[character] = byte
      }
      let spans = record.spans.compactMap { span -> TextSpan? in
        guard let start = bytes[span.lowerBound], let end = bytes[span.upperBound] else {
          return nil
        }
        return TextSpan(start: start, end: end)
      }
      let weighed = resolver.readings(of: reader.toponyms(at: spans, in: text), in: text)
      let toponyms = weighed.map { toponym -> [String: Any] in
        [
          "start": offsets[toponym.span.start], "end": offsets[toponym.span.end],
          "none": toponym.none, "readings": toponym.readings.map { json($0.place, $0.features) },
        ]
      }
      writeLine(["id": record.article.id, "toponyms": toponyms])
    }
  }

  private func json(_ id: Place.ID, _ features: [Double]) -> [String: Any] {
    let point = gazetteer.coordinate(of: id)
    let sparse = features.enumerated().filter { $0.element != 0 }.map {
      [Double($0.offset), $0.element]
    }
    return [
      "id": gazetteer.identifier(of: id), "kind": gazetteer.kind(of: id).rawValue,
      "country": gazetteer.country(of: id).description, "lat": point.latitude,
      "lon": point.longitude, "features": sparse,
    ]
  }

  private func records(of file: String) throws -> [Record] {
    try objects(of: file).compactMap { object -> Record? in
      guard let id = object["id"] as? String, let text = object["text"] as? String else {
        return nil
      }
      let url = object["url"] as? String ?? (object["domain"] as? String).map { "http://\($0)/" }
      let toponyms = object["toponyms"] as? [[String: Any]] ?? []
      let spans = toponyms.compactMap { toponym -> Range<Int>? in
        guard toponym["lat"] is NSNumber, let start = toponym["start"] as? Int,
          let end = toponym["end"] as? Int, start < end
        else { return nil }
        return start..<end
      }
      return Record(
        article: Article(id: id, text: text, url: url),
        spans: spans.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    }
  }
}
