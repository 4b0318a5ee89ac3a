import Testing

@testable import Lexicon
import Text

/// The lexicon of files, each a name and its lines.
private func lexicon(_ files: [(name: String, lines: [String])]) throws -> Lexicon {
  var compiler = LexiconCompiler()
  for file in files {
    try compiler.add(file.lines.joined(separator: "\n") + "\n", file: file.name)
  }
  return Lexicon(LexiconBytes(compiler.bytes()))
}

private func tokens(_ text: String) -> [Token] { AnalysedText(Article(id: "", text: text)).tokens }

@Suite struct LexiconCompilerTests {
  @Test func `a word of two classes has both`() throws {
    let words = try lexicon([
      ("x/a.tsv", ["# nouns · own · CC0", "words\tclasses", "avion\tvehicle", "avion\taircraft"])
    ]).table("classes") { $0 }
    #expect(words[tokens("avion")[0]] == "vehicle;aircraft")
    #expect(words[tokens("Avion")[0]] == "vehicle;aircraft")
    #expect(words[tokens("avions")[0]] == nil)
  }

  @Test
  func
    `a phrase is found with hyphens, apostrophes, without a bracketed word, and the longest first`()
    throws
  {
    let phrases = try lexicon([
      ("x/grammar.tsv", ["# grammar · own · CC0", "words\telisions", "de\td"]),
      (
        "x/a.tsv",
        [
          "# phrases · own · CC0", "phrases\tways", "à vol de oiseau\tstraight",
          "(par) la route|piste\troad", "la\tla",
        ]
      ),
    ]).phrases("ways") { $0 }
    for (text, value) in [
      ("à vol d'oiseau", "straight"), ("A VOL D'OISEAU", "straight"), ("par la piste", "road"),
      ("la route", "road"),
      ("la gare", "la"),
    ] {
      let tokens = tokens(text)
      #expect(phrases.match(tokens, at: 0, before: tokens.count)?.value == value, "\(text)")
    }
  }

  @Test func `the first words of phrases get a class in a table of words`() throws {
    let lexicon = try lexicon([
      (
        "x/a.tsv",
        [
          "# units · own · CC0", "phrases\tunits\topens\treaders\tstartsUnit startsReach",
          "nautical mile|miles\tmile",
        ]
      ),
      ("x/b.tsv", ["# words · own · CC0", "words\treaders", "nautical\tsea"]),
    ])
    #expect(lexicon.table("readers") { $0 }[tokens("nautical")[0]] == "sea;startsUnit;startsReach")
  }

  @Test
  func
    `words of four letters and more are known without their accents, where another word does not stand`()
    throws
  {
    let words = try lexicon([
      (
        "x/a.tsv",
        [
          "# words · own · CC0", "words\treaders\tunaccented", "février\tmonth 2", "été\tseason",
          "mené\ta", "mene\tb",
        ]
      )
    ]).table("readers") { $0 }
    #expect(words[tokens("fevrier")[0]] == "month 2")
    #expect(words[tokens("ete")[0]] == nil)
    #expect(words[tokens("mene")[0]] == "b")
  }

  @Test(arguments: [
    (["no comment", "words\ta", "x\ty"], 1), (["# c", "nothing", "x\ty"], 2),
    (["# c", "words\ta", "two words\ty"], 3),
    (["# c", "words\ta", "x\ty", "x\ty"], 4),
    (["# c", "phrases\ta", "x y\tv", "(x) x y\tv", "x y\tv"], 4),
  ])
  func `a faulty or dead row is named with its line`(lines: [String], line: Int) {
    do {
      _ = try lexicon([("x/a.tsv", lines)])
      Issue.record("compiled")
    } catch let error as LexiconError {
      #expect(error.file == "x/a.tsv" && error.line == line)
    } catch { Issue.record(error) }
  }

  @Test func `a row may stand in the files of two languages where all are put together`() throws {
    var compiler = LexiconCompiler(mergesLanguages: true)
    try compiler.add("# c\nwords\nport\theads\ttown\n", file: "fr/a.tsv")
    try compiler.add("# c\nwords\nport\theads\ttown\n", file: "en/a.tsv")
    #expect(throws: LexiconError.self) {
      try compiler.add("# c\nwords\nport\theads\ttown\n", file: "en/b.tsv")
    }
  }

  @Test func `the same tables give the same bytes`() throws {
    func bytes() throws -> [UInt8] {
      var compiler = LexiconCompiler()
      let rows = (0..<200).map { "mot\($0) suite\tv\($0 % 7)" }.joined(separator: "\n")
      try compiler.add("# c\nphrases\tp\n\(rows)\n", file: "x/p.tsv")
      return compiler.bytes()
    }
    #expect(try bytes() == bytes())
  }
}

@Suite struct CountryInitialsTests {
  @Test func `a country's short name in three capitals or more is a word of its initials`() throws {
    var compiler = LexiconCompiler()
    let csv = "code,short_names\nCD,RDC|RD Congo|R.D. Congo\nGB,UK|Grande-Bretagne\nAE,EAU|UAE\n"
    try compiler.addInitials(ofCountries: Array(csv.utf8), file: "countries.csv")
    let initials = Lexicon(LexiconBytes(compiler.bytes())).words("country-initials")
    #expect(["rdc", "eau", "uae"].allSatisfy { initials.holds($0) })
    #expect(!["uk", "rd", "congo", "grande"].contains { initials.holds($0) })
  }

  @Test func `a table of countries without short names is refused`() {
    #expect(throws: LexiconError.self) {
      var compiler = LexiconCompiler()
      try compiler.addInitials(ofCountries: Array("code\nCD\n".utf8), file: "countries.csv")
    }
  }
}

@Suite struct DemonymTests {
  static let forms: [(adjective: String, forms: [String])] = [
    ("malien", ["malien", "maliens", "malienne", "maliennes"]),
    ("turc/turque", ["turc", "turcs", "turque", "turques"]),
    ("français", ["français", "française", "françaises"]), ("russe", ["russe", "russes"]),
  ]

  private static let rows = [
    "# agreement · own · CC0", "words\tagreement", "ien\tfeminine\tne", "e\tfeminine", "s\tplural",
  ].joined(separator: "\n")

  @Test(arguments: forms)
  func `a demonym has the feminine and the plurals that its language's rows say`(
    adjective: String, forms: [String]
  ) throws {
    var compiler = LexiconCompiler()
    try compiler.add(Self.rows, file: "fr/agreement.tsv")
    let agreement = try #require(compiler.agreements["fr"])
    #expect(agreement.forms(of: adjective) == forms)
  }

  @Test func `demonyms know their country, peoples are those of the country alone`() throws {
    var compiler = LexiconCompiler()
    let csv =
      "code,french_demonyms,french_demonyms_of_parts,english_demonyms\nML,malien,bamakois,malian\n"
    try compiler.add(Self.rows, file: "fr/agreement.tsv")
    try compiler.addDemonyms(ofCountries: Array(csv.utf8), language: "fr", file: "countries.csv")
    let lexicon = Lexicon(LexiconBytes(compiler.bytes()))
    let countries = lexicon.table("demonyms") { $0 }
    #expect(countries[tokens("maliennes")[0]] == "ML" && countries[tokens("bamakoise")[0]] == "ML")
    #expect(lexicon.set("peoples").contains(tokens("malien")[0]))
    #expect(!lexicon.set("peoples").contains(tokens("bamakois")[0]))
    #expect(lexicon.table("names") { $0 }[tokens("malien")[0]] == "demonym")
  }
}
