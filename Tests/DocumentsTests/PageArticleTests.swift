import Foundation
import TestSupport
import Testing

@testable import Documents

/// The articles of web pages: of `Pages`, written in the manner of twenty sites, and of pages that mean harm.
@Suite struct PageArticleTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Pages")

  private static let pages: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }.sorted()
  }()

  private func article(_ html: String) -> PageArticle { PageArticle(Array(html.utf8)) }

  /// The page, and the article that a reader would copy from it.
  private func page(_ name: String) throws -> (article: PageArticle, gold: [String]) {
    let bytes = try Data(contentsOf: Self.folder.appendingPathComponent(name + ".html"))
    let text =
      String(data: bytes, encoding: .utf8) ?? String(data: bytes, encoding: .isoLatin1) ?? ""
    let gold = try String(
      contentsOf: Self.folder.appendingPathComponent(name + ".txt"), encoding: .utf8)
    return (article(text), gold.components(separatedBy: "\n\n"))
  }

  private func words(_ text: String) -> [String: Int] {
    text.split { !$0.isLetter && !$0.isNumber }.reduce(into: [:]) {
      $0[String($1), default: 0] += 1
    }
  }

  @Test(arguments: pages)
  func `the article of a page is found, and nothing else`(name: String) throws {
    let (article, gold) = try page(name)
    let (mine, theirs) = (words(article.text), words(gold.dropFirst().joined(separator: "\n\n")))
    let common = mine.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) }
    let total = mine.values.reduce(0, +) + theirs.values.reduce(0, +)
    let score = 2 * Double(common) / Double(total)
    #expect(score >= 0.92, "\(score): \(article.text)")
    #expect(!article.text.contains("<"))
    let title = gold[0].split(separator: "\n").last?.dropFirst("title: ".count)
    #expect(article.details.headline == title.map(String.init))
  }

  @Test func `there are twenty pages`() { #expect(Self.pages.count == 20) }

  @Test func `entities are decoded, tags in a word part nothing, and no invisible character stays`()
  {
    let text = article(
      "<article><p>Six sol<b>dats</b> tu&eacute;s &agrave; M&#233;na&shy;ka&nbsp;: l&rsquo;arm&eacute;e parle.</p></article>"
    ).text
    #expect(text == "Six soldats tués à Ménaka\u{A0}: l’armée parle.")
  }

  @Test func `what is no tag stays in the text`() {
    let text = article("<p>Moins de 3 < 5 morts & plus, dit-on à Gao ; le reste <3 suit.</p>").text
    #expect(text == "Moins de 3 < 5 morts & plus, dit-on à Gao ; le reste <3 suit.")
  }

  @Test func `a day is taken from JSON-LD, meta, time and abbr, in this order`() {
    let paragraph = "<p>Six soldats ont été tués dimanche près de Gao, a dit l’armée.</p>"
    let data =
      #"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-01-01"}</script>"#
    let meta = #"<meta property="article:published_time" content="2024-01-02">"#
    let time = #"<time datetime="2024-01-03">3 janvier</time>"#
    let abbr = #"<abbr title="2024-01-04">4 janvier</abbr>"#
    #expect(article(data + meta + time + paragraph).details.date == "2024-01-01")
    #expect(article(meta + time + paragraph).details.date == "2024-01-02")
    #expect(article(time + abbr + paragraph).details.date == "2024-01-03")
    #expect(article("<p>" + abbr + "</p>" + paragraph).details.date == "2024-01-04")
  }

  @Test func `JSON-LD that is damaged says nothing and hides nothing`() {
    let page = article(
      #"<script type="application/ld+json">{"@type":"NewsArticle","headline":</script><h1>Un titre assez long</h1><p>Six soldats ont été tués dimanche près de Gao.</p>"#
    )
    #expect(page.details.headline == "Un titre assez long")
    #expect(page.text == "Six soldats ont été tués dimanche près de Gao.")
  }

  @Test(arguments: [
    "<div>", "<p>", "<a>", "<b>", "<table><tr><td>", "<ul><li>", "<div><p><span class=x>",
    "<svg><!--",
    "<font color=1><b><i>", "</p>", "</div>", "<blockquote><a><p>", "<script>", "<title>",
    "<select><option>", "<p x=\"", "<!", "< ", "&amp",
  ])
  func `tags without end, tens of thousands of them, take time in proportion`(tag: String) {
    let sentence = "<article><p>Six soldats ont été tués dimanche près de Gao.</p>"
    let page = article(sentence + String(repeating: tag, count: 20_000))
    #expect(page.text.hasPrefix("Six soldats ont été tués") || page.text.contains("&"))
  }

  @Test func `nothing is nested deeper than the parser can bear`() {
    var reducer = PageReducer(Array(String(repeating: "<div></x><p><ul><li>", count: 5000).utf8))
    reducer.reduce()
    let contents = PageTree(reducer.page).contents
    var deepest = 0
    for element in contents.elements {
      var (depth, parent) = (0, element.parent)
      while parent >= 0 { (depth, parent) = (depth + 1, contents.elements[parent].parent) }
      deepest = max(deepest, depth)
    }
    #expect(deepest > 50)
    #expect(deepest <= PageReducer.depthLimit + 1)
  }

  @Test func `an empty page has no text`() {
    #expect(article("<html><head><title>x</title></head><body></body></html>").text.isEmpty)
    #expect(article("").text.isEmpty)
  }

  @Test func `entities of a plain text are decoded where it has two of them`() {
    let text = "R&eacute;union &agrave; Gao&#39;s, l&rsquo;arm&eacute;e &inconnu; & co; AT&T;"
    let decoded = EntityDecoder.decoded(text)
    #expect(decoded?.text == "Réunion à Gao's, l’armée &inconnu; & co; AT&T;")
    #expect(decoded?.first == "&eacute;")
    #expect(EntityDecoder.decoded("Un &amp; seul, R&D, A & B; C") == nil)
  }
}
