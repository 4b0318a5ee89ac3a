import Geodesy

/// What the readers know of French.
enum French {
  static let tables: LanguageTables = {
    var lexicon = Lexicon()
    addWords(to: &lexicon)
    addNumbers(to: &lexicon)
    addCalendar(to: &lexicon)
    addCompass(to: &lexicon)
    lexicon.add(hedges, .startsHedge)
    lexicon.add(trailingHedges, .startsTrailingHedge)
    lexicon.add(units, .startsUnit)
    lexicon.add(reaches, .startsReach)
    lexicon.add(modes, .startsMode)
    lexicon.add(measuresAfter, .startsMeasureAfter)
    lexicon.add(dates, .startsDatePhrase)
    lexicon.add(anchorLinks, .preposition)
    lexicon.seal()
    return LanguageTables(
      language: .french, capitalAt: "a", lexicon: lexicon,
      numbers: LanguageTables.NumberStyle(
        isVigesimal: true, commaGroups: false, articleCounts: false, andBelowHundred: false),
      hedges: hedges, trailingHedges: trailingHedges, units: units, modes: modes,
      measuresAfter: measuresAfter, measuresBefore: measuresBefore, frames: frames, dates: dates,
      anchorLinks: anchorLinks, perHundred: PhraseTable([("pour cent", true)]),
      raceAnchors: raceAnchors, measureVerbs: measureVerbs,
      distantWords: distantWords, separates: separates, lateWords: lateWords,
      veryWords: veryWords, afternoonWords: afternoonWords, spanWords: spanWords,
      datedNames: datedNames,
      antecedentNouns: antecedentNouns, capitals: capitals, seats: seats,
      withWords: WordTable(words: "avec"),
      distanceNouns: distanceNouns,
      leadWords: leadWords, adverbs: adverbs)
  }()

  private static func addCompass(to lexicon: inout Lexicon) {
    let points: [(String, CompassPoint)] = [
      ("nord n", .north), ("sud s", .south), ("est e", .east), ("ouest o w", .west),
      ("ne", .northeast),
      ("se", .southeast), ("no nw", .northwest), ("so sw", .southwest), ("nne", .northNortheast),
      ("sse", .southSoutheast), ("nno", .northNorthwest), ("sso", .southSouthwest),
      ("ene", .eastNortheast), ("ese", .eastSoutheast), ("ono", .westNorthwest),
      ("oso", .westSouthwest),
    ]
    for (words, point) in points {
      lexicon.add(words, .compass) {
        $0.compass = UInt8(CompassPoint.allCases.firstIndex(of: point) ?? 0)
      }
    }
  }
}
