/// The regions of the world that ACLED sorts countries into.
///
///     ACLEDRegion(country: "ML")?.rawValue   // "Western Africa"
///
/// ACLED publishes their names; which country lies in which follows the sub-regions of the United Nations, whose names those of
/// Africa and the Americas are. Asia is cut otherwise: Iran with the Middle East, Afghanistan and the Caucasus with Central
/// Asia. Where ACLED may depart and nothing published says how (Cyprus, Mexico, Zambia, Zimbabwe, islands without
/// inhabitants) a country has none, rather than a guess.
///
/// > Reference: names from ACLED's API user guide; UN M49 as in OCHA's "Countries & Territories" taxonomy
/// > (hdx-python-country 4.2.5, MIT); Sudan under Northern Africa and Afghanistan under Caucasus and Central Asia as in
/// > rows of ACLED's export that others have published.
enum ACLEDRegion: String, CaseIterable, Hashable, Sendable {
  case westernAfrica = "Western Africa"
  case middleAfrica = "Middle Africa"
  case easternAfrica = "Eastern Africa"
  case southernAfrica = "Southern Africa"
  case northernAfrica = "Northern Africa"
  case southAsia = "South Asia"
  case southeastAsia = "Southeast Asia"
  case middleEast = "Middle East"
  case europe = "Europe"
  case caucasusAndCentralAsia = "Caucasus and Central Asia"
  case centralAmerica = "Central America"
  case southAmerica = "South America"
  case caribbean = "Caribbean"
  case eastAsia = "East Asia"
  case northAmerica = "North America"
  case oceania = "Oceania"
  case antarctica = "Antarctica"

  /// The region of a country by its alpha-2 code; nil where it is not known.
  init?(country: String) {
    guard let region = Self.table[country] else { return nil }
    self = region
  }

  private static let table: [String: ACLEDRegion] = {
    var table: [String: ACLEDRegion] = [:]
    for region in allCases {
      for code in region.countries.split(separator: " ") {
        precondition(table[String(code)] == nil, "\(code) lies in two regions")
        table[String(code)] = region
      }
    }
    return table
  }()

  private var countries: String {
    switch self {
    case .westernAfrica: "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG"
    case .middleAfrica: "AO CD CF CG CM GA GQ ST TD"
    case .easternAfrica: "BI DJ ER ET KE KM MG MU MW MZ RE RW SC SO SS TZ UG YT"
    case .southernAfrica: "BW LS NA SZ ZA"
    case .northernAfrica: "DZ EG EH LY MA SD TN"
    case .southAsia: "BD BT IN LK MV NP PK"
    case .southeastAsia: "BN ID KH LA MM MY PH SG TH TL VN"
    case .middleEast: "AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE"
    case .europe:
      """
      AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT \
      RO RS RU SE SI SK SM UA VA XK
      """
    case .caucasusAndCentralAsia: "AF AM AZ GE KG KZ TJ TM UZ"
    case .centralAmerica: "BZ CR GT HN NI PA SV"
    case .southAmerica: "AR BO BR CL CO EC FK GF GY PE PY SR UY VE"
    case .caribbean:
      "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI"
    case .eastAsia: "CN HK JP KP KR MN MO TW"
    case .northAmerica: "BM CA GL PM US"
    case .oceania: "AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS"
    case .antarctica: "AQ"
    }
  }
}
