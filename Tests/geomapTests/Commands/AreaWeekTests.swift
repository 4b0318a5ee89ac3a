import TestSupport
import Testing

/// The table by area and week, as a user gets it.
@Suite struct AreaWeekTests {
  @Test func `hxl counts events and deaths by area and week under a row of tags`() throws {
    let run = try PCodeTests.run(
      ["map", "--format", "hxl"],
      files: ["ml.geojson": PCodeTests.layer, "ua.csv": PCodeTests.table],
      reports: ["a.txt": Reports.menaka, "k.txt": PCodeTests.kramatorsk])
    #expect(run.exitCode == 0, "\(run.standardError)")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(
      lines.first
        == "country_code,country,admin1_pcode,admin1,admin2_pcode,admin2,week_start,week_end,events,fatalities,fatalities_high"
    )
    #expect(
      lines.dropFirst().first
        == "#country+code+v_iso2,#country+name,#adm1+code,#adm1+name,#adm2+code,#adm2+name,#date+start,#date+end,"
        + "#event+num,#affected+killed,#affected+killed+max")
    #expect(
      lines.contains("ML,Mali,ML09,Ménaka,ML0903,Inékar,2024-03-11,2024-03-17,1,4,4"), "\(lines)")
  }

  @Test func `an event without a division is in a row with an empty code, and that is said`() throws
  {
    let run = try PCodeTests.run(["map", "--format", "hxl"], files: [:])
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.last?.contains(",,,2024-03-11,2024-03-17,1,4,4") == true, "\(lines)")
    #expect(run.standardError.contains("of 1 event(s), 1 lie in no known second-level division"))
  }

  @Test func `hxl is counted at the end, so that a run of it cannot be resumed`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "--input", "jsonl", "--format", "hxl", "-o", "x.csv", "--resume"], in: folder)
    #expect(run.exitCode == 64)
    #expect(run.standardError.contains("--resume does not go with --format hxl"))
  }
}
