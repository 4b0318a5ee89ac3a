public import Distances
internal import Formats
public import Gazetteer
internal import GeoJSON
internal import Geodesy

/// A page that shows a run of `geomap map`, piece by piece: no file is opened and no network asked for.
///
///     var page = PreviewPage(language: .french, generator: "geomap 0.1.0")
///     var html = page.head()
///     for report in reports { html += page.report(report) }
///     html += page.end(gazetteer: gazetteer, outlines: outlines)
///
/// The pieces in their order are the page. The text of reports stands in it only as JSON, which a script shows as
/// text; a content security policy lets nothing run but that script.
public struct PreviewPage: Sendable {
  /// Events that a page holds at most: beyond it, browsers need seconds to load one.
  public static let mostEvents = 20_000

  /// Reports that did not fit, with their events.
  public private(set) var leftOut = (reports: 0, events: 0)

  private let language: ReasonLanguage
  private let generator: String
  private var shown = (reports: 0, events: 0)
  private var points: [Coordinate] = []
  private var cells: Set<Int> = []
  private var areas: Set<String> = []
  /// Reports with nothing to show.
  private var silent = 0

  /// - Parameters:
  ///   - language: What the page begins in; a button changes it.
  ///   - generator: Tool and version.
  public init(language: ReasonLanguage, generator: String) {
    self.language = language
    self.generator = generator
  }

  /// The beginning of the page, up to the place of the reports.
  public func head() -> [UInt8] {
    PreviewAssets.page
      .replacing("{{language}}", with: language.rawValue)
      .replacing("{{policy}}", with: Self.policy)
      .replacing("{{style}}", with: PreviewAssets.style)
      .bytes
  }

  /// The only script is ours, by its digest; nothing can be fetched.
  private static var policy: String {
    let digest = Base64.text(ofHexadecimal: SHA256.hexadecimal(of: PreviewAssets.script))
    return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(digest)'; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// The piece for one report; empty where the page is full, which `leftOut` then counts.
  public mutating func report(_ report: PreviewReport) -> [UInt8] {
    guard shown.events + report.eventCount <= Self.mostEvents else {
      leftOut.reports += 1
      leftOut.events += report.eventCount
      return []
    }
    shown.reports += 1
    shown.events += report.eventCount
    // One point in each cell is what the base map asks for.
    for point in report.points where cells.insert(MapFocus.cell(of: point)).inserted {
      points.append(point)
    }
    areas.formUnion(report.areas)
    return report.line + [UInt8(ascii: "\n")]
  }

  /// Counts a report that has neither an event nor a stated distance.
  public mutating func silentReport() { silent += 1 }

  /// The rest of the page: counts, the base map around what was shown, the script.
  public func end(gazetteer: Gazetteer, outlines: Outlines?) -> [UInt8] {
    var run = JSONWriter()
    run.object { json in
      json.string("generator", generator)
      json.integer("silent", silent)
      json.integer("leftOutReports", leftOut.reports)
      json.integer("leftOutEvents", leftOut.events)
    }
    let map = BaseMap(points: points, wanted: areas, gazetteer: gazetteer, outlines: outlines)
    var html = Array("</script>\n<script type=\"application/json\" id=\"run\">".utf8)
    html += ScriptText.escaped(run.bytes)
    html += Array("</script>\n<script type=\"application/json\" id=\"base-map\">".utf8)
    html += ScriptText.escaped(map.json)
    html += Array("</script>\n<script>".utf8)
    html += PreviewAssets.script
    html += Array("</script>\n</body>\n</html>\n".utf8)
    return html
  }
}
