// States and provinces as English-language news shortens them: the AP stylebook's forms and the postal codes.
internal import Gazetteer

/// The abbreviations of states and provinces, good only behind a comma, "Huntsville, Ala.", and those with a dot
/// behind a preposition: "a jail in Ky.".
enum StateAbbreviations {
  /// Returns the full name, nil for other words; case counts, dots too.
  static func name(of abbreviation: String) -> String? { names[abbreviation] }

  /// Returns what the gazetteer knows of the state that an abbreviation stands for, and of no namesake of it:
  /// "Ga." is not the country.
  static func states(of abbreviation: String, in gazetteer: Gazetteer) -> NameInfo? {
    guard let full = names[abbreviation], let name = gazetteer.name(full) else { return nil }
    let states = gazetteer.places(of: name).filter {
      gazetteer.kind(of: $0) == .admin1 && northAmerica.contains(gazetteer.country(of: $0))
    }
    return states.isEmpty ? nil : NameInfo(states, isMain: true, in: gazetteer)
  }

  private static let northAmerica = Set(["US", "CA"].compactMap { CountryCode($0) })

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: "=")
      for form in parts[1].split(separator: "|") { names[String(form)] = String(parts[0]) }
    }
    return names
  }()

  private static let lines = """
    Alabama=Ala.|AL
    Alaska=AK
    Alberta=Alta.|AB
    Arizona=Ariz.|AZ
    Arkansas=Ark.|AR
    British Columbia=B.C.|BC
    California=Calif.|Cal.|CA
    Colorado=Colo.|CO
    Connecticut=Conn.|CT
    Delaware=Del.|DE
    District of Columbia=D.C.|DC
    Florida=Fla.|FL
    Georgia=Ga.|GA
    Hawaii=HI
    Idaho=ID
    Illinois=Ill.|IL
    Indiana=Ind.|IN
    Iowa=IA
    Kansas=Kan.|Kans.|KS
    Kentucky=Ky.|KY
    Louisiana=La.|LA
    Maine=ME
    Manitoba=Man.|MB
    Maryland=Md.|MD
    Massachusetts=Mass.|MA
    Michigan=Mich.|MI
    Minnesota=Minn.|MN
    Mississippi=Miss.|MS
    Missouri=Mo.|MO
    Montana=Mont.|MT
    Nebraska=Neb.|Nebr.|NE
    Nevada=Nev.|NV
    New Brunswick=N.B.|NB
    New Hampshire=N.H.|NH
    New Jersey=N.J.|NJ
    New Mexico=N.M.|NM
    New York=N.Y.|NY
    North Carolina=N.C.|NC
    North Dakota=N.D.|ND
    Nova Scotia=N.S.|NS
    Ohio=OH
    Oklahoma=Okla.|OK
    Ontario=Ont.|ON
    Oregon=Ore.|OR
    Pennsylvania=Pa.|Penn.|PA
    Quebec=Que.|QC
    Rhode Island=R.I.|RI
    Saskatchewan=Sask.|SK
    South Carolina=S.C.|SC
    South Dakota=S.D.|SD
    Tennessee=Tenn.|TN
    Texas=Tex.|TX
    Utah=UT
    Vermont=Vt.|VT
    Virginia=Va.|VA
    Washington=Wash.|WA
    West Virginia=W.Va.|W. Va.|WV
    Wisconsin=Wis.|WI
    Wyoming=Wyo.|WY
    """
}
