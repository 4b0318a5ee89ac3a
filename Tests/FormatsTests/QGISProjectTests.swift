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
  ]

  private static func extent() throws -> MapExtent {
    var extent = MapExtent()
    extent.add(try #require(Coordinate(latitude: 16, longitude: -1)))
    extent.add(try #require(Coordinate(latitude: 18, longitude: 3)))
    extent.add(DateInterval(try #require(CalendarDate(2024, 3, 17))))
    extent.add(DateInterval(try #require(CalendarDate(2024, 3, 19))))
    return extent
  }

  private static func isXML(_ text: String) -> Bool {
    let parser = XMLParser(data: Data(text.utf8))
    return parser.parse()
  }

  @Test func `the layers stand in order, with files named beside the project`() throws {
    let text = QGISProject(files: Self.files, extent: try Self.extent()).text
    #expect(Self.isXML(text))
    #expect(text.contains("<datasource>./a &amp; b.geojson</datasource>"))
    let positions = try QGISLayer.allCases.map {
      try #require(text.range(of: "<layer-tree-layer id=\"geomap_\($0.rawValue)\"")).lowerBound
    }
    #expect(positions == positions.sorted())
  }

  @Test func `the view is the data and an eighth around it`() throws {
    let text = QGISProject(files: Self.files, extent: try Self.extent()).text
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
    let text = QGISProject(files: Self.files, extent: try Self.extent()).text
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
    let text = QGISProject(files: Self.files, extent: extent).text
    #expect(text.contains("timeStep=\"1\" timeStepUnit=\"\(unit)\""))
  }

  @Test func `without points the view is the world, without dates the time is left alone`() {
    let text = QGISProject(files: Self.files, extent: MapExtent()).text
    #expect(Self.isXML(text))
    #expect(text.contains("<xmin>-180</xmin><ymin>-90</ymin><xmax>180</xmax><ymax>90</ymax>"))
    #expect(!text.contains("TemporalController"))
    #expect(!text.contains("ProjectTimeSettings"))
  }

  @Test(arguments: QGISLayer.allCases)
  func `a style is XML of its own, with or without dates`(layer: QGISLayer) throws {
    for extent in [MapExtent(), try Self.extent()] {
      let qml = layer.qml(for: extent)
      #expect(Self.isXML(qml))
      #expect(qml.contains("<renderer-v2"))
      #expect(qml.contains("<mapTip"))
      #expect(
        qml.contains("<temporal enabled=\"1\"") == (extent.days != nil && layer != .distances))
    }
  }

  @Test func `every colour and every verdict is in its style`() {
    for family in EventFamily.allCases {
      #expect(QGISLayer.events.qml(for: MapExtent()).contains(QGISXML.rgba(family.colour)))
    }
    for verdict in DistanceVerdict.allCases where verdict != .notStated {
      #expect(QGISLayer.distances.qml(for: MapExtent()).contains("value=\"\(verdict.rawValue)\""))
    }
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
