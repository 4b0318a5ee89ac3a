// Source: own; ISO 3166-1, ACLED's country names, adjectives as in the "Liste des noms de pays" (JORF).

extension Demonyms {
  /// ISO code, ACLED's name, adjectives in the masculine (feminine after a slash where it is not regular).
  static let lines = """
    AF|Afghanistan|afghan
    AL|Albania|albanais
    DZ|Algeria|algérien
    AO|Angola|angolais
    AR|Argentina|argentin
    AM|Armenia|arménien
    AU|Australia|australien
    AT|Austria|autrichien
    AZ|Azerbaijan|azerbaïdjanais azéri
    BH|Bahrain|bahreïni
    BD|Bangladesh|bangladais
    BY|Belarus|biélorusse bélarusse
    BE|Belgium|belge
    BJ|Benin|béninois
    BO|Bolivia|bolivien
    BA|Bosnia and Herzegovina|bosnien
    BW|Botswana|botswanais
    BR|Brazil|brésilien
    BG|Bulgaria|bulgare
    BF|Burkina Faso|burkinabè burkinabé
    BI|Burundi|burundais
    KH|Cambodia|cambodgien
    CM|Cameroon|camerounais
    CA|Canada|canadien
    CF|Central African Republic|centrafricain
    TD|Chad|tchadien
    CL|Chile|chilien
    CN|China|chinois
    CO|Colombia|colombien
    KM|Comoros|comorien
    CG|Republic of Congo|
    CD|Democratic Republic of Congo|congolais
    CR|Costa Rica|costaricien
    HR|Croatia|croate
    CU|Cuba|cubain
    CY|Cyprus|chypriote
    CZ|Czech Republic|tchèque
    CI|Ivory Coast|ivoirien
    DK|Denmark|danois
    DJ|Djibouti|djiboutien
    DO|Dominican Republic|dominicain
    EC|Ecuador|équatorien
    EG|Egypt|égyptien
    SV|El Salvador|salvadorien
    ER|Eritrea|érythréen
    EE|Estonia|estonien
    SZ|eSwatini|
    ET|Ethiopia|éthiopien
    FI|Finland|finlandais
    FR|France|français
    GA|Gabon|gabonais
    GM|Gambia|gambien
    GE|Georgia|géorgien
    DE|Germany|allemand
    GH|Ghana|ghanéen
    GR|Greece|grec/grecque
    GT|Guatemala|guatémaltèque
    GN|Guinea|guinéen
    GW|Guinea-Bissau|
    HT|Haiti|haïtien
    HN|Honduras|hondurien
    HU|Hungary|hongrois
    IN|India|indien
    ID|Indonesia|indonésien
    IR|Iran|iranien
    IQ|Iraq|irakien
    IE|Ireland|irlandais
    IL|Israel|israélien
    IT|Italy|italien
    JM|Jamaica|jamaïcain
    JP|Japan|japonais
    JO|Jordan|jordanien
    KZ|Kazakhstan|kazakh
    KE|Kenya|kényan kenyan
    KW|Kuwait|koweïtien
    KG|Kyrgyzstan|kirghize
    LA|Laos|laotien
    LB|Lebanon|libanais
    LS|Lesotho|
    LR|Liberia|libérien
    LY|Libya|libyen/libyenne
    MG|Madagascar|malgache
    MW|Malawi|malawite
    MY|Malaysia|malaisien
    ML|Mali|malien
    MR|Mauritania|mauritanien
    MX|Mexico|mexicain
    MD|Moldova|moldave
    MN|Mongolia|mongol
    MA|Morocco|marocain
    MZ|Mozambique|mozambicain
    MM|Myanmar|birman
    NA|Namibia|namibien
    NP|Nepal|népalais
    NL|Netherlands|néerlandais
    NZ|New Zealand|néozélandais
    NI|Nicaragua|nicaraguayen/nicaraguayenne
    NE|Niger|nigérien
    NG|Nigeria|nigérian
    KP|North Korea|
    KR|South Korea|coréen
    MK|North Macedonia|macédonien
    NO|Norway|norvégien
    OM|Oman|omanais
    PK|Pakistan|pakistanais
    PS|Palestine|palestinien
    PA|Panama|panaméen
    PG|Papua New Guinea|
    PY|Paraguay|paraguayen/paraguayenne
    PE|Peru|péruvien
    PH|Philippines|philippin
    PL|Poland|polonais
    PT|Portugal|portugais
    QA|Qatar|qatari
    RO|Romania|roumain
    RU|Russia|russe
    RW|Rwanda|rwandais
    SA|Saudi Arabia|saoudien
    SN|Senegal|sénégalais
    RS|Serbia|serbe
    SL|Sierra Leone|
    SO|Somalia|somalien
    ZA|South Africa|
    SS|South Sudan|
    ES|Spain|espagnol
    LK|Sri Lanka|srilankais
    SD|Sudan|soudanais
    SE|Sweden|suédois
    CH|Switzerland|suisse
    SY|Syria|syrien
    TW|Taiwan|taïwanais
    TJ|Tajikistan|tadjik
    TZ|Tanzania|tanzanien
    TH|Thailand|thaïlandais
    TG|Togo|togolais
    TN|Tunisia|tunisien
    TR|Turkey|turc/turque
    UG|Uganda|ougandais
    UA|Ukraine|ukrainien
    AE|United Arab Emirates|émirati emirati
    GB|United Kingdom|britannique
    US|United States|américain étatsunien
    UY|Uruguay|uruguayen/uruguayenne
    UZ|Uzbekistan|ouzbek/ouzbèke
    VE|Venezuela|vénézuélien
    VN|Vietnam|vietnamien
    YE|Yemen|yéménite
    ZM|Zambia|zambien
    ZW|Zimbabwe|zimbabwéen
    SK|Slovakia|slovaque
    SI|Slovenia|slovène
    LT|Lithuania|lituanien
    LV|Latvia|letton
    IS|Iceland|islandais
    TM|Turkmenistan|turkmène
    GQ|Equatorial Guinea|
    CV|Cape Verde|capverdien
    MU|Mauritius|mauricien
    BN|Brunei|
    SG|Singapore|singapourien
    XK|Kosovo|kosovar
    ME|Montenegro|monténégrin
    """
}
