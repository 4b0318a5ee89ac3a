import Gazetteer
import Places
import Text

/// Names of a text resolved over a few places of a test's own.
enum OwnPlaces {
  /// For each name of a text the identifier of its place, nil where none is believed.
  static func resolve(
    _ text: String, _ language: Language, over csv: String
  ) throws -> [String: String?] {
    let gazetteer = Gazetteer(rows: try GazetteerCSV.read(Array(csv.utf8), file: "test.csv"))
    let analysed = AnalysedText(Article(id: "test", text: text, language: language))
    let toponyms = ToponymResolver(gazetteer: gazetteer)
      .resolve(ToponymReader(names: gazetteer).toponyms(in: analysed), in: analysed, distances: [])
    return Dictionary(
      toponyms.map { ($0.mention.name, $0.best.map { gazetteer.identifier(of: $0.place) }) },
      uniquingKeysWith: { first, _ in first })
  }
}
