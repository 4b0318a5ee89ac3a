import Testing

@testable import Documents

/// Feeds: how they are cut, and what their items hold.
@Suite struct FeedTests {
  private func items(_ feed: String) -> [FeedReader] {
    let bytes = Array(feed.utf8)
    return FeedCutter(bytes).items.map { FeedReader(bytes[$0.range]) }
  }

  @Test func `an item of RSS has its link, day and fullest text`() throws {
    let read = items(
      """
      <rss version="2.0"><channel><title>Exemple</title>
      <item><title>Niger : quatre soldats tués</title><link>https://exemple.org/1</link><guid>g1</guid>
      <pubDate>Tue, 19 Mar 2024 08:12:00 +0000</pubDate><description>Un résumé.</description>
      <content:encoded><![CDATA[<p>Quatre soldats ont &eacute;t&eacute; tu&eacute;s.</p><p>Les <item> du texte.</p>]]></content:encoded></item>
      </channel></rss>
      """)
    #expect(read.count == 1)
    let item = try #require(read.first).item
    #expect(item.identifier == "g1")
    #expect(item.link == "https://exemple.org/1")
    #expect(item.date == "Tue, 19 Mar 2024 08:12:00 +0000")
    #expect(item.text == "Quatre soldats ont été tués.\n\nLes du texte.")
  }

  @Test(arguments: [
    "Quatre soldats tu&amp;eacute;s à Téra", "&lt;p&gt;Quatre soldats tués à Téra&lt;/p&gt;",
    "&amp;lt;p&amp;gt;Quatre soldats tu&amp;amp;eacute;s à Téra&amp;lt;/p&amp;gt;",
    "<![CDATA[<p>Quatre soldats tu&eacute;s à Téra</p>]]>", "Quatre soldats tu&eacute;s à Téra",
    "Quatre soldats tu&#233;s à Téra",
  ])
  func `text escaped any number of times is the same text`(description: String) {
    let read = items(
      "<rss><channel><item><description>\(description)</description></item></channel></rss>")
    #expect(read.map(\.item.text) == ["Quatre soldats tués à Téra"])
  }

  @Test func `Atom's link, day and XHTML are read`() throws {
    let read = items(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Exemple</title><entry><id>urn:1</id>
      <title type="html">Marche &amp;agrave; Bamako</title><link rel="self" href="https://exemple.org/feed"/>
      <link href="https://exemple.org/2"/><published>2024-03-20T10:00:00Z</published><source><title>Autre</title></source>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Des milliers de <b>personnes</b> ont manifesté.</p><p>La police a tiré.</p></div></content></entry></feed>
      """)
    let item = try #require(read.first).item
    #expect(item.link == "https://exemple.org/2")
    #expect(item.headline == "Marche à Bamako")
    #expect(item.date == "2024-03-20T10:00:00Z")
    #expect(item.text == "Des milliers de personnes ont manifesté.\n\nLa police a tiré.")
  }

  @Test func `a broken item costs itself`() {
    let read = items(
      "<rdf:RDF><item rdf:about='1'><description>Un</description></item>\n<item><description>Deux</desc></item><item><description>Trois</description></item></rdf:RDF>"
    )
    #expect(read.map { $0.fault == nil } == [true, false, true])
    #expect(read.last?.item.text == "Trois")
  }

  @Test func `an item without an end ends where the next begins`() {
    let bytes = Array("<rss><item><title>a</title><item><title>b</title></item><item>".utf8)
    #expect(FeedCutter(bytes).items.count == 3)
    #expect(FeedCutter(bytes).head == 0..<5)
  }

  @Test func `an item of nothing but a title has its title for text`() {
    #expect(
      items("<item><title>Douze morts à Gao</title></item>").map(\.item.text) == [
        "Douze morts à Gao"
      ])
  }

  @Test func `entities that unfold without end are a fault, and take no time`() {
    let lines = (1...20).map {
      "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);&a\($0 - 1);&a\($0 - 1);\">"
    }
    let bytes = Array(
      "<!DOCTYPE x [<!ENTITY a0 \"ha\">\(lines.joined())]><item><title>&a20;</title></item>".utf8)
    #expect(FeedReader(bytes).fault != nil)
  }
}
