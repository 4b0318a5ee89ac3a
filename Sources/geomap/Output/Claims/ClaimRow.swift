import Claims
import Distances
import Events
import Gazetteer
import Geodesy
import Text

/// One stated distance with all that a format shows of it.
struct ClaimRow {
  /// The place of an end as far as it is known.
  struct End {
    let name: String
    let identifier: String?
    let coordinate: Coordinate?
    /// Of the divisions that it lies in; empty without a table of P-codes.
    var codes = PCodes.Codes()
  }

  /// nil for a phrase from the command line.
  let report: String?
  let start: Int
  let end: Int
  /// Line and column from 1; the line counts in the file where the report is a file.
  let line: Int
  let column: Int
  let quote: String
  let subject: End?
  let anchor: End?
  let check: DistanceCheck
  let language: ReasonLanguage

  /// Both places of a claim in an order of its own, to tell claims about the same two; nil unless both
  /// are known.
  var pair: String? {
    guard let one = subject?.identifier, let other = anchor?.identifier else { return nil }
    return one < other ? "\(one)~\(other)" : "\(other)~\(one)"
  }

  /// "menaka.txt:5:24", as editors and compilers write a place in a file.
  var place: String { (report.map { "\($0):" } ?? "") + "\(line):\(column)" }
}

/// Makes the rows of a report.
struct ClaimRowReader {
  let mapper: ReportMapper
  let unit: OffsetUnit

  func rows(of input: ReportFeed.Report, isFile: Bool) -> [ClaimRow] {
    let text = AnalysedText(input.article)
    let claims = mapper.claims(in: text)
    guard !claims.isEmpty else { return [] }
    let offsets = OffsetMap(text, unit: unit)
    var cursor = TextCursor(text)
    return claims.map { claim in
      let position = cursor.position(of: claim.span.start)
      return ClaimRow(
        report: text.article.id, start: offsets.offset(claim.span.start),
        end: offsets.offset(claim.span.end),
        line: position.line + (isFile ? input.line - 1 : 0), column: position.column,
        quote: text.string(of: claim.span), subject: claim.subject.map(end),
        anchor: claim.anchor.map(end), check: claim.check,
        language: text.language == .french ? .french : .english)
    }
  }

  private func end(_ end: CheckedClaim.End) -> ClaimRow.End {
    ClaimRow.End(
      name: end.name, identifier: end.place.map { mapper.gazetteer.identifier(of: $0) },
      coordinate: end.place.map { mapper.gazetteer.coordinate(of: $0) },
      codes: end.place.map { mapper.gazetteer.pcodes(of: $0) } ?? PCodes.Codes())
  }
}
