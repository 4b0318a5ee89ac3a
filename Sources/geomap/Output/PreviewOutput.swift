internal import Distances
import Events
import Formats
import MapPreview
import Text

/// Where the page of `--preview` goes: a file that appears whole or not at all.
///
/// Reports are written as they come, so that memory stays flat.
struct PreviewOutput {
  let sink: ByteSink
  private let mapper: ReportMapper
  private var page: PreviewPage

  /// - Parameters:
  ///   - options: Names the file; without one there is nothing to write.
  ///   - language: The language of the reports where it was given: the page's, French otherwise.
  ///   - mapper: Maps the reports.
  /// - Throws: Where the file cannot be made.
  init?(_ options: PreviewOptions, language: Language?, mapper: ReportMapper) throws(FileError) {
    guard let file = options.file else { return nil }
    self.mapper = mapper
    page = PreviewPage(
      language: language == .english ? .english : .french, generator: "geomap \(Geomap.version)")
    sink = try ByteSink(file: file)
    try sink.write(page.head().span)
  }

  /// Writes one report.
  mutating func write(_ report: MappedReport, identity: ReportIdentity) throws(FileError) {
    guard
      let shown = PreviewReport(report, identity: identity, gazetteer: mapper.gazetteer)
    else { return page.silentReport() }
    try sink.write(page.report(shown).span)
  }

  /// Ends the page, and says what did not fit.
  func end() throws(FileError) {
    try sink.write(page.end(gazetteer: mapper.gazetteer, outlines: mapper.outlines).span)
    if page.leftOut.reports > 0 {
      Diagnostics.report(
        .warning,
        "the preview holds \(PreviewPage.mostEvents) events; \(page.leftOut.events) events of \(page.leftOut.reports) report(s) are not in it"
      )
    }
  }
}
