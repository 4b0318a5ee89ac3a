import Geodesy
internal import Quantities

/// The languages that a reason is written in.
public enum ReasonLanguage: String, CaseIterable, Hashable, Sendable {
  case french = "fr"
  case english = "en"
}

extension DistanceCheck {
  /// Says in one sentence why the verdict is what it is, without a full stop.
  public func reason(_ language: ReasonLanguage) -> String {
    let phrases = ReasonPhrases(language: language)
    if let namesake { return phrases.namesake(namesake) }
    if let obstacle {
      return phrases.obstacle(obstacle, stated) + (ifMeant.map(phrases.ifMeant) ?? "")
    }
    guard let interval, let earth else { return phrases.notStated }
    let verdict = phrases.verdict(self)
    let figures = interval.figuresAgree == false ? phrases.figuresDisagree(stated) : ""
    return phrases.reading(stated, interval) + phrases.geodesic(earth) + verdict + figures
      + (resolvedByClaim.map(phrases.resolved) ?? "")
  }

  /// Says in one sentence how the stated direction compares; nil where none is stated.
  public func directionReason(_ language: ReasonLanguage) -> String? {
    guard let word = stated.direction else { return nil }
    return ReasonPhrases(language: language).direction(word, self)
  }
}

/// The wording, apart from what is said.
private struct ReasonPhrases {
  let language: ReasonLanguage

  var notStated: String { pick("aucune distance n’est indiquée", "no distance is stated") }

  func reading(_ stated: StatedDistance, _ interval: StatedInterval) -> String {
    let form = words(stated.extent)
    // 458.5–459.5 and not 459–460: a narrow interval needs its decimal.
    let isNarrow = interval.high.kilometres - interval.low.kilometres < 5
    let low = number(interval.low.kilometres, decimals: isNarrow ? 1 : 0)
    let high = number(interval.high.kilometres, decimals: isNarrow ? 1 : 0)
    return pick("\(form) se lit \(low)–\(high) km ; ", "“\(form)” reads as \(low)–\(high) km; ")
  }

  func geodesic(_ earth: EarthDistance) -> String {
    let error = rounded(earth.error.kilometres)
    let line = line(earth.edge)
    guard let area = earth.area else {
      let distance = number(earth.distance.kilometres)
      return pick(
        "la géodésique\(line) est de \(distance) km ± \(error)",
        "the geodesic\(line) is \(distance) km ± \(error)")
    }
    let near = number(area.nearest.kilometres)
    let far = number(area.farthest.kilometres)
    return pick(
      "la géodésique\(line) va de \(near) à \(far) km ± \(error)",
      "the geodesic\(line) is \(near) to \(far) km ± \(error)")
  }

  /// What of an area the geodesic ends at.
  private func line(_ edge: EarthDistance.Edge?) -> String {
    switch edge {
    case .border: pick(" jusqu’à la frontière", " to the border")
    case .area: pick(" jusqu’au bord", " to the edge")
    case nil: ""
    }
  }

  func verdict(_ check: DistanceCheck) -> String {
    let detour = check.detour.map { number(($0 * 100).rounded() / 100) } ?? "?"
    switch check.verdict {
    case .consistent:
      if check.isOddlyPut {
        return pick(", compatible mais bizarrement dit", ", consistent but oddly put")
      }
      if check.stated.mode == .road, check.gap ?? .zero > .zero {
        return pick(
          ", la route ferait \(detour) fois la ligne droite",
          ", the road would be \(detour) times the straight line")
      }
      return ""
    case .tooShort:
      return pick(
        ", trop court : aucune route n’est plus courte que la ligne droite",
        ", too short: no road is shorter than the straight line")
    case .plausibleByRoad:
      return pick(
        ", possible par la route (\(detour) fois la ligne droite)",
        ", plausible by road (\(detour) times the straight line)")
    case .strained:
      return pick(
        ", forcé : il faudrait un détour de \(detour) fois la ligne droite",
        ", strained: it takes a detour of \(detour) times the straight line")
    case .tooLong:
      if check.stated.mode == .straight {
        return pick(", trop long à vol d’oiseau", ", too long as the crow flies")
      }
      if check.earth?.edge != nil {
        return pick(", trop long même par la route", ", too long even by road")
      }
      return pick(
        ", trop long même par la route (\(detour) fois la ligne droite)",
        ", too long even by road (\(detour) times the straight line)")
    case .cannotBeChecked, .notStated:
      return ""
    }
  }

  /// What follows if the places are the ones that the text means.
  func ifMeant(_ check: DistanceCheck) -> String {
    guard let earth = check.earth else { return "" }
    return pick(" ; si ce sont ceux-là, ", "; if it is these, ") + geodesic(earth) + verdict(check)
  }

  func figuresDisagree(_ stated: StatedDistance) -> String {
    guard let first = stated.extent.lengths.first, let second = stated.restated?.lengths.first
    else { return "" }
    let one = "\(number(first.value)) \(unit(first.unit))"
    let other = "\(number(second.value)) \(unit(second.unit))"
    let kilometres = number(second.distance.kilometres)
    return pick(
      " ; les deux chiffres se contredisent : \(other) font \(kilometres) km, pas \(one)",
      "; the two figures contradict each other: \(other) is \(kilometres) km, not \(one)")
  }

  func obstacle(_ obstacle: DistanceObstacle, _ stated: StatedDistance) -> String {
    let band =
      stated.band.map {
        " (\(rounded($0.lowerBound.kilometres))–\(rounded($0.upperBound.kilometres)) km)"
      }
      ?? ""
    return switch obstacle {
    case .unknownSubject: pick("le lieu n’est pas au répertoire", "the place is in no gazetteer")
    case .unknownAnchor:
      pick("le point de départ n’est pas au répertoire", "the starting point is in no gazetteer")
    case .missingSubject:
      pick(
        "le texte ne nomme pas ce qui est à cette distance",
        "the text does not name what lies so far")
    case .missingAnchor:
      pick(
        "le texte ne nomme pas le point de départ", "the text does not name the starting point")
    case .ambiguousEnd: pick("plusieurs lieux sont possibles", "several places fit")
    case .farNamesake:
      pick("aucun lieu de ce nom n’est connu par là", "no place of that name is known there")
    case .unnamedAnchor:
      pick(
        "la phrase ne nomme pas le point de départ, et plusieurs lieux sont possibles",
        "the phrase does not name the starting point, and several places fit")
    case .doubtfulEnds:
      pick(
        "il n’est pas assez sûr de quels lieux le texte parle",
        "it is not sure enough which places the text means")
    case .doubtfulPoint:
      pick(
        "le point d’un si petit lieu n’est pas assez sûr pour contredire le texte",
        "the point of so small a place is not sure enough to contradict the text")
    case .samePlace:
      pick("les deux bouts sont le même lieu", "both ends are the same place")
    case .oneInsideOther:
      pick("l’un des deux lieux est dans l’autre", "one of the two places lies in the other")
    case .lineWithoutGeometry:
      pick("le tracé de la ligne n’est pas connu", "the course of the line is not known")
    case .travelTime:
      pick(
        "un temps de trajet ne se vérifie pas sans les routes\(band)",
        "a travel time cannot be checked without roads\(band)")
    case .vagueForm:
      pick("le texte ne donne pas de nombre\(band)", "the text gives no number\(band)")
    }
  }

  func namesake(_ found: FarNamesake) -> String {
    let country = found.country.map { " (\($0))" } ?? ""
    let distance = number(found.distance.kilometres)
    let isElided = found.other.first.map { "AEIOUÀÂÉÈÊÎÔaeiouàâéèêîô".contains($0) } ?? false
    let other = isElided ? "d’\(found.other)" : "de \(found.other)"
    return pick(
      "aucun lieu de ce nom n’est connu près \(other) ; le plus proche homonyme est "
        + "\(found.name)\(country), à \(distance) km",
      "no place of that name near \(found.other) is known; the nearest namesake is "
        + "\(found.name)\(country), \(distance) km away")
  }

  /// Which end the distance itself chose.
  func resolved(_ end: ClaimEnd) -> String {
    switch end {
    case .subject:
      pick(
        " ; cette distance a fait choisir le lieu parmi ses homonymes",
        "; this distance chose the place among its namesakes")
    case .anchor:
      pick(
        " ; cette distance a fait choisir le point de départ parmi ses homonymes",
        "; this distance chose the starting point among its namesakes")
    }
  }

  func direction(_ word: CompassPoint, _ check: DistanceCheck) -> String {
    let name = language == .french ? word.french : word.english
    guard let earth = check.earth else {
      return pick("la direction n’est pas vérifiable", "the direction cannot be checked")
    }
    let azimuth = Int(earth.azimuth.degrees.rounded()) % 360
    let tolerance = number(word.halfWidth + 22.5)
    return switch check.direction {
    case .agrees:
      pick(
        "l’azimut de \(azimuth)° s’accorde avec « \(name) » (± \(tolerance)°)",
        "the azimuth of \(azimuth)° agrees with “\(name)” (± \(tolerance)°)")
    case .disagrees:
      pick(
        "l’azimut de \(azimuth)° contredit « \(name) » (± \(tolerance)°)",
        "the azimuth of \(azimuth)° contradicts “\(name)” (± \(tolerance)°)")
    case .notJudged, .notStated:
      pick(
        "trop près pour juger de « \(name) » (azimut \(azimuth)°)",
        "too near to judge “\(name)” (azimuth \(azimuth)°)")
    }
  }

  private func words(_ extent: StatedDistance.Extent) -> String {
    let lengths = extent.lengths.map { "\(number($0.value)) \(unit($0.unit))" }
    let length = lengths.first ?? ""
    return switch extent {
    case .exactly: length
    case .about, .aine: pick("environ \(length)", "about \(length)")
    case .nearly: pick("près de \(length)", "nearly \(length)")
    case .only: pick("seulement \(length)", "only \(length)")
    case .barely: pick("à peine \(length)", "barely \(length)")
    case .atMost: pick("moins de \(length)", "less than \(length)")
    case .atLeast: pick("plus de \(length)", "more than \(length)")
    case .between:
      pick(
        "entre \(lengths.joined(separator: " et "))",
        "between \(lengths.joined(separator: " and "))")
    case .halfway: pick("à mi-chemin", "halfway")
    case .vague, .travelTime: ""
    }
  }

  private func unit(_ unit: StatedDistance.Unit) -> String {
    switch unit {
    case .metre: "m"
    case .kilometre: "km"
    case .mile: pick("milles", "miles")
    case .nauticalMile: pick("milles marins", "nautical miles")
    case .league: pick("lieues", "leagues")
    case .yard: pick("yards", "yards")
    case .foot: pick("pieds", "feet")
    }
  }

  /// Two decimals below 10, one below 100, `decimals` above; a comma in French.
  private func number(_ value: Double, decimals: Int = 0) -> String {
    let scale = value < 9.995 ? 100.0 : value < 99.95 || decimals > 0 ? 10.0 : 1.0
    return text((value * scale).rounded() / scale)
  }

  /// One decimal below 10, none above.
  private func rounded(_ value: Double) -> String {
    text(value < 9.95 ? (value * 10).rounded() / 10 : value.rounded())
  }

  private func text(_ value: Double) -> String {
    guard value != value.rounded() else { return String(Int(value)) }
    let point = value.description
    guard language == .french else { return point }
    return String(point.map { $0 == "." ? "," : $0 })
  }

  private func pick(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }
}
