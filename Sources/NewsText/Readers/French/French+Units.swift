// Units as French news writes them, with the spellings of hurried typing; SI Brochure, 9th ed. for the names.

extension French {
  static let units = PhraseTable<MeasureUnit>(lengths + times + others)
  /// Those that a distance or a journey is told in.
  static let reaches = PhraseTable<MeasureUnit>((lengths + times).filter { $0.1.tellsDistance })

  private static let lengths: [(String, MeasureUnit)] = [
    (
      "km|kms|kilomètre|kilomètres|kilometre|kilometres|kilom|kil",
      MeasureUnit(.length(.kilometre), "kilometre")
    ),
    ("borne|bornes", MeasureUnit(.length(.kilometre), "kilometre")),
    ("m", MeasureUnit(.length(.metre), "metre", needsDigits: true)),
    ("mètre|mètres|metre|metres", MeasureUnit(.length(.metre), "metre")),
    ("mile|miles|milles|mi", MeasureUnit(.length(.mile), "mile")),
    (
      "mille|milles|mile|miles marin|marins|nautique|nautiques",
      MeasureUnit(.length(.nauticalMile), "nautical_mile")
    ),
    ("nm|nq", MeasureUnit(.length(.nauticalMile), "nautical_mile", needsDigits: true)),
    ("lieue|lieues", MeasureUnit(.length(.league), "league")),
    ("yard|yards|verge|verges", MeasureUnit(.length(.yard), "yard")),
    ("pied|pieds", MeasureUnit(.length(.foot), "foot")),
  ]

  private static func time(_ words: String, _ unit: TimeUnit, digits: Bool = false) -> (
    String, MeasureUnit
  ) {
    (words, MeasureUnit(.time(unit), unit.name, needsDigits: digits))
  }

  private static let times: [(String, MeasureUnit)] = [
    time("seconde|secondes|sec", .second), time("minute|minutes|min|mins|mn", .minute),
    time("heure|heures|hrs", .hour), time("h", .hour, digits: true),
    time("jour|jours|journée|journées", .day),
    time("semaine|semaines", .week), time("quinzaine|quinzaines", .fortnight), time("mois", .month),
    time("trimestre|trimestres", .quarter), time("semestre|semestres", .semester),
    time("an|ans|année|années", .year), time("décennie|décennies", .decade),
    time("siècle|siècles", .century), time("week end|ends", .weekend),
  ]

  private static func other(
    _ words: String, _ quantity: MeasureMention.Quantity, _ name: String, digits: Bool = false
  ) -> (String, MeasureUnit) {
    (words, MeasureUnit(.other(quantity), name, needsDigits: digits))
  }

  private static let others: [(String, MeasureUnit)] = [
    other("mm|millimètre|millimètres", .length, "millimetre"),
    other("cm|centimètre|centimètres", .length, "centimetre"),
    other("dm|décimètre|décimètres", .length, "decimetre"),
    other("dam|décamètre|décamètres", .length, "decametre"),
    other("hm|hectomètre|hectomètres", .length, "hectometre"),
    other("pouce|pouces", .length, "inch"), other("micromètre|micromètres", .length, "micrometre"),
    other("nanomètre|nanomètres", .length, "nanometre"),
    other("année|années lumière", .length, "light_year"),
    other("km|kms|kilomètre|kilomètres carré|carrés", .area, "square_kilometre"),
    other("m|mètre|mètres carré|carrés", .area, "square_metre"),
    other("mile|miles|mille|milles|pied|pieds carré|carrés", .area, "square_mile"),
    other("centimètre|centimètres carré|carrés", .area, "square_centimetre"),
    other("hectare|hectares", .area, "hectare"), other("ha", .area, "hectare", digits: true),
    other("acre|acres", .area, "acre"),
    other("m|mètre|mètres cube|cubes", .volume, "cubic_metre"),
    other("centimètre|centimètres cube|cubes", .volume, "cubic_centimetre"),
    other("pied|pieds cube|cubes", .volume, "cubic_foot"),
    other("litre|litres", .volume, "litre"), other("l", .volume, "litre", digits: true),
    other("ml|millilitre|millilitres", .volume, "millilitre"),
    other("cl|centilitre|centilitres", .volume, "centilitre"),
    other("gallon|gallons", .volume, "gallon"), other("baril|barils", .volume, "barrel"),
    other("tasse|tasses", .volume, "cup"),
    other("km|kms|kilomètre|kilomètres par|à heure", .speed, "kilometre/h"),
    other("km|kms|kilomètre|kilomètres à|a l'heure", .speed, "kilometre/h"),
    other("mile|miles|milles par heure", .speed, "mile/h"),
    other("mile|miles|milles à|a l'heure", .speed, "mile/h"),
    other("m|mètre|mètres par seconde", .speed, "metre/s"), other("kmh", .speed, "kilometre/h"),
    other("nœud|nœuds", .speed, "knot"),
    other("kg|kgs|kilo|kilos|kilogramme|kilogrammes", .weight, "kilogram"),
    other("gramme|grammes", .weight, "gram"), other("g", .weight, "gram", digits: true),
    other("mg|milligramme|milligrammes", .weight, "milligram"),
    other("ug|microgramme|microgrammes", .weight, "microgram"),
    other("tonne|tonnes (métriques)", .weight, "tonne"), other("t", .weight, "tonne", digits: true),
    other("quintal|quintaux", .weight, "quintal"), other("once|onces", .weight, "ounce"),
    other("degré|degrés (celsius|fahrenheit)", .temperature, "degree"),
    other("euro|euros", .money, "euro"),
    other("dollar|dollars (américain|américains)", .money, "dollar"),
    other("franc|francs (cfa)", .money, "franc"), other("fcfa|xof", .money, "franc_cfa"),
    other("livre|livres sterling", .money, "pound"), other("rouble|roubles", .money, "rouble"),
    other("yen|yens", .money, "yen"), other("dinar|dinars|dinard|dinards", .money, "dinar"),
    other("naira|nairas", .money, "naira"), other("centime|centimes", .money, "centime"),
    other("cent|cents", .money, "cent"),
    other("penny|pence", .money, "penny"),
    other("roupie|roupies (indienne|indiennes)", .money, "rupee"),
    other("livre|livres", .weight, "pound"), other("bit|bits", .other, "bit"),
    other("octet|octets", .other, "byte"),
    other("celsius|centigrade|centigrades", .temperature, "degree"),
    other("fahrenheit", .temperature, "degree"),
    other("kelvin|kelvins", .temperature, "kelvin"), other("deg", .temperature, "degree"),
    other("mégawatt|mégawatts|mw", .other, "megawatt"),
  ]

  static let modes = PhraseTable<Manner>([
    ("à vol de oiseau", .along(.straight)), ("en ligne droite", .along(.straight)),
    ("à vue de oiseau", .along(.straight)),
    ("par la|le route|piste|goudron", .along(.road)), ("par route|piste", .along(.road)),
    ("de route", .along(.road)), ("en voiture", .by(.road)), ("de voiture", .by(.road)),
    ("de trajet", .by(.road)), ("de conduite", .by(.road)), ("de bus|car|train|taxi", .by(.road)),
    ("en bus|car|train|taxi|camion|moto", .by(.road)), ("de piste", .by(.track)),
    ("de mauvaise piste", .by(.track)),
    ("de marche", .by(.foot)), ("à pied", .by(.foot)), ("à pieds", .by(.foot)),
    ("à dos de chameau|âne|dromadaire", .by(.foot)), ("de chameau|dromadaire", .by(.foot)),
    ("de pirogue|pinasse|bateau|navigation|mer|ferry", .by(.boat)),
    ("en pirogue|bateau|pinasse|ferry", .by(.boat)),
    ("de vol|avion|hélicoptère", .by(.air)), ("en avion|hélicoptère", .by(.air)),
    ("de distance", .none), ("de sable", .by(.track)), ("de désert", .by(.track)),
  ])
}
