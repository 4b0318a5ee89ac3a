public import Gazetteer
public import Places
public import Quantities
internal import TestSupport
internal import Text

/// Names of a text resolved over the places of `NewsPlaces`.
public enum ResolvePlaces {
  public static let gazetteer = Gazetteer(rows: rows())

  private static func rows() -> PlaceRows {
    do {
      return try GazetteerCSV.read(Array(NewsPlaces.csv.utf8), file: "NewsPlaces.csv")
    } catch {
      preconditionFailure("\(error)")
    }
  }

  public static func `in`(_ text: String, distances: [Mention] = []) -> [ResolvedToponym] {
    let analysed = AnalysedText(Article(id: "test", text: text, language: .french))
    let toponyms = ToponymReader(names: gazetteer).toponyms(in: analysed)
    return ToponymResolver(gazetteer: gazetteer)
      .resolve(toponyms, in: analysed, distances: distances)
  }

  /// The identifier of the place believed for the first mention of a name.
  public static func identifier(of name: String, in text: String) -> String? {
    `in`(text).first { $0.mention.name == name }?.best.map { gazetteer.identifier(of: $0.place) }
  }
}
