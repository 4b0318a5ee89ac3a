internal import Distances

extension QGISLayer {
  /// Lines by colour of the verdict; those that cannot be true are thicker and dashed.
  static func distanceRenderer(_ words: QGISWords) -> String {
    let verdicts: [DistanceVerdict] = [
      .consistent, .plausibleByRoad, .strained, .tooShort, .tooLong, .cannotBeChecked,
    ]
    return QGISXML.categorised(
      by: "distance_check",
      categories: verdicts.map {
        QGISXML.category([$0.rawValue], label: words.label(of: $0), symbol: $0.rawValue)
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
  static func distanceLabels(_ words: QGISWords) -> String {
    let label = """
      "stated_from" || ' – ' || "stated_to" || '\\n' || coalesce('\(words.stated) ' || \
      to_string(round("stated_distance_km")) || ' km\\n', '') || '\(words.measured) ' || \
      to_string(round("computed_distance_km")) || ' km'
      """
    return QGISXML.labels(
      label, isExpression: true, size: 8, colour: "#444444",
      placement: """
        placement="2" placementFlags="14" dist="1" distUnits="MM" overrunDistance="30" \
        overrunDistanceUnit="MM" priority="8"
        """,
      // Longer than a short line, but not at every speck of one.
      rendering: #"obstacle="0" minFeatureSize="6""#)
  }

  static func distanceTip(_ words: QGISWords) -> String {
    QGISXML.tip(
      """
      <b>\(QGISXML.html("\"title\""))</b><blockquote>\(QGISXML.html("\"quote\""))</blockquote>\
      \(QGISXML.html("\"\(words.reasonField)\""))
      """)
  }

  /// Areas in the colour of their event, so light that what lies below can be read.
  ///
  /// The widest lie lowest, and of those wider than a hundred kilometres the outline alone is there. That of an inferred
  /// place stands out.
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
          "outlineColor": """
          set_color_part(\(colour), 'alpha', CASE WHEN \(isInferred) THEN 230 ELSE 130 END)
          """,
          "outlineStyle": """
          CASE WHEN \(isInferred) OR "uncertainty_km" > 100 THEN 'dash' ELSE 'solid' END
          """,
          "outlineWidth": "CASE WHEN \(isInferred) THEN 0.5 ELSE 0.25 END",
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
