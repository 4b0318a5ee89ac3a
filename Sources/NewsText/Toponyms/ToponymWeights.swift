// Fitted by Scripts/train-toponyms on 2026-11-22: see there for the data and their licences.
/// The coefficients of the recogniser, none of which says anything about a word of a text.
///
/// One line a feature: of contexts a number for an unknown name, a prominent one and another; of flags a
/// number for an unknown and a known name.
enum ToponymWeights {
  static let french = """
    left:start -1.15 1.19 -0.44
    left:at 0.29 0.98 0.50
    left:atThe -0.25 -0.02 -0.75
    left:inside 0.62 0.93 0.04
    left:toward -0.26 0.39 -0.12
    left:between 0.54 0.46 2.03
    left:near -0.91 0.34 0.01
    left:ofTown 1.73 -1.13 0.48
    left:ofArea 0.13 0.09 0.12
    left:ofSpot 2.31 0.28 1.38
    left:ofLand 2.60 0.83 1.59
    left:ofCountry 0.84 -0.27 0.44
    left:ofDirection 0.92 1.29 1.37
    left:ofNear 1.22 0.72 0.27
    left:ofMovement 0.93 0.25 2.51
    left:ofOrgan -0.36 0.65 -0.25
    left:ofTitle -0.51 0.14 -0.64
    left:ofOrganisation -1.00 -0.76 -0.45
    left:ofOpening -0.32 -1.73 -0.47
    left:ofCapital -0.73 -3.57 -3.09
    left:ofDemonym -0.01 -1.52 0.10
    left:of 0.12 0.02 0.26
    left:head 1.05 -0.79 0.41
    left:landHead 2.46 0.48 1.54
    left:title -0.80 -0.17 -0.50
    left:givenName 0 -0.34 -0.56
    left:organisation 0 -0.09 -0.14
    left:capital 0 -0.95 -1.21
    left:hyphen 1.15 0 -1.48
    left:commaCapital -0.30 0.26 -0.26
    left:comma -0.89 0.97 -0.68
    left:andCapital -0.06 0.72 0.71
    left:and 0.21 1.10 0.28
    left:openParenthesis -1.13 1.25 0.10
    left:dash -1.31 -0.02 0.09
    left:colon -1.37 -0.15 -0.47
    left:mark -1.54 -0.93 -2.46
    left:preposition -1.04 0.53 0.41
    left:speech 0.35 1.23 -0.41
    left:demonym -1.72 -0.11 -0.66
    left:article -0.71 0.81 -0.19
    left:function -1.11 -0.77 -0.94
    left:word -0.95 -0.01 -0.48
    right:end 0.49 0.95 0.54
    right:commaCapital 0.09 0.58 0.63
    right:comma 0.59 0.99 0.15
    right:openParenthesis 0.30 0.52 1.32
    right:closeParenthesis 1.66 1.09 1.31
    right:colon 0.66 1.10 0.58
    right:dash -0.02 0.50 0.98
    right:mark 0.83 0.27 -0.33
    right:quote -0.94 -1.08 -1.08
    right:hyphenCapital 0 -1.02 -1.20
    right:hyphenLower 0 0.73 -1.01
    right:possessive -0.74 -0.05 -1.13
    right:organisationTail 0 -0.57 -0.07
    right:placeTail 0 0 0
    right:capital 0 -0.97 -0.57
    right:speech 0.71 0.15 0.76
    right:adjective -0.43 0.59 0.77
    right:ofCapital -1.89 -1.10 -1.97
    right:of -1.31 -1.07 -0.97
    right:preposition 0.11 0.74 0.28
    right:and 0.19 0.59 0.20
    right:digits -0.47 -0.85 -0.38
    right:function -0.34 0.67 -0.11
    right:word -0.42 -0.17 -0.68
    bias -0.94 0.59
    startsWithFunction 0.35 -0.95
    isCommon -0.63 -0.16
    isGivenName -2.59 -1.99
    isFamilyName -0.33 -1.19
    isOtherName -2.40 -2.42
    isDemonym -1.33 0.90
    isMonthOrDay -0.97 -1.57
    isNumeral -0.25 -0.37
    startsWithTitle -0.68 -0.86
    startsWithOrganisation -1.20 -2.43
    startsWithHead 1.32 -0.10
    startsWithLand 0.99 -0.01
    endsWithPlaceTail 0 0
    endsWithOrganisationTail 0.98 0.01
    isAcronym -1.53 -1.10
    isShouted -0.67 0.71
    isHeading -1.55 0.95
    isRunStart 0 -2.17
    isRunMiddle 0 -1.47
    isRunEnd 0 -2.43
    runHasGivenName 0 -0.41
    runHasTitle 0 -0.64
    runHasOrganisation 0 1.02
    runHasOrganisationTail 0 -1.13
    runHasOtherName 0 -0.09
    oneWord 0.65 -0.32
    twoWords -0.62 0.52
    threeWords -0.33 -0.47
    manyWords -0.65 0.87
    isShort -0.54 -0.60
    isHyphenated 1.83 0.31
    isQuoted -1.25 -1.94
    isAlternateName -0.94 -1.12
    startsSentence -0.53 -0.77
    isInOrganisation -0.37 -2.83
    hasParticle -0.62 -1.41
    hasArticle 0.34 0.11
    followsTitle -0.89 -0.78
    hasLowerWords 0.63 2.11
    seenLower -1.44 -1.82
    isPerson -1.05 -2.74
    isPersonOften -0.76 -0.53
    locatedOnce 1.26 1.72
    locatedOften 1.06 1.69
    repeated -0.45 0.16
    repeatedOften -0.93 -0.27
    countryNamed 0 0.24
    hasCountryBeside 0 0
    sportSentence -0.93 -0.56
    isInitials 0 -1.53
    beforeSpeechPerson -0.71 -0.64
    runIsLong -0.31 0.36
    commonButLocated 0.18 -0.33
    shortButLocated -0.46 -0.16
    wholeHeading -0.07 0.72
    bareArea 0 -0.33
    bareAreaBeforeVerb 0 -0.84
    placeBefore 0.88 0.68
    placeAfter 0.69 0.87
    pairedBefore -0.17 0.24
    pairedAfter 0 1.47
    startsWithDemonym 0.93 0
    personButLocated -0.47 0.08
    aliasNamed 0 1.32
    countryShared 0 0.90
    countrySharedOften 0 1.04
    population -0.09 -0.13 -1.32 -0.85 -0.12 0.09 0.32 1.52 1.18
    namesakes 0.60 0.25 0.18 -0.45
    """

  static let frenchSecond = ToponymModel.SecondLook(
    bias: -0.04, own: 0.70, others: 0.42)

  static let english = """
    left:start -0.22 1.47 0.32
    left:at 0.18 -0.53 -0.60
    left:atThe 0.06 -0.55 -0.44
    left:inside 0.26 1.06 0.55
    left:toward 0.19 0.36 0
    left:between 0.54 0.62 0.23
    left:near 0.26 0.20 0.09
    left:ofTown 1.50 0.18 0.52
    left:ofArea -0.41 0.43 -0.08
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
    left:and -0.51 0.19 -0.60
    left:openParenthesis -0.67 -0.22 -0.84
    left:dash -0.27 0.11 0.01
    left:colon 0.02 -0.08 0.18
    left:mark -0.39 -0.69 -1.61
    left:preposition -0.03 0.70 0.01
    left:speech -0.90 -0.02 -0.97
    left:demonym 0 -0.08 -0.31
    left:article -0.02 0.82 0.11
    left:function -0.32 1.32 0.25
    left:word -0.47 0.26 -0.69
    right:end 0.41 1.06 0.12
    right:commaCapital -0.03 1.32 0.29
    right:comma 0.07 0.50 0.26
    right:openParenthesis 0.10 0.74 -0.38
    right:closeParenthesis -0.46 0.03 -0.57
    right:colon -0.27 -0.03 0.16
    right:dash -0.12 1.04 1.31
    right:mark -0.04 -0.46 -0.46
    right:quote -0.05 0.32 -0.52
    right:hyphenCapital 0 1.36 -0.54
    right:hyphenLower 0 0.76 0.31
    right:possessive -0.85 0.19 -0.76
    right:organisationTail 0 0.10 -0.90
    right:placeTail 0 -0.49 -1.08
    right:capital 0 -0.52 -1.18
    right:speech -0.59 0.12 -1.15
    right:adjective 1.00 0.93 0.60
    right:ofCapital -0.69 -0.29 -0.80
    right:of -0.21 0.38 -0.43
    right:preposition 0.12 0.55 0.11
    right:and -0.09 0.80 -0.13
    right:digits 0.28 -0.69 -1.63
    right:function -0.36 0.40 -0.53
    right:word 0.55 0.68 -0.21
    bias -1.22 0.66
    startsWithFunction 0.35 -0.14
    isCommon -0.43 -1.78
    isGivenName -1.70 -1.05
    isFamilyName -0.62 -1.10
    isOtherName -0.56 -2.37
    isDemonym 3.90 2.06
    isMonthOrDay -3.16 -3.66
    isNumeral -0.10 -0.31
    startsWithTitle -1.94 -1.30
    startsWithOrganisation -0.97 -1.88
    startsWithHead 0.50 0.06
    startsWithLand 1.81 -0.06
    endsWithPlaceTail 3.09 1.89
    endsWithOrganisationTail -0.15 -1.69
    isAcronym -2.11 -0.06
    isShouted -0.27 0.62
    isHeading 0.70 0.21
    isRunStart 0 -0.59
    isRunMiddle 0 -1.55
    isRunEnd 0 -2.10
    runHasGivenName 0 0.20
    runHasTitle 0 0.80
    runHasOrganisation 0 -0.02
    runHasOrganisationTail 0 0.24
    runHasOtherName 0 0.24
    oneWord -0.32 -0.50
    twoWords 0.20 0.36
    threeWords 0.05 0.55
    manyWords -1.15 0.26
    isShort -0.07 -1.04
    isHyphenated -0.57 -0.20
    isQuoted -1.03 -1.36
    isAlternateName -1.22 -0.61
    startsSentence -0.88 -0.83
    isInOrganisation -0.05 -0.18
    hasParticle -0.65 -1.60
    hasArticle -0.03 0.09
    followsTitle -0.89 -0.92
    hasLowerWords -0.09 -1.66
    seenLower -1.38 -1.60
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
    commonButLocated -0.72 0.40
    shortButLocated -0.98 0.09
    wholeHeading 0 0
    bareArea 0 0.65
    bareAreaBeforeVerb 0 0.74
    placeBefore 0.57 1.64
    placeAfter 1.29 1.05
    pairedBefore -0.15 1.18
    pairedAfter 0 0.69
    startsWithDemonym 3.02 1.02
    personButLocated -0.18 0.70
    aliasNamed 0 0.56
    countryShared 0 1.01
    countrySharedOften 0 1.09
    population -0.30 -0.07 -1.23 -0.92 -0.46 -0.28 0.91 1.72 1.29
    namesakes -0.07 -0.14 0.42 0.46
    """

  static let englishSecond = ToponymModel.SecondLook(
    bias: -0.01, own: 0.56, others: 0.62)
}
