internal import Text

/// The article of a page: its text, and what the page says of it.
///
///     let article = PageArticle(bytes)
///     article.text        // "Six soldats ont été tués …\n\nLe lendemain …"
///     article.details.date
package struct PageArticle: Sendable {
  /// Paragraphs parted by an empty line, entities decoded, without a tag; empty where the page has no text.
  package let text: String
  /// What the page says of its article.
  package let details: PageDetails

  /// Reads a page.
  ///
  /// - Parameter bytes: UTF-8.
  /// - Complexity: O(*n*).
  package init(_ bytes: [UInt8]) {
    var reducer = PageReducer(bytes)
    reducer.reduce()
    let contents = PageTree(reducer.page).contents
    let data = LinkedData(reducer.linkedData.map { Array(bytes[$0]) })
    let none = Array(repeating: false, count: contents.elements.count)
    let everything = PageBlocks(contents, leftOut: none).blocks
    let leftOut = PageScores(contents, everything).furniture()
    let blocks = PageBlocks(contents, leftOut: leftOut).blocks
    var scores = PageScores(contents, blocks)
    let region = scores.article()
    var filter = BlockFilter(contents, isFragment: false)
    let kept = filter.kept(region.isEmpty ? blocks : Self.blocks(blocks, in: region, contents))
    text = kept.joined(separator: "\n\n")
    details = PageDetails(contents, data, blocks: everything, first: kept.first)
  }

  /// Reads a piece of HTML that is an article already, as in a feed.
  ///
  /// - Parameter fragment: UTF-8.
  package init(fragment: [UInt8]) {
    var reducer = PageReducer(fragment)
    reducer.reduce()
    let contents = PageTree(reducer.page).contents
    let none = Array(repeating: false, count: contents.elements.count)
    let everything = PageBlocks(contents, leftOut: none).blocks
    let leftOut = PageScores(contents, everything).furniture()
    var filter = BlockFilter(contents, isFragment: true)
    text = filter.kept(PageBlocks(contents, leftOut: leftOut).blocks).joined(separator: "\n\n")
    details = PageDetails()
  }

  private static func blocks(
    _ blocks: [PageBlock], in region: [Int], _ contents: PageContents
  ) -> [PageBlock] {
    let ranges = region.map { $0..<contents.elements[$0].end }
    var next = 0
    return blocks.filter { block in
      while next < ranges.count, block.element >= ranges[next].upperBound { next += 1 }
      return next < ranges.count && ranges[next].contains(block.element)
    }
  }
}

/// Leaves the lines out that stand among the paragraphs of an article and are none.
struct BlockFilter {
  private let contents: PageContents
  private let isFragment: Bool
  private var isInLinks = false

  /// Bytes that a block has at least.
  private static let shortest = 25
  private static let shortestInDivision = 60

  /// - Parameters:
  ///   - contents: The page.
  ///   - isFragment: Whether all of it is an article: short lines are kept.
  init(_ contents: PageContents, isFragment: Bool) {
    self.contents = contents
    self.isFragment = isFragment
  }

  /// Returns the text of the blocks that are kept.
  mutating func kept(_ blocks: [PageBlock]) -> [String] {
    var kept: [String] = []
    var heading: String?
    for block in blocks where isKept(block) {
      let kind = block.element >= 0 ? contents.elements[block.element].kind : .paragraph
      // A heading is kept with the paragraph under it.
      if kind == .heading {
        heading = block.text
        continue
      }
      if let heading { kept.append(heading) }
      heading = nil
      kept.append(block.text)
    }
    return kept
  }

  private mutating func isKept(_ block: PageBlock) -> Bool {
    let kind = block.element >= 0 ? contents.elements[block.element].kind : .paragraph
    let size = block.text.utf8.count
    if !isFragment, block.element >= 0, contents.elements[block.element].isHeadline { return false }
    let line = size <= PageLine.longestLink ? PageWords.line(block.text) : nil
    switch line {
    case .link where size <= PageLine.longestLink:
      isInLinks = true
      return false
    case .line where size <= PageLine.longestLine: return false
    case .byline where size <= PageLine.longestLine && !block.endsSentence: return false
    default: break
    }
    if block.isLink { return isFragment && size >= 200 }
    if isInLinks, kind == .item || kind != .heading && size < 40 { return false }
    isInLinks = false
    if isFragment || kind == .heading { return true }
    let shortest = kind == .paragraph || kind == .item ? Self.shortest : Self.shortestInDivision
    return size >= shortest || block.endsSentence && size >= 10
  }
}
