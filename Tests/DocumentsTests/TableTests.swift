import Testing

@testable import Documents

/// Tables with a report in each row.
@Suite struct ReportTableTests {
  private func table(_ text: String) -> ReportTable { ReportTable(Array(text.utf8)) }

  @Test(arguments: [",", ";", "\t", "|"])
  func `columns are parted by what the head has most of`(delimiter: String) throws {
    let text = "id,date,notes\n1,2024-03-17,\"Un, deux; trois\nlignes\"\n2,2024-03-18,Fin\n"
      .split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .map {
        $0 % 2 == 0
          ? $1.split(separator: ",", omittingEmptySubsequences: false).joined(separator: delimiter)
          : "\"\($1)\""
      }
      .joined()
    let table = table(text)
    #expect(table.names == ["id", "date", "notes"])
    #expect(table.rows.map(\.line) == [2, 4])
    let first = try #require(table.rows.first)
    #expect(table.fields(of: first) == ["1", "2024-03-17", "Un, deux; trois\nlignes"])
  }

  @Test func `Excel's first line says what parts the columns`() {
    let table = table("sep=;\r\nid;texte, long\r\n1;a\r\n")
    #expect(table.names == ["id", "texte, long"])
    #expect(table.rows.map(\.line) == [3])
  }

  @Test func `a quote that is not closed costs its line`() throws {
    let table = table("id,notes\n1,\"ouvert\n2,fermé\n3,\"encore\n")
    #expect(table.rows.map(\.isOpen) == [true, false, true])
    #expect(table.rows.map(\.line) == [2, 3, 4])
    let second = try #require(table.rows.dropFirst().first)
    #expect(table.fields(of: second) == ["2", "fermé"])
  }

  @Test func `the columns of ACLED, UCDP and common tables are known`() {
    func columns(_ names: String...) -> [TableColumns.Role: Int] {
      TableColumns(guessing: names).numbers
    }
    #expect(
      columns("event_id_cnty", "event_date", "source", "notes")
        == [.id: 0, .date: 1, .source: 2, .text: 3])
    #expect(columns("id", "source_article", "date_start") == [.id: 0, .text: 1, .date: 2])
    #expect(columns("GLOBALEVENTID", "SQLDATE", "SOURCEURL") == [.id: 0, .date: 1, .url: 2])
    #expect(columns("Date", "Titre", "Texte", "Description") == [.date: 0, .title: 1, .text: 2])
  }

  @Test func `prose with commas and semicolons is no table`() {
    for text in [
      "Le texte, la date; et la source\nfurent perdus, hier; à Gao",
      "Texte, notes, date\n\nHier, deux civils, tous commerçants, ont été tués à Gao.",
      "date: 2024-03-17\nsource: notes\n\nDeux morts.", "", "id", "id,notes",
    ] {
      #expect(!TableColumns.looksLikeTable(Array(text.utf8)), "\(text)")
    }
    #expect(TableColumns.looksLikeTable(Array("id;date;texte\n1;2024-10-01;Deux morts.\n".utf8)))
  }
}
