import ArgumentParser
import GeoJSON
import Quantities
import Text

extension Geomap {
  /// `geomap mentions`: what was read, before any resolution.
  struct Mentions: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mentions",
      abstract: "Show the numbers, distances, dates and toponyms that a report states.",
      usage: """
        geomap mentions report.txt --date 2023-11-14
        geomap mentions --input jsonl --format jsonl --offsets characters < articles.jsonl
        """)

    @OptionGroup var reports: ReportOptions
    @OptionGroup var bulk: BulkOptions
    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var offsets: OffsetOptions
    @Option(help: "Output: table or jsonl, one line a report. Default: table, jsonl for jsonl.")
    var format: ListFormat?
    @Option(
      help: ArgumentHelp(
        "Which kinds to show, with commas: number, distance, measure, date, toponym.",
        valueName: "list"))
    var kinds: MentionKinds = .all

    func run() throws {
      let files = try reports.opened(bulk, gazetteer)
      let loaded = try gazetteer.mapper()
      let mapper = loaded.value
      var output = ResultStream()
      var table = Table([
        .init("start", .right), .init("end", .right), .init("kind"), .init("text"),
        .init("meaning"), .init("rule", width: 30),
      ])
      let (format, kinds, unit) = (format(for: reports.input), kinds, offsets.offsets)
      var (found, withMentions) = (0, 0)
      var run = try ReportRun(reports, bulk, files: files)
      try run.forEach(
        { report -> Read in
          let text = AnalysedText(report.article)
          let mentions = kinds.select(from: text, by: mapper)
          guard format == .jsonl else {
            return Read(content: .mentions(mentions, text), count: mentions.count)
          }
          var json = JSONWriter()
          MentionFormat(text, unit: unit).write(mentions, to: &json)
          return Read(content: .json(json.bytes), count: mentions.count)
        },
        deliver: { _, read in
          found += read.count
          withMentions += read.count > 0 ? 1 : 0
          switch read.content {
          case .json(let line): try output.append(line)
          case .mentions(let mentions, let text):
            let map = OffsetMap(text, unit: unit)
            for mention in mentions {
              table.append([
                "\(map.offset(mention.span.start))", "\(map.offset(mention.span.end))",
                mention.kind, text.string(of: mention.span),
                mention.meaning(in: text), mention.rule,
              ])
            }
          }
        })
      if format == .table { try output.write(table.text) }
      try run.end()
      run.tellCount(of: withMentions, with: "mentions", found: "\(found) mention(s)")
      try output.finish(run.outcome.worse(loaded.outcome))
    }

    /// What one report gives.
    private struct Read: Sendable {
      /// A line, or what a table is made of.
      enum Content: Sendable {
        case json([UInt8])
        case mentions([AnyMention], AnalysedText)
      }

      let content: Content
      let count: Int
    }

    private func format(for input: InputFormat) -> ListFormat {
      format ?? (input == .jsonl ? .jsonl : .table)
    }
  }
}
