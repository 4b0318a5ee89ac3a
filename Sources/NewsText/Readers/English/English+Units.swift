// Units as English news writes them; SI Brochure, 9th ed., and the international yard and pound agreement.

extension English {
  static let units = PhraseTable<MeasureUnit>(lengths + times + others)
  /// Those that a distance or a journey is told in.
  static let reaches = PhraseTable<MeasureUnit>((lengths + times).filter { $0.1.tellsDistance })

  private static let lengths: [(String, MeasureUnit)] = [
    (
      "km|kms|kilometre|kilometres|kilometer|kilometers",
      MeasureUnit(.length(.kilometre), "kilometre")
    ),
    ("m", MeasureUnit(.length(.metre), "metre", needsDigits: true)),
    ("metre|metres|meter|meters", MeasureUnit(.length(.metre), "metre")),
    ("mile|miles|mi", MeasureUnit(.length(.mile), "mile")),
    ("nautical mile|miles", MeasureUnit(.length(.nauticalMile), "nautical_mile")),
    ("nm", MeasureUnit(.length(.nauticalMile), "nautical_mile", needsDigits: true)),
    ("league|leagues", MeasureUnit(.length(.league), "league")),
    ("yard|yards|yd|yds", MeasureUnit(.length(.yard), "yard")),
    ("foot|feet|ft", MeasureUnit(.length(.foot), "foot")),
  ]

  private static func time(_ words: String, _ unit: TimeUnit) -> (String, MeasureUnit) {
    (words, MeasureUnit(.time(unit), unit.name))
  }

  private static let times: [(String, MeasureUnit)] = [
    time("second|seconds|sec|secs", .second), time("minute|minutes|min|mins", .minute),
    time("hour|hours|hr|hrs", .hour), time("day|days", .day), time("week|weeks", .week),
    time("fortnight|fortnights", .fortnight), time("month|months", .month),
    time("quarter|quarters", .quarter), time("year|years", .year),
    time("decade|decades", .decade), time("century|centuries", .century),
    time("weekend|weekends", .weekend),
  ]

  private static func other(
    _ words: String, _ quantity: MeasureMention.Quantity, _ name: String, digits: Bool = false
  ) -> (String, MeasureUnit) {
    (words, MeasureUnit(.other(quantity), name, needsDigits: digits))
  }

  private static let others: [(String, MeasureUnit)] = [
    other("mm|millimetre|millimetres|millimeter|millimeters", .length, "millimetre"),
    other("cm|centimetre|centimetres|centimeter|centimeters", .length, "centimetre"),
    other("inch|inches", .length, "inch"),
    other("square km|kilometre|kilometres|kilometer|kilometers", .area, "square_kilometre"),
    other("sq|square mile|miles", .area, "square_mile"),
    other("square metre|metres|meter|meters|feet|foot", .area, "square_metre"),
    other("hectare|hectares", .area, "hectare"), other("acre|acres", .area, "acre"),
    other("cubic metre|metres|meter|meters|feet", .volume, "cubic_metre"),
    other("litre|litres|liter|liters", .volume, "litre"),
    other("gallon|gallons", .volume, "gallon"),
    other("barrel|barrels", .volume, "barrel"), other("mph", .speed, "mile/h"),
    other("kph|kmh", .speed, "kilometre/h"), other("mile|miles per|an hour", .speed, "mile/h"),
    other(
      "km|kilometre|kilometres|kilometer|kilometers per|an hour", .speed, "kilometre/h"),
    other("knot|knots", .speed, "knot"),
    other("kg|kilo|kilos|kilogram|kilograms", .weight, "kilogram"),
    other("pound|pounds|lb|lbs", .weight, "pound"),
    other("ton|tons|tonne|tonnes", .weight, "tonne"),
    other("ounce|ounces|oz", .weight, "ounce"),
    other("degree|degrees (celsius|fahrenheit)", .temperature, "degree"),
    other("dollar|dollars", .money, "dollar"), other("euro|euros", .money, "euro"),
    other("cent|cents", .money, "cent"), other("franc|francs", .money, "franc"),
    other("megawatt|megawatts|mw", .other, "megawatt"),
  ]

  static let modes = PhraseTable<Manner>([
    ("as the crow flies", .along(.straight)), ("in a straight line", .along(.straight)),
    ("by road", .along(.road)), ("by car", .by(.road)), ("drive", .by(.road)),
    ("s drive", .by(.road)), ("drive away", .by(.road)), ("by bus|train", .by(.road)),
    ("walk", .by(.foot)), ("s walk", .by(.foot)), ("on foot", .by(.foot)), ("by foot", .by(.foot)),
    ("by boat", .by(.boat)), ("s boat ride", .by(.boat)), ("flight", .by(.air)),
    ("by air|plane|helicopter", .by(.air)), ("away", .none), ("distant", .none), ("apart", .none),
  ])
}
