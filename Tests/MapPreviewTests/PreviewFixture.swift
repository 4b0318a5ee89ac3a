import Foundation
import Gazetteer

@testable import MapPreview
import Events
import Formats
import Text
internal import Distances

/// Three places of Mali, the whole way from a text to a page, and a page's data read back.
enum PreviewFixture {
  private static let places = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:2453866,Mali,country,ML,,17.34371,-3.54007,1030.6,,19077690,-12.264,10.14,4.236,24.995,,GeoNames
    gn:2453514,Ménaka,seat,ML,ML.13,15.91985,2.39609,,,20702,,,,,,GeoNames
    gn:2596483,Inékar,village,ML,ML.13,15.95944,3.14111,,,,,,,,,GeoNames
    gn:2457163,Gao,seat,ML,ML.09,16.27167,-0.04472,,,133110,,,,,,GeoNames
    gn:2597449,Région de Kidal,admin1,ML,ML.10,19.43793,1.14922,363.2,,,-2.043,17.629,4.232,21.849,Kidal,GeoNames
    gn:3017382,France,country,FR,,46,2,500,,66987244,-5,42,8,51,,GeoNames

    """
  private static let outlineText = """
    gn:2453866\t-4 14,4 14,4 20,-4 20
    gn:2597449\t0 18,4 18,4 20,0 20
    gn:3017382\t-4 43,7 43,7 50,-4 50

    """

  static let menaka = """
    Une patrouille de l’armée malienne est tombée dans une embuscade dimanche 17 mars près d’Inékar, \
    à environ 80 kilomètres à l’est de Ménaka. Quatre soldats ont été tués.

    """

  static let gazetteer = mapper.gazetteer
  static let outlines = mapper.outlines

  private static let mapper: ReportMapper = {
    do {
      return ReportMapper(
        gazetteer: Gazetteer(
          rows: try GazetteerCSV.read(Array(places.utf8), file: "PreviewFixture")),
        outlines: try Outlines(tsv: Array(outlineText.utf8), file: "PreviewFixture"),
        actors: ActorTable())
    } catch {
      preconditionFailure("the fixture's own tables are faulty: \(error)")
    }
  }()

  static func report(_ text: String, id: String = "menaka.txt") -> PreviewReport? {
    let article = Article(
      id: id, text: text, date: CalendarDate(2024, 3, 19), source: id, url: id, language: .french)
    let mapped = mapper.map(article)
    var repetitions = Repetitions()
    return PreviewReport(
      mapped, identity: repetitions.identity(of: ReportIdentity(mapped.text)), gazetteer: gazetteer)
  }

  static func page(_ texts: [String]) -> String {
    var page = PreviewPage(language: .french, generator: "geomap test")
    var bytes = page.head()
    for text in texts {
      if let report = report(text) { bytes += page.report(report) } else { page.silentReport() }
    }
    bytes += page.end(gazetteer: gazetteer, outlines: outlines)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands in a page's element of data.
  static func data(_ id: String, in page: String) -> Substring {
    guard let start = page.range(of: "id=\"\(id)\">"),
      let end = page[start.upperBound...].range(of: "</script>")
    else { return "" }
    return page[start.upperBound..<end.lowerBound]
  }

  /// The reports of a page as a browser reads them.
  static func reports(in page: String) throws -> [[String: Any]] {
    try data("reports", in: page).split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
  }
}
