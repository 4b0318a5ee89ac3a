internal import Text

/// Adjectives that stand before the nouns of events.
enum Adjectives {
  // Source: own, from the adjectives before "attaque", "combat", "incendie" in French news.
  static let beforeNoun = WordTable<Bool>(
    words: """
      nouvelle nouvelles nouveau nouveaux nouvel violent violente violents violentes autre autres
      grande grandes grand grands grave graves double triple première premières premier premiers
      seconde second deuxième deuxièmes troisième quatrième dernière dernières dernier derniers
      importante importantes important importants gigantesque gigantesques vaste vastes
      énorme énormes terrible terribles sanglante sanglantes sanglant sanglants meurtrière meurtrières
      meurtrier meurtriers puissante puissantes puissant puissants forte fortes fort forts intense
      intenses récente récentes récent récents rares rare multiples nombreuses nombreux présumée
      présumées présumé petits petit petite petites spectaculaire spectaculaires tragique tragiques
      brève brèves bref lourde lourdes lourd lourds mortelle mortelles mortel mortels féroces
      pire pires âpres rudes long longue longs longues même mêmes telle telles brutale brutales ultime principale
      """)
}
