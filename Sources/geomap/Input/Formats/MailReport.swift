import Documents

extension InputFormat {
  /// Messages of mail.
  static let mail = InputFormat(
    name: "mail", endings: [".eml"], looksSo: MailMessage.looksLikeMail,
    open: { MailReport($0, $1) })
}

/// Reads a message of mail as one report.
struct MailReport: RecordReader {
  private let contents: InputFile.Contents
  private let defaults: ReportDefaults

  init(_ contents: InputFile.Contents, _ defaults: ReportDefaults) {
    self.contents = contents
    self.defaults = defaults
  }

  var records: [InputRecord] { [InputRecord(range: contents.bytes.indices, line: 1)] }

  func read(_ record: InputRecord) -> ReadReport? {
    var draft = ReportDraft(file: contents.file, id: contents.id)
    let message = MailMessage(contents.bytes) { bytes, _ in
      var decoder = TextDecoder()
      return decoder.decoded(bytes)
    }
    guard message.text.contains(where: { !$0.isWhitespace }) else {
      return draft.refused("there is no text in the message")
    }
    draft.title = message.subject
    draft.writtenDate = message.date
    draft.source = message.sender
    return draft.report(message.text, defaults)
  }
}
