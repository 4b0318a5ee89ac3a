/// A text with its spans marked: `"à ⟦10 km⟧ de Tours"`.
///
/// The marks are characters that news text never uses; `text` is without them and `spans` are UTF-8
/// offsets into `text`.
public struct MarkedText: Hashable, Sendable, CustomStringConvertible {
  public let text: String
  public let spans: [Range<Int>]
  private let marked: String

  public init(_ marked: String) {
    self.marked = marked
    var text = ""
    var open: [Int] = []
    var spans: [Range<Int>] = []
    for character in marked.unicodeScalars {
      switch character {
      case "⟦":
        open.append(text.utf8.count)
      case "⟧":
        guard let start = open.popLast() else {
          preconditionFailure("a mark is closed that was not opened: \(marked)")
        }
        spans.append(start..<text.utf8.count)
      default:
        text.unicodeScalars.append(character)
      }
    }
    precondition(open.isEmpty, "a mark is left open: \(marked)")
    self.text = text
    self.spans = spans
  }

  public var description: String { marked }
}

extension MarkedText: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
