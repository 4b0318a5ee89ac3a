internal import Distances

extension QGISLayer {
  /// Events by colour of their type and by size of their precision; those of one place in a ring around it.
  static var eventRenderer: String {
    let families = EventFamily.allCases
    let renderer = QGISXML.categorised(
      by: "event_type",
      categories: families.map {
        QGISXML.category($0.eventTypes, label: $0.label, symbol: $0.rawValue)
      },
      symbols: families.map { family in
        QGISXML.symbol(
          family.rawValue, type: "marker",
          QGISXML.layer(
            "SimpleMarker",
            [
              "name": "circle", "color": QGISXML.rgba(family.colour), "size": "3.4",
              "size_unit": "MM", "scale_method": "diameter", "outline_color": "255,255,255,255",
              "outline_style": "solid", "outline_width": "0.3", "outline_width_unit": "MM",
            ],
            expressions: ["size": markerSize]))
      })
    let centre = QGISXML.symbol(
      "centerSymbol", type: "marker",
      QGISXML.layer(
        "SimpleMarker",
        [
          "name": "circle", "color": "60,60,60,255", "size": "1", "size_unit": "MM",
          "outline_style": "no",
        ]))
    return """
      <renderer-v2 type="pointDisplacement" placement="0" tolerance="0.3" toleranceUnit="MM"\
       circleColor="150,150,150,255" circleWidth="0.2" circleRadiusAddition="0" labelAttributeName=""\
       enableorderby="0" forceraster="0" symbollevels="0">
      <labelFontProperties description="Sans Serif,8,-1,5,50,0,0,0,0,0" style=""/>
      \(renderer)
      \(centre)
      </renderer-v2>
      """
  }

  /// Millimetres by ACLED's precision of the place: the surer, the larger.
  private static let markerSize = """
    CASE WHEN "geo_precision" = 1 THEN 4 WHEN "geo_precision" = 2 THEN 3.4 WHEN "geo_precision" = 3 THEN 2.8 \
    ELSE 2.2 END
    """

  static var eventTip: String {
    let check = """
      CASE WHEN "distance_check" <> 'not-stated' THEN coalesce("stated_distance_text", '') || ': ' || \
      "distance_check" || coalesce(' (' || to_string("computed_distance_km") || ' km)', '') END
      """
    let origin = """
      array_to_string(array_filter(array("source", to_string("source_date"), "source_url"), \
      @element IS NOT NULL), ', ')
      """
    return QGISXML.tip(
      """
      <b>\(QGISXML.html("\"title\""))</b><br>\(QGISXML.html("to_string(\"event_date\")"))\
      <blockquote>\(QGISXML.html("\"quote\""))</blockquote>\(QGISXML.html(check))\
      <br><small>\(QGISXML.html(origin))</small>
      """)
  }

  /// Lines by colour of the verdict; those that cannot be true are thicker and dashed.
  static var distanceRenderer: String {
    let verdicts: [DistanceVerdict] = [
      .consistent, .plausibleByRoad, .strained, .tooShort, .tooLong, .cannotBeChecked,
    ]
    return QGISXML.categorised(
      by: "distance_check",
      categories: verdicts.map {
        QGISXML.category([$0.rawValue], label: $0.rawValue, symbol: $0.rawValue)
      },
      symbols: verdicts.map { verdict in
        let isWrong = verdict == .tooShort || verdict == .tooLong
        let line = QGISXML.layer(
          "SimpleLine",
          [
            "line_color": QGISXML.rgba(verdict.colour), "line_style": isWrong ? "dash" : "solid",
            "line_width": isWrong ? "0.9" : "0.6", "line_width_unit": "MM", "capstyle": "round",
            "joinstyle": "round",
          ])
        return QGISXML.symbol(
          verdict.rawValue, type: "line", line, end("firstvertex", 1, of: verdict),
          end("lastvertex", 2, of: verdict))
      })
  }

  /// A small ring at one end of a line, because the place there need not have an event.
  private static func end(_ vertex: String, _ layer: Int, of verdict: DistanceVerdict) -> String {
    let ring = QGISXML.symbol(
      "@\(verdict.rawValue)@\(layer)", type: "marker",
      QGISXML.layer(
        "SimpleMarker",
        [
          "name": "circle", "color": "255,255,255,255", "size": "1.6", "size_unit": "MM",
          "outline_color": QGISXML.rgba(verdict.colour), "outline_style": "solid",
          "outline_width": "0.4", "outline_width_unit": "MM",
        ]))
    return QGISXML.layer("MarkerLine", ["placement": vertex, "rotate": "0"], inner: ring)
  }

  /// "Gao – Ansongo", "stated 90 km" and "measured 90 km" in a line each, so that a short line has room for it.
  static let distanceLabel = """
    "stated_from" || ' – ' || "stated_to" || '\\n' || coalesce('stated ' || \
    to_string(round("stated_distance_km")) || ' km\\n', '') || 'measured ' || \
    to_string(round("computed_distance_km")) || ' km'
    """

  static var distanceTip: String {
    QGISXML.tip(
      """
      <b>\(QGISXML.html("\"title\""))</b><blockquote>\(QGISXML.html("\"quote\""))</blockquote>\
      \(QGISXML.html("\"reason\""))
      """)
  }

  /// Areas in the colour of their event, so light that what lies below can be read; the widest lowest, and of
  /// those wider than a hundred kilometres the outline alone.
  static var areaRenderer: String {
    let colour = "coalesce(attribute($currentfeature, 'fill'), '#7e7e7e')"
    let symbol = QGISXML.symbol(
      "0", type: "fill",
      QGISXML.layer(
        "SimpleFill",
        [
          "color": "126,126,126,40", "style": "solid", "outline_color": "126,126,126,130",
          "outline_style": "solid", "outline_width": "0.25", "outline_width_unit": "MM",
          "joinstyle": "round",
        ],
        expressions: [
          "fillColor": """
          set_color_part(\(colour), 'alpha', CASE WHEN "uncertainty_km" > 100 THEN 0 ELSE 40 END)
          """,
          "outlineColor": "set_color_part(\(colour), 'alpha', 130)",
          "outlineStyle": "CASE WHEN \"uncertainty_km\" > 100 THEN 'dash' ELSE 'solid' END",
        ]))
    return """
      <renderer-v2 type="singleSymbol" enableorderby="1" forceraster="0" symbollevels="0">
      <symbols>
      \(symbol)
      </symbols>
      <orderby><orderByClause asc="0" nullsFirst="1">"uncertainty_km"</orderByClause></orderby>
      </renderer-v2>
      """
  }

  static var areaTip: String {
    let radius = "to_string(\"uncertainty_km\") || ' km, ' || \"location_method\""
    return QGISXML.tip("<b>\(QGISXML.html("\"title\""))</b><br>± \(QGISXML.html(radius))")
  }
}
