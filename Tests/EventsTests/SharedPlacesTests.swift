internal import Distances
@testable import Events
import Gazetteer
import Geodesy
import ReadingSupport
import TestSupport
import Testing
@testable import Text

/// Three reports about one well that no gazetteer has; the third says a wrong distance.
@Suite struct SharedPlacesTests {
  private static let texts = [
    "Six éleveurs ont été tués samedi 11 mai dans une attaque contre In-Tazarfa, à environ 140 kilomètres au sud de Kidal, au Mali.",
    "Six personnes ont été tuées samedi à In-Tazarfa, un puits situé à quelque 160 kilomètres au nord-est de Gao, au Mali.",
    "Six éleveurs ont été tués samedi à In-Tazarfa, à environ 80 kilomètres à l'ouest de Ménaka, au Mali.",
  ]

  private static let mapper = ReportMapper(
    gazetteer: ResolvePlaces.gazetteer, outlines: nil, actors: ActorTable())

  private func reports(_ texts: [String], days: [Int] = [13, 14, 15]) -> [MappedReport] {
    zip(texts, days).enumerated().map { number, report in
      Self.mapper.map(
        Article(
          id: "\(number + 1).txt", text: report.0,
          date: CalendarDate(iso: "2024-05-01")?.adding(
            days: report.1 - 1), language: .french))
    }
  }

  private func located(_ reports: [MappedReport]) -> [Event] {
    SharedPlaces(gazetteer: ResolvePlaces.gazetteer).located(reports).flatMap(\.events)
      .filter { $0.location.name == "In-Tazarfa" }
  }

  @Test func `three reports about one well give its place and name the wrong distance`() throws {
    let events = located(reports(Self.texts))
    #expect(events.count == 3)
    let well = try #require(Coordinate(latitude: 17.2, longitude: 1.1))
    for event in events {
      #expect(event.location.method == .intersection)
      let point = try #require(event.location.coordinate)
      let radius = try #require(event.location.uncertainty)
      #expect(Ellipsoid.wgs84.distance(from: point, to: well) <= radius)
      #expect(radius.kilometres < 80)
      let note = try #require(event.notes.last)
      #expect(note.hasPrefix("located where 2 distances meet: à environ 140 kilomètres"))
      #expect(note.hasSuffix("l'ouest de Ménaka (3.txt)"))
      #expect(note.contains("cannot hold with them: à environ 80 kilomètres"))
    }
  }

  @Test func `two distances that exclude each other are called contradictory and move nothing`() {
    let two = reports([Self.texts[0], Self.texts[2]])
    let events = located(two)
    #expect(!events.isEmpty)
    for event in events {
      #expect(event.location.method == .offset)
      #expect(event.tags.contains("contradictory distances"))
      #expect(event.notes.last?.hasPrefix("contradictory distances, only one") == true)
    }
  }

  @Test func `reports of different months are not about one place`() {
    let far = located(reports(Array(Self.texts.prefix(2)), days: [1, 1 + SharedPlaces.window + 1]))
    #expect(far.allSatisfy { $0.location.method != .intersection })
    let near = located(reports(Array(Self.texts.prefix(2)), days: [1, 1 + SharedPlaces.window]))
    #expect(!near.isEmpty && near.allSatisfy { $0.location.method == .intersection })
  }

  @Test func `one report by itself stays as it is`() {
    for report in reports(Self.texts) {
      #expect(
        SharedPlaces(gazetteer: ResolvePlaces.gazetteer).located([report])[0].events
          == report.events)
    }
  }
}
