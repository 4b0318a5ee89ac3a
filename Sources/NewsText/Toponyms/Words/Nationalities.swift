// Nationalities by ISO 3166-1 alpha-2 code: our own, after the usage of French and English news.
public import Gazetteer

/// The country that a demonym or an adjective of nationality speaks for.
///
///     Nationalities.country(of: token, in: .french)   // "ML" for "malienne"
///
/// A demonym is never a place; it is evidence for the country. "nigérien" (NE) is not "nigérian" (NG).
public enum Nationalities {
  /// Returns the country, nil for any other word.
  public static func country(of token: Token, in language: Language) -> CountryCode? {
    switch language {
    case .french: french[token]
    case .english: english[token]
    }
  }

  /// Counts the demonyms of a text by country.
  public static func counts(in text: AnalysedText) -> [CountryCode: Int] {
    let table = text.language == .french ? french : english
    var counts: [CountryCode: Int] = [:]
    for token in text.tokens {
      if let country = table[token] { counts[country, default: 0] += 1 }
    }
    return counts
  }

  private static let french = WordTable<CountryCode>(
    countries(frenchStems) { stem in
      // All the endings of number and gender; forms that no one writes do no harm.
      stem.hasSuffix("s") || stem.hasSuffix("x")
        ? [stem, stem + "e", stem + "es"]
        : [stem, stem + "s", stem + "e", stem + "es", stem + "ne", stem + "nes"]
    })
  private static let english = WordTable<CountryCode>(
    countries(englishForms) { [$0, $0 + "s"] })
  private static let englishPlurals = WordTable<CountryCode>(
    countries(englishForms) { [$0 + "s"] })

  /// Whether a word is of people, as "Russians" is, and no adjective.
  static func isEnglishPlural(_ token: Token) -> Bool { englishPlurals[token] != nil }

  private static func countries(
    _ lines: String, forms: (String) -> [String]
  ) -> [(String, CountryCode)] {
    entries(lines, forms: forms).map { form, code in
      guard let country = CountryCode(code) else { preconditionFailure("'\(code)' is no country") }
      return (form, country)
    }
  }

  private static func entries(_ lines: String, forms: (String) -> [String]) -> [(String, String)] {
    var entries: [(String, String)] = []
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ")
      for word in words.dropFirst() {
        for form in forms(String(word)) { entries.append((form, String(words[0]))) }
      }
    }
    return entries
  }

  /// The words of a language's demonyms, for the recogniser's classes.
  static func words(of language: Language) -> String {
    switch language {
    case .french:
      entries(frenchStems) { stem in
        [stem, stem + "s", stem + "e", stem + "es", stem + "ne", stem + "nes"]
      }.map(\.0).joined(separator: " ")
    case .english: entries(englishForms) { [$0, $0 + "s"] }.map(\.0).joined(separator: " ")
    }
  }

  private static let frenchStems = """
    AF afghan
    AL albanais
    DZ algérien algérois
    US américain étatsunien texan californien newyorkais floridien hawaïen
    GB britannique anglais écossais gallois londonien
    AO angolais
    SA saoudien
    AR argentin
    AM arménien
    AU australien
    AT autrichien viennois
    AZ azerbaïdjanais azéri
    BD bangladais
    BY biélorusse bélarusse
    BE belge bruxellois wallon flamand
    BJ béninois
    MM birman
    BO bolivien
    BA bosnien bosniaque
    BW botswanais
    BR brésilien carioca
    BG bulgare
    BF burkinabè burkinabé
    BI burundais
    KH cambodgien
    CM camerounais
    CA canadien québécois montréalais ontarien
    CV capverdien
    CF centrafricain
    CL chilien
    CN chinois pékinois tibétain ouïghour
    CY chypriote
    CO colombien
    KM comorien
    CD congolais kinois
    CG brazzavillois
    CR costaricien
    HR croate
    CU cubain havanais
    DK danois
    DJ djiboutien
    EG égyptien cairote
    AE émirati émirien
    EC équatorien
    ER érythréen
    ES espagnol catalan madrilène barcelonais basque andalou
    EE estonien
    ET éthiopien tigréen
    FI finlandais
    FR français parisien lyonnais marseillais toulousain lillois bordelais nantais breton corse alsacien normand rennais strasbourgeois niçois francilien
    GA gabonais
    GM gambien
    GE géorgien abkhaze ossète
    GH ghanéen
    GR grec athénien crétois
    GT guatémaltèque
    GN guinéen
    HT haïtien
    HN hondurien
    HU hongrois
    IN indien
    ID indonésien
    IQ irakien iraquien bagdadi
    IR iranien
    IE irlandais
    IS islandais
    IL israélien
    IT italien romain milanais napolitain vénitien florentin sicilien sarde génois turinois
    CI ivoirien abidjanais
    JM jamaïcain
    JP japonais nippon tokyoïte
    JO jordanien
    KZ kazakh
    KE kényan kenyan
    XK kosovar
    KW koweïtien
    LA laotien
    LS lesothan
    LV letton
    LB libanais beyrouthin
    LR libérien
    LY libyen
    LT lituanien
    LU luxembourgeois
    MK macédonien
    MG malgache
    MY malaisien
    MW malawien malawite
    ML malien kidalois bamakois tombouctien gaois
    MT maltais
    MA marocain rabati casablancais sahraoui
    MU mauricien
    MR mauritanien
    MX mexicain
    MD moldave
    MN mongol
    ME monténégrin
    MZ mozambicain
    NA namibien
    NP népalais
    NI nicaraguayen
    NE nigérien
    NG nigérian
    NO norvégien
    NZ zélandais
    SL léonais
    KR coréen
    UG ougandais
    UZ ouzbek
    PK pakistanais
    PS palestinien gazaoui cisjordanien
    PA panaméen
    PY paraguayen
    NL néerlandais hollandais
    PE péruvien
    PH philippin
    PL polonais
    PT portugais
    PR portoricain
    QA qatari qatarien
    RE réunionnais
    RO roumain
    RU russe moscovite tchétchène soviétique daghestanais sibérien pétersbourgeois
    RW rwandais
    SV salvadorien
    SN sénégalais dakarois
    RS serbe
    SG singapourien
    SK slovaque
    SI slovène
    SO somalien somali
    SD soudanais
    LK srilankais
    SE suédois
    CH suisse helvétique genevois vaudois bernois zurichois valaisan neuchâtelois fribourgeois bâlois tessinois
    SY syrien damascène
    TJ tadjik
    TW taïwanais
    TZ tanzanien
    TD tchadien
    CZ tchèque
    TH thaïlandais thaï
    TG togolais
    TN tunisien tunisois
    TM turkmène
    TR turc stambouliote ottoman
    UA ukrainien
    UY uruguayen
    VE vénézuélien
    VN vietnamien
    YE yéménite
    ZM zambien
    ZW zimbabwéen
    DE allemand berlinois bavarois prussien saxon
    """

  private static let englishForms = """
    AF afghan
    AL albanian
    DZ algerian
    US american texan californian iowan ohioan floridian virginian alaskan hawaiian
    GB british english scottish welsh briton londoner scot
    AO angolan
    SA saudi
    AR argentine argentinian
    AM armenian
    AU australian
    AT austrian viennese
    AZ azerbaijani azeri
    BD bangladeshi
    BY belarusian
    BE belgian
    BJ beninese
    MM burmese
    BO bolivian
    BA bosnian
    BR brazilian
    BG bulgarian
    BF burkinabe
    BI burundian
    KH cambodian
    CM cameroonian
    CA canadian manitoban ontarian
    CL chilean
    CN chinese tibetan uighur
    CY cypriot
    CO colombian
    CD congolese
    HR croatian croat
    CU cuban
    CZ czech
    DK danish dane
    EG egyptian
    AE emirati
    EC ecuadorian
    ER eritrean
    ES spanish spaniard catalan basque
    EE estonian
    ET ethiopian
    FI finnish finn
    FR french frenchman parisian
    GA gabonese
    GM gambian
    GE georgian abkhazian abkhaz ossetian
    GH ghanaian
    GR greek
    GT guatemalan
    GN guinean
    HT haitian
    HN honduran
    HU hungarian
    IN indian
    ID indonesian
    IQ iraqi
    IR iranian
    IE irish
    IS icelandic icelander
    IL israeli
    IT italian roman
    CI ivorian
    JM jamaican
    JP japanese
    JO jordanian
    KZ kazakh
    KE kenyan
    KR korean
    XK kosovar
    KW kuwaiti
    LV latvian
    LB lebanese
    LR liberian
    LY libyan
    LT lithuanian
    MK macedonian
    MY malaysian
    ML malian
    MT maltese
    MA moroccan
    MX mexican
    MD moldovan
    MN mongolian
    MZ mozambican
    NP nepalese nepali
    NI nicaraguan
    NE nigerien
    NG nigerian
    NO norwegian
    UG ugandan
    UZ uzbek
    PK pakistani
    PS palestinian gazan
    PA panamanian
    PY paraguayan
    NL dutch
    PE peruvian
    PH filipino philippine
    PL polish pole
    PT portuguese
    QA qatari
    RO romanian
    RU russian soviet chechen siberian
    RW rwandan
    SV salvadoran
    SN senegalese
    RS serbian serb
    SG singaporean
    SK slovak slovakian
    SI slovenian
    SO somali
    SD sudanese
    LK srilankan
    SE swedish swede
    CH swiss
    SY syrian
    TJ tajik
    TW taiwanese
    TZ tanzanian
    TD chadian
    TH thai
    TG togolese
    TN tunisian
    TR turkish turk ottoman
    UA ukrainian
    UY uruguayan
    VE venezuelan
    VN vietnamese
    YE yemeni
    ZM zambian
    ZW zimbabwean
    DE german
    """
}
