// Fitted by Scripts/train-toponyms on 2026-11-22: see there for the data and their licences.
/// The coefficients of the recogniser, none of which says anything about a word of a text.
///
/// One line a feature: of contexts a number for an unknown name, a prominent one and another; of flags a
/// number for an unknown and a known name.
enum ToponymWeights {
  static let french = """
    left:start -1.15 0.96 -0.32
    left:at 0.29 1.01 0.49
    left:atThe -0.25 -0.02 -0.77
    left:inside 0.62 0.96 0.04
    left:toward -0.26 0.39 -0.13
    left:between 0.54 0.46 2.01
    left:near -0.91 0.35 0.01
    left:ofTown 1.73 -1.11 0.48
    left:ofArea 0.13 0.11 0.12
    left:ofSpot 2.31 0.29 1.38
    left:ofLand 2.60 0.84 1.59
    left:ofCountry 0.84 -0.24 0.44
    left:ofDirection 0.92 1.29 1.36
    left:ofNear 1.22 0.70 0.26
    left:ofMovement 0.94 0.23 2.50
    left:ofOrgan -0.37 0.69 -0.25
    left:ofTitle -0.51 0.15 -0.64
    left:ofOrganisation -1.00 -0.76 -0.43
    left:ofOpening -0.32 -1.76 -0.44
    left:ofCapital -0.73 -3.53 -3.11
    left:ofDemonym -0.01 -1.51 0.10
    left:of 0.12 0.03 0.25
    left:head 1.05 -0.80 0.41
    left:landHead 2.46 0.49 1.54
    left:title -0.79 -0.17 -0.50
    left:givenName 0 -0.35 -0.57
    left:organisation 0 -0.05 -0.14
    left:capital 0 -0.95 -1.21
    left:hyphen 1.15 0.02 -1.48
    left:commaCapital -0.30 0.25 -0.25
    left:comma -0.89 0.94 -0.67
    left:andCapital -0.06 0.71 0.71
    left:and 0.21 1.06 0.27
    left:openParenthesis -1.13 1.27 0.09
    left:dash -1.31 -0.05 0.10
    left:colon -1.37 -0.17 -0.47
    left:mark -1.54 -0.95 -2.47
    left:preposition -1.04 0.54 0.40
    left:speech 0.35 1.40 -0.42
    left:demonym -1.72 -0.12 -0.66
    left:article -0.71 0.82 -0.21
    left:function -1.11 -0.80 -0.94
    left:word -0.95 0 -0.48
    right:end 0.49 0.95 0.54
    right:commaCapital 0.09 0.57 0.64
    right:comma 0.59 0.99 0.15
    right:openParenthesis 0.30 0.56 1.31
    right:closeParenthesis 1.66 1.08 1.31
    right:colon 0.66 1.23 0.58
    right:dash -0.02 0.50 0.99
    right:mark 0.83 0.27 -0.34
    right:quote -0.93 -1.09 -1.08
    right:hyphenCapital 0 -1.03 -1.21
    right:hyphenLower 0 0.79 -1.03
    right:possessive -0.74 -0.05 -1.15
    right:organisationTail 0 -0.58 -0.07
    right:placeTail 0 0 0
    right:capital 0 -0.97 -0.60
    right:speech 0.71 0.24 0.75
    right:adjective -0.43 0.59 0.77
    right:ofCapital -1.90 -1.01 -1.97
    right:of -1.31 -1.35 -0.97
    right:preposition 0.11 0.51 0.29
    right:and 0.19 0.59 0.19
    right:digits -0.47 -0.81 -0.37
    right:function -0.34 0.67 -0.10
    right:word -0.42 -0.04 -0.65
    bias -0.94 0.59
    startsWithFunction 0.35 -0.96
    isCommon -0.63 -0.15
    isGivenName -2.60 -1.99
    isFamilyName -0.33 -1.18
    isOtherName -2.41 -2.46
    isDemonym -1.33 0.90
    isMonthOrDay -0.97 -1.57
    isNumeral -0.25 -0.36
    startsWithTitle -0.68 -0.84
    startsWithOrganisation -1.20 -2.45
    startsWithHead 1.32 -0.09
    startsWithLand 0.99 -0.03
    endsWithPlaceTail 0 0
    endsWithOrganisationTail 0.98 0.03
    isAcronym -1.53 -1.11
    isShouted -0.67 0.70
    isHeading -1.55 1.05
    isRunStart 0 -2.15
    isRunMiddle 0 -1.47
    isRunEnd 0 -2.43
    runHasGivenName 0 -0.38
    runHasTitle 0 -0.53
    runHasOrganisation 0 1.03
    runHasOrganisationTail 0 -1.13
    runHasOtherName 0 -0.12
    oneWord 0.65 -0.34
    twoWords -0.62 0.51
    threeWords -0.33 -0.46
    manyWords -0.64 0.87
    isShort -0.54 -0.56
    isHyphenated 1.83 0.30
    isQuoted -1.25 -1.95
    isAlternateName -0.94 -1.10
    startsSentence -0.53 -0.89
    isInOrganisation -0.37 -2.87
    hasParticle -0.62 -1.41
    hasArticle 0.35 0.12
    followsTitle -0.89 -0.78
    hasLowerWords 0.63 2.09
    seenLower -1.44 -1.78
    isPerson -1.05 -2.75
    isPersonOften -0.76 -0.53
    locatedOnce 1.26 1.74
    locatedOften 1.06 1.69
    repeated -0.45 0.15
    repeatedOften -0.93 -0.27
    countryNamed 0 0.27
    hasCountryBeside 0 0
    sportSentence -0.93 -0.55
    isInitials 0 -1.58
    beforeSpeechPerson -0.71 -0.64
    runIsLong -0.31 0.37
    commonButLocated 0.18 -0.34
    shortButLocated -0.46 -0.20
    wholeHeading -0.06 0.72
    bareArea 0 -0.26
    bareAreaBeforeVerb 0 -0.93
    placeBefore 0.88 0.67
    placeAfter 0.69 0.88
    pairedBefore -0.17 0.23
    pairedAfter 0 1.45
    startsWithDemonym 0.93 0
    personButLocated -0.47 0.08
    aliasNamed 0 1.31
    countryShared 0 0.91
    countrySharedOften 0 1.04
    commonAtStart -0.16 -2.28
    population -0.10 -0.13 -1.32 -0.84 -0.11 0.11 0.27 1.52 1.19
    namesakes 0.60 0.23 0.19 -0.43
    """

  static let frenchSecond = ToponymModel.SecondLook(
    bias: -0.04, own: 0.70, others: 0.42)

  static let english = """
    left:start -0.22 1.47 0.32
    left:at 0.18 -0.52 -0.60
    left:atThe 0.07 -0.55 -0.44
    left:inside 0.26 1.06 0.55
    left:toward 0.19 0.36 0
    left:between 0.54 0.62 0.23
    left:near 0.25 0.20 0.09
    left:ofTown 1.50 0.18 0.52
    left:ofArea -0.41 0.44 -0.08
    left:ofSpot 0 0.10 0
    left:ofLand 0.35 0 0.72
    left:ofCountry 0 -1.61 -0.14
    left:ofDirection 0.62 0.47 1.21
    left:ofNear 0 0.01 -0.38
    left:ofMovement 0.40 0.26 0.34
    left:ofOrgan -0.23 0.61 -0.07
    left:ofTitle -0.40 -0.04 0.45
    left:ofOrganisation -0.75 0.58 -1.49
    left:ofOpening -0.02 0.38 0
    left:ofCapital -0.51 0.61 0.26
    left:ofDemonym 0 0 0
    left:of 0.45 0.76 -0.10
    left:head 0.08 -0.18 -1.37
    left:landHead 0 -0.01 -0.23
    left:title -0.13 0.24 -0.89
    left:givenName 0 -1.64 -1.98
    left:organisation 0 -0.36 -0.29
    left:capital 0 0.68 -1.10
    left:hyphen 0.78 1.39 1.20
    left:commaCapital -0.33 0.39 0.13
    left:comma -0.40 0.52 -0.65
    left:andCapital 0.05 0.10 0.12
    left:and -0.51 0.18 -0.60
    left:openParenthesis -0.68 -0.22 -0.84
    left:dash -0.27 0.11 0.01
    left:colon 0.02 -0.08 0.18
    left:mark -0.39 -0.69 -1.61
    left:preposition -0.03 0.70 0.01
    left:speech -0.90 -0.02 -0.97
    left:demonym 0 -0.08 -0.31
    left:article -0.02 0.82 0.11
    left:function -0.32 1.32 0.25
    left:word -0.47 0.25 -0.69
    right:end 0.41 1.06 0.12
    right:commaCapital -0.03 1.32 0.29
    right:comma 0.07 0.50 0.26
    right:openParenthesis 0.10 0.74 -0.38
    right:closeParenthesis -0.46 0.03 -0.57
    right:colon -0.27 -0.04 0.16
    right:dash -0.12 1.03 1.31
    right:mark -0.04 -0.45 -0.46
    right:quote -0.05 0.32 -0.52
    right:hyphenCapital 0 1.36 -0.54
    right:hyphenLower 0 0.77 0.31
    right:possessive -0.85 0.19 -0.76
    right:organisationTail 0 0.10 -0.90
    right:placeTail 0 -0.49 -1.08
    right:capital 0 -0.52 -1.19
    right:speech -0.59 0.12 -1.15
    right:adjective 1.00 0.93 0.60
    right:ofCapital -0.69 -0.29 -0.80
    right:of -0.21 0.38 -0.43
    right:preposition 0.12 0.55 0.11
    right:and -0.09 0.80 -0.13
    right:digits 0.28 -0.69 -1.63
    right:function -0.36 0.40 -0.53
    right:word 0.55 0.69 -0.20
    bias -1.22 0.66
    startsWithFunction 0.35 -0.15
    isCommon -0.42 -1.75
    isGivenName -1.70 -1.05
    isFamilyName -0.62 -1.11
    isOtherName -0.56 -2.37
    isDemonym 3.90 2.06
    isMonthOrDay -3.16 -3.66
    isNumeral -0.10 -0.32
    startsWithTitle -1.94 -1.30
    startsWithOrganisation -0.97 -1.87
    startsWithHead 0.50 0.06
    startsWithLand 1.81 -0.06
    endsWithPlaceTail 3.08 1.89
    endsWithOrganisationTail -0.15 -1.69
    isAcronym -2.11 -0.07
    isShouted -0.27 0.62
    isHeading 0.70 0.21
    isRunStart 0 -0.60
    isRunMiddle 0 -1.55
    isRunEnd 0 -2.10
    runHasGivenName 0 0.20
    runHasTitle 0 0.80
    runHasOrganisation 0 -0.02
    runHasOrganisationTail 0 0.24
    runHasOtherName 0 0.24
    oneWord -0.32 -0.50
    twoWords 0.20 0.35
    threeWords 0.05 0.55
    manyWords -1.15 0.26
    isShort -0.07 -1.03
    isHyphenated -0.57 -0.20
    isQuoted -1.03 -1.36
    isAlternateName -1.22 -0.61
    startsSentence -0.88 -0.82
    isInOrganisation -0.05 -0.18
    hasParticle -0.65 -1.60
    hasArticle -0.03 0.09
    followsTitle -0.89 -0.91
    hasLowerWords -0.09 -1.66
    seenLower -1.38 -1.58
    isPerson -1.50 -2.44
    isPersonOften -0.70 0.52
    locatedOnce 1.18 0.75
    locatedOften 0.95 1.96
    repeated 0.29 0.17
    repeatedOften 0.14 -0.05
    countryNamed 0 0.29
    hasCountryBeside 0 0
    sportSentence -0.52 -0.23
    isInitials 0 1.41
    beforeSpeechPerson -0.55 -0.92
    runIsLong 0.13 0.36
    commonButLocated -0.72 0.37
    shortButLocated -0.98 0.08
    wholeHeading 0 0
    bareArea 0 0.65
    bareAreaBeforeVerb 0 0.74
    placeBefore 0.57 1.64
    placeAfter 1.29 1.05
    pairedBefore -0.15 1.17
    pairedAfter 0 0.69
    startsWithDemonym 3.02 1.02
    personButLocated -0.18 0.71
    aliasNamed 0 0.56
    countryShared 0 1.01
    countrySharedOften 0 1.09
    commonAtStart -0.10 -0.80
    population -0.30 -0.07 -1.23 -0.92 -0.46 -0.28 0.91 1.72 1.29
    namesakes -0.07 -0.14 0.42 0.45
    """

  static let englishSecond = ToponymModel.SecondLook(
    bias: -0.01, own: 0.56, others: 0.62)
}
