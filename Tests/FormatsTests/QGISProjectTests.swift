@testable import Distances
@testable import Formats
import Foundation
import FoundationXML
import Geodesy
import Testing
@testable import Text

@Suite struct QGISProjectTests {
  private static let files: [QGISLayer: String] = [
    .events: "a & b.geojson", .distances: "d.geojson", .uncertainty: "u.geojson",
    .towns: "t.geojson", .borders: "b.geojson",
  ]

  private static func extent() throws -> MapExtent {
    var extent = MapExtent()
    extent.add(try #require(Coordinate(latitude: 16, longitude: -1)))
    extent.add(try #require(Coordinate(latitude: 18, longitude: 3)))
    extent.add(DateInterval(try #require(CalendarDate(2024, 3, 17))))
    extent.add(DateInterval(try #require(CalendarDate(2024, 3, 19))))
    return extent
  }

  private static func look(
    _ extent: MapExtent = MapExtent(), events: Int = 3, _ language: ReasonLanguage = .english
  ) -> QGISLook {
    QGISLook(extent: extent, events: events, language: language)
  }

  private static func project(_ extent: MapExtent, _ language: ReasonLanguage = .english) -> String
  {
    QGISProject(files: files, look: look(extent, events: 3, language)).text
  }

  private static func isXML(_ text: String) -> Bool {
    let parser = XMLParser(data: Data(text.utf8))
    return parser.parse()
  }

  @Test func `the layers stand in order, with files named beside the project`() throws {
    let text = Self.project(try Self.extent())
    #expect(Self.isXML(text))
    #expect(text.contains("<datasource>./a &amp; b.geojson</datasource>"))
    let positions = try QGISLayer.allCases.map {
      try #require(text.range(of: "<layer-tree-layer id=\"geomap_\($0.rawValue)\"")).lowerBound
    }
    #expect(positions == positions.sorted())
  }

  @Test func `the view is the data and an eighth around it`() throws {
    let text = Self.project(try Self.extent())
    let view = "<xmin>-1.5</xmin><ymin>15.5</ymin><xmax>3.5</xmax><ymax>18.5</ymax>"
    #expect(text.contains("<extent>\(view)</extent>"))
  }

  @Test func `one event is shown with the disc around it`() throws {
    var extent = MapExtent()
    let well = try #require(Coordinate(latitude: 17, longitude: 1))
    extent.add(well, radius: Distance(kilometres: 55))
    let (latitudes, longitudes) = (try #require(extent.latitudes), try #require(extent.longitudes))
    #expect(abs(latitudes.lowerBound - 16.503) < 0.001)
    #expect(abs(latitudes.upperBound - 17.497) < 0.001)
    #expect(abs(longitudes.upperBound - 1.517) < 0.001)
    extent = MapExtent()
    let datelined = try #require(Coordinate(latitude: -17, longitude: 179.9))
    extent.add(datelined, radius: Distance(kilometres: 55))
    #expect(extent.longitudes?.upperBound == 179.9)
  }

  @Test func `the time spans the first day to the end of the last, a day a step`() throws {
    let text = Self.project(try Self.extent())
    let range = "<start>2024-03-17T00:00:00Z</start><end>2024-03-19T23:59:59Z</end>"
    #expect(text.contains("<TemporalRange>\(range)</TemporalRange>"))
    #expect(text.contains("timeStep=\"1\" timeStepUnit=\"d\""))
    #expect(text.contains("<NavigationMode type=\"int\">2</NavigationMode>"))
  }

  @Test(arguments: [(2022, "d"), (2012, "mon"), (1953, "y")])
  func `an event of long ago makes the steps of time months or years`(year: Int, unit: String)
    throws
  {
    var extent = try Self.extent()
    extent.add(DateInterval(try #require(CalendarDate(year, 4, 1))))
    let text = Self.project(extent)
    #expect(text.contains("timeStep=\"1\" timeStepUnit=\"\(unit)\""))
  }

  @Test func `without points the view is the world, without dates the time is left alone`() {
    let text = Self.project(MapExtent())
    #expect(Self.isXML(text))
    #expect(text.contains("<xmin>-180</xmin><ymin>-90</ymin><xmax>180</xmax><ymax>90</ymax>"))
    #expect(!text.contains("TemporalController"))
    #expect(!text.contains("ProjectTimeSettings"))
  }

  @Test(arguments: QGISLayer.allCases)
  func `a style is XML of its own, with or without dates`(layer: QGISLayer) throws {
    for extent in [MapExtent(), try Self.extent()] {
      let qml = layer.qml(for: Self.look(extent))
      #expect(Self.isXML(qml))
      #expect(qml.contains("<renderer-v2"))
      #expect(qml.contains("<mapTip"))
      #expect(
        qml.contains("<temporal enabled=\"1\"")
          == (extent.days != nil && (layer == .events || layer == .uncertainty)))
    }
  }

  @Test func `every colour and every verdict is in its style`() {
    for family in EventFamily.allCases {
      #expect(QGISLayer.events.qml(for: Self.look()).contains(QGISXML.rgba(family.colour)))
    }
    for verdict in DistanceVerdict.allCases where verdict != .notStated {
      #expect(QGISLayer.distances.qml(for: Self.look()).contains("value=\"\(verdict.rawValue)\""))
    }
  }

  @Test(arguments: ReasonLanguage.allCases)
  func `layers, legend and labels are in one language`(language: ReasonLanguage) throws {
    let text = Self.project(try Self.extent(), language)
    let french = [
      "Événements", "Distances énoncées", "Frontières et régions", "embuscade", "mesuré",
    ]
    let english = ["Stated distances", "Borders and regions", "Protests, riots", "measured"]
    let (own, other) = language == .french ? (french, english) : (english, french)
    for word in own { #expect(text.contains(word)) }
    for word in other { #expect(!text.contains(word)) }
  }

  @Test func `a few events of one point are spread and labelled, many stand in a ring`() {
    let few = QGISLayer.events.qml(for: Self.look(events: 1000))
    let many = QGISLayer.events.qml(for: Self.look(events: 1001))
    #expect(few.contains("OffsetXY"))
    #expect(!few.contains("pointDisplacement"))
    #expect(many.contains("pointDisplacement"))
    #expect(!many.contains("OffsetXY"))
  }

  @Test func `an inferred place has a question mark, and what is recalled is pale`() {
    let qml = QGISLayer.events.qml(for: Self.look())
    #expect(qml.contains("IN ('offset', 'ring', 'intersection', 'between')"))
    #expect(qml.contains(" ?\\n± "))
    #expect(qml.contains("&quot;told&quot; = 'background' THEN 95"))
  }

  @Test func `a page to print has the map, a legend of its layers, a scale and the credits`() throws
  {
    let text = Self.project(try Self.extent())
    let layout = try #require(text.range(of: "<Layouts>")).lowerBound
    let page = text[layout...]
    for type in ["65639", "65642", "65646", "65641"] {
      #expect(page.contains("<LayoutItem type=\"\(type)\""))
    }
    #expect(page.contains("GeoNames, CC BY 4.0"))
    #expect(page.contains("Natural Earth"))
    #expect(page.contains("layer-tree-layer id=\"geomap_events\""))
    #expect(!page.contains("layer-tree-layer id=\"geomap_borders\""))
  }

  @Test func `a map of half the earth has no scale`() {
    #expect(!Self.project(MapExtent()).contains("<LayoutItem type=\"65646\""))
  }

  @Test func `the map to print has the ratio of its frame`() {
    let wide = MapView(west: 0, south: 0, east: 8, north: 1).fitted(to: 2)
    #expect(wide == MapView(west: 0, south: -1.5, east: 8, north: 2.5))
    let high = MapView(west: 0, south: 0, east: 1, north: 4).fitted(to: 2)
    #expect(high == MapView(west: -3.5, south: 0, east: 4.5, north: 4))
  }

  @Test func `a union covers both, and nothing adds nothing`() throws {
    var one = try Self.extent()
    let whole = one
    one.formUnion(MapExtent())
    #expect(one == whole)
    var nothing = MapExtent()
    nothing.formUnion(whole)
    #expect(nothing == whole)
  }
}
