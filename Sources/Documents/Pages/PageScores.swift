/// Which elements of a page hold its article.
///
/// A paragraph speaks for the element that holds it, for half as much for the one around that, and so on; links speak
/// against. The best element is taken with those beside it that are nearly as good, or all of the `<article>` around it
/// where that has little more.
///
/// > Reference: the rule of Arc90's Readability, with weights of our own.
struct PageScores {
  private let contents: PageContents
  private let blocks: [PageBlock]
  /// Bytes of good paragraphs in each element and all that it holds.
  private var good: [Int]
  private var linked: [Int]
  private var all: [Int]
  private var scores: [Double]

  /// An element may be left out for its marks as long as it holds less than this share of the good paragraphs.
  private static let furnitureShare = 0.6
  private static let commentShare = 0.95
  /// Elements beside the best that score this share of it are taken too.
  private static let siblingShare = 0.2
  /// The `<article>` around the best element may hold this times its paragraphs.
  private static let articleShare = 1.7

  init(_ contents: PageContents, _ blocks: [PageBlock]) {
    self.contents = contents
    self.blocks = blocks
    let count = contents.elements.count
    good = Array(repeating: 0, count: count)
    linked = good
    all = good
    scores = Array(repeating: 0, count: count)
    for block in blocks where block.element >= 0 {
      let size = block.text.utf8.count
      all[block.element] += size
      linked[block.element] += block.linked
      if block.isGood { good[block.element] += size }
    }
    for number in contents.elements.indices.reversed() {
      let parent = contents.elements[number].parent
      guard parent >= 0 else { continue }
      good[parent] += good[number]
      linked[parent] += linked[number]
      all[parent] += all[number]
    }
  }

  // MARK: What is left out

  /// For each element, whether it is furniture, or in such.
  func furniture() -> [Bool] {
    let total = Double(blocks.reduce(0) { $0 + ($1.isGood ? $1.text.utf8.count : 0) })
    var parts: [String: PageWords.Part?] = [:]
    var leftOut: [Bool] = []
    leftOut.reserveCapacity(contents.elements.count)
    for (number, element) in contents.elements.enumerated() {
      guard element.parent < 0 || !leftOut[element.parent] else {
        leftOut.append(true)
        continue
      }
      let share = total > 0 ? Double(good[number]) / total : 0
      leftOut.append(isFurniture(element, share: share, &parts))
    }
    return leftOut
  }

  private func isFurniture(
    _ element: PageElement, share: Double, _ parts: inout [String: PageWords.Part?]
  ) -> Bool {
    if element.isHidden { return share < 1 }
    switch element.kind {
    case .navigation, .figure, .caption: return share < Self.commentShare
    case .aside, .footer: if share < Self.furnitureShare { return true }
    case .article, .main: return false
    default: break
    }
    for mark in element.marks {
      let part = parts[mark] ?? PageWords.part(mark)
      parts[mark] = .some(part)
      switch part {
      case .furniture where share < Self.furnitureShare: return true
      case .comments where share < Self.commentShare: return true
      default: continue
      }
    }
    return false
  }

  // MARK: What is taken

  /// The elements that hold the article; empty where no paragraph tells one.
  mutating func article() -> [Int] {
    for block in blocks where block.isGood { count(block) }
    for (number, element) in contents.elements.enumerated() where scores[number] > 0 {
      scores[number] *= weight(of: element)
      scores[number] *= 1 - Double(linked[number]) / Double(max(1, all[number]))
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return []
    }
    if let article = articleAround(best) { return [article] }
    let parent = contents.elements[best].parent
    let beside = contents.elements.indices.filter {
      contents.elements[$0].parent == parent && isTaken($0, beside: best)
    }
    return beside
  }

  /// Counts a paragraph for the elements around it.
  private mutating func count(_ block: PageBlock) {
    let size = block.text.utf8.count
    let commas = block.text.utf8.count { $0 == UInt8(ascii: ",") }
    let value = 1 + Double(min(commas, 10)) + Double(min(size, 1000)) / 100
    var element = block.element
    while element >= 0, contents.elements[element].kind.isPart {
      element = contents.elements[element].parent
    }
    for level in 1...4 {
      guard element >= 0 else { return }
      scores[element] += value / Double(level == 1 ? 1 : level == 2 ? 2 : level * 3)
      element = contents.elements[element].parent
    }
  }

  private func weight(of element: PageElement) -> Double {
    var weight = element.kind == .article || element.kind == .main ? 1.3 : 1
    let parts = element.marks.compactMap(PageWords.part)
    if parts.contains(.body) { weight *= 2 } else if parts.contains(.content) { weight *= 1.25 }
    return weight
  }

  /// The outermost `<article>` or `<main>` around an element that has little more than it.
  private func articleAround(_ number: Int) -> Int? {
    var found: Int?
    var element = number
    while element >= 0 {
      let kind = contents.elements[element].kind
      if kind == .article || kind == .main,
        Double(good[element]) <= Self.articleShare * Double(good[number])
      {
        found = element
      }
      element = contents.elements[element].parent
    }
    return found
  }

  private func isTaken(_ number: Int, beside best: Int) -> Bool {
    if number == best || scores[number] >= Self.siblingShare * scores[best] { return true }
    return contents.elements[number].kind.isPart && good[number] > 80
  }
}

extension PageElement.Kind {
  /// Whether it is a part of a text and holds none of several paragraphs.
  fileprivate var isPart: Bool {
    switch self {
    case .paragraph, .item, .list, .quotation, .heading, .headline, .rule: true
    default: false
    }
  }
}
