internal import DelimitedText

/// A page to print: the map with title, legend, scale bar and credits, on A4 across.
///
/// > Reference: the elements that QGIS 3.22 writes for a layout, less those whose default is meant.
struct QGISLayout {
  let layers: [QGISLayer]
  let look: QGISLook
  let source: (QGISLayer) -> String

  /// Degrees: QGIS measures its bar along the lower edge, and in a higher map that says nothing of the rest.
  private static let highestWithScale = 50.0

  private static let map = "{6a1b9c70-0000-4000-8000-000000000001}"
  /// Millimetres of the map's frame.
  private static let frame = (width: 215.0, height: 168.0)

  /// The element `Layouts`.
  var element: String {
    """
    <Layouts>
    <Layout name="\(look.words.layout)" units="mm" printResolution="300">
    <PageCollection>\(page)</PageCollection>
    \(mapItem)
    \(label(2, title, at: "10,8,mm", size: "277,10,mm", points: 16))
    \(legend)
    \(view.height <= Self.highestWithScale ? scaleBar : "")
    \(label(5, credits, at: "10,190,mm", size: "277,12,mm", points: 8))
    </Layout>
    </Layouts>
    """
  }

  private var title: String {
    guard let days = look.extent.days else { return look.words.project }
    let period =
      days.lowerBound == days.upperBound
      ? "\(days.lowerBound)" : "\(days.lowerBound) – \(days.upperBound)"
    return "\(look.words.project), \(period)"
  }

  private var credits: String { look.words.marks + "\n" + look.words.credits }

  /// One item; `z` also numbers it.
  private func item(
    _ type: Int, z: Int, at position: String, size: String, _ attributes: String = "",
    _ content: String = ""
  ) -> String {
    let identifier = "{6a1b9c70-0000-4000-8000-00000000000\(z)}"
    return """
      <LayoutItem type="\(type)" uuid="\(identifier)" templateUuid="\(identifier)" position="\(position)"\
       positionOnPage="\(position)" size="\(size)" zValue="\(z)" referencePoint="0" itemRotation="0"\
       opacity="1" visibility="1" frameJoinStyle="miter" outlineWidthM="0.2,mm" \(attributes)>\
      <FrameColor red="120" green="120" blue="120" alpha="255"/>\(content)</LayoutItem>
      """
  }

  private var page: String {
    item(65638, z: 0, at: "0,0,mm", size: "297,210,mm", #"frame="false" background="true""#)
  }

  private var view: MapView {
    (look.extent.view ?? .world).fitted(to: Self.frame.width / Self.frame.height)
  }

  private var mapItem: String {
    let frame = Self.frame
    func decimal(_ number: Double) -> String { PlainText.number(number, decimals: 6) }
    return item(
      65639, z: 1, at: "10,20,mm",
      size:
        "\(PlainText.number(frame.width, decimals: 1)),\(PlainText.number(frame.height, decimals: 1)),mm",
      """
      frame="true" background="true" keepLayerSet="false" followPreset="false" drawCanvasItems="true" mapRotation="0"
      """,
      """
      <BackgroundColor \(QGISProject.sea)/><Extent xmin="\(decimal(view.west))" ymin="\(decimal(view.south))"\
       xmax="\(decimal(view.east))" ymax="\(decimal(view.north))"/><LayerSet/>
      """)
  }

  private func label(
    _ z: Int, _ text: String, at position: String, size: String, points: Int
  ) -> String {
    item(
      65641, z: z, at: position, size: size,
      """
      frame="false" background="false" labelText="\(PlainText.xml(text))" htmlState="0" halign="1" valign="128"\
       marginX="0" marginY="0"
      """,
      """
      <LabelFont description="\(Self.font(points))" style=""/><FontColor red="40" green="40" blue="40" alpha="255"/>
      """)
  }

  private static func font(_ points: Int) -> String {
    "Sans Serif,\(points),-1,5,50,0,0,0,0,0"
  }

  /// Beside the map, of what it shows and no more; the base map needs no explanation.
  private var legend: String {
    let entries = layers.filter { !$0.isBase }.map { layer in
      """
      <layer-tree-layer id="\(layer.identifier)" name="\(look.words.title(of: layer))" source="\(source(layer))"\
       providerKey="ogr" checked="Qt::Checked" expanded="1"/>
      """
    }
    let styles = [("title", 12), ("group", 10), ("subgroup", 9), ("symbol", 8), ("symbolLabel", 8)]
      .map { name, points in
        """
        <style name="\(name)" alignment="1" marginTop="1.5" marginLeft="\(name == "symbolLabel" ? 2 : 0)">\
        <styleFont description="\(Self.font(points))" style=""/></style>
        """
      }
    return item(
      65642, z: 3, at: "228,19,mm", size: "60,40,mm",
      """
      frame="false" background="false" title="" resizeToContents="1" legendFilterByMap="1" map_uuid="\(Self.map)"\
       columnCount="1" boxSpace="2" symbolWidth="5" symbolHeight="3" wrapChar="" fontColor="#282828"
      """,
      """
      <styles>\(styles.joined())</styles>\
      <layer-tree-group>\(entries.joined())</layer-tree-group>
      """)
  }

  private var scaleBar: String {
    item(
      65646, z: 4, at: "14,174,mm", size: "80,12,mm",
      """
      frame="false" background="true" style="Single Box" mapUuid="\(Self.map)" unitType="km" unitLabel="km"\
       numMapUnitsPerScaleBarUnit="1" numUnitsPerSegment="50" numSegments="2" numSegmentsLeft="0"\
       segmentSizeMode="1" minBarWidth="30" maxBarWidth="70" height="2" boxContentSpace="1.5" labelBarSpace="1.5"\
       outlineWidth="0.3" alignment="0"
      """,
      """
      <BackgroundColor red="255" green="255" blue="255" alpha="230"/>\
      <scaleBarFont description="\(Self.font(8))" style=""/>
      """)
  }
}
