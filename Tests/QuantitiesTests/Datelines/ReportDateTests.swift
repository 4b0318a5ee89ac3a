@testable import Quantities
import Testing
@testable import Text

@Suite struct ReportDateTests {
  static let dated: [(text: String, day: String, source: DateSource)] = [
    ("BAMAKO, 19 mars 2024 (AFP) – Des soldats ont été tués lundi.", "2024-03-19", .dateline),
    ("Bamako, le 12 mars 2024 – Quatre soldats ont été tués lundi à Gao.", "2024-03-12", .dateline),
    ("Ouagadougou, 12 mars 2024 (AIB)-Le ministre a parlé.", "2024-03-12", .dateline),
    ("Gao (Mali), mardi 12 mars 2024 - Une mine a explosé.", "2024-03-12", .dateline),
    ("N’Djaména, le 3 févr. 2024 — Un raid.", "2024-02-03", .dateline),
    ("Port-au-Prince, 12/03/2024 (AHP) : des tirs.", "2024-03-12", .dateline),
    ("Deux morts à Gao\n\nMardi 12 mars 2024\n\nUne mine a explosé hier.", "2024-03-12", .dateline),
    (
      "Deux morts à Gao\nRFI - 12 mars 2024 à 10h30\nUne mine a explosé hier.", "2024-03-12",
      .dateline
    ),
    ("Publié le 19 mars 2024\n\nQuatre soldats ont été tués dimanche.", "2024-03-19", .published),
    ("Titre\nPublié le : 19/03/2024 - 08:12\nTexte.", "2024-03-19", .published),
    ("Mis à jour le 20 mars 2024 à 8h\nTexte.", "2024-03-20", .published),
    ("Publié le 19 mars 2024, mis à jour le 20 mars 2024\nTexte.", "2024-03-19", .published),
    (
      "Par Awa Cissé, publié le 19 mars 2024 à 10h05 | Mis à jour le 20 mars 2024\nTexte.",
      "2024-03-19", .published
    ),
    ("Published on March 19, 2024\n\nThe troops were killed on Monday.", "2024-03-19", .published),
    ("[14/03/2024 07:42] Deux civils ont été tués hier à Gao.", "2024-03-14", .stamp),
    ("[13/03/2024, 08:12:33] Awa : deux morts hier.", "2024-03-13", .stamp),
    ("13/03/2024, 08:12 - Awa Cissé: deux morts hier.", "2024-03-13", .stamp),
    ("[08:12, 13/03/2024] Awa Cissé: deux morts hier.", "2024-03-13", .stamp),
    ("Awa Cissé, [13 mars 2024 08:12:33]:\ndeux morts hier.", "2024-03-13", .stamp),
    ("13 mars 2024 à 08:12 - Awa : deux morts hier.", "2024-03-13", .stamp),
    ("DAKAR 12 mars 2024 (APS) - Deux morts.", "2024-03-12", .dateline),
    ("Communiqué\n\nDeux morts hier.\n\nFait à Bamako, le 12 mars 2024", "2024-03-12", .dateline),
    ("[2024-03-13 08:12] Deux morts hier.", "2024-03-13", .stamp),
    ("13/03/24 à 08:12 - Awa : deux morts hier.", "2024-03-13", .stamp),
  ]

  @Test(arguments: dated) func `the day that a text bears is found`(
    text: String, day: String, source: DateSource
  ) {
    let found = ReportDate.find(in: text)
    #expect(found?.date.description == day)
    #expect(found?.source == source)
  }

  @Test(arguments: [
    "11 mars 2024\nUn convoi a brûlé.\n\n14 mars 2024\nUne mine a explosé.",
    "14 mars 2024\nUne mine a explosé.\n\n11 mars 2024\nUn convoi a brûlé.",
    "11 mars 2024\r\nUn convoi a brûlé.\r\n\r\n14 mars 2024\r\nUne mine a explosé.",
    "BAMAKO, 12 mars 2024 (AMAP) – Un raid.\n\nLOMÉ, 14 mars 2024 (ATOP) – Un marché a brûlé.",
  ]) func `a report that stands under several days is of the last`(text: String) {
    let found = ReportDate.find(in: text)
    #expect(found?.date == CalendarDate(2024, 3, 14))
    #expect(found?.source == .dateline)
  }

  @Test(arguments: [
    "Gao, le 12 mars 2024, des soldats ont été tués.",
    "Le 12 mars 2024, des soldats ont été tués à Gao.",
    "Des soldats ont été tués le 12 mars 2024.",
    "Selon un rapport publié le 12 mars 2024 par l’ONU, la route est coupée.",
    "L’ONU, dans un rapport, publié le 12 mars 2024, parle de 12 morts.",
    "Attaque de Solhan du 4 juin 2021\n\nLe bilan est de 132 morts.",
    "ATTAQUE DE SOLHAN 4 JUIN 2021\nLe bilan est de 132 morts.",
    "12 soldats ont été tués.", "BAMAKO, 19 mars (AFP) – Un raid.",
    "Le bilan : 12/03, 13/04. À 10:00, un raid.",
  ]) func `the day of an event is not that of the report`(text: String) {
    #expect(ReportDate.find(in: text) == nil)
  }

  @Test func `a day at the end of a long text counts where it is said of the page`() {
    let body = String(repeating: "Les combats ont repris lundi dans la région. ", count: 60)
    #expect(
      ReportDate.find(in: body + "\n\nMis à jour le 20 mars 2024")?.date
        == CalendarDate(2024, 3, 20))
    #expect(ReportDate.find(in: body + "\n\nUne attaque le 20 mars 2024.") == nil)
  }

  @Test(arguments: [
    "2024-03-19", "19/03/2024", "19.03.2024", "19-03-2024", "19 mars 2024", "mardi 19 mars 2024",
    "le 19 mars 2024 à 10h30", "2024-03-19T10:00Z", "2024-03-19T10:00:00+01:00", "2024-03-19 10:00",
    "March 19, 2024", "19 March 2024", "\"2024-03-19\"", "19 MARS 2024", "mar. 19 mars 2024",
  ]) func `a day is read however a header writes it`(text: String) {
    #expect(CalendarDate(written: text) == CalendarDate(2024, 3, 19))
  }

  @Test(arguments: [
    "hier", "mars 2024", "19 mars", "31/02/2024", "", "19 mars 2024, un raid", "2024",
  ])
  func `what is no day is none`(text: String) {
    #expect(CalendarDate(written: text) == nil)
  }
}
