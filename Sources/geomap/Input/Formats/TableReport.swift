import Documents
import Text

extension InputFormat {
  /// Tables, a report in each row.
  ///
  /// One that is not asked for is told: its other columns are no prose.
  static let csv = InputFormat(
    name: "csv", endings: [".csv", ".tsv"], isFoundInFolders: false, isStream: true,
    looksSo: { TableColumns.looksLikeTable(Array($0)) }, refusal: TableReport.refusal,
    open: { TableReport($0, $1) })
}

/// Reads the rows of a table, each a report.
struct TableReport: RecordReader {
  let records: [InputRecord]
  let findings: [ReadReport.Finding]
  private let file: String
  private let id: String
  private let table: ReportTable
  private let columns: TableColumns
  private let holdsEventDays: Bool
  private let defaults: ReportDefaults

  init(_ contents: InputFile.Contents, _ defaults: ReportDefaults) {
    (file, id) = (contents.file, contents.id)
    self.defaults = defaults
    var draft = ReportDraft(file: contents.file, id: contents.id)
    let table = ReportTable(draft.decode(contents.bytes) ?? [])
    self.table = table
    var columns = TableColumns(guessing: table.names)
    var fault = table.names.isEmpty ? nil : Self.take(&columns, defaults.columns, of: table.names)
    if fault == nil, columns.numbers[.text] == nil {
      fault =
        "no column of the table is known to hold texts; name one with --text: \(Self.list(table.names))"
    }
    self.columns = columns
    holdsEventDays = columns.holdsEventDays(of: table.names)
    if let fault {
      records = []
      findings = draft.refused(fault).findings
      return
    }
    records = table.rows.enumerated().map { number, row in
      InputRecord(range: row.range, line: row.line, number: number)
    }
    var told = draft.result.findings
    if !table.names.isEmpty {
      told.append(
        .init(
          severity: .note, file: contents.file, line: nil,
          message: Self.words(for: columns, of: table.names), exit: .done))
    }
    if records.isEmpty, !told.contains(where: { $0.severity == .error }) {
      told = draft.refused("there is no row under the head of the table").findings
    }
    findings = told
  }

  func read(_ record: InputRecord) -> ReadReport? {
    var draft = ReportDraft(file: file, id: "\(id):\(record.line)", line: record.line)
    draft.isRow = true
    let row = table.rows[record.number]
    guard !row.isOpen else { return draft.refused("a quote in the row is not closed") }
    let fields = table.fields(of: row)
    func value(_ role: TableColumns.Role) -> String? {
      guard let number = columns.numbers[role], number < fields.count else { return nil }
      let value = fields[number]
      return value.contains { !$0.isWhitespace } ? value : nil
    }
    draft.recordID = value(.id)
    guard fields.count <= table.names.count, fields.count > columns.numbers[.text] ?? 0 else {
      return draft.refused(
        "the row has \(fields.count) fields, and the head of the table \(table.names.count)")
    }
    guard let text = value(.text) else { return draft.refused("the text is empty") }
    draft.title = value(.title)
    draft.writtenDate = value(.date)
    draft.isEventDay = holdsEventDays
    draft.source = value(.source)
    draft.isSourceKnown =
      defaults.columns[.source].map { name in
        columns.numbers[.source].map { table.names[$0].lowercased() } == name.lowercased()
      } ?? false
    draft.url = value(.url)
    draft.declare(language: value(.lang))
    return draft.report(text, defaults)
  }

  /// Takes the columns that the command line names.
  ///
  /// - Returns: Why that cannot be.
  private static func take(
    _ columns: inout TableColumns, _ named: [TableColumns.Role: String], of names: [String]
  ) -> String? {
    for role in TableColumns.Role.allCases {
      guard let name = named[role], !columns.name(role, name, of: names) else { continue }
      // What is no column is the name of a paper.
      if role == .source { continue }
      return "there is no column '\(name)' for --\(role.rawValue); there are \(list(names))"
    }
    return nil
  }

  private static func words(for columns: TableColumns, of names: [String]) -> String {
    let taken = TableColumns.Role.allCases.compactMap { role in
      columns.numbers[role].map { "\(role.rawValue) = \(names[$0])" }
    }
    return
      "columns: \(taken.joined(separator: ", ")); --text, --date, --id and --source name others"
  }

  private static func list(_ names: [String]) -> String {
    let first = names.prefix(40).joined(separator: ", ")
    return names.count > 40 ? "\(first) and \(names.count - 40) more" : first
  }

  /// What to do with a table that was not asked for.
  @Sendable static func refusal(_ bytes: [UInt8], _ file: String) -> String? {
    var decoder = TextDecoder()
    var start = bytes.prefix(InputFormat.lookedAt)
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    let table = ReportTable(decoder.decoded(Array(start)))
    let columns = TableColumns(guessing: table.names)
    let text = columns.numbers[.text].map { table.names[$0] } ?? "COLUMN"
    let kind = table.delimiter == 0x09 ? "tsv" : "csv"
    return
      "is a table (\(kind): \(list(table.names))), and no prose; read it with --input csv --text \(text)"
  }
}
