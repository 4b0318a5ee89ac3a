import Documents
import Text

extension InputFormat {
  /// Exported chats of WhatsApp and messages copied from Telegram.
  static let chat = InputFormat(
    name: "chat", endings: [".txt"], isFoundInFolders: false,
    looksSo: ChatCutter.looksLikeChat,
    open: { ChatReport($0, $1) })
}

/// Reads the messages of a chat, each a report of the day of its stamp.
struct ChatReport: RecordReader {
  let records: [InputRecord]
  let findings: [ReadReport.Finding]
  private let file: String
  private let id: String
  private let bytes: [UInt8]
  private let messages: [ChatCutter.Message]
  private let defaults: ReportDefaults

  init(_ contents: InputFile.Contents, _ defaults: ReportDefaults) {
    (file, id) = (contents.file, contents.id)
    self.defaults = defaults
    var draft = ReportDraft(file: contents.file, id: contents.id)
    bytes = draft.decode(contents.bytes) ?? []
    let messages = ChatCutter(bytes).messages
    self.messages = messages
    records = messages.enumerated().map { number, message in
      InputRecord(range: message.range, line: message.line, number: number)
    }
    findings =
      messages.isEmpty && draft.result.findings.isEmpty
      ? draft.refused("there is no message with a stamp in the chat").findings
      : draft.result.findings
  }

  func read(_ record: InputRecord) -> ReadReport? {
    let message = messages[record.number]
    var draft = ReportDraft(file: file, id: "\(id):\(record.line)", line: record.line)
    let text = String(decoding: bytes[message.body], as: UTF8.self)
    let trimmed = String(text.drop(while: \.isWhitespace))
    // A picture without words is no report.
    guard trimmed.contains(where: { $0.isLetter }) else { return nil }
    draft.day = CalendarDate(message.day.year, message.day.month, message.day.day)
    return draft.report(trimmed, defaults)
  }
}
