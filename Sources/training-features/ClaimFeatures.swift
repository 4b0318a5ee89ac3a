@_spi(Training) import Claims
import Foundation
import Gazetteer
import Geodesy
@_spi(Training) import Quantities
import Text

/// Writes the possible distances of packs: [start, end, what there is to go by, numbers of features], and what the ranking
/// of a distance's ends sees of packs, one JSON line a report.
///
/// A line has the stated distances: [start, end, whether the anchor is a border, anchors, subjects, what the earth says],
/// where a candidate is [name, latitude, longitude, number of its place, numbers of features] and the last one is "none".
/// The earth says [number of an anchor's place, of a subject's, number of an `EarthAgreement`]. Offsets are characters. The last line has the names of the slots and the keys of all features, in the order of their numbers.
struct ClaimFeatures {
  let training: ClaimTraining?
  private let reader = NewsReader(distancesBy: nil)
  private var numbers = KeyNumbers()

  /// For possible distances alone.
  init() { training = nil }

  /// For the ends of distances.
  ///
  /// - Parameters:
  ///   - gazetteer: The places that names mean.
  ///   - file: The gazetteer's; the outlines lie beside it.
  ///   - weights: A weights file.
  /// - Throws: For a file that cannot be read.
  init(gazetteer: Gazetteer, file: String, weights: [UInt8]) throws {
    training = try ClaimTraining(
      gazetteer: gazetteer, outlines: try Self.outlines(beside: file), weights: weights)
  }

  mutating func writePossible(files: [String]) throws {
    for file in files {
      for (id, text) in try reports(of: file) {
        let offsets = characterOffsets(of: text)
        let possible = reader.possibleDistances(in: text).map { found -> [Any] in
          [
            offsets[found.span.start], offsets[found.span.end], found.ground,
            found.keys.map { numbers.of($0) },
          ]
        }
        let read = reader.mentions(in: text).filter { $0.rule != "distance.possible" }.map {
          [offsets[$0.span.start], offsets[$0.span.end]]
        }
        writeLine([
          "file": (file as NSString).lastPathComponent, "id": id, "possible": possible,
          "read": read,
        ])
      }
    }
    writeLine(["slots": NewsReader.slots, "keys": numbers.digits])
  }

  private static func outlines(beside file: String) throws -> Outlines {
    let url = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("outlines.tsv")
    let bytes = [UInt8](try Data(contentsOf: url))
    do { return try Outlines(tsv: bytes, file: url.path) } catch { throw error as any Error }
  }

  mutating func write(files: [String]) throws {
    guard let training else { return }
    for file in files {
      for (id, text) in try reports(of: file) {
        let offsets = characterOffsets(of: text)
        let questions = training.questions(in: text).map { question -> [Any] in
          [
            offsets[question.span.start], offsets[question.span.end], question.isBorder,
            candidates(question.anchors, none: question.noAnchor),
            candidates(question.subjects, none: question.noSubject),
            question.agreements.map { [$0.anchor, $0.subject, $0.agreement.rawValue] },
          ]
        }
        writeLine(["file": (file as NSString).lastPathComponent, "id": id, "claims": questions])
      }
    }
    writeLine(["slots": ClaimTraining.slots, "keys": numbers.digits])
  }

  private mutating func candidates(
    _ candidates: [ClaimTraining.Candidate], none: [UInt64]
  ) -> [[Any]] {
    let written = candidates.map { candidate -> [Any] in
      let point = candidate.place.flatMap { training?.gazetteer.coordinate(of: $0) }
      return [
        candidate.name, point.map { $0.latitude as Any } ?? NSNull(),
        point.map { $0.longitude as Any } ?? NSNull(), candidate.group,
        candidate.keys.map { numbers.of($0) },
      ]
    }
    return written + [[NSNull(), NSNull(), NSNull(), -1, none.map { numbers.of($0) }]]
  }

  /// Writes the checked distances of packs in the properties of `geomap check`.
  func writeChecked(files: [String]) throws {
    guard let training else { return }
    for file in files {
      for (id, text) in try reports(of: file) {
        let offsets = characterOffsets(of: text)
        let (claims, contradictions) = training.claims(in: text)
        for claim in claims {
          var object: [String: Any] = [
            "file": (file as NSString).lastPathComponent, "report_id": id,
            "start": offsets[claim.span.start], "end": offsets[claim.span.end],
            "verdict": claim.check.verdict.rawValue,
            "if_meant": claim.check.ifMeant?.verdict.rawValue ?? "",
          ]
          if let obstacle = claim.check.obstacle { object["obstacle"] = obstacle.rawValue }
          add(claim.anchor, "anchor", to: &object)
          add(claim.subject, "subject", to: &object)
          if let contradiction = contradictions[claim.span] {
            object["signs"] = contradiction.signs
            object["held_against"] = [contradiction.anchor, contradiction.subject].map {
              let point = training.gazetteer.coordinate(of: $0)
              return [point.latitude, point.longitude]
            }
          }
          writeLine(object)
        }
      }
    }
  }

  private func add(_ end: CheckedClaim.End?, _ side: String, to object: inout [String: Any]) {
    guard let end else { return }
    object[side] = end.name
    guard let place = end.place else { return }
    guard let point = training?.gazetteer.coordinate(of: place) else { return }
    object[side + "_latitude"] = point.latitude
    object[side + "_longitude"] = point.longitude
  }

  private func reports(of file: String) throws -> [(id: String, text: AnalysedText)] {
    try objects(of: file).compactMap { object in
      guard let id = object["id"] as? String, let text = object["text"] as? String else {
        return nil
      }
      return (id, AnalysedText(Article(id: id, text: text, language: .french)))
    }
  }
}
