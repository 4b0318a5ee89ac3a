import Geodesy
@testable import Quantities
import TestSupport
import Testing
@testable import Text

@Suite struct CoordinatesTests {
  static let read = FormTable(
    """
    Une embuscade au point ⟦17°06′N 01°12′E⟧, dans le nord. | 17.1 1.2 2
    Une mine aux coordonnées ⟦16.9512, 1.8734⟧, dans le nord. | 16.9512 1.8734 2
    Une mine aux coordonnées ⟦16,95 N, 1,87 E⟧, tuant deux militaires. | 16.95 1.87 2
    Le puits (⟦16.95, 1.87⟧) a été attaqué. | 16.95 1.87 2
    Le camp (⟦-1.68, 29.22⟧) a été attaqué. | -1.68 29.22 2
    Position GPS : ⟦-1.68, 29.22⟧. | -1.68 29.22 2
    Vers ⟦16°16'18"N, 0°02'41"O⟧, un raid. | 16.2717 -0.0447 2
    Au point ⟦N 16° 47.5' W 000° 02.6'⟧, un raid. | 16.7917 -0.0433 2
    Un raid par ⟦17° N et 1° E⟧. | 17 1 79
    Un raid vers ⟦12,5° Nord et 3,2° Ouest⟧. | 12.5 -3.2 8
    Coordonnées : ⟦lat. 17,1, long. 1,2⟧. | 17.1 1.2 8
    Un raid (⟦Nord : 16,27° ; Est : 0,04°⟧). | 16.27 0.04 2
    Un raid (⟦latitude 17.12, longitude 1.23⟧). | 17.12 1.23 2
    """)

  @Test(arguments: read.rows) func `reads coordinates`(row: FormTable.Row) {
    let mentions = NewsReader().mentions(in: ReadForms.text(row.marked.text))
    let points = mentions.compactMap { mention -> (Range<Int>, String)? in
      guard case .coordinates(let point) = mention.content else { return nil }
      func short(_ value: Double) -> String {
        let rounded = (value * 1e4).rounded() / 1e4
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
      }
      return (
        mention.span.range,
        "\(short(point.coordinate.latitude)) \(short(point.coordinate.longitude)) \(Int(point.uncertainty.kilometres.rounded()))"
      )
    }
    #expect(points.map(\.0) == row.marked.spans)
    #expect(points.map(\.1) == [row[0]])
  }

  @Test(arguments: [
    "Entre 17° et 19° à Gao.", "Il faisait 17°C, puis 12 E.", "Les indices sont de 12,45 et 13,62.",
    "Des hausses (12,45 et 13,62).", "Le score est de 6.4, 7.5.", "Il y a 12 N, 5 E et 3 S.",
    "À 12,5 km, 3,2 km plus loin.", "3,5 millions, 1,2 milliard.", "Le 17.03, 12.04 et 13.05.",
    "Entre 12° N et 15° N.", "Des notes (3.5, 4.5).",
  ]) func `reads no coordinates in`(text: String) {
    let mentions = NewsReader().mentions(in: ReadForms.text(text))
    #expect(!mentions.contains { if case .coordinates = $0.content { true } else { false } })
  }

  @Test func `coordinates are neither numbers nor distances nor dates`() {
    for row in Self.read.rows {
      let kinds = NewsReader().mentions(in: ReadForms.text(row.marked.text)).filter {
        $0.span.overlaps(
          TextSpan(start: row.marked.spans[0].lowerBound, end: row.marked.spans[0].upperBound))
      }
      #expect(kinds.count == 1, "\(row.marked.text)")
    }
  }
}
