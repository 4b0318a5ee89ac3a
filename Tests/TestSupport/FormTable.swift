/// Rows of marked text and what is expected of it: `à ⟦10 km⟧ de Tours | exact 10`.
///
/// One row a line, fields apart by `|`, empty lines and lines that begin with `#` left out; many forms read
/// better so than as Swift literals, and compile in no time.
public struct FormTable: Sendable {
  /// One row, printed as written when it fails.
  public struct Row: Hashable, Sendable, CustomStringConvertible {
    public let marked: MarkedText
    /// The fields behind the text, without their outer spaces.
    public let fields: [String]
    public let description: String

    /// The field at an index; empty where the row has fewer.
    public subscript(index: Int) -> String { index < fields.count ? fields[index] : "" }
  }

  public let rows: [Row]

  public init(_ text: String) {
    rows = text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(Self.trim)
      guard let first = fields.first, !first.isEmpty, !first.hasPrefix("#") else { return nil }
      return Row(
        marked: MarkedText(first), fields: Array(fields.dropFirst()), description: String(line))
    }
  }

  private static func trim(_ field: Substring) -> String {
    var field = field
    while field.first == " " { field.removeFirst() }
    while field.last == " " { field.removeLast() }
    return String(field)
  }
}
