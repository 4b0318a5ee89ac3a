// Days, months, seasons and parts of the day in French, with the abbreviations of the Imprimerie nationale.

extension French {
  static func addCalendar(to lexicon: inout Lexicon) {
    let months = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
    for (index, month) in months.enumerated() {
      lexicon.add(month, .month) { $0.month = UInt8(index + 1) }
    }
    // "mars" and "mai" are read alone only in lower case: the planet, the name.
    for month in ["mars", "mai", "avril"] { lexicon.add(month, .month) { $0.detail = 2 } }
    let short = [
      "janv jan", "févr fév fev fevr", "mar", "avr", "", "jun", "juil juill jul jui", "aou",
      "sept sep", "oct",
      "nov", "déc dec",
    ]
    for (index, words) in short.enumerated() {
      lexicon.add(words, .month) {
        $0.month = UInt8(index + 1)
        $0.detail = 1
      }
    }
    let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    for (index, weekday) in weekdays.enumerated() {
      lexicon.add("\(weekday) \(weekday)s", .weekday) { $0.weekday = UInt8(index) }
    }
    for (index, words) in ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"].enumerated() {
      lexicon.add(words, .weekday) {
        $0.weekday = UInt8(index)
        $0.detail = 1
      }
    }
    parts(&lexicon)
    units(&lexicon)
  }

  private static func parts(_ lexicon: inout Lexicon) {
    let parts: [(String, DayPart)] = [
      ("aube aurore", .dawn), ("matin matinée mat", .morning), ("midi", .noon),
      ("soir soirée soirées", .evening), ("nuit", .night), ("minuit", .midnight), ("journée", .day),
      ("aprèm", .afternoon),
    ]
    for (words, part) in parts { lexicon.add(words, .dayPart) { $0.detail = part.rawValue } }
    lexicon.add("am", .dayPart) {
      $0.detail = DayPart.morning.rawValue
      $0.number = 1
    }
    lexicon.add("pm", .dayPart) {
      $0.detail = DayPart.evening.rawValue
      $0.number = 1
    }
    let seasons: [(String, Season)] = [
      ("printemps", .spring), ("été", .summer), ("automne", .autumn), ("hiver", .winter),
    ]
    for (words, season) in seasons { lexicon.add(words, .season) { $0.detail = season.rawValue } }
    lexicon.add("début", .third) { $0.detail = Third.early.rawValue }
    lexicon.add("mi milieu", .third) { $0.detail = Third.middle.rawValue }
    lexicon.add("fin", .third) { $0.detail = Third.late.rawValue }
    lexicon.add("dernier dernière derniers dernières", .last)
    lexicon.add("prochain prochaine prochains prochaines", .next)
    // Adjectives that only follow: "passé trois jours" is a verb.
    lexicon.add("passé passée passés passées écoulé écoulée écoulés écoulées", .last) {
      $0.detail = 1
    }
    lexicon.add("suivant suivante suivants suivantes", .next) { $0.detail = 1 }
    lexicon.add("h heure heures hrs", .hour)
  }

  private static func units(_ lexicon: inout Lexicon) {
    let units: [(String, TimeUnit)] = [
      ("secondes sec", .second), ("minute minutes min mn", .minute),
      ("heure heures", .hour), ("jour jours", .day), ("semaine semaines", .week),
      ("quinzaine", .fortnight), ("mois", .month), ("trimestre trimestres", .quarter),
      ("semestre semestres", .semester), ("an ans année années", .year),
      ("décennie décennies", .decade), ("siècle siècles", .century),
    ]
    for (words, unit) in units { lexicon.add(words, .timeUnit) { $0.detail = unit.rawValue } }
  }

  static let datedNames = WordTable<Bool>(
    words:
      "place rue avenue boulevard mouvement pont stade camp lycée hôpital quai cité m parti impasse esplanade square coalition"
  )

  static let lateWords = WordTable<Bool>(words: "tard")
  static let veryWords = WordTable<Bool>(words: "très tres bien")
  static let afternoonWords = WordTable<Bool>(words: "après apres")
  static let spanWords = WordTable<Bool>(
    words: "pendant durant pour toutes en dans")

  static let dates = PhraseTable<DatePhrase>(days + stretches + leads)

  private static let days: [(String, DatePhrase)] = [
    ("hier", .day(-1, .publication, nil)), ("avant hier", .day(-2, .publication, nil)),
    ("aujourd hui", .day(0, .publication, nil)), ("ce jour", .day(0, .publication, nil)),
    ("demain", .day(1, .publication, nil)), ("après demain", .day(2, .publication, nil)),
    ("cette nuit", .day(0, .publication, .night)),
    ("la nuit dernière|passée", .day(-1, .publication, .night)),
    ("la veille", .day(-1, .event, nil)), ("l'avant veille", .day(-2, .event, nil)),
    ("la veille au soir", .day(-1, .event, .evening)),
    ("le lendemain", .day(1, .event, nil)), ("lendemain", .day(1, .event, nil)),
    ("le lendemain matin", .day(1, .event, .morning)),
    ("dès le lendemain", .day(1, .event, nil)), ("le surlendemain", .day(2, .event, nil)),
    ("le même jour", .day(0, .event, nil)), ("ce même jour", .day(0, .event, nil)),
    ("ce jour là", .day(0, .event, nil)), ("le jour même", .day(0, .event, nil)),
    ("la même nuit", .day(0, .event, .night)), ("dans la foulée", .day(0, .event, nil)),
    ("(le) jour suivant", .day(1, .event, nil)), ("ce jour", .day(0, .publication, nil)),
    ("le jour d'après", .day(1, .event, nil)),
    ("le jour d'avant", .day(-1, .event, nil)), ("le jour précédent", .day(-1, .event, nil)),
    ("en fin de journée", .day(0, .event, .evening)),
    ("en|au milieu de (la) journée", .day(0, .event, .noon)),
    ("en début de journée", .day(0, .event, .morning)),
    ("à la fin de la journée", .day(0, .event, .evening)), ("en journée", .day(0, .event, .day)),
    ("à la mi journée", .day(0, .event, .noon)),
  ]

  private static let stretches: [(String, DatePhrase)] = [
    ("(la) semaine dernière|dernier|passée|écoulée", .unit(.week, -1, .publication)),
    ("(la) semaine prochaine|prochain|suivante", .unit(.week, 1, .publication)),
    ("(la) dernière semaine", .unit(.week, -1, .publication)),
    ("(la) prochaine semaine", .unit(.week, 1, .publication)),
    ("(le) prochain mois", .unit(.month, 1, .publication)),
    ("(la) semaine d'avant|précédente", .unit(.week, -1, .event)),
    ("(la) semaine d'après", .unit(.week, 1, .publication)),
    ("la semaine qui suit", .unit(.week, 1, .publication)),
    ("cette semaine", .unit(.week, 0, .publication)),
    ("la semaine en cours", .unit(.week, 0, .publication)),
    ("(le) mois dernier|passé|écoulé", .unit(.month, -1, .publication)),
    ("(le) mois prochain", .unit(.month, 1, .publication)),
    ("(le) mois suivant", .unit(.month, 1, .publication)),
    ("(le) mois précédent", .unit(.month, -1, .event)),
    ("ce mois (ci)", .unit(.month, 0, .publication)),
    ("cette mois", .unit(.month, 0, .publication)),
    ("le mois en cours", .unit(.month, 0, .publication)),
    ("(l) an dernier|passé", .unit(.year, -1, .publication)),
    ("(l) an prochain", .unit(.year, 1, .publication)),
    ("(l) année dernière|dernier|passée|écoulée", .unit(.year, -1, .publication)),
    ("(l) année précédente", .unit(.year, -1, .event)),
    ("(l) année prochaine|suivante", .unit(.year, 1, .publication)),
    ("cette année", .unit(.year, 0, .publication)),
    ("l'année en cours", .unit(.year, 0, .publication)),
    ("ce week end", .unit(.weekend, 0, .publication)),
    ("ce weekend", .unit(.weekend, 0, .publication)),
    ("au cours du week end", .unit(.weekend, 0, .publication)),
    ("au cours du weekend", .unit(.weekend, 0, .publication)),
    ("durant|pendant le|ce week end", .unit(.weekend, 0, .publication)),
    ("durant|pendant le|ce weekend", .unit(.weekend, 0, .publication)),
    ("(le) week end dernier|passé|écoulé", .unit(.weekend, -1, .publication)),
    ("(le) week end prochain", .unit(.weekend, 1, .publication)),
    ("le trimestre dernier", .unit(.quarter, -1, .publication)),
    ("ce trimestre", .unit(.quarter, 0, .publication)),
    ("le siècle dernier", .unit(.century, -1, .publication)),
    ("la décennie passée|écoulée", .unit(.decade, -1, .publication)),
  ]

  private static let leads: [(String, DatePhrase)] = [
    ("il y a|avait", .ago), ("voici", .ago), ("voilà", .ago), ("ça fait", .ago),
    ("cela fait", .ago),
    ("dans", .ahead), ("dans les|la", .within), ("d'ici", .ahead), ("sous", .ahead),
    ("plus tôt", .earlier), ("auparavant", .earlier), ("avant", .earlier), ("en arrière", .earlier),
    ("plus tard", .later), ("après", .later), ("suivant", .later),
    ("(dans) la nuit de", .night), ("(dans) la nuit du", .night),
    ("depuis", .since), ("dès", .since), ("à partir de|du", .since), ("à compter de|du", .since),
    ("avant", .until), ("d'ici (à|au|le|la)", .until), ("jusqu'à|au|en", .until),
    ("au plus tard", .until),
    ("(dans) les années", .decades), ("des années", .decades),
    ("(au|du|le|en) mois de", .monthLead), ("courant", .monthLead),
    ("en huit", .inWeeks(1)), ("en quinze", .inWeeks(2)),
  ]
}
