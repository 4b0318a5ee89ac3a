internal import DelimitedText
internal import GeoJSON

/// A KML document for Google Earth and the like, one Placemark a line.
///
/// An event without a point keeps its Placemark: it is in the list, not on the map.
///
/// > Reference: OGC 07-147r2, KML 2.2; elements stand in the order of its schema.
enum KML {
  static func head(title: String, description: String) -> String {
    let styles = EventFamily.allCases.map { family in
      """
      <Style id="\(family.rawValue)"><IconStyle><color>\(abgr(family.colour))</color>\
      <Icon><href>http://maps.google.com/mapfiles/kml/shapes/placemark_circle.png</href></Icon>\
      </IconStyle></Style>

      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <kml xmlns="http://www.opengis.net/kml/2.2">
      <Document>
      <name>\(PlainText.xml(title))</name>
      <description>\(PlainText.xml(description))</description>
      \(styles.joined().dropLast())
      """
  }

  static let tail = "</Document>\n</kml>"

  static func placemark(of event: EventProperties, decimals: Int) -> String {
    var kml = "<Placemark id=\"e\(PlainText.xml(event.eventID))\">"
    kml += "<name>\(PlainText.xml(event.title))</name>"
    kml += "<description>\(PlainText.xml(balloon(of: event)))</description>"
    kml += time(of: event)
    kml += "<styleUrl>#\(event.family.rawValue)</styleUrl>"
    var data = ExtendedData()
    event.write(to: &data, decimals: decimals)
    kml += "<ExtendedData>\(data.text)</ExtendedData>"
    if let latitude = event.latitude, let longitude = event.longitude {
      let east = PlainText.number(longitude, decimals: decimals)
      let north = PlainText.number(latitude, decimals: decimals)
      kml += "<Point><coordinates>\(east),\(north)</coordinates></Point>"
    }
    return kml + "</Placemark>"
  }

  /// What a click shows.
  ///
  /// Viewers read a description as HTML, so the report's words are escaped as such first.
  private static func balloon(of event: EventProperties) -> String {
    var lines = ["«\u{A0}\(event.quote)\u{A0}»"]
    if let words = event.statedDistanceText {
      lines.append("\(words): \(event.distanceCheck)")
    }
    if let note = event.locationNote { lines.append(note) }
    let origin = [event.source, event.sourceDate, event.sourceURL].compactMap(\.self)
    if !origin.isEmpty { lines.append(origin.joined(separator: ", ")) }
    return lines.map { "<p>\(PlainText.xml($0))</p>" }.joined()
  }

  /// A day as a TimeStamp, a longer time as a TimeSpan, nothing for an event without a date.
  private static func time(of event: EventProperties) -> String {
    guard let earliest = event.dateEarliest, let latest = event.dateLatest else { return "" }
    return earliest == latest
      ? "<TimeStamp><when>\(latest)</when></TimeStamp>"
      : "<TimeSpan><begin>\(earliest)</begin><end>\(latest)</end></TimeSpan>"
  }

  /// Alpha, blue, green, red, as KML has them, of `#rrggbb`.
  private static func abgr(_ colour: String) -> String {
    let digits = Array(colour.dropFirst())
    return "ff" + String(digits[4...5]) + String(digits[2...3]) + String(digits[0...1])
  }
}

/// The properties that are known, as `Data` elements.
private struct ExtendedData: PropertySink {
  var text = ""

  mutating func string(_ key: String, _ value: String?) { add(key, value) }
  mutating func integer(_ key: String, _ value: Int?) { add(key, value.map(String.init)) }
  mutating func number(_ key: String, _ value: Double?, decimals: Int?) {
    add(key, value.map { PlainText.number($0, decimals: decimals) })
  }

  private mutating func add(_ key: String, _ value: String?) {
    guard let value else { return }
    text += "<Data name=\"\(key)\"><value>\(PlainText.xml(value))</value></Data>"
  }
}
