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
  /// The right edge goes by the widest lines but for one in twenty.
  private static let widest = 0.95

  /// What lines are held against.
  private struct Measure {
    /// The right edge of full lines.
    let right: Double
    /// From the top of a line to the top of the next one, inside a paragraph.
    let step: Double

    init(_ lines: [PrintedLine]) {
      let rights = lines.map(\.right).sorted()
      let edge = rights[min(rights.count - 1, Int(Double(rights.count) * PrintedParagraphs.widest))]
      right = edge - PrintedParagraphs.ragged * (edge - (lines.map(\.left).min() ?? 0))
      let steps = zip(lines, lines.dropFirst()).map { $1.top - $0.top }.filter { $0 > 0 }.sorted()
      // A quarter of the steps is taken for steps inside a paragraph: lists of single lines have few.
      step = steps.isEmpty ? .infinity : max(steps[steps.count / 4], lines[0].height)
    }

    /// Whether a line had room for the word that follows it, and for a space of a quarter of the height.
    func isEarly(_ line: PrintedLine, before next: PrintedLine) -> Bool {
      line.right + next.firstWord + line.height / 4 < right
    }
  }

  /// - Parameter lines: The lines of a column, from top to bottom.
  /// - Returns: The lines of each paragraph.
  static func cut(_ lines: [PrintedLine]) -> [[PrintedLine]] {
    guard let first = lines.first else { return [] }
    let measure = Measure(lines)
    var paragraphs = [[first]]
    for (line, next) in zip(lines, lines.dropFirst()) {
      if isParted(line, next, measure) {
        paragraphs.append([next])
      } else {
        paragraphs[paragraphs.count - 1].append(next)
      }
    }
    return paragraphs.flatMap { isTable($0) ? $0.map { [$0] } : [$0] }
  }

  /// Characters that a cell of a table has at most.
  private static let longestCell = 30

  /// Whether lines are the cells of a table, and no sentence.
  private static func isTable(_ lines: [PrintedLine]) -> Bool {
    lines.count >= 3
      && lines.allSatisfy {
        $0.text.count <= longestCell && !$0.endsSentence && !$0.beginsSmall && $0.mark == .none
      }
  }

  /// Whether the last paragraph of a column goes on in the next one, though it begins with a capital there.
  static func goesOn(_ column: [PrintedLine], in next: [PrintedLine]) -> Bool {
    guard let line = column.last, let first = next.first, column.count > 1 else { return false }
    return !line.endsSentence && !line.isHeading && first.mark == .none && !first.isHeading
      && max(line.height, first.height) <= larger * min(line.height, first.height)
      && !Measure(column).isEarly(line, before: first)
  }

  private static func isParted(
    _ line: PrintedLine, _ next: PrintedLine, _ measure: Measure
  ) -> Bool {
    switch next.mark {
    case .item: return true
    case .dash, .number: if line.endsSentence { return true }
    case .none: break
    }
    // Cells of one row of a table.
    if line.isBeside(next), next.left > line.right { return true }
    if next.top - line.top > room * measure.step { return true }
    if max(line.height, next.height) > larger * min(line.height, next.height) { return true }
    if line.isHeading, next.beginsLikeSentence { return true }
    if next.isHeading, line.endsSentence { return true }
    return measure.isEarly(line, before: next)
      && (line.endsSentence || next.beginsWithCapital && !line.text.hasSuffix(","))
  }
}
