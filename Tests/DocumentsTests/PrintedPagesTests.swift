import Testing

@testable import Documents

/// The running text of printed pages.
@Suite struct PrintedPagesTests {
  /// Pages as `pdftotext -bbox-layout` writes them, from lines of a typewriter: six points a character, twelve a line.
  ///
  /// An empty line is room between paragraphs, a form feed ends a page; a line that has "|" stands in two columns, of which
  /// the right one begins at the bar.
  private func layout(_ printed: String) -> String {
    var rows: [String] = []
    for page in printed.split(separator: "\u{C}", omittingEmptySubsequences: false) {
      rows.append(#"  <page width="595.000000" height="842.000000">"#)
      for (number, line) in page.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        var column = 0
        for cell in line.split(separator: "|", omittingEmptySubsequences: false) {
          let top = 50 + 12 * number
          var (words, left) = ([String](), column)
          for word in cell.split(separator: " ", omittingEmptySubsequences: false) {
            let box =
              #"xMin="\#(60 + 6 * left).0" yMin="\#(top).0" xMax="\#(60 + 6 * (left + word.count)).0" yMax="\#(top + 10).0""#
            if !word.isEmpty { words.append("          <word \(box)>\(word)</word>") }
            left += word.count + 1
          }
          if !words.isEmpty {
            let first = cell.prefix { $0 == " " }.count + column
            let end = column + cell.count
            rows.append(
              #"        <line xMin="\#(60 + 6 * first).0" yMin="\#(top).0" xMax="\#(60 + 6 * end).0" yMax="\#(top + 10).0">"#
            )
            rows += words + ["        </line>"]
          }
          column += cell.count + 1
        }
      }
      rows.append("  </page>")
    }
    return rows.joined(separator: "\n")
  }

  private func text(_ printed: String) -> String { PrintedPages(layout(printed)).text }

  @Test(arguments: [
    ("Un convoi par-\nti de Gao.", "Un convoi parti de Gao."),
    ("Un convoi par\u{AD}\nti de Gao.", "Un convoi parti de Gao."),
    ("L’attaque de Maïné-\nSoroa a duré.", "L’attaque de Maïné-Soroa a duré."),
    ("Le 3 -\n4 mars à Gao.", "Le 3 - 4 mars à Gao."),
    ("Près de Gao,\nhier.\n\nLe lendemain,\nrien.", "Près de Gao, hier.\n\nLe lendemain, rien."),
    ("Une phrase qui va\n\nsur deux colonnes.", "Une phrase qui va sur deux colonnes."),
    ("Date\n\nLieu\nBilan\nGao", "Date\n\nLieu\n\nBilan\n\nGao"),
    ("Gao &amp; Kidal : &lt; 5 km.", "Gao & Kidal : < 5 km."),
  ])
  func `lines become paragraphs, and words are whole again`(printed: String, text expected: String)
  {
    #expect(text(printed) == expected)
  }

  @Test func `the left column is read before the right one, wherever their lines meet`() {
    let printed = """
      Un rapport sur toute la largeur de la page.

      Quatre soldats ont été |Deux civils ont péri à
      tués hier dans une em- |Gao, où un marché a été
      buscade près de Ménaka.|attaqué par des hommes.

      Le convoi a brûlé.     |La ville est calme.
      """
    #expect(
      text(printed) == """
        Un rapport sur toute la largeur de la page.

        Quatre soldats ont été tués hier dans une embuscade près de Ménaka.

        Le convoi a brûlé.

        Deux civils ont péri à Gao, où un marché a été attaqué par des hommes.

        La ville est calme.
        """)
  }

  @Test func `an item of a list, a heading and a line that ends early are paragraphs of their own`()
  {
    let printed = """
      FAITS SAILLANTS
      • Au moins douze civils tués dans deux vil-
      lages du territoire de Djugu.
      • Trois postes de santé pillés.
      Axe Bunia-Mahagi
      Deux véhicules ont été interceptés lundi à
      Iga Barrière – par des hommes armés – avec
      leurs marchandises.
      2. Des vivres manquent.
      """
    #expect(
      text(printed).split(separator: "\n\n").map(String.init) == [
        "FAITS SAILLANTS",
        "• Au moins douze civils tués dans deux villages du territoire de Djugu.",
        "• Trois postes de santé pillés.", "Axe Bunia-Mahagi",
        "Deux véhicules ont été interceptés lundi à Iga Barrière – par des hommes armés – avec leurs marchandises.",
        "2. Des vivres manquent.",
      ])
  }

  @Test func `a title that is wrapped is no table, and one paragraph`() {
    let printed = """
      TERRITOIRE PALESTINIEN
      OCCUPÉ – POINT DE LA
      SITUATION N° 109

      Des combats ont éclaté à
      Khan Younès lundi matin,
      a dit le porte-parole de
      la défense civile, qui a
      compté douze corps hier.
      """
    #expect(
      text(printed).split(separator: "\n").first
        == "TERRITOIRE PALESTINIEN OCCUPÉ – POINT DE LA SITUATION N° 109")
  }

  @Test func `a running head wider than the column does not make its lines end early`() {
    let printed = """
      BULLETIN HEBDOMADAIRE DE LA COORDINATION HUMANITAIRE

      L’auvent de la gare de la ville de Novi
      Sad est tombé vendredi sur des passants
      qui attendaient là, près de la ville de
      Kaya. Huit corps ont été dégagés.
      """
    #expect(
      text(printed).split(separator: "\n\n").last.map(String.init)
        == "L’auvent de la gare de la ville de Novi Sad est tombé vendredi sur des passants qui attendaient là, "
        + "près de la ville de Kaya. Huit corps ont été dégagés.")
  }

  @Test func `a paragraph goes on over a page with a name`() {
    let printed = """
      Des tirs ont éclaté lundi dans la ville de Gao,
      et une femme a été tuée dans le quartier de
      \u{C}Kakombe. Le calme est revenu.
      """
    #expect(text(printed).hasSuffix("dans le quartier de Kakombe. Le calme est revenu."))
  }

  @Test func `running heads, feet and page numbers go, and each page has its start`() {
    let bodies = [
      "Deux civils tués à Gao.", "Trois soldats tués à Kidal.", "Quatre blessés à Téra.",
    ]
    let printed = bodies.enumerated().map { number, body in
      "SITREP n° 12 – mars 2024\n\n\(body)\n\nPage \(number + 1) sur 3\n\(number + 1)\n"
    }.joined(separator: "\u{C}")
    let pages = PrintedPages(layout(printed))
    #expect(pages.text == bodies.joined(separator: "\n\n"))
    #expect(pages.starts.count == 3)
    let second = pages.text.utf8.dropFirst(pages.starts[1])
    #expect(String(decoding: second, as: UTF8.self).hasPrefix("\n\nTrois"))
  }

  @Test func `the number of a single page goes too`() {
    #expect(text("Deux civils tués à Gao.\n\n\n\n\nPage 1") == "Deux civils tués à Gao.")
    #expect(text("Deux civils tués à Gao\nle 3 mars").hasSuffix("le 3 mars"))
  }

  @Test func `a sentence goes on over a page, and the page number between is gone`() {
    #expect(
      text("Des hommes ont\n\n1\n\u{C}attaqué Gao.\n\n2\n") == "Des hommes ont attaqué Gao.")
  }

  @Test func `a line that stands on one page alone is no running head`() {
    #expect(text("Gao\n\nDeux morts.\u{C}Kidal\n\nTrois morts.").contains("Kidal"))
  }

  @Test func `nothing has no text`() {
    #expect(PrintedPages("").text.isEmpty)
    #expect(text("\u{C}\u{C}").isEmpty)
  }
}
