import Geodesy
@testable import Quantities
import Testing
@testable import Text

/// Distances without "à", without a unit, or without a number.
@Suite struct PossibleDistanceTests {
  private func distances(_ text: String) -> [(words: String, mention: DistanceMention)] {
    let analysed = AnalysedText(Article(id: "test", text: text, language: .french))
    return NewsReader().distances(in: analysed).compactMap {
      guard case .distance(let distance) = $0.content else { return nil }
      return (analysed.string(of: $0.span), distance)
    }
  }

  @Test(arguments: [
    ("De Niono à Diabaly, une cinquantaine de kilomètres.", 50.0),
    ("Gao est loin : il reste 95 km jusqu’à Ansongo.", 95),
  ])
  func `a length between two names is a distance`(text: String, kilometres: Double) {
    #expect(distances(text).first?.mention.stated.low?.kilometres == kilometres)
  }

  @Test(arguments: [
    "De Gao à Bourem, 95 bons kilomètres.",
    "Trois longues heures de piste séparent Gao de Bourem.",
  ])
  func `a word may stand between a number and its unit`(text: String) {
    #expect(distances(text).count == 1)
  }

  @Test func `what listed words make another measure may still be a distance`() {
    #expect(distances("Ils marchent les 30 km qui séparent Ber de Tombouctou.").count == 1)
    #expect(distances("Ils marchent les 30 km du parcours.").isEmpty)
    withKnownIssue("a race with a town in its name reads as a distance from the town") {
      #expect(distances("Ils courent les 30 km de Vannes.").isEmpty)
    }
  }

  @Test(arguments: [
    "Les obus de cette batterie portent à 22 km.", "Le drone vole à 6 kilomètres.",
    "La colonne de cendres a monté à dix kilomètres.",
  ])
  func `a range or a height with "à" is none`(text: String) { #expect(distances(text).isEmpty) }

  @Test func `a number takes the unit of the length that it is joined to`() {
    let found = distances("Les deux bourgs, à 35 et 31 kilomètres de Gao, sont vides.")
    #expect(found.map { $0.mention.stated.low?.kilometres } == [35, 31])
  }

  @Test(arguments: [
    "Le camp a été attaqué mardi à deux heures de marche de Kidal.",
    "Un bus a été arrêté mardi à une heure de Kidal.",
  ])
  func `hours of a journey are no time of day`(text: String) {
    #expect(distances(text).first?.mention.stated.form == .travelTime)
  }

  @Test func `a number takes the unit of the distance before`() {
    let found = distances("Oicha est à 24 km au nord de Beni et à 54 au sud-ouest d’Eringeti.")
    #expect(found.map { $0.mention.stated.low?.kilometres } == [24, 54])
  }

  @Test(arguments: [
    "Un tunnel de 12 km traverse la montagne.", "Une vague de trois mètres a frappé la côte.",
    "La file d’attente atteignait deux kilomètres.",
    "Trente soldats ont été tués, dont 5 officiers.",
  ])
  func `a measure of a thing is none`(text: String) { #expect(distances(text).isEmpty) }

  @Test func `halfway counts from both places`() {
    let found = distances("Le village est à mi-chemin entre Djibo et Kongoussi.")
    #expect(found.map(\.mention.stated.form) == [.halfway, .halfway])
    #expect(found.count == 2 && found[0].mention.anchor != found[1].mention.anchor)
  }

  @Test func `a figure of nearness is a vague distance`() {
    let found = distances("Le poste est à une encablure de Banki.")
    #expect(found.first?.mention.stated.form == .vague)
  }

  @Test func `a kilometre post counts along its road`() {
    let found = distances("Le car a sauté au PK 35 de la route d’Ansongo.")
    #expect(found.first?.mention.stated.low?.kilometres == 35)
    #expect(found.first?.mention.stated.mode == .road)
  }
}
