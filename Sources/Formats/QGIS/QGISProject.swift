internal import DelimitedText
internal import Text

/// A project of QGIS that shows the files: in order, over a map for orientation, zoomed to the data, the time set to
/// theirs, with a page to print.
///
/// The files are named relative to the project, so that the folder can be moved. The temporal controller is on and
/// spans all dates: everything is seen at first, and its play button steps through, a day a step, or a month or a year
/// where an event of long ago stretches the dates.
///
/// > Reference: the elements that QGIS 3.22 writes, less those whose default is meant.
public struct QGISProject: Hashable, Sendable {
  private let files: [QGISLayer: String]
  private let look: QGISLook

  /// - Parameters:
  ///   - files: The name of each layer's file, without a folder.
  ///   - look: What the files cover, and in which language they are shown.
  public init(files: [QGISLayer: String], look: QGISLook) {
    self.files = files
    self.look = look
  }

  private var extent: MapExtent { look.extent }

  /// The text of the `.qgs`.
  public var text: String {
    let layers = QGISLayer.allCases.filter { files[$0] != nil }
    return """
      <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
      <qgis projectname="\(look.words.project)" version="\(QGISLayer.version)">
      <homePath path=""/>
      <title>\(look.words.project)</title>
      <projectCrs>\(Self.wgs84)</projectCrs>
      <layer-tree-group>
      \(layers.map(treeEntry).joined(separator: "\n"))
      </layer-tree-group>
      <mapcanvas name="theMapCanvas" annotationsVisible="1"><units>degrees</units>\(extentElement)\
      <rotation>0</rotation><destinationsrs>\(Self.wgs84)</destinationsrs></mapcanvas>
      <projectlayers>
      \(layers.map(layer).joined(separator: "\n"))
      </projectlayers>
      <properties>
      <Paths><Absolute type="bool">false</Absolute></Paths>
      <SpatialRefSys><ProjectionsEnabled type="int">1</ProjectionsEnabled></SpatialRefSys>
      <Measure><Ellipsoid type="QString">EPSG:7030</Ellipsoid></Measure>
      \(decorations)
      \(timeProperties)
      </properties>
      \(timeSettings)
      \(QGISLayout(layers: layers, look: look, source: source).element)
      </qgis>

      """
  }

  private static let wgs84 = """
    <spatialrefsys><srsid>3452</srsid><srid>4326</srid><authid>EPSG:4326</authid>\
    <description>WGS 84</description><projectionacronym>longlat</projectionacronym>\
    <ellipsoidacronym>EPSG:7030</ellipsoidacronym><geographicflag>true</geographicflag></spatialrefsys>
    """

  private func source(of layer: QGISLayer) -> String { "./" + PlainText.xml(files[layer] ?? "") }

  private func treeEntry(_ layer: QGISLayer) -> String {
    """
    <layer-tree-layer id="\(layer.identifier)" name="\(look.words.title(of: layer))" source="\(source(of: layer))"\
     providerKey="ogr" checked="Qt::Checked" expanded="\(layer == .uncertainty || layer.isBase ? 0 : 1)"/>
    """
  }

  private func layer(_ layer: QGISLayer) -> String {
    """
    <maplayer type="vector" geometry="\(layer.geometry)" styleCategories="AllStyleCategories"\
     labelsEnabled="\(layer.hasLabels ? 1 : 0)" hasScaleBasedVisibilityFlag="0">
    <id>\(layer.identifier)</id>
    <datasource>\(source(of: layer))</datasource>
    <layername>\(look.words.title(of: layer))</layername>
    <srs>\(Self.wgs84)</srs>
    <provider encoding="UTF-8">ogr</provider>
    \(layer.style(for: look))
    </maplayer>
    """
  }

  private var extentElement: String {
    let view = extent.view ?? .world
    func decimal(_ number: Double) -> String { PlainText.number(number, decimals: 6) }
    return """
      <extent><xmin>\(decimal(view.west))</xmin><ymin>\(decimal(view.south))</ymin>\
      <xmax>\(decimal(view.east))</xmax><ymax>\(decimal(view.north))</ymax></extent>
      """
  }

  /// The colour under the map where there is no land.
  static let sea = #"red="226" green="236" blue="241" alpha="255""#

  /// The sea, the scale bar and the credits of the window; a layout has its own.
  private var decorations: String {
    """
    <Gui><CanvasColorRedPart type="int">226</CanvasColorRedPart>\
    <CanvasColorGreenPart type="int">236</CanvasColorGreenPart>\
    <CanvasColorBluePart type="int">241</CanvasColorBluePart></Gui>
    <ScaleBar><Enabled type="bool">true</Enabled><Placement type="int">0</Placement></ScaleBar>
    <CopyrightLabel><Enabled type="bool">true</Enabled><Placement type="int">3</Placement>\
    <Label type="QString">\(PlainText.xml(look.words.credits))</Label></CopyrightLabel>
    """
  }

  /// The controller's own entries: 2 is a fixed range, in which everything of that range is seen at once.
  private var timeProperties: String {
    guard let days = extent.days else { return "" }
    return """
      <TemporalControllerWidget><NavigationMode type="int">2</NavigationMode>\
      <StartDateTime type="QString">\(days.lowerBound)T00:00:00Z</StartDateTime>\
      <EndDateTime type="QString">\(days.upperBound)T23:59:59Z</EndDateTime></TemporalControllerWidget>
      """
  }

  /// QGIS's name for the unit of a step: a year of days and as many of months are about as much as anybody plays.
  private static func step(through days: ClosedRange<CalendarDate>) -> String {
    switch days.upperBound.ordinal - days.lowerBound.ordinal {
    case ..<1_000: "d"
    case ..<20_000: "mon"
    default: "y"
    }
  }

  private var timeSettings: String {
    guard let days = extent.days else { return "" }
    return """
      <ProjectTimeSettings timeStep="1" timeStepUnit="\(Self.step(through: days))" frameRate="1" cumulativeTemporalRange="0">\
      <TemporalRange><start>\(days.lowerBound)T00:00:00Z</start>\
      <end>\(days.upperBound)T23:59:59Z</end></TemporalRange></ProjectTimeSettings>
      """
  }
}
