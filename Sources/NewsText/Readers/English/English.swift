import Geodesy

/// What the readers know of English.
enum English {
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
      language: .english, capitalAt: nil, lexicon: lexicon,
      numbers: LanguageTables.NumberStyle(
        isVigesimal: false, commaGroups: true, articleCounts: true, andBelowHundred: true),
      hedges: hedges, trailingHedges: trailingHedges, units: units, modes: modes,
      measuresAfter: measuresAfter, measuresBefore: measuresBefore, frames: frames, dates: dates,
      anchorLinks: anchorLinks, perHundred: PhraseTable([("per cent", true)]),
      raceAnchors: raceAnchors, measureVerbs: measureVerbs,
      distantWords: distantWords, separates: separates, lateWords: lateWords,
      veryWords: veryWords, afternoonWords: afternoonWords, spanWords: spanWords,
      datedNames: datedNames,
      antecedentNouns: antecedentNouns, capitals: capitals, seats: seats,
      withWords: WordTable(words: "with"),
      distanceNouns: distanceNouns,
      leadWords: leadWords, adverbs: adverbs)
  }()

  private static func addCompass(to lexicon: inout Lexicon) {
    let points: [(String, CompassPoint)] = [
      ("north n northern", .north), ("south s southern", .south), ("east e eastern", .east),
      ("west w western", .west), ("northeast ne northeastern", .northeast),
      ("southeast se southeastern", .southeast), ("northwest nw northwestern", .northwest),
      ("southwest sw southwestern", .southwest), ("nne", .northNortheast),
      ("sse", .southSoutheast), ("nnw", .northNorthwest), ("ssw", .southSouthwest),
      ("ene", .eastNortheast), ("ese", .eastSoutheast), ("wnw", .westNorthwest),
      ("wsw", .westSouthwest),
    ]
    for (words, point) in points {
      lexicon.add(words, .compass) {
        $0.compass = UInt8(CompassPoint.allCases.firstIndex(of: point) ?? 0)
      }
    }
  }
}
