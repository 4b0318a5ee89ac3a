import Testing

@testable import Documents

/// The running text of printed pages.
@Suite struct PrintedPagesTests {
  @Test(arguments: [
    ("Un convoi par-\nti de Gao.", "Un convoi parti de Gao."),
    ("Un convoi par\u{AD}\nti de Gao.", "Un convoi parti de Gao."),
    ("L’attaque de Maïné-\nSoroa a duré.", "L’attaque de Maïné-Soroa a duré."),
    ("Le 3 -\n4 mars à Gao.", "Le 3 - 4 mars à Gao."),
    ("Près de Gao,\nhier.\n\nLe lendemain,\nrien.", "Près de Gao, hier.\n\nLe lendemain, rien."),
    ("Une phrase qui va\n\nsur deux colonnes.", "Une phrase qui va sur deux colonnes."),
    ("Date\n\nLieu\nBilan\nGao", "Date\n\nLieu\n\nBilan\n\nGao"),
  ])
  func `lines become paragraphs, and words are whole again`(printed: String, text: String) {
    #expect(PrintedPages(printed).text == text)
  }

  @Test func `running heads, feet and page numbers go, and each page has its start`() {
    let bodies = [
      "Deux civils tués à Gao.", "Trois soldats tués à Kidal.", "Quatre blessés à Téra.",
    ]
    let printed = bodies.enumerated().map { number, body in
      "SITREP n° 12 – mars 2024\n\n\(body)\n\nPage \(number + 1) sur 3\n\(number + 1)\n\u{C}"
    }.joined()
    let pages = PrintedPages(printed)
    #expect(pages.text == bodies.joined(separator: "\n\n"))
    #expect(pages.starts.count == 3)
    let second = pages.text.utf8.dropFirst(pages.starts[1])
    #expect(String(decoding: second, as: UTF8.self).hasPrefix("\n\nTrois"))
  }

  @Test func `a sentence goes on over a page, and the page number between is gone`() {
    #expect(
      PrintedPages("Des hommes ont\n\n1\n\u{C}attaqué Gao.\n\n2\n\u{C}").text
        == "Des hommes ont attaqué Gao.")
  }

  @Test func `a line that stands on one page alone is no running head`() {
    #expect(PrintedPages("Gao\n\nDeux morts.\u{C}Kidal\n\nTrois morts.").text.contains("Kidal"))
  }

  @Test func `nothing has no text`() {
    #expect(PrintedPages("").text.isEmpty)
    #expect(PrintedPages("\u{C}\u{C}").text.isEmpty)
  }
}
