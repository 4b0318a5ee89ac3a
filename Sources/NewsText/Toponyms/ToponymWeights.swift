// Fitted by Scripts/train-toponyms on 2026-11-22: see there for the data and their licences.
/// The coefficients of the recogniser, none of which says anything about a word of a text.
///
/// One line a feature: of contexts a number for an unknown name, a prominent one and another; of flags a
/// number for an unknown and a known name.
enum ToponymWeights {
  static let french = """
    left:start -0.75 0.91 -0.18
    left:at 0.42 1.06 0.68
    left:atThe -0.18 -0.26 -1.12
    left:inside 0.76 1.01 0.09
    left:toward -0.37 0.28 -0.33
    left:between 0.62 0.56 1.66
    left:near -0.92 0.47 0.06
    left:ofTown 1.76 -0.59 0.30
    left:ofArea 0.24 0.03 -0.17
    left:ofSpot 2.17 0.53 1.20
    left:ofLand 2.52 0.90 1.54
    left:ofCountry 0.90 -0.17 0.59
    left:ofDirection 1.02 0.82 0.97
    left:ofNear 0.74 0.53 0.25
    left:ofMovement 0.83 0.41 1.57
    left:ofOrgan -0.38 0.05 -0.18
    left:ofTitle -0.46 0.12 -0.50
    left:ofOrganisation -1.07 -0.85 -0.10
    left:ofOpening -0.37 -0.81 0.09
    left:ofCapital -0.67 -3.28 -2.41
    left:ofDemonym -0.03 -1.77 0.02
    left:of 0.20 -0.03 0.38
    left:head 1.04 -0.74 0.29
    left:landHead 2.53 0.48 1.60
    left:title -0.64 -0.18 -0.42
    left:givenName 0 -0.45 -0.78
    left:organisation 0 0.33 -0.19
    left:capital 0 -0.81 -1.04
    left:hyphen 1.19 -0.40 -1.14
    left:commaCapital -0.51 0.85 0.20
    left:comma -0.80 0.78 -0.53
    left:andCapital -0.13 0.82 0.60
    left:and -0.47 1.02 0.27
    left:openParenthesis -1.06 1.20 0.23
    left:dash -1.26 0.12 -0.06
    left:colon -1.29 -0.43 -0.35
    left:mark -1.50 -0.91 -2.21
    left:preposition -0.95 0.39 -0.25
    left:speech 0.13 0.67 -0.16
    left:demonym -1.63 -0.14 -0.68
    left:article -0.66 0.58 -0.14
    left:function -0.96 -0.72 -0.53
    left:word -0.99 -0.22 -0.57
    right:end 0.49 0.71 0.37
    right:commaCapital 0.15 0.54 0.62
    right:comma 0.65 0.73 0.37
    right:openParenthesis 0.40 0.34 0.90
    right:closeParenthesis 1.75 0.98 1.42
    right:colon 0.05 0.85 0.59
    right:dash 0.03 0.69 0.42
    right:mark 0.89 0.34 -0.10
    right:quote -0.81 -0.50 -1.12
    right:hyphenCapital 0 -0.59 -0.82
    right:hyphenLower 0 0.59 -1.02
    right:possessive -0.68 -0.05 -1.06
    right:organisationTail 0 -0.72 -0.08
    right:placeTail 0 0 0
    right:capital 0 -1.15 -0.60
    right:speech 0.26 0.14 0.52
    right:adjective -0.39 0.42 0.77
    right:ofCapital -1.80 -0.91 -1.68
    right:of -1.27 -1.09 -0.92
    right:preposition 0.08 0.63 0.32
    right:and 0.19 0.55 0.42
    right:digits -0.38 -0.89 -0.13
    right:function -0.24 0.54 0.01
    right:word -0.33 0.03 -0.62
    bias -0.96 0.72
    startsWithFunction 0.42 -0.75
    isCommon -0.43 -0.46
    isGivenName -2.29 -1.71
    isFamilyName -0.31 -0.98
    isOtherName -2.26 -2.65
    isDemonym -0.90 0.58
    isMonthOrDay -0.67 -1.21
    isNumeral -0.20 -0.38
    startsWithTitle -0.55 -0.89
    startsWithOrganisation -1.16 -2.11
    startsWithHead 1.29 -0.02
    startsWithLand 1.06 -0.21
    endsWithPlaceTail 0 0
    endsWithOrganisationTail 1.12 -0.06
    isAcronym -1.45 -0.90
    isShouted -0.58 0.34
    isHeading -1.33 0.39
    isRunStart 0 -1.92
    isRunMiddle 0 -1.32
    isRunEnd 0 -2.24
    runHasGivenName 0 -0.09
    runHasTitle 0 0.19
    runHasOrganisation 0 0.98
    runHasOrganisationTail 0 -1.17
    runHasOtherName 0 0.14
    oneWord 0.56 -0.37
    twoWords -0.81 0.44
    threeWords -0.31 -0.26
    manyWords -0.40 0.91
    isShort -0.57 -0.88
    isHyphenated 2.04 0.65
    isQuoted -1.19 -1.70
    isAlternateName -0.96 -1.24
    startsSentence -1.04 -0.89
    isInOrganisation -0.19 -2.73
    hasParticle -0.51 -1.31
    hasArticle 0.41 0.37
    followsTitle -0.78 -0.75
    hasLowerWords 0.33 1.68
    seenLower -1.46 -1.64
    isPerson -1.11 -2.56
    isPersonOften -0.66 -0.56
    locatedOnce 1.15 1.61
    locatedOften 0.74 1.64
    repeated -0.23 0.34
    repeatedOften -0.80 -0.09
    countryNamed 0 0.70
    hasCountryBeside 0 0
    sportSentence -0.83 -0.53
    isInitials 0 -1.41
    beforeSpeechPerson -0.49 -0.51
    runIsLong -0.61 0.57
    commonButLocated 0.06 0.01
    shortButLocated -0.44 -0.07
    wholeHeading -0.04 0.47
    population -0.11 0.03 -1.24 -0.82 -0.36 0.25 0.51 1.50 0.96
    namesakes 0.66 0.30 0.17 -0.41
    """

  static let frenchSecond = ToponymModel.SecondLook(bias: 0.03, own: 0.79, others: 0.33)

  static let english = """
    left:start -0.10 1.50 0.37
    left:at 0.16 -0.59 -0.64
    left:atThe 0.07 -0.58 -0.41
    left:inside 0.19 0.86 0.61
    left:toward 0.20 0.14 0.10
    left:between 0.50 0.68 0.17
    left:near 0.28 0.23 0.14
    left:ofTown 1.53 0.08 0.49
    left:ofArea -0.41 0.43 -0.22
    left:ofSpot 0 0.14 0
    left:ofLand 0.32 0 0.56
    left:ofCountry 0 -1.64 -0.16
    left:ofDirection 0.64 0.44 1.30
    left:ofNear 0 0 -0.37
    left:ofMovement 0.37 0.11 0.24
    left:ofOrgan -0.25 0.60 -0.07
    left:ofTitle -0.57 -0.08 0.35
    left:ofOrganisation -0.62 0.45 -1.42
    left:ofOpening -0.02 0.27 0
    left:ofCapital -0.55 0.53 0.39
    left:ofDemonym 0 0 0
    left:of 0.53 0.77 -0.05
    left:head 0.09 -0.26 -1.52
    left:landHead 0 -0.02 -0.21
    left:title -0.14 0.22 -0.85
    left:givenName 0 -1.66 -2.02
    left:organisation 0 -0.46 -0.34
    left:capital 0 0.54 -1.04
    left:hyphen 0.71 1.59 1.34
    left:commaCapital -0.26 1.17 0.42
    left:comma -0.34 0.51 -0.62
    left:andCapital 0.12 0.46 0.27
    left:and -0.52 0.22 -0.56
    left:openParenthesis -0.69 -0.37 -0.86
    left:dash -0.21 0.18 0.18
    left:colon -0.01 -0.13 0.15
    left:mark -0.36 -0.74 -1.68
    left:preposition -0.02 0.69 0.03
    left:speech -0.90 0.03 -0.95
    left:demonym 0 -0.12 -0.26
    left:article -0.11 0.78 0.17
    left:function -0.29 1.39 0.13
    left:word -0.45 0.33 -0.72
    right:end 0.36 1.03 0.18
    right:commaCapital 0.05 1.65 0.65
    right:comma 0.03 0.59 0.31
    right:openParenthesis 0.18 0.82 -0.27
    right:closeParenthesis -0.58 0.02 -0.72
    right:colon -0.26 -0.10 0.13
    right:dash -0.13 1.08 1.43
    right:mark -0.14 -0.58 -0.44
    right:quote 0.05 0.23 -0.58
    right:hyphenCapital 0 1.29 -0.61
    right:hyphenLower 0 0.74 0.06
    right:possessive -0.73 0.20 -0.68
    right:organisationTail 0 0.11 -0.77
    right:placeTail 0 -0.50 -1.09
    right:capital 0 -0.67 -1.16
    right:speech -0.61 0.21 -1.15
    right:adjective 0.98 0.95 0.59
    right:ofCapital -0.60 -0.32 -0.82
    right:of -0.29 0.32 -0.40
    right:preposition 0.07 0.51 0.18
    right:and 0.07 0.96 -0.01
    right:digits 0.33 -0.80 -1.62
    right:function -0.41 0.33 -0.63
    right:word 0.51 0.66 -0.16
    bias -1.12 1.14
    startsWithFunction 0.23 0.19
    isCommon -0.43 -1.87
    isGivenName -1.81 -1.16
    isFamilyName -0.64 -1.06
    isOtherName -0.57 -2.48
    isDemonym 3.87 1.89
    isMonthOrDay -3.11 -3.84
    isNumeral -0.13 -0.34
    startsWithTitle -2.05 -1.27
    startsWithOrganisation -1.01 -1.72
    startsWithHead 0.39 -0.12
    startsWithLand 1.62 -0.28
    endsWithPlaceTail 2.93 1.87
    endsWithOrganisationTail -0.12 -1.62
    isAcronym -2.11 -0.31
    isShouted -0.28 0.70
    isHeading 0.64 0.19
    isRunStart 0 -0.55
    isRunMiddle 0 -1.57
    isRunEnd 0 -2.18
    runHasGivenName 0 0.22
    runHasTitle 0 0.76
    runHasOrganisation 0 0
    runHasOrganisationTail 0 0.19
    runHasOtherName 0 0.17
    oneWord -0.48 -0.41
    twoWords 0.19 0.50
    threeWords 0.07 0.74
    manyWords -0.91 0.31
    isShort -0.10 -1.17
    isHyphenated -0.27 -0.16
    isQuoted -1.01 -1.47
    isAlternateName -1.12 -0.75
    startsSentence -0.95 -0.89
    isInOrganisation -0.18 -0.17
    hasParticle -0.75 -1.55
    hasArticle 0.09 -0.05
    followsTitle -0.95 -0.89
    hasLowerWords 0.13 -1.71
    seenLower -1.38 -1.73
    isPerson -1.49 -2.36
    isPersonOften -0.69 0.46
    locatedOnce 1.09 0.78
    locatedOften 0.87 2.03
    repeated 0.31 0.20
    repeatedOften 0.10 -0.04
    countryNamed 0 0.59
    hasCountryBeside 0 0
    sportSentence -0.49 -0.22
    isInitials 0 1.16
    beforeSpeechPerson -0.55 -0.88
    runIsLong -0.01 0.40
    commonButLocated -0.68 0.39
    shortButLocated -0.95 -0.07
    wholeHeading 0 0
    population 0.06 -0.11 -0.95 -0.85 -0.40 -0.22 0.66 1.74 1.21
    namesakes -0.02 -0.02 0.56 0.61
    """

  static let englishSecond = ToponymModel.SecondLook(bias: 0.06, own: 0.61, others: 0.53)
}
