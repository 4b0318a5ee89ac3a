import Foundation
import Testing

@testable import MapPreview
import Formats
internal import Distances

@Suite struct PreviewPageTests {
  @Test func `an event's quote stands at its offsets in the text`() throws {
    let page = PreviewFixture.page(["🚨 Alerte.\n\n\(PreviewFixture.menaka)"])
    let report = try #require(try PreviewFixture.reports(in: page).first)
    let text = try #require(report["text"] as? String) as NSString
    let event = try #require((report["events"] as? [[String: Any]])?.first)
    let quote = try #require(event["quotes"] as? [Int])
    let words = text.substring(with: NSRange(location: quote[0], length: quote[1] - quote[0]))
    #expect(words.hasPrefix("Une patrouille"))
    #expect(words.hasSuffix("Ménaka."))
    #expect(event["group"] as? String == "battles")
    #expect(event["from"] as? String == "2024-03-17")
    #expect(event["lon"] as? Double == 3.14111)
  }

  @Test
  func `a stated distance comes with its verdict, its figures and a reason in both languages`()
    throws
  {
    let page = PreviewFixture.page([PreviewFixture.menaka])
    let report = try #require(try PreviewFixture.reports(in: page).first)
    let claim = try #require((report["claims"] as? [[String: Any]])?.first)
    #expect(claim["verdict"] as? String == "consistent")
    #expect(claim["stated"] as? [Double] == [72.5, 87.5])
    #expect(claim["geodesic"] as? [Double] == [79.9, 79.9])
    #expect((claim["reason"] as? [String: String])?["fr"]?.hasPrefix("environ 80 km") == true)
    #expect((claim["reason"] as? [String: String])?["en"]?.contains("the geodesic") == true)
  }

  @Test(arguments: [
    "</script><script>alert(1)</script>", "<!--<script>", "\u{2028}\u{2029}", "\u{0}\u{1B}",
    "\"\\'",
    "\u{202E}",
  ])
  func `nothing in a text ends the element that holds it, and all of it comes back`(trick: String)
    throws
  {
    let text = PreviewFixture.menaka + trick + "\n"
    var page = PreviewPage(language: .french, generator: "geomap test")
    let report = try #require(PreviewFixture.report(text, id: trick))
    let line = String(decoding: page.report(report), as: UTF8.self)
    #expect(!line.contains("<"))
    #expect(!line.dropLast().contains { $0 == "\n" || $0 == "\u{2028}" || $0 == "\u{2029}" })
    let read = try PreviewFixture.reports(in: PreviewFixture.page([text])).first
    #expect(read?["text"] as? String == text)
  }

  @Test func `the policy lets only the page's own script run`() throws {
    let page = PreviewFixture.page([PreviewFixture.menaka])
    let script = try #require(page.range(of: "<script>", options: .backwards))
    let end = try #require(page[script.upperBound...].range(of: "</script>"))
    let digest = SHA256.hexadecimal(of: Array(page[script.upperBound..<end.lowerBound].utf8))
    #expect(
      page.contains("script-src 'sha256-\(Base64.text(ofHexadecimal: digest))'"))
    #expect(page.contains("default-src 'none'"))
    // An end of the element inside the script would end it early.
    #expect(
      page[end.upperBound...].trimmingCharacters(in: .whitespacesAndNewlines) == "</body>\n</html>")
  }

  @Test func `the page asks for nothing from the network`() {
    let page = PreviewFixture.page([PreviewFixture.menaka])
    for word in ["src=\"", "@import", "url(", "<link", "fetch(", "XMLHttpRequest"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `the page names its sources`() {
    let page = PreviewFixture.page([])
    #expect(page.contains("GeoNames") && page.contains("CC BY 4.0"))
    #expect(page.contains("Natural Earth"))
  }

  @Test func `the same reports give the same bytes`() {
    let texts = [PreviewFixture.menaka, "Le musée rouvre ses portes.\n"]
    #expect(PreviewFixture.page(texts) == PreviewFixture.page(texts))
  }

  @Test func `a report without events and distances is counted and not shown`() throws {
    #expect(PreviewFixture.report("Le musée rouvre ses portes.\n") == nil)
    let page = PreviewFixture.page(["Le musée rouvre ses portes.\n"])
    #expect(try PreviewFixture.reports(in: page).isEmpty)
    #expect(PreviewFixture.data("run", in: page).contains("\"silent\":1"))
  }

  @Test func `what does not fit is left out whole, counted and said`() throws {
    let report = try #require(PreviewFixture.report(PreviewFixture.menaka))
    try #require(report.eventCount > 0)
    var page = PreviewPage(language: .french, generator: "geomap test")
    let fitting = PreviewPage.mostEvents / report.eventCount
    for _ in 0..<fitting { #expect(!page.report(report).isEmpty) }
    #expect(page.report(report).isEmpty)
    #expect(page.leftOut.reports == 1)
    #expect(page.leftOut.events == report.eventCount)
  }
}
