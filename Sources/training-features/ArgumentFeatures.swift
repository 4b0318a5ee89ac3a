@_spi(Training) import Events
import Foundation
import Gazetteer
import Geodesy
import Text

/// Writes what the readers of arguments see of the packs with their given triggers, or with those that are read, one JSON line
/// a report.
///
/// A line has the triggers with the event and the telling that each is of, and the questions of each task with
/// candidates: [start, end, meaning, numbers of features]. Offsets are characters. The last line has the names of
/// the slots and the keys of all features, in the order of their numbers.
struct ArgumentFeatures {
  let training: ArgumentTraining
  /// What finds the triggers; nil for the given ones.
  private let reader: ReportMapper?
  private var numbers = KeyNumbers()

  init(gazetteer: Gazetteer, actors: ActorTable, reader: ReportMapper? = nil) {
    let mapper = ReportMapper(gazetteer: gazetteer, outlines: nil, actors: actors)
    training = ArgumentTraining(mapper: mapper, actors: actors)
    self.reader = reader
  }

  mutating func write(files: [String]) throws {
    for file in files {
      for object in try objects(of: file) {
        guard let report = PackReport(object) else { continue }
        writeReport(report, of: file)
      }
    }
    let slots = Dictionary(uniqueKeysWithValues: ArgumentTraining.slots.map { ($0.task, $0.names) })
    writeLine(["slots": slots, "keys": numbers.digits])
  }

  private mutating func writeReport(_ report: PackReport, of file: String) {
    guard !report.triggers.isEmpty else { return }
    let found = reader?.triggers(in: report.text) ?? Array(Set(report.triggers.map(\.trigger)))
    guard !found.isEmpty else { return }
    let (triggers, questions) = training.questions(in: report.text, triggers: found)
    // The same words may tell several events: "three villages were attacked". A trigger that is read may tell none.
    let tellings = triggers.map { trigger -> [[Int]] in
      report.triggers.filter {
        reader == nil ? $0.trigger == trigger : $0.trigger.tokens.overlaps(trigger.tokens)
      }.map { [$0.event, $0.telling] }
    }
    let written = questions.map { question -> [Any] in
      let candidates = question.candidates.map { candidate -> [Any] in
        [
          candidate.span.map { report.characters[$0.start] } ?? -1,
          candidate.span.map { report.characters[$0.end] } ?? -1, candidate.meaning,
          candidate.keys.map { numbers.of($0) },
        ]
      }
      return [question.task, question.trigger, candidates]
    }
    writeLine([
      "id": report.text.article.id, "file": (file as NSString).lastPathComponent,
      "triggers": tellings, "questions": written,
    ])
  }

  /// Writes the events that given triggers tell, coded by the weights of a file, with the properties that the
  /// measure reads; `gold` numbers the events of the pack whose triggers stand in the telling that is quoted.
  func writeEvents(files: [String], coder: EventCoder, gazetteer: Gazetteer) throws {
    for file in files {
      for object in try objects(of: file) {
        guard let report = PackReport(object), !report.triggers.isEmpty else { continue }
        let events = training.events(
          in: report.text, triggers: Array(Set(report.triggers.map(\.trigger))), coder: coder)
        for explained in events {
          let event = explained.event
          let gold = report.triggers.filter {
            report.text.string(of: event.trigger) == report.words(of: $0)
          }
          .filter {
            report.start(of: $0) == event.trigger.start && $0.trigger.category == event.category
          }
          let further: [String: Any] = [
            "gold": gold.map(\.event), "evidence": explained.evidence,
            "relation": event.location.reason ?? "",
          ]
          writeLine(properties(of: event, in: report, gazetteer).merging(further) { $1 })
        }
      }
    }
  }

  /// Writes the events of the reports of packs, read by a mapper, with the properties that the measure reads.
  func writeReports(files: [String], mapper: ReportMapper) throws {
    for file in files {
      for object in try objects(of: file) {
        guard let report = PackReport(object) else { continue }
        let explained = mapper.map(report.text.article, detail: .events).explanation.events
        for (event, belief) in explained.map({ ($0.event, ArgumentTraining.belief(of: $0)) }) {
          let further: [String: Any] = [
            "confidence": event.confidence, "file": (file as NSString).lastPathComponent,
            "belief": belief,
          ]
          writeLine(properties(of: event, in: report, mapper.gazetteer).merging(further) { $1 })
        }
      }
    }
  }

  private func properties(
    of event: Event, in report: PackReport, _ gazetteer: Gazetteer
  ) -> [String: Any] {
    var properties: [String: Any] = [
      "report_id": report.text.article.id, "category": event.category.rawValue,
      "quote_start": report.characters[event.quote.start],
      "quote_end": report.characters[event.quote.end],
      "further": event.furtherQuotes.map {
        [report.characters[$0.start], report.characters[$0.end]]
      },
      "status": event.status.rawValue, "told": event.told.rawValue,
      "location_method": event.location.method.rawValue,
    ]
    properties["location"] = event.location.name
    properties["latitude"] = event.location.coordinate?.latitude
    properties["longitude"] = event.location.coordinate?.longitude
    properties["uncertainty_km"] = event.location.uncertainty?.kilometres
    properties["date_earliest"] = event.date?.earliest.description
    properties["date_latest"] = event.date?.latest.description
    properties["fatalities"] = event.killed?.value
    properties["fatalities_high"] = event.killed?.high
    properties["injured"] = event.injured?.value
    properties["actor1"] = event.actor1?.name
    properties["actor2"] = event.actor2?.name
    properties["assoc_actor_1"] = event.actor1?.associated
    properties["assoc_actor_2"] = event.actor2?.associated
    properties["actor1_text"] = event.actor1?.text
    properties["actor2_text"] = event.actor2?.text
    properties["place_kind"] = event.location.place.map { gazetteer.kind(of: $0).rawValue }
    return properties
  }
}

/// A report of a pack with its given triggers.
struct PackReport {
  struct Given {
    let trigger: ArgumentTrigger
    let event: Int
    let telling: Int
  }

  func start(of given: Given) -> Int { text.tokens[given.trigger.tokens.lowerBound].start }
  func words(of given: Given) -> String {
    let tokens = given.trigger.tokens
    return text.string(
      of: TextSpan(
        start: text.tokens[tokens.lowerBound].start, end: text.tokens[tokens.upperBound - 1].end))
  }

  let text: AnalysedText
  /// For each byte the number of its character.
  let characters: [Int]
  let triggers: [Given]

  init?(_ object: [String: Any]) {
    guard let id = object["id"] as? String, let string = object["text"] as? String else {
      return nil
    }
    let date = (object["pub_date"] as? String).flatMap(CalendarDate.init(iso:))
    text = AnalysedText(Article(id: id, text: string, date: date, language: .french))
    characters = characterOffsets(of: text)
    // The byte that each character begins with.
    let bytes = text.bytes
    let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    var triggers: [Given] = []
    for (number, event) in (object["events"] as? [[String: Any]] ?? []).enumerated() {
      guard let category = (event["category"] as? String).flatMap(EventCategory.init(rawValue:))
      else { continue }
      for (telling, span) in (event["tellings"] as? [[Int]] ?? []).enumerated()
      where span.count == 2 && span[0] < span[1] && span[1] < starts.count {
        let tokens = text.tokenRange(of: TextSpan(start: starts[span[0]], end: starts[span[1]]))
        guard !tokens.isEmpty else { continue }
        triggers.append(
          Given(
            trigger: ArgumentTrigger(
              tokens: tokens, category: category, probability: 1,
              sentence: text.sentence(ofToken: tokens.lowerBound)),
            event: number, telling: telling))
      }
    }
    self.triggers = triggers
  }
}
