// Fitted by Scripts/train-toponyms on 2026-11-22: see there for the data and their licences.
/// The coefficients of the recogniser, none of which says anything about a word of a text.
///
/// One line a feature: of contexts a number for an unknown name, a prominent one and another; of flags a
/// number for an unknown and a known name.
enum ToponymWeights {
  static let french = """
    left:start -1.15 1.19 -0.44
    left:at 0.28 0.98 0.50
    left:atThe -0.25 -0.03 -0.75
    left:inside 0.62 0.93 0.04
    left:toward -0.26 0.39 -0.12
    left:between 0.54 0.45 2.03
    left:near -0.91 0.32 0.01
    left:ofTown 1.73 -1.13 0.47
    left:ofArea 0.13 0.09 0.12
    left:ofSpot 2.32 0.28 1.39
    left:ofLand 2.60 0.83 1.58
    left:ofCountry 0.82 -0.27 0.43
    left:ofDirection 0.91 1.29 1.36
    left:ofNear 1.22 0.70 0.26
    left:ofMovement 0.93 0.25 2.52
    left:ofOrgan -0.36 0.65 -0.25
    left:ofTitle -0.50 0.15 -0.63
    left:ofOrganisation -0.99 -0.76 -0.43
    left:ofOpening -0.30 -1.72 -0.45
    left:ofCapital -0.73 -3.57 -3.09
    left:ofDemonym 0 -1.53 0.10
    left:of 0.12 0.02 0.26
    left:head 1.05 -0.79 0.40
    left:landHead 2.46 0.47 1.54
    left:title -0.79 -0.16 -0.50
    left:givenName 0 -0.33 -0.55
    left:organisation 0 -0.09 -0.14
    left:capital 0 -0.96 -1.22
    left:hyphen 1.16 0 -1.48
    left:commaCapital -0.30 0.27 -0.25
    left:comma -0.89 0.97 -0.68
    left:andCapital -0.05 0.72 0.71
    left:and 0.21 1.11 0.28
    left:openParenthesis -1.14 1.25 0.10
    left:dash -1.31 -0.01 0.09
    left:colon -1.37 -0.15 -0.46
    left:mark -1.55 -0.92 -2.45
    left:preposition -1.04 0.54 0.41
    left:speech 0.35 1.24 -0.41
    left:demonym -1.73 -0.11 -0.64
    left:article -0.71 0.81 -0.19
    left:function -1.11 -0.77 -0.94
    left:word -0.95 -0.01 -0.48
    right:end 0.49 0.95 0.54
    right:commaCapital 0.09 0.58 0.63
    right:comma 0.58 0.99 0.14
    right:openParenthesis 0.30 0.52 1.32
    right:closeParenthesis 1.67 1.08 1.32
    right:colon 0.66 1.09 0.58
    right:dash -0.02 0.50 0.97
    right:mark 0.83 0.26 -0.34
    right:quote -0.94 -1.09 -1.08
    right:hyphenCapital 0 -1.01 -1.19
    right:hyphenLower 0 0.73 -1.00
    right:possessive -0.71 -0.05 -1.11
    right:organisationTail 0 -0.57 -0.08
    right:placeTail 0 0 0
    right:capital 0 -0.97 -0.56
    right:speech 0.71 0.14 0.76
    right:adjective -0.43 0.59 0.77
    right:ofCapital -1.90 -1.10 -1.97
    right:of -1.31 -1.08 -0.97
    right:preposition 0.11 0.74 0.28
    right:and 0.18 0.59 0.19
    right:digits -0.47 -0.85 -0.38
    right:function -0.35 0.67 -0.11
    right:word -0.42 -0.16 -0.68
    bias -0.94 0.59
    startsWithFunction 0.35 -0.96
    isCommon -0.63 -0.16
    isGivenName -2.60 -1.99
    isFamilyName -0.31 -1.19
    isOtherName -2.41 -2.42
    isDemonym -1.33 0.90
    isMonthOrDay -0.97 -1.58
    isNumeral -0.23 -0.36
    startsWithTitle -0.68 -0.86
    startsWithOrganisation -1.20 -2.43
    startsWithHead 1.32 -0.09
    startsWithLand 0.99 -0.01
    endsWithPlaceTail 0 0
    endsWithOrganisationTail 0.98 0
    isAcronym -1.53 -1.10
    isShouted -0.67 0.71
    isHeading -1.55 0.95
    isRunStart 0 -2.18
    isRunMiddle 0 -1.48
    isRunEnd 0 -2.43
    runHasGivenName 0 -0.41
    runHasTitle 0 -0.63
    runHasOrganisation 0 1.02
    runHasOrganisationTail 0 -1.12
    runHasOtherName 0 -0.09
    oneWord 0.65 -0.32
    twoWords -0.62 0.52
    threeWords -0.33 -0.47
    manyWords -0.65 0.86
    isShort -0.54 -0.61
    isHyphenated 1.83 0.31
    isQuoted -1.25 -1.94
    isAlternateName -0.94 -1.12
    startsSentence -0.53 -0.76
    isInOrganisation -0.37 -2.84
    hasParticle -0.62 -1.41
    hasArticle 0.34 0.10
    followsTitle -0.90 -0.79
    hasLowerWords 0.63 2.12
    seenLower -1.44 -1.82
    isPerson -1.06 -2.73
    isPersonOften -0.75 -0.53
    locatedOnce 1.27 1.72
    locatedOften 1.06 1.69
    repeated -0.45 0.16
    repeatedOften -0.93 -0.28
    countryNamed 0 0.24
    hasCountryBeside 0 0
    sportSentence -0.93 -0.56
    isInitials 0 -1.53
    beforeSpeechPerson -0.71 -0.63
    runIsLong -0.31 0.36
    commonButLocated 0.18 -0.33
    shortButLocated -0.46 -0.16
    wholeHeading -0.07 0.71
    bareArea 0 -0.33
    bareAreaBeforeVerb 0 -0.84
    placeBefore 0.87 0.68
    placeAfter 0.69 0.87
    pairedBefore -0.16 0.24
    pairedAfter 0 1.47
    startsWithDemonym 0.94 0
    personButLocated -0.45 0.08
    aliasNamed 0 1.31
    countryShared 0 0.90
    countrySharedOften 0 1.04
    population -0.09 -0.13 -1.33 -0.85 -0.12 0.09 0.31 1.52 1.19
    namesakes 0.60 0.25 0.19 -0.45
    """

  static let frenchSecond = ToponymModel.SecondLook(bias: -0.04, own: 0.70, others: 0.42)

  static let english = """
    left:start -0.20 1.50 0.35
    left:at 0.18 -0.57 -0.61
    left:atThe 0.05 -0.62 -0.45
    left:inside 0.26 1.04 0.54
    left:toward 0.18 0.37 0.02
    left:between 0.55 0.50 0.19
    left:near 0.24 0.17 0.10
    left:ofTown 1.46 0.13 0.51
    left:ofArea -0.30 0.33 -0.06
    left:ofSpot 0 0.07 0
    left:ofLand 0.23 0 0.50
    left:ofCountry 0 -1.22 -0.10
    left:ofDirection 0.63 0.45 1.20
    left:ofNear 0 0 -0.25
    left:ofMovement 0.34 0.20 0.29
    left:ofOrgan -0.20 0.45 -0.07
    left:ofTitle -0.39 -0.09 0.42
    left:ofOrganisation -0.74 0.66 -1.50
    left:ofOpening -0.02 0.30 0
    left:ofCapital -0.51 0.61 0.24
    left:ofDemonym 0 0 0
    left:of 0.45 0.75 -0.12
    left:head 0.06 -0.14 -1.41
    left:landHead 0 -0.01 -0.18
    left:title -0.18 0.17 -0.86
    left:givenName 0 -1.60 -1.98
    left:organisation 0 -0.29 -0.20
    left:capital 0 0.74 -1.06
    left:hyphen 0.84 1.43 1.24
    left:commaCapital -0.32 0.38 0.11
    left:comma -0.39 0.53 -0.66
    left:andCapital 0.05 0.11 0.12
    left:and -0.50 0.19 -0.62
    left:openParenthesis -0.67 -0.19 -0.85
    left:dash -0.29 0.12 0.07
    left:colon 0.03 -0.09 0.21
    left:mark -0.38 -0.68 -1.59
    left:preposition -0.03 0.69 0
    left:speech -0.87 -0.03 -0.98
    left:demonym 0 -0.06 -0.27
    left:article -0.01 0.82 0.09
    left:function -0.31 1.32 0.24
    left:word -0.46 0.24 -0.69
    right:end 0.42 1.08 0.12
    right:commaCapital -0.04 1.38 0.30
    right:comma 0.07 0.50 0.25
    right:openParenthesis 0.11 0.75 -0.31
    right:closeParenthesis -0.49 0 -0.60
    right:colon -0.26 -0.02 0.12
    right:dash -0.11 1.06 1.38
    right:mark -0.04 -0.45 -0.48
    right:quote -0.05 0.23 -0.48
    right:hyphenCapital 0 1.21 -0.56
    right:hyphenLower 0 0.78 0.31
    right:possessive -0.82 0.20 -0.78
    right:organisationTail 0 0.10 -0.93
    right:placeTail 0 -0.47 -1.12
    right:capital 0 -0.52 -1.19
    right:speech -0.61 0.16 -1.15
    right:adjective 0.97 0.89 0.62
    right:ofCapital -0.66 -0.23 -0.81
    right:of -0.18 0.28 -0.35
    right:preposition 0.13 0.54 0.11
    right:and -0.12 0.83 -0.13
    right:digits 0.31 -0.69 -1.63
    right:function -0.38 0.40 -0.54
    right:word 0.55 0.68 -0.20
    bias -1.23 0.62
    startsWithFunction 0.27 -0.12
    isCommon -0.45 -1.75
    isGivenName -1.73 -1.04
    isFamilyName -0.64 -1.11
    isOtherName -0.59 -2.41
    isDemonym 3.88 2.19
    isMonthOrDay -3.28 -3.72
    isNumeral -0.07 -0.21
    startsWithTitle -2.01 -1.29
    startsWithOrganisation -1.02 -1.90
    startsWithHead 0.50 0.08
    startsWithLand 1.90 -0.06
    endsWithPlaceTail 3.11 1.87
    endsWithOrganisationTail -0.16 -1.69
    isAcronym -2.22 -0.09
    isShouted -0.20 0.64
    isHeading 0.48 0.13
    isRunStart 0 -0.60
    isRunMiddle 0 -1.59
    isRunEnd 0 -2.17
    runHasGivenName 0 0.20
    runHasTitle 0 0.83
    runHasOrganisation 0 -0.02
    runHasOrganisationTail 0 0.24
    runHasOtherName 0 0.26
    oneWord -0.31 -0.43
    twoWords 0.17 0.43
    threeWords 0.03 0.47
    manyWords -1.12 0.16
    isShort -0.05 -1.05
    isHyphenated -0.52 -0.17
    isQuoted -1.07 -1.40
    isAlternateName -1.23 -0.60
    startsSentence -0.91 -0.86
    isInOrganisation -0.05 -0.20
    hasParticle -0.63 -1.47
    hasArticle -0.03 0.10
    followsTitle -0.86 -0.95
    hasLowerWords -0.09 -1.51
    seenLower -1.41 -1.58
    isPerson -1.53 -2.45
    isPersonOften -0.65 0.57
    locatedOnce 1.18 0.75
    locatedOften 0.94 1.98
    repeated 0.30 0.16
    repeatedOften 0.14 -0.06
    countryNamed 0 0.30
    hasCountryBeside 0 0
    sportSentence -0.53 -0.23
    isInitials 0 1.42
    beforeSpeechPerson -0.53 -0.95
    runIsLong 0.06 0.39
    commonButLocated -0.63 0.44
    shortButLocated -0.86 0.10
    wholeHeading 0 0
    bareArea 0 0.66
    bareAreaBeforeVerb 0 0.72
    placeBefore 0.59 1.65
    placeAfter 1.28 1.04
    pairedBefore -0.12 1.22
    pairedAfter 0 0.64
    startsWithDemonym 3.06 0.81
    personButLocated -0.14 0.73
    aliasNamed 0 0.56
    countryShared 0 1.00
    countrySharedOften 0 1.09
    population -0.32 -0.06 -1.23 -0.91 -0.46 -0.28 0.89 1.70 1.28
    namesakes -0.08 -0.15 0.41 0.44
    """

  static let englishSecond = ToponymModel.SecondLook(bias: 0.00, own: 0.56, others: 0.62)
}
