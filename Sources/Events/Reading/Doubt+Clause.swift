internal import Text

/// Habits and figures of speech.
extension ParsedSentence {
  /// "jusqu'à présent", "à ce jour": a sum, no event.
  func isSoFar(_ index: Int) -> Bool {
    Self.soFar.contains(reading.token(index)) && reading.function(index - 1) == .à
  }

  /// "au fil des ans", "ces trois dernières décennies": no single event.
  var isOverDecades: Bool {
    range.contains { index in
      let token = reading.token(index)
      if Self.thread.contains(token) {
        return reading.function(index - 1) == .à
          && (index + 1..<index + 4).contains {
            range.contains($0) && Self.ages.contains(reading.token($0))
          }
      }
      return Self.ages.contains(token) && range.contains(index - 1)
        && Self.past.contains(reading.token(index - 1))
    }
  }

  /// "au XIXe siècle".
  func isOfCentury(_ clause: Range<Int>) -> Bool {
    clause.contains { Self.centuries.contains(reading.token($0)) }
  }

  private static let centuries = WordTable<Bool>(words: "siècle siècles")
  private static let thread = WordTable<Bool>(words: "fil")
  private static let ages = WordTable<Bool>(words: "ans années décennies siècles")
  private static let past = WordTable<Bool>(words: "dernières derniers plusieurs")

  /// "déjà attaquée à plusieurs reprises".
  func isRepeated(_ match: Match) -> Bool {
    (match.token + 1..<min(match.token + 6, max(range.upperBound, match.token + 1))).contains {
      Self.times.contains(reading.token($0)) && Self.several.contains(reading.token($0 - 1))
    }
  }

  func isHabitual(_ clause: Range<Int>) -> Bool {
    for index in clause {
      let token = reading.token(index)
      if Self.habits.contains(token) { return true }
      if Self.every.contains(token), range.contains(index + 1),
        Self.periods.contains(reading.token(index + 1))
      {
        return true
      }
      // "tous les ans", "par an".
      if Self.periods.contains(token), reading.function(index - 1) == .par { return true }
      if Self.periods.contains(token), reading.function(index - 1) == .definite,
        range.contains(index - 2), Self.all.contains(reading.token(index - 2))
      {
        return true
      }
    }
    return false
  }

  static let habits = WordTable<Bool>(
    words: """
      régulièrement souvent généralement habituellement fréquemment quotidiennement parfois
      traditionnellement annuellement récurrent récurrente récurrents récurrentes fréquents fréquentes
      quotidiennes incessants incessantes
      """)
  private static let times = WordTable<Bool>(words: "reprises")
  private static let several = WordTable<Bool>(words: "plusieurs maintes nombreuses")
  static let soFar = WordTable<Bool>(words: "présent")
  static let every = WordTable<Bool>(words: "chaque")
  static let all = WordTable<Bool>(words: "tous toutes")
  static let periods = WordTable<Bool>(
    words: "an ans année années mois semaine semaines jour jours heures nuits minutes matin soir")

  // MARK: Figures of speech

  func isFigurative(_ match: Match) -> Bool {
    for index in (match.token + 1)..<min(match.token + 3, max(match.token + 2, range.upperBound))
    where range.contains(index) {
      if reading.isWall(index) || reading.isComma(index) { break }
      if Self.figurative.contains(reading.token(index)) { return true }
      if reading.noun(index) == .figurative, reading.function(index - 1) == .de { return true }
    }
    // "une offensive sur le prix du beurre".
    for index in (match.token + 2)..<min(match.token + 6, max(match.token + 3, range.upperBound))
    where range.contains(index) && reading.noun(index) == .figurative {
      if (match.token + 1..<index).contains(where: {
        reading.function($0) == .contre || Self.on.contains(reading.token($0))
      }) {
        return true
      }
    }
    // "cyberattaque", "attaque contre la pauvreté", "combat pour le climat".
    var index = match.token + 1
    let isMarch =
      match.trigger.kind == .protest || match.trigger.kind == .riot
      || match.trigger.kind == .release
    while !isMarch, index < min(match.token + 8, range.upperBound), !reading.isWall(index),
      !reading.isComma(index)
    {
      if Self.causes.contains(reading.token(index)) { return true }
      index += 1
    }
    if range.contains(match.token - 2), reading.token(match.token - 1).isHyphen,
      !reading.token(match.token).hasSpaceBefore,
      !Self.joined.contains(reading.token(match.token - 2))
    {
      return true
    }
    return false
  }

  static let joined = WordTable<Bool>(words: "contre auto double")
  static let figurative = WordTable<Bool>(
    words: """
      vasculaires cérébraux cérébrales judiciaires spatiaux spatiales personnel culturels sportives sportifs
      fiscaux fiscales idéologiques numériques publicitaire musicales théâtrales féministes naturelles
      politique politiques judiciaire judiciaires juridique juridiques verbale verbales verbal verbaux
      médiatique médiatiques diplomatique diplomatiques informatique informatiques cybernétique
      commercial commerciale commerciales commerciaux électorale électorales électoral budgétaire
      économique économiques financière financières financier culturelle culturelles sportive sportif
      fiscale fiscal idéologique idéologiques numérique personnelle personnelles cardiaque cardiaques
      vasculaire cérébral cérébrale spatial spatiale démographique parlementaire parlementaires syndicale
      boursière publicitaire publicitaires culinaire musicale musical théâtrale vidéo intérieur intérieurs
      féministe écologique écologiste quotidien quotidienne naturelle naturel
      """)
  static let causes = WordTable<Bool>(
    words: """
      racisme pauvreté corruption sida cancer paludisme faim chômage inflation discrimination
      discriminations climat climatique pandémie drogue drogues maladie sexisme inégalités impunité
      insécurité criminalité délinquance désinformation obésité réchauffement malnutrition désertification injustice injustices homophobie
      antisémitisme égalité liberté droits
      """)
}
