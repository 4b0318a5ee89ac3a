import Documents

extension InputFormat {
  /// PDF, by the program `pdftotext`.
  static let pdf = InputFormat(
    name: "pdf", endings: [".pdf"], looksSo: { $0.starts(with: "%PDF-".utf8) },
    open: { PDFReport($0, $1) })
}

/// Reads a PDF as one report.
struct PDFReport: RecordReader {
  private let contents: InputFile.Contents
  private let defaults: ReportDefaults

  init(_ contents: InputFile.Contents, _ defaults: ReportDefaults) {
    self.contents = contents
    self.defaults = defaults
  }

  var records: [InputRecord] { [InputRecord(range: contents.bytes.indices, line: 1)] }

  func read(_ record: InputRecord) -> ReadReport? {
    var draft = ReportDraft(file: contents.file, id: contents.id)
    guard contents.bytes.prefix(1024).starts(with: "%PDF-".utf8) else {
      return draft.refused("is no PDF")
    }
    do {
      let program = ChildProgram("pdftotext", package: "poppler-utils")
      // Lines with their boxes: the order of the program itself goes from column to column where their lines meet.
      let printed = try program.output(of: contents.bytes) { file in
        ["-q", "-enc", "UTF-8", "-bbox-layout", file, "-"]
      }
      let pages = PrintedPages(String(decoding: printed, as: UTF8.self))
      guard pages.text.contains(where: { !$0.isWhitespace }) else {
        return draft.refused("has no text: a scanned PDF needs one first (try ocrmypdf)")
      }
      draft.pageStarts = pages.starts
      return draft.report(pages.text, defaults)
    } catch {
      return draft.refused("is a PDF: \(error.reason)")
    }
  }
}
