/// Cuts the lines of a column into paragraphs.
///
/// A paragraph begins behind room between lines, at the mark of a list, where capitals or the size of letters change, and
/// behind a line that has room for the word that follows it.
enum PrintedParagraphs {
  /// How many times the usual step from line to line is a step to another paragraph.
  private static let room = 1.25
  /// How many times larger the letters of another paragraph are.
  private static let larger = 1.12
  /// The share of the column that a line may lack of its right edge: lines that are not justified end raggedly.
  private static let ragged = 0.03
  /// Lines from which a column says by itself where full lines end.
  private static let fewest = 5
  /// The right edge goes by the widest lines but for one in twenty.
  private static let widest = 0.95

  /// The share of the lines of a justified column that end at one point, and the points that these differ by.
  private static let alike = 0.3
  private static let same = 1.5

  /// What the lines of a document are held against: a column of a few lines says little by itself.
  struct Measure {
    /// From the top of a line to the top of the next one inside a paragraph, in heights of a line.
    private let leading: Double
    /// The edges of columns that have lines enough to say where full lines end.
    private let edges: [(left: Double, right: Double)]

    /// - Parameter columns: All columns of a document.
    init(_ columns: [[PrintedLine]]) {
      let steps = columns.flatMap { column in
        zip(column, column.dropFirst()).map { ($1.top - $0.top) / max($0.height, $1.height, 1) }
      }.filter { $0 > 0 }.sorted()
      // A quarter of the steps is taken for steps inside a paragraph: lists of single lines have few.
      leading = steps.isEmpty ? .infinity : max(steps[steps.count / 4], 1)
      edges = columns.filter { $0.count >= PrintedParagraphs.fewest }.map(Self.edge)
    }

    private static func edge(of column: [PrintedLine]) -> (left: Double, right: Double) {
      let left = column.map(\.left).min() ?? 0
      let rights = column.map(\.right).sorted()
      let last = min(rights.count - 1, Int(Double(rights.count) * PrintedParagraphs.widest))
      let right = Self.justified(rights) ?? (rights.isEmpty ? left : rights[last])
      return (left, right - PrintedParagraphs.ragged * (right - left))
    }

    /// Where justified lines end, which a running head or a title over the column exceeds; nil where lines end raggedly.
    private static func justified(_ rights: [Double]) -> Double? {
      let fewest = max(3, Int(Double(rights.count) * PrintedParagraphs.alike))
      return rights.indices.reversed().first { index in
        index >= fewest - 1 && rights[index] - rights[index - fewest + 1] < PrintedParagraphs.same
      }.map { rights[$0] }
    }

    /// Where the full lines of a column end: of one with few lines, where those of a column that begins there do.
    func right(of column: [PrintedLine]) -> Double {
      known(of: column) ?? Self.edge(of: column).right
    }

    /// The same; nil where neither the column nor another one has lines enough to say it.
    func known(of column: [PrintedLine]) -> Double? {
      let own = Self.edge(of: column)
      guard column.count < PrintedParagraphs.fewest else { return own.right }
      return edges.filter { abs($0.left - own.left) < 2 && $0.right >= own.right }.map(\.right)
        .min()
    }

    /// Whether there is more room between two lines than inside a paragraph.
    func areApart(_ line: PrintedLine, _ next: PrintedLine) -> Bool {
      next.top - line.top > PrintedParagraphs.room * leading * max(line.height, next.height)
    }
  }

  /// Whether a line had room for the word that follows it, and for a space of a quarter of the height.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - next: The one that follows it.
  ///   - right: Where full lines end.
  /// - Returns: Whether the line ends by itself.
  private static func isEarly(
    _ line: PrintedLine, before next: PrintedLine, right: Double
  ) -> Bool {
    line.right + next.firstWord + line.height / 4 < right
  }

  /// - Parameters:
  ///   - lines: The lines of a column, from top to bottom.
  ///   - measure: What the document's lines are like.
  /// - Returns: The lines of each paragraph.
  static func cut(_ lines: [PrintedLine], by measure: Measure) -> [[PrintedLine]] {
    guard let first = lines.first else { return [] }
    let right = measure.right(of: lines)
    var paragraphs = [[first]]
    for (line, next) in zip(lines, lines.dropFirst()) {
      if isParted(line, next, right: right, measure) {
        paragraphs.append([next])
      } else {
        paragraphs[paragraphs.count - 1].append(next)
      }
    }
    let edge = measure.known(of: lines)
    return paragraphs.flatMap { isTable($0, right: edge) ? $0.map { [$0] } : [$0] }
  }

  /// Characters that a cell of a table has at most.
  private static let longestCell = 30

  /// Whether lines are the cells of a table, and no sentence: a title that is wrapped has no line with room for the next word.
  private static func isTable(_ lines: [PrintedLine], right: Double?) -> Bool {
    guard lines.count >= 3,
      lines.allSatisfy({
        $0.text.count <= longestCell && !$0.endsSentence && !$0.beginsSmall && $0.mark == .none
      })
    else { return false }
    guard let right else { return true }
    return zip(lines, lines.dropFirst()).contains { isEarly($0, before: $1, right: right) }
  }

  /// Whether the last paragraph of a column goes on in the next one, though it begins with a capital there.
  static func goesOn(
    _ column: [PrintedLine], in next: [PrintedLine], by measure: Measure
  ) -> Bool {
    guard let line = column.last, let first = next.first, column.count > 1 else { return false }
    return !line.endsSentence && !line.isHeading && first.mark == .none && !first.isHeading
      && max(line.height, first.height) <= larger * min(line.height, first.height)
      && !isEarly(line, before: first, right: measure.right(of: column))
  }

  private static func isParted(
    _ line: PrintedLine, _ next: PrintedLine, right: Double, _ measure: Measure
  ) -> Bool {
    switch next.mark {
    case .item: return true
    case .dash, .number: if line.endsSentence { return true }
    case .none: break
    }
    // Cells of one row of a table.
    if line.isBeside(next), next.left > line.right { return true }
    if measure.areApart(line, next) { return true }
    if max(line.height, next.height) > larger * min(line.height, next.height) { return true }
    if line.isHeading, next.beginsLikeSentence { return true }
    if next.isHeading, line.endsSentence { return true }
    return isEarly(line, before: next, right: right)
      && (line.endsSentence || next.beginsWithCapital && !line.text.hasSuffix(","))
  }
}
