import Quantities
import TestSupport
import Testing
internal import Text

@Suite struct MeasureFormsTests {
  @Test(arguments: FrenchMeasures.read.rows) func `reads another measure`(row: FormTable.Row) {
    let read = NewsReader(kinds: .measures).mentions(in: ReadForms.text(row.marked.text))
    #expect(read.map(\.span.range) == row.marked.spans)
    guard case .measure(let measure) = read.first?.content else { return }
    let value =
      measure.low == measure.high
      ? ReadForms.number(measure.low)
      : "\(ReadForms.number(measure.low)) \(ReadForms.number(measure.high))"
    #expect("\(measure.quantity.rawValue) \(value) \(measure.unit)" == row[0])
  }
}

/// Own forms.
enum FrenchMeasures {
  static let read = FormTable(
    """
    Une file de ⟦15 km de long⟧. | length 15 kilometre
    Une clôture de ⟦300 mètres de longueur⟧. | length 300 metre
    Un fossé de ⟦4 m de large⟧. | width 4 metre
    Un mur de ⟦3 mètres de haut⟧. | altitude 3 metre
    Le camp est ⟦à 3 000 mètres d'altitude⟧. | altitude 3000 metre
    Le col culmine à ⟦3 000 mètres⟧. | altitude 3000 metre
    Un séisme ⟦à 10 km de profondeur⟧. | depth 10 kilometre
    Il roulait à ⟦90 km/h⟧. | speed 90 kilometre/h
    Il roulait à ⟦90 kilomètres à l'heure⟧. | speed 90 kilometre/h
    Une zone de ⟦25 km²⟧. | area 25 square_kilometre
    Une zone de ⟦25 km2⟧. | area 25 square_kilometre
    Une zone de ⟦3 millions de kilomètres carrés⟧. | area 3000000 square_kilometre
    Un champ de ⟦12 hectares⟧. | area 12 hectare
    Un missile d'une portée de ⟦300 km⟧. | range 300 kilometre
    Il est à ⟦3 km⟧ du but. | race 3 kilometre
    Elle a gagné le ⟦100 mètres haies⟧. | race 100 metre
    Ils ont saisi ⟦238 kg⟧ de cocaïne. | weight 238 kilogram
    Ils ont livré ⟦12 tonnes⟧ de riz. | weight 12 tonne
    Ils ont livré ⟦deux millions de barils⟧. | volume 2000000 barrel
    Il fait ⟦45 degrés⟧. | temperature 45 degree
    Il fait ⟦1,5 °C⟧ de plus. | temperature 1.5 degree
    Une rançon de ⟦30 millions d'euros⟧. | money 30000000 euro
    Une rançon de ⟦$ 30 millions⟧. | money 30000000 dollar
    Une rançon de ⟦500 000 FCFA⟧. | money 500000 franc_cfa
    Ça coûte ⟦treize euros et quarante-cinq cents⟧. | money 13.45 euro
    Une femme de ⟦29 ans⟧. | duration 29 year
    Ils ont tenu pendant ⟦trois jours⟧. | duration 3 day
    Ils ont tenu ⟦entre 48 et 65 heures⟧. | duration 48 65 hour
    """)
}
