/// Countries, regions and towns: quiet, so that the events stand out.
extension QGISLayer {
  /// Land, whose edges are borders; the lines of regions lie on it.
  static func borderRenderer(_ look: QGISLook) -> String {
    let words = look.words
    // Of half the earth, lines of the usual width would be most of the map.
    let isWide = (look.extent.view ?? .world).width > 40
    func outline(_ colour: String, _ width: String, _ style: String, fill: String) -> String {
      QGISXML.layer(
        "SimpleFill",
        [
          "color": fill, "style": "solid", "outline_color": colour, "outline_style": style,
          "outline_width": width, "outline_width_unit": "MM", "joinstyle": "round",
        ])
    }
    return QGISXML.categorised(
      by: "kind",
      categories: [
        QGISXML.category(["country"], label: words.country, symbol: "country"),
        QGISXML.category(["region"], label: words.region, symbol: "region"),
      ],
      symbols: [
        QGISXML.symbol(
          "country", type: "fill",
          outline("140,132,120,255", isWide ? "0.2" : "0.5", "solid", fill: "249,247,241,255")),
        QGISXML.symbol(
          "region", type: "fill", outline("188,180,168,255", "0.25", "dash", fill: "255,255,255,0")),
      ])
  }

  /// In the part that is seen, countries larger than regions.
  static let borderLabels = QGISXML.labels(
    "CASE WHEN \"kind\" = 'country' THEN upper(\"name\") ELSE \"name\" END", isExpression: true,
    size: 8, colour: "#a39b8c",
    placement: #"placement="4" centroidWhole="0" fitInPolygonOnly="1" priority="1""#,
    rendering: #"obstacle="0""#,
    expressions: ["Size": "CASE WHEN \"kind\" = 'country' THEN 11 ELSE 8 END"])

  static let townRenderer = """
    <renderer-v2 type="singleSymbol" enableorderby="0" forceraster="0" symbollevels="0">
    <symbols>
    \(QGISXML.symbol(
      "0", type: "marker",
      QGISXML.layer(
        "SimpleMarker",
        [
          "name": "circle", "color": "255,255,255,255", "size": "1.3", "size_unit": "MM",
          "scale_method": "diameter", "outline_color": "110,110,110,255", "outline_style": "solid",
          "outline_width": "0.25", "outline_width_unit": "MM",
        ],
        expressions: [
          "size": "CASE WHEN \"kind\" = 'capital' THEN 2 WHEN \"kind\" = 'seat' THEN 1.6 ELSE 1.1 END"
        ])))
    </symbols>
    </renderer-v2>
    """

  /// Where an event bears the town's name already there is none; nothing is asked where the events are not open.
  static let townLabels = QGISXML.labels(
    """
    CASE WHEN array_contains(coalesce(aggregate('geomap_events', 'array_agg', "place_id"), array()), "place_id") \
    THEN NULL ELSE "name" END
    """,
    isExpression: true, size: 7, colour: "#777777",
    placement: """
      placement="6" predefinedPositionOrder="TR,R,BR,TL,L,BL" offsetType="1" dist="0.6" distUnits="MM" priority="2"
      """,
    rendering: #"obstacle="0""#)

  static let nameTip = QGISXML.tip("<b>\(QGISXML.html("\"name\""))</b>")
}
