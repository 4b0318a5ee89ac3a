internal import Distances
internal import Events

extension QGISLayer {
  /// Whether an event's point was not named, but follows from a stated distance.
  static let isInferred = """
    "location_method" IN ('offset', 'ring', 'intersection', 'between')
    """

  /// Millimetres by ACLED's precision of the place: the surer, the larger.
  private static let markerSize = """
    CASE WHEN "geo_precision" = 1 THEN 4 WHEN "geo_precision" = 2 THEN 3.4 WHEN "geo_precision" = 3 THEN 2.8 \
    ELSE 2.2 END
    """

  /// Events by colour of their type and by size of their precision, those recalled from before pale.
  private static func categories(
    _ words: QGISWords, around: String = "",
    offset: String = ""
  ) -> String {
    let families = EventFamily.allCases
    return QGISXML.categorised(
      by: "event_type",
      categories: families.map {
        QGISXML.category($0.eventTypes, label: words.label(of: $0), symbol: $0.rawValue)
      },
      symbols: families.map { family in
        QGISXML.symbol(
          family.rawValue, type: "marker", around,
          QGISXML.layer(
            "SimpleMarker",
            [
              "name": "circle", "color": QGISXML.rgba(family.colour), "size": "3.4",
              "size_unit": "MM", "scale_method": "diameter", "outline_color": "255,255,255,255",
              "outline_style": "solid", "outline_width": "0.3", "outline_width_unit": "MM",
              "offset": "0,0", "offset_unit": "MM",
            ],
            expressions: offset.isEmpty
              ? ["size": markerSize, "fillColor": colour(of: family)]
              : ["size": markerSize, "fillColor": colour(of: family), "offset": offset]))
      })
  }

  /// The colour of a marker by how it is told.
  private static func colour(of family: EventFamily) -> String {
    "set_color_part('\(family.colour)', 'alpha', CASE WHEN \"told\" = 'background' THEN 95 ELSE 255 END)"
  }

  /// A map of many events: those of one place in a ring around it.
  static func ringRenderer(_ words: QGISWords) -> String {
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
      \(categories(words))
      \(centre)
      </renderer-v2>
      """
  }

  /// The name of the place, once: at one side only, so that a second event of it finds no room for the same name, and
  /// beside the ring of several.
  static let placeLabels = QGISXML.labels(
    "location", size: 9, colour: "#222222",
    placement: """
      placement="6" predefinedPositionOrder="R" offsetType="1" dist="2" distUnits="MM" priority="8"
      """,
    rendering: #"obstacle="1" obstacleFactor="2""#)

  // MARK: Events of one point, spread

  /// Wraps an expression so that it knows `@count`, the events of its point, and `@number`, which of them it is, from 0.
  ///
  /// Both are counted in one text of all points and events, which QGIS makes once and keeps while it draws.
  private static func amongItsPoint(_ expression: String) -> String {
    """
    with_variable('point', '|' || "latitude" || ' ' || "longitude" || '|', \
    with_variable('all', concatenate('|' || "latitude" || ' ' || "longitude" || '|' || "event_id" || '|'), \
    with_variable('count', to_int((length(@all) - length(replace(@all, @point, ''))) / length(@point)), \
    with_variable('before', left(@all, strpos(@all, @point || "event_id" || '|') - 1), \
    with_variable('number', to_int((length(@before) - length(replace(@before, @point, ''))) / length(@point)), \
    \(expression))))))
    """
  }

  /// Millimetres from the point to the middle of the markers that stand around it.
  private static let ringRadius = "max(3.2, @count * 0.75)"
  /// Clockwise from the top.
  private static let angle = "(2 * pi() * @number / @count)"

  private static func onRing(_ radius: String) -> String {
    "to_string(round((\(radius)) * sin\(angle), 2)) || ',' || to_string(round(-(\(radius)) * cos\(angle), 2))"
  }

  /// Those of one point stand on a circle around it.
  static func spreadRenderer(_ words: QGISWords) -> String {
    let isFirst = "@count > 1 AND @number = 0"
    return categories(
      words,
      around: QGISXML.layer(
        "SimpleMarker",
        [
          "name": "circle", "color": "255,255,255,0", "size": "3.4", "size_unit": "MM",
          "outline_color": "150,150,150,255", "outline_style": "no",
          "outline_width": "0.2", "outline_width_unit": "MM",
        ],
        expressions: [
          "size": amongItsPoint("2 * \(ringRadius)"),
          "outlineStyle": amongItsPoint("CASE WHEN \(isFirst) THEN 'solid' ELSE 'no' END"),
        ]),
      offset: amongItsPoint("CASE WHEN @count > 1 THEN \(onRing(ringRadius)) ELSE '0,0' END"))
  }

  /// The place of a single event; of several what happened and when, the place with the first.
  ///
  /// A place that the report does not name there has a question mark, and one that follows from a distance its doubt.
  static func spreadLabels(_ words: QGISWords) -> String {
    let place = """
      coalesce("location", '') || CASE WHEN \(isInferred) THEN ' ?\\n± ' || to_string(round("uncertainty_km")) || ' km' \
      WHEN "tags" LIKE '%place from context%' THEN ' ?' ELSE '' END
      """
    let names = EventCategory.allCases.map { category in
      "'\(category.rawValue)', '\(words.label(of: category).replacing("'", with: "''"))'"
    }
    let happening = """
      coalesce(map_get(map(\(names.joined(separator: ", "))), "category"), "category") || \
      coalesce(', ' || format_date(to_date("event_date"), \(words.dayFormat)), '')
      """
    let label = """
      CASE WHEN @count > 1 THEN CASE WHEN @number = 0 THEN \(place) || '\\n' ELSE '' END || \(happening) \
      ELSE \(place) END
      """
    let side = """
      CASE WHEN @count < 2 THEN 5 WHEN sin\(angle) > 0.3 THEN 5 WHEN sin\(angle) < -0.3 THEN 3 \
      WHEN cos\(angle) > 0 THEN 1 ELSE 7 END
      """
    let offset = "CASE WHEN @count < 2 THEN '2.6,0' ELSE \(onRing("\(ringRadius) + 2.4")) END"
    return QGISXML.labels(
      amongItsPoint(label), isExpression: true, size: 8, colour: "#222222",
      placement: """
        placement="1" quadOffset="5" xOffset="2.6" yOffset="0" offsetUnits="MM" priority="9"
        """,
      rendering: #"obstacle="1" obstacleFactor="2""#,
      expressions: ["OffsetQuad": amongItsPoint(side), "OffsetXY": amongItsPoint(offset)])
  }

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
}
