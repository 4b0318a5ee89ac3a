@testable import Formats
import Testing

@Suite struct KMLTests {
  private static func placemark(_ change: (inout EventProperties) -> Void = { _ in }) -> String {
    var event = EventTablesTests.clash
    change(&event)
    return String(decoding: EventEncoding(.kml).record(of: event), as: UTF8.self)
  }

  @Test func `an event is a point with its longitude first, its style and its data`() {
    let kml = Self.placemark()
    #expect(kml.hasPrefix("<Placemark id=\"e0123456789abcdef\"><name>Armed clash, Kidal</name>"))
    #expect(kml.contains("<Point><coordinates>-1.40921,18.44345</coordinates></Point></Placemark>"))
    #expect(kml.contains("<styleUrl>#battles</styleUrl>"))
    #expect(kml.contains("<Data name=\"fatalities\"><value>4</value></Data>"))
    #expect(!kml.contains("name=\"injured\""))
  }

  @Test func `several days are a span, one day is a stamp, no date is neither`() {
    let span = "<TimeSpan><begin>2024-03-15</begin><end>2024-03-17</end></TimeSpan>"
    #expect(Self.placemark().contains(span))
    let day = Self.placemark { $0.dateEarliest = "2024-03-17" }
    #expect(day.contains("<TimeStamp><when>2024-03-17</when></TimeStamp>"))
    let undated = Self.placemark {
      $0.dateEarliest = nil
      $0.dateLatest = nil
    }
    #expect(!undated.contains("<Time"))
  }

  @Test func `an event without a place keeps its Placemark, without a point`() {
    let kml = Self.placemark {
      $0.latitude = nil
      $0.longitude = nil
    }
    #expect(!kml.contains("<Point>"))
    #expect(kml.hasSuffix("</ExtendedData></Placemark>"))
  }

  @Test func `words of a report are neither markup nor HTML, and forbidden characters are gone`() {
    let kml = Self.placemark { $0.quote = "a<b>&\"\u{0}\u{1B}\u{FFFE}]]>\r" }
    let description =
      "&lt;p&gt;«\u{A0}a&amp;lt;b&amp;gt;&amp;amp;&amp;quot;]]&amp;gt;&amp;#13;\u{A0}»&lt;/p&gt;"
    #expect(kml.contains(description))
    #expect(kml.contains("<Data name=\"quote\"><value>a&lt;b&gt;&amp;&quot;]]&gt;&#13;</value>"))
  }

  @Test func `the document names a style for every family`() throws {
    let encoding = EventEncoding(.kml)
    let head = try #require(encoding.head(title: "A & B", description: "", license: ""))
    let text = String(decoding: head, as: UTF8.self)
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns="))
    #expect(text.contains("<name>A &amp; B</name>"))
    for family in EventFamily.allCases {
      #expect(text.contains("<Style id=\"\(family.rawValue)\">"))
    }
    // #d7191c, as alpha, blue, green, red.
    #expect(text.contains("<color>ff1c19d7</color>"))
    #expect(encoding.tail.map { String(decoding: $0, as: UTF8.self) } == "</Document>\n</kml>")
  }
}
