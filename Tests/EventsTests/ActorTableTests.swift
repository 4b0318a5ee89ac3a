import DelimitedText
@testable import Events
import Testing
@testable import Text

@Suite struct ActorTableTests {
  static let csv = Array(
    """
    name,kind,country,aliases,source
    Military Forces of Mali (2021-),State forces,ML,FAMa;armée malienne,own
    "M23: March 23 Movement",Rebel group,CD,M23;Mouvement du 23 mars,own

    """.utf8)

  @Test(arguments: [
    ("les Fama", "Military Forces of Mali (2021-)"),
    ("l’armée malienne", "Military Forces of Mali (2021-)"),
    ("du M23", "M23: March 23 Movement"),
    ("le Mouvement du 23-Mars", "M23: March 23 Movement"),
  ])
  func `finds an actor by any of its names`(text: String, name: String) throws {
    #expect(try names(in: text) == [name])
  }

  @Test(arguments: ["une fama", "M24", "Mouvement du 25 mars"])
  func `leaves other names alone`(text: String) throws {
    #expect(try names(in: text) == [])
  }

  @Test func `a row with a column too few is refused with its line`() {
    let error = #expect(throws: TableError.self) {
      try ActorTable(
        csv: Array("name,kind,country,aliases,source\nA,State forces,ML,a\n".utf8), file: "a.csv")
    }
    #expect(
      error?.description
        == "a.csv:2: error: 4 columns where name,kind,country,aliases,source are five")
  }

  @Test func `a kind that ACLED does not have is refused with what it has`() {
    let error = #expect(throws: TableError.self) {
      try ActorTable(csv: Array("name,kind,country,aliases,source\nA,Army,ML,a,own\n".utf8))
    }
    #expect(error?.line == 2)
    #expect(error?.reason.hasPrefix("'Army' is not a kind of actor; ACLED has ") == true)
    #expect(error?.reason.contains(Actor.Kind.rebels.rawValue) == true)
  }

  private func names(in text: String) throws -> [String] {
    let table = try ActorTable(csv: Self.csv)
    let analysed = AnalysedText(Article(id: "t", text: text, language: .french))
    return analysed.tokens.indices.compactMap {
      table.match(at: $0, in: analysed, upTo: analysed.tokens.count).map {
        table.entries[$0.entry].name
      }
    }
  }
}
