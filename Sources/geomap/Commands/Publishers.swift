import ArgumentParser
internal import Events
import Places
import Text

extension Geomap {
  /// `geomap publishers`: where each publisher is at home, by what its reports name.
  struct Publishers: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publishers",
      abstract: "Learn from many reports which places each publisher mostly names.",
      usage: """
        geomap publishers --input jsonl articles.jsonl > publishers.csv
        geomap map --input jsonl articles.jsonl --publishers publishers.csv -o events.geojson
        """,
      discussion: """
        A local paper need not say which of the world's Richmonds it means. The table has, of each \
        publisher (a report's source, else the site of its url), the twenty places that most of its \
        reports name for certain, two at least; a publisher's first 200 reports are counted. With \
        --publishers an earlier table is refined. Rows may be written by hand: publisher and place_id, \
        or publisher, latitude and longitude are enough.
        """)

    @OptionGroup var reports: ReportOptions
    @OptionGroup var bulk: BulkOptions
    @OptionGroup var knowledge: MapperOptions

    func run() throws {
      let files = try reports.opened(
        bulk, knowledge.gazetteer, tables: knowledge.tables)
      let loaded = try knowledge.mapper()
      let mapper = loaded.value
      var census = PublisherCensus(gazetteer: mapper.gazetteer)
      var output = ResultStream()
      var run = try ReportRun(reports, bulk, files: files)
      try run.forEach(
        { report in
          let text = AnalysedText(report.article)
          return mapper.resolve(
            mapper.toponyms(in: text), in: text, mentions: mapper.distances(in: text), keeping: 1)
        },
        deliver: { report, toponyms in census.add(toponyms, of: report.article) })
      try run.end()
      run.tellCount(
        of: run.tally.reports - census.anonymous, with: "a publisher",
        found: "\(run.tally.reports) report(s)")
      if census.anonymous > 0 {
        Diagnostics.report(
          .note, "\(census.anonymous) report(s) name no publisher: they have neither source nor url"
        )
      }
      try output.write(String(decoding: census.csv, as: UTF8.self))
      try output.finish(run.outcome.worse(loaded.outcome))
    }
  }
}
