internal import Distances
internal import Events

/// What layers, legends and labels of a project say, in the language of its readers.
struct QGISWords: Hashable, Sendable {
  let language: ReasonLanguage

  private func pick(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  var project: String { pick("Événements", "Events") }

  /// What a legend calls a layer.
  func title(of layer: QGISLayer) -> String {
    switch layer {
    case .events: project
    case .distances: pick("Distances énoncées", "Stated distances")
    case .uncertainty: pick("Où c’était peut-être", "Where it may have been")
    case .towns: pick("Villes", "Towns")
    case .borders: pick("Frontières et régions", "Borders and regions")
    }
  }

  func label(of family: EventFamily) -> String {
    switch family {
    case .battles: pick("Combats", "Battles")
    case .explosions: pick("Explosions, tirs à distance", "Explosions/Remote violence")
    case .civilians: pick("Violence contre des civils", "Violence against civilians")
    case .demonstrations: pick("Manifestations, émeutes", "Protests, riots")
    case .other: pick("Autres nouvelles", "Other news")
    }
  }

  func label(of verdict: DistanceVerdict) -> String {
    guard language == .french else { return verdict.rawValue }
    return switch verdict {
    case .consistent: "compatible"
    case .plausibleByRoad: "possible par la route"
    case .strained: "forcée"
    case .tooShort: "trop courte"
    case .tooLong: "trop longue"
    case .cannotBeChecked: "invérifiable"
    case .notStated: "non énoncée"
    }
  }

  /// What happened, in two or three words.
  func label(of category: EventCategory) -> String {
    switch category {
    case .clash: pick("affrontement", "clash")
    case .ambush: pick("embuscade", "ambush")
    case .airstrike: pick("frappe aérienne", "airstrike")
    case .shelling: pick("bombardement", "shelling")
    case .ied: pick("engin explosif", "explosive device")
    case .attackOnCivilians: pick("attaque contre des civils", "attack on civilians")
    case .abduction: pick("enlèvement", "abduction")
    case .looting: pick("pillage", "looting")
    case .territory: pick("contrôle de territoire", "control of territory")
    case .protest: pick("manifestation", "protest")
    case .riot: pick("émeute", "riot")
    case .arrest: pick("arrestation", "arrest")
    case .agreement: pick("accord", "agreement")
    case .displacement: pick("déplacement de population", "displacement")
    default: labelOfNews(category)
    }
  }

  private func labelOfNews(_ category: EventCategory) -> String {
    switch category {
    case .accident: pick("accident", "accident")
    case .flood: pick("inondation", "flood")
    case .fire: pick("incendie", "fire")
    case .storm: pick("tempête", "storm")
    case .earthquake: pick("séisme", "earthquake")
    case .epidemic: pick("épidémie", "epidemic")
    case .coup: pick("coup d’État", "coup")
    case .crime: pick("crime", "crime")
    case .landslide: pick("glissement de terrain", "landslide")
    case .volcano: pick("éruption", "volcano")
    default: pick("autre événement", "other event")
    }
  }

  var stated: String { pick("énoncé", "stated") }
  var measured: String { pick("mesuré", "measured") }

  /// The property of a stated distance that says why its verdict is what it is.
  var reasonField: String { pick("reason_fr", "reason") }

  /// How an expression writes a day without its year.
  var dayFormat: String { pick("'d MMM', 'fr'", "'MMM d', 'en'") }

  var country: String { pick("Pays", "Country") }
  var region: String { pick("Région", "Region") }
  var layout: String { pick("Carte à imprimer", "Map to print") }

  /// Whose data the map is made of, as their licences ask.
  var credits: String {
    pick(
      "Lieux : GeoNames, CC BY 4.0. Contours : Natural Earth, domaine public.",
      "Places: GeoNames, CC BY 4.0. Outlines: Natural Earth, public domain.")
  }

  /// What the marks of the map mean that no legend explains.
  var marks: String {
    pick(
      "« ? » : lieu déduit d’une distance ou du contexte. Pâle : rappel de faits antérieurs.",
      "“?”: a place inferred from a distance or from context. Pale: recalled from before.")
  }
}
