@testable import Claims
@testable import Distances
@testable import Events
import Gazetteer
import ReadingSupport
import TestSupport
import Testing
@testable import Text

/// Which places a stated distance is about, over the places of `NewsPlaces`.
@Suite struct ClaimCheckerTests {
  private func claims(_ text: String) -> [CheckedClaim] {
    let gazetteer = ResolvePlaces.gazetteer
    let mapper = ReportMapper(gazetteer: gazetteer, outlines: nil, actors: ActorTable())
    return mapper.claims(
      in: AnalysedText(Article(id: "test", text: text, language: .french)))
  }

  private func ends(_ claim: CheckedClaim) -> [String?] {
    [claim.subject?.name, claim.anchor?.name]
  }

  @Test(arguments: [
    ("Kaffrine est à 250 km de la capitale.", ["Kaffrine", "Dakar"]),
    ("Sévaré (Mali), à 12 kilomètres de Mopti, est calme.", ["Sévaré", "Mopti"]),
    ("Sévaré, au Mali, à 12 kilomètres de Mopti, est calme.", ["Sévaré", "Mopti"]),
    ("Tessalit, à 200 kilomètres de Kidal, a été prise.", ["Tessalit", "Kidal"]),
    (
      "Un séisme s’est produit à 120 kilomètres à l’est de Kidal, dans le nord du Mali.",
      [nil, "Kidal"]
    ),
  ])
  func `the ends are the places that are meant`(text: String, names: [String?]) throws {
    #expect(ends(try #require(claims(text).first)) == names)
  }

  @Test func `two distances joined by et have one subject`() throws {
    let found = claims("Sévaré est à 12 km à l’est de Mopti et à 600 km au sud de Tombouctou.")
    #expect(found.map(ends) == [["Sévaré", "Mopti"], ["Sévaré", "Tombouctou"]])
  }

  @Test(arguments: [
    ("Le Mali est à 100 km de Kidal.", DistanceObstacle.oneInsideOther),
    ("Kidal est à 10 km de Kidal.", .samePlace),
    ("Kidal est à 150 km de la frontière algérienne.", .ambiguousEnd),
    ("Zorgblatt est à 30 km de Kidal.", .unknownSubject),
    ("Les combats ont eu lieu à 30 km de Kidal.", .missingSubject),
  ])
  func `what cannot be compared says why`(text: String, obstacle: DistanceObstacle) throws {
    let claim = try #require(claims(text).first)
    #expect(claim.check.verdict == .cannotBeChecked)
    // "frontière" may be read as a line or as words that lead nowhere, and a country around a town as no end of its
    // distances; either is honest.
    let expected: Set<DistanceObstacle?> =
      switch obstacle {
      case .ambiguousEnd: [.ambiguousEnd, .lineWithoutGeometry, .unknownAnchor, .missingAnchor]
      case .oneInsideOther: [.oneInsideOther, .missingSubject]
      default: [obstacle]
      }
    #expect(expected.contains(claim.check.obstacle), "\(String(describing: claim.check.obstacle))")
  }

  @Test func `a false distance does not hide itself by unsettling its own end`() throws {
    let claim = try #require(claims("Tessalit, à 800 kilomètres de Kidal, a été prise.").first)
    #expect(claim.check.verdict == .tooLong)
  }

  @Test func `no claim is called wrong that another place of the name makes right`() throws {
    // Ber is a town 52 km from Tombouctou, and one of the names of Véroia in Greece.
    let claim = try #require(
      claims("Tombouctou, à quelque soixante kilomètres de Ber, manque d'eau.").first)
    #expect(!claim.check.verdict.isFault)
  }
}
