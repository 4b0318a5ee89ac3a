/// The abstract features by which a candidate is judged.
///
/// What kind of words stand around it, what the gazetteer and the rest of the article know. The words themselves are
/// features of `ToponymWords`.
enum ToponymFeatures {
  /// Yes-or-no features of the name itself, its run and its article.
  enum Flag: Int, CaseIterable {
    case bias, startsWithFunction, isCommon, isGivenName, isFamilyName, isOtherName, isDemonym,
      isMonthOrDay
    case isNumeral, startsWithTitle, startsWithOrganisation, startsWithHead, startsWithLand,
      endsWithPlaceTail
    case endsWithOrganisationTail, isAcronym, isShouted, isHeading, isRunStart, isRunMiddle,
      isRunEnd
    case runHasGivenName, runHasTitle, runHasOrganisation, runHasOrganisationTail, runHasOtherName
    case oneWord, twoWords, threeWords, manyWords, isShort, isHyphenated, isQuoted, isAlternateName
    case startsSentence, isInOrganisation, hasParticle, hasArticle, followsTitle, hasLowerWords
    case seenLower, isPerson, isPersonOften, locatedOnce, locatedOften, repeated, repeatedOften,
      countryNamed
    case hasCountryBeside, sportSentence, isInitials, beforeSpeechPerson, runIsLong
    case commonButLocated, shortButLocated, wholeHeading, bareArea, bareAreaBeforeVerb, placeBefore,
      placeAfter, pairedBefore, pairedAfter
    case startsWithDemonym, personButLocated, aliasNamed, countryShared, countrySharedOften,
      commonAtStart
  }

  /// The most prominent place's inhabitants as a power of ten, and how many namesakes.
  static let populations = 9
  static let namesakes = 4

  /// One line of the table of weights: a name and how many weights follow it.
  static let lines: [(name: String, width: Int)] =
    NameContext.Left.allCases.map { ("left:\($0)", grades) }
    + NameContext.Right.allCases.map { ("right:\($0)", grades) }
    + Flag.allCases.map { ("\($0)", 2) } + [("population", populations), ("namesakes", namesakes)]

  private static let grades = NameInfo.Grade.allCases.count
  private static let rightStart = NameContext.Left.allCases.count * grades
  private static let flagStart = rightStart + NameContext.Right.allCases.count * grades
  private static let populationStart = flagStart + Flag.allCases.count * 2
  private static let namesakeStart = populationStart + populations
  static let count = namesakeStart + namesakes

  static func index(_ left: NameContext.Left, _ grade: NameInfo.Grade) -> Int {
    left.rawValue * grades + grade.rawValue
  }

  static func index(_ right: NameContext.Right, _ grade: NameInfo.Grade) -> Int {
    rightStart + right.rawValue * grades + grade.rawValue
  }

  static func index(_ flag: Flag, isKnown: Bool) -> Int {
    flagStart + flag.rawValue * 2 + (isKnown ? 1 : 0)
  }

  static func index(population log: Double) -> Int {
    populationStart + min(populations - 1, Int(log))
  }

  static func index(namesakes count: Int) -> Int {
    namesakeStart + (count > 20 ? 3 : count > 5 ? 2 : count > 1 ? 1 : 0)
  }
}
