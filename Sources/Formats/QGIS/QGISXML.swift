internal import DelimitedText
internal import Text

/// The pieces of XML that QGIS's styles are made of.
enum QGISXML {
  /// One symbol.
  ///
  /// - Parameters:
  ///   - name: What the renderer calls it by.
  ///   - type: `marker`, `line` or `fill`.
  ///   - layers: What is drawn, the lowest first.
  /// - Returns: The element.
  static func symbol(_ name: String, type: String, _ layers: String...) -> String {
    """
    <symbol name="\(name)" type="\(type)" alpha="1" clip_to_extent="1" force_rhr="0">\(layers.joined())</symbol>
    """
  }

  /// One layer of a symbol.
  ///
  /// - Parameters:
  ///   - kind: Its class, such as `SimpleMarker`.
  ///   - options: Its properties, as QGIS names them.
  ///   - expressions: Properties that are computed for each feature.
  ///   - inner: The symbol that it repeats, where it does.
  /// - Returns: The element.
  static func layer(
    _ kind: String, _ options: KeyValuePairs<String, String>,
    expressions: KeyValuePairs<String, String> = [:], inner: String = ""
  ) -> String {
    """
    <layer class="\(kind)" enabled="1" locked="0" pass="0">\
    <Option type="Map">\(options.map { option($0, $1) }.joined())</Option>\
    <data_defined_properties>\(collection(expressions))</data_defined_properties>\(inner)</layer>
    """
  }

  private static func option(_ name: String, _ value: String, type: String = "QString") -> String {
    "<Option name=\"\(name)\" type=\"\(type)\" value=\"\(PlainText.xml(value))\"/>"
  }

  private static func collection(_ expressions: KeyValuePairs<String, String>) -> String {
    let properties = expressions.map { name, expression in
      "<Option name=\"\(name)\" type=\"Map\">" + option("active", "true", type: "bool")
        + option("expression", expression) + option("type", "3", type: "int") + "</Option>"
    }
    let map =
      properties.isEmpty
      ? "<Option name=\"properties\"/>"
      : "<Option name=\"properties\" type=\"Map\">\(properties.joined())</Option>"
    return "<Option type=\"Map\">" + option("name", "") + map + option("type", "collection")
      + "</Option>"
  }

  /// One category of a categorised renderer; no values take every other one.
  static func category(_ values: [String], label: String, symbol: String) -> String {
    let head = "<category label=\"\(PlainText.xml(label))\" render=\"true\" symbol=\"\(symbol)\""
    switch values.count {
    case 0: return head + " value=\"\"/>"
    case 1: return head + " value=\"\(PlainText.xml(values[0]))\"/>"
    default:
      let list = values.map { "<val value=\"\(PlainText.xml($0))\"/>" }
      return head + ">\(list.joined())</category>"
    }
  }

  static func categorised(
    by field: String, categories: [String], symbols: [String]
  ) -> String {
    """
    <renderer-v2 type="categorizedSymbol" attr="\(field)" enableorderby="0" forceraster="0" symbollevels="0">
    <categories>\(categories.joined())</categories>
    <symbols>
    \(symbols.joined(separator: "\n"))
    </symbols>
    </renderer-v2>
    """
  }

  /// Labels with a white halo, in the application's own font so that none can be missing.
  static func labels(
    _ field: String, isExpression: Bool = false, size: Int, colour: String, placement: String,
    rendering: String, expressions: KeyValuePairs<String, String> = [:]
  ) -> String {
    let computed =
      expressions.isEmpty ? "" : "\n<dd_properties>\(collection(expressions))</dd_properties>"
    return """
      <labeling type="simple"><settings calloutType="simple">
      <text-style fieldName="\(PlainText.xml(field))" isExpression="\(isExpression ? 1 : 0)"\
       fontSize="\(size)" fontSizeUnit="Point" fontWeight="50" textColor="\(rgba(colour))" textOpacity="1"\
       multilineHeight="1"><text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM"\
       bufferColor="255,255,255,255" bufferOpacity="0.9" bufferJoinStyle="128"/></text-style>
      <placement \(placement)/>
      <rendering drawLabels="1" displayAll="0" upsidedownLabels="0" \(rendering)/>\(computed)
      </settings></labeling>
      """
  }

  /// Seen from the start to the end, both days included; a feature without dates is always seen.
  ///
  /// Expressions and not the two fields: for these QGIS asks OGR, which finds no feature whose date is null. Such a one
  /// lasts as long as all others together, so that "full range" is that of the dates that there are. `to_datetime`, because a date and a
  /// time are compared as texts.
  ///
  /// - Parameters:
  ///   - start: The field of the first day.
  ///   - end: The field of the last day.
  ///   - days: The first and the last day of all features; nil where none has a date.
  /// - Returns: The element.
  static func timed(
    from start: String, to end: String, within days: ClosedRange<CalendarDate>?
  ) -> String {
    guard let days else { return untimed }
    func expression(_ field: String, _ day: CalendarDate) -> String {
      PlainText.xml(
        "to_datetime(coalesce(\"\(field)\", make_date(\(day.year), \(day.month), \(day.day))))")
    }
    let (first, last) = (expression(start, days.lowerBound), expression(end, days.upperBound))
    return """
      <temporal enabled="1" mode="4" startExpression="\(first)" endExpression="\(last)" limitMode="1"\
       startField="" endField="" durationField="" durationUnit="d" fixedDuration="0" accumulate="0">\
      <fixedRange><start></start><end></end></fixedRange></temporal>
      """
  }

  static let untimed = #"<temporal enabled="0" mode="0"/>"#

  /// What is shown under the pointer: HTML with expressions between `[%` and `%]`.
  static func tip(_ html: String) -> String {
    "<mapTip enabled=\"1\">\(PlainText.xml(html))</mapTip>"
  }

  /// An expression that gives a property's text as HTML, nothing where it is null.
  static func html(_ expression: String) -> String {
    """
    [% replace(replace(replace(coalesce(\(expression), ''), '&', '&amp;'), '<', '&lt;'), '>', '&gt;') %]
    """
  }

  /// `red,green,blue,alpha`, as symbols have it, of `#rrggbb`.
  static func rgba(_ colour: String, alpha: Int = 255) -> String {
    (ViewerStyle.parts(of: colour) + [alpha]).map(String.init).joined(separator: ",")
  }
}
