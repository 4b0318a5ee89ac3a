// Number words of France, Belgium, Switzerland and Acadia; Grevisse & Goosse, Le Bon Usage, §§ 593–606.

extension French {
  static func addNumbers(to lexicon: inout Lexicon) {
    func numerals(_ words: String, _ kind: NumeralKind, _ numbers: [UInt16], ordinal: Bool = false)
    {
      for (word, number) in zip(words.split(whereSeparator: \.isWhitespace), numbers) {
        lexicon.add(String(word), .numeral) {
          $0.numeral = kind
          $0.number = number
          $0.isOrdinal = ordinal
        }
      }
    }
    numerals("zéro", .zero, [0])
    numerals(
      "un une deux trois quatre cinq six sept huit neuf", .digit, [1, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    numerals("dix", .ten, [10])
    numerals("onze douze treize quatorze quinze seize", .teen, [11, 12, 13, 14, 15, 16])
    numerals(
      "vingt vingts trente quarante cinquante soixante septante huitante octante nonante", .tens,
      [20, 20, 30, 40, 50, 60, 70, 80, 80, 90])
    numerals("cent cents", .hundred, [100, 100])
    numerals(
      """
      mille mil million millions milliard milliards billion billions billiard billiards trillion trillions
      trilliard trilliards
      """, .scale, [3, 3, 6, 6, 9, 9, 12, 12, 15, 15, 18, 18, 21, 21])
    for ending in ["ième", "ièmes"] {
      for (stem, kind, number) in ordinalStems {
        numerals(stem + ending, kind, [number], ordinal: true)
      }
    }
    numerals(
      "premier première premiers premières second seconde seconds secondes tierce", .digit,
      [1, 1, 1, 1, 2, 2, 2, 2, 3], ordinal: true)
    collectives(&lexicon)
    lexicon.add("quelques plusieurs quelqués", .vague)
    lexicon.add(
      "bonne bon petite petit grosse gros belle bonnes petites grosses", .collectiveAdjective)
    lexicon.add("virgule", .decimalPoint)
    lexicon.add("er ère ere re e è ème eme ième me nd nde ers ères es èmes emes", .ordinalSuffix)
  }

  private static func collectives(_ lexicon: inout Lexicon) {
    let values: [(String, UInt16)] = [
      ("huitaine", 8), ("neuvaine", 9), ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15),
      ("vingtaine", 20), ("trentaine", 30), ("quarantaine", 40), ("cinquantaine", 50),
      ("soixantaine", 60), ("septantaine", 70), ("nonantaine", 90), ("centaine", 100),
      ("millier", 1000),
    ]
    for (word, value) in values {
      lexicon.add("\(word) \(word)s", .collective) { $0.number = value }
    }
    let fractions: [(String, UInt16)] = [
      ("demi demie demis demies", 2), ("tiers", 3), ("quart quarts", 4), ("cinquièmes", 5),
    ]
    for (words, below) in fractions where below != 5 {
      lexicon.add(words, .fraction) { $0.number = below }
    }
  }

  private static let ordinalStems: [(String, NumeralKind, UInt16)] = [
    ("un", .digit, 1), ("deux", .digit, 2), ("trois", .digit, 3), ("quatr", .digit, 4),
    ("cinqu", .digit, 5), ("six", .digit, 6), ("sept", .digit, 7), ("huit", .digit, 8),
    ("neuv", .digit, 9), ("dix", .ten, 10), ("diz", .ten, 10), ("onz", .teen, 11),
    ("douz", .teen, 12),
    ("treiz", .teen, 13), ("quatorz", .teen, 14), ("quinz", .teen, 15), ("seiz", .teen, 16),
    ("vingt", .tens, 20), ("trent", .tens, 30), ("quarant", .tens, 40), ("cinquant", .tens, 50),
    ("soixant", .tens, 60), ("septant", .tens, 70), ("huitant", .tens, 80), ("octant", .tens, 80),
    ("nonant", .tens, 90), ("cent", .hundred, 100), ("mill", .scale, 3), ("million", .scale, 6),
    ("millions", .scale, 6), ("milliard", .scale, 9), ("milliards", .scale, 9),
    ("billion", .scale, 12), ("billions", .scale, 12), ("billiard", .scale, 15),
    ("billiards", .scale, 15), ("trillion", .scale, 18), ("trillions", .scale, 18),
  ]

  static let hedges = PhraseTable<Hedge>([
    ("environ", .about), ("quelque", .about), ("à peu près", .about),
    ("approximativement", .about), ("autour de", .about), ("aux alentours de", .about),
    ("aux environs de", .about), ("de l'ordre de", .about), ("plus ou moins", .about),
    ("grosso modo", .about), ("en gros", .about), ("grossièrement", .about), ("vers les", .about),
    ("dans les environs de", .about), ("une distance de environ", .about),
    ("estimé|estimée|estimés à", .about),
    ("près de|des", .nearly), ("presque", .nearly), ("quasiment", .nearly), ("quasi", .nearly),
    ("pratiquement", .nearly), ("pas loin de|des", .nearly), ("un peu moins de", .nearly),
    ("non loin de", .nearly), ("à peine moins de", .nearly),
    ("moins de", .atMost), ("au plus", .atMost), ("tout au plus", .atMost),
    ("au maximum", .atMost), ("pas plus de", .atMost), ("maximum", .atMost),
    ("bien moins de", .atMost),
    ("n'excédant pas", .atMost), ("inférieur|inférieure à", .atMost), ("jusqu'à", .atMost),
    ("plus de", .atLeast), ("au moins", .atLeast), ("un peu plus de", .atLeast),
    ("bien plus de", .atLeast), ("pas moins de", .atLeast), ("au minimum", .atLeast),
    ("beaucoup plus de", .atLeast), ("au bas mot", .atLeast), ("supérieur|supérieure à", .atLeast),
    ("minimum", .atLeast), ("largement plus de", .atLeast), ("au delà de", .atLeast),
    ("seulement", .only), ("uniquement", .only), ("rien que", .only), ("simplement", .only),
    ("à peine", .barely), ("tout juste", .barely), ("juste", .only),
    ("exactement", .exactly), ("très exactement", .exactly), ("précisément", .exactly),
  ])

  static let trailingHedges = PhraseTable<Hedge>([
    ("environ", .about), ("à peu près", .about), ("approximativement", .about),
    ("plus ou moins", .about),
    ("à peine", .barely), ("seulement", .only), ("tout au plus", .atMost), ("au plus", .atMost),
    ("au maximum", .atMost), ("maximum", .atMost), ("au moins", .atLeast), ("au minimum", .atLeast),
    ("minimum", .atLeast), ("au bas mot", .atLeast), ("et plus", .atLeast), ("ou plus", .atLeast),
    ("ou moins", .atMost), ("tout juste", .barely), ("et quelques", .atLeast),
  ])
}
