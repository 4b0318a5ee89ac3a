// Fitted by Scripts/train-toponyms on 2026-11-22: see there for the data and their licences.
/// The coefficients of the recogniser, none of which says anything about a word of a text.
///
/// One line a feature: of contexts a number for an unknown name, a prominent one and another; of flags a
/// number for an unknown and a known name.
enum ToponymWeights {
  static let french = """
    left:start -1.16 0.98 -0.31
    left:at 0.30 1.04 0.49
    left:atThe -0.25 0.01 -0.78
    left:inside 0.63 0.97 0.05
    left:toward -0.26 0.39 -0.13
    left:between 0.54 0.49 2.05
    left:near -0.96 0.19 0
    left:ofTown 1.74 -1.10 0.48
    left:ofArea 0.20 0.04 0.10
    left:ofSpot 2.28 0.30 1.41
    left:ofLand 2.60 0.65 1.75
    left:ofCountry 0.84 -0.23 0.45
    left:ofDirection 0.92 1.30 1.36
    left:ofNear 1.24 0.72 0.26
    left:ofMovement 0.93 0.23 2.51
    left:ofOrgan -0.37 0.73 -0.24
    left:ofTitle -0.51 0.16 -0.63
    left:ofOrganisation -1.00 -0.76 -0.44
    left:ofOpening -0.33 -1.78 -0.46
    left:ofCapital -0.73 -3.52 -3.13
    left:ofDemonym -0.01 -1.47 0.11
    left:of 0.08 0.05 0.20
    left:head 1.06 -0.82 0.47
    left:landHead 2.47 0.52 1.54
    left:title -0.79 -0.17 -0.50
    left:givenName 0 -0.36 -0.60
    left:organisation 0 -0.05 -0.16
    left:capital 0 -1.05 -1.33
    left:hyphen 1.15 -0.37 -1.43
    left:commaCapital -0.30 0.25 -0.22
    left:comma -0.90 0.97 -0.66
    left:andCapital -0.06 0.73 0.72
    left:and 0.21 0.93 0.28
    left:openParenthesis -1.13 1.27 0.11
    left:dash -1.30 0.23 0.11
    left:colon -1.36 -0.16 -0.46
    left:mark -1.54 -0.94 -2.45
    left:preposition -1.04 0.57 0.42
    left:speech 0.35 1.43 -0.41
    left:demonym -1.72 -0.11 -0.68
    left:article -0.72 0.84 -0.21
    left:function -1.11 -0.78 -0.93
    left:word -0.94 0 -0.46
    right:end 0.48 0.96 0.53
    right:commaCapital 0.09 0.59 0.62
    right:comma 0.58 0.99 0.14
    right:openParenthesis 0.31 0.49 1.32
    right:closeParenthesis 1.66 1.11 1.31
    right:colon 0.66 1.27 0.59
    right:dash -0.02 0.60 0.99
    right:mark 0.79 0.26 -0.34
    right:quote -0.93 -1.08 -1.09
    right:hyphenCapital 0 -1.61 -0.87
    right:hyphenLower 0 0.84 -1.01
    right:possessive -0.74 -0.05 -1.13
    right:organisationTail 0 -0.57 -0.06
    right:placeTail 0 0 0
    right:capital 0 -0.93 -0.58
    right:speech 0.72 0.26 0.74
    right:adjective -0.43 0.61 0.82
    right:ofCapital -1.89 -1.02 -1.98
    right:of -1.30 -1.35 -0.98
    right:preposition 0.11 0.52 0.28
    right:and 0.19 0.61 0.12
    right:digits -0.47 -0.82 -0.38
    right:function -0.34 0.67 -0.11
    right:word -0.43 -0.03 -0.65
    bias -0.94 0.59
    startsWithFunction 0.36 -0.98
    isCommon -0.63 -0.15
    isGivenName -2.59 -1.99
    isFamilyName -0.41 -1.18
    isOtherName -2.39 -2.45
    isDemonym -1.33 0.91
    isMonthOrDay -0.96 -1.56
    isNumeral -0.25 -0.38
    startsWithTitle -0.68 -0.84
    startsWithOrganisation -1.19 -2.43
    startsWithHead 1.28 -0.18
    startsWithLand 0.96 0
    endsWithPlaceTail 0 0
    endsWithOrganisationTail 0.98 0.03
    isAcronym -1.53 -1.10
    isShouted -0.65 0.68
    isHeading -1.54 1.07
    isRunStart 0 -2.20
    isRunMiddle 0 -1.32
    isRunEnd 0 -2.33
    runHasGivenName 0 -0.42
    runHasTitle 0 -0.51
    runHasOrganisation 0 1.05
    runHasOrganisationTail 0 -1.14
    runHasOtherName 0 -0.12
    oneWord 0.65 -0.35
    twoWords -0.61 0.53
    threeWords -0.33 -0.47
    manyWords -0.65 0.89
    isShort -0.53 -0.57
    isHyphenated 1.83 0.29
    isQuoted -1.24 -1.93
    isAlternateName -0.94 -1.15
    startsSentence -0.51 -0.88
    isInOrganisation -0.36 -2.85
    hasParticle -0.64 -1.41
    hasArticle 0.36 0.13
    followsTitle -0.90 -0.77
    hasLowerWords 0.63 2.07
    seenLower -1.44 -1.77
    isPerson -1.05 -2.75
    isPersonOften -0.75 -0.54
    locatedOnce 1.25 1.75
    locatedOften 1.05 1.68
    repeated -0.45 0.16
    repeatedOften -0.92 -0.27
    countryNamed 0 0.25
    hasCountryBeside 0 0
    sportSentence -0.93 -0.59
    isInitials 0 -1.55
    beforeSpeechPerson -0.72 -0.65
    runIsLong -0.30 0.38
    commonButLocated 0.17 -0.37
    shortButLocated -0.47 -0.19
    wholeHeading -0.07 0.70
    bareArea 0 -0.27
    bareAreaBeforeVerb 0 -0.94
    placeBefore 0.89 0.69
    placeAfter 0.69 0.86
    pairedBefore -0.17 -0.98
    pairedAfter 0 0.79
    startsWithDemonym 0.94 0
    personButLocated -0.48 0.07
    aliasNamed 0 1.36
    countryShared 0 0.90
    countrySharedOften 0 1.05
    commonAtStart -0.16 -2.29
    population -0.09 -0.13 -1.31 -0.81 -0.09 0.11 0.25 1.46 1.19
    namesakes 0.59 0.22 0.20 -0.42
    """

  static let frenchSecond = ToponymModel.SecondLook(
    bias: -0.04, own: 0.70, others: 0.43)

  static let english = """
    left:start -0.28 1.54 0.29
    left:at 0.22 -0.46 -0.66
    left:atThe 0.14 -0.62 -0.46
    left:inside 0.32 1.11 0.54
    left:toward 0.17 0.37 -0.02
    left:between 0.58 0.67 0.27
    left:near 0.31 -0.05 0.12
    left:ofTown 1.61 0.20 0.49
    left:ofArea -0.40 0.44 -0.09
    left:ofSpot 0 0.11 0
    left:ofLand 0.37 0 0.74
    left:ofCountry 0 -1.59 -0.13
    left:ofDirection 0.68 0.33 1.22
    left:ofNear 0 0.01 -0.38
    left:ofMovement 0.47 0.29 0.39
    left:ofOrgan -0.25 0.63 -0.05
    left:ofTitle -0.49 0.04 0.35
    left:ofOrganisation -0.61 0.53 -1.42
    left:ofOpening -0.02 0.39 0
    left:ofCapital -0.42 0.71 0.29
    left:ofDemonym 0 0 0
    left:of 0.39 0.84 -0.06
    left:head 0.11 -0.17 -1.39
    left:landHead 0 -0.01 -0.24
    left:title -0.16 0.27 -0.88
    left:givenName -0.45 -1.61 -2.01
    left:organisation 0.19 -0.34 -0.27
    left:capital -0.55 0.68 -1.11
    left:hyphen 0.99 1.27 1.24
    left:commaCapital -0.30 0.52 -0.01
    left:comma -0.32 0.51 -0.63
    left:andCapital 0.06 0.20 0.15
    left:and -0.45 0.24 -0.59
    left:openParenthesis -0.64 -0.16 -0.83
    left:dash -0.31 0.25 0.09
    left:colon 0.02 -0.05 0.20
    left:mark -0.31 -0.64 -1.54
    left:preposition 0.03 0.78 0.04
    left:speech -0.89 0.04 -0.93
    left:demonym -0.05 -0.07 -0.58
    left:article -0.16 0.96 0.18
    left:function -0.43 0.65 -0.21
    left:word -0.50 0.23 -0.50
    right:end 0.42 1.06 -0.04
    right:commaCapital -0.05 1.23 0.16
    right:comma 0.07 0.47 0.19
    right:openParenthesis -0.14 0.67 -0.40
    right:closeParenthesis -0.37 -0.07 -0.60
    right:colon -0.40 -0.04 0.14
    right:dash -0.19 1.04 1.29
    right:mark -0.02 -0.37 -0.43
    right:quote -0.20 0.32 -0.54
    right:hyphenCapital -0.07 1.37 -0.41
    right:hyphenLower 0.01 0.64 0.07
    right:possessive -0.81 0.16 -0.72
    right:organisationTail 0.65 0.19 -0.77
    right:placeTail 0.19 -0.38 -0.97
    right:capital -0.24 -0.38 -1.04
    right:speech -0.56 0.12 -1.15
    right:adjective 1.23 1.01 0.59
    right:ofCapital -1.09 -0.24 -0.75
    right:of -0.18 0.36 -0.45
    right:preposition 0.17 0.55 0.03
    right:and -0.16 0.75 -0.19
    right:digits 0.40 -0.59 -1.61
    right:function -0.31 0.43 -0.60
    right:word 0.35 0.76 -0.20
    bias -1.31 0.67
    startsWithFunction 0.42 -0.15
    isCommon -0.39 -1.78
    isGivenName -1.55 -0.97
    isFamilyName -0.81 -1.19
    isOtherName -0.57 -2.32
    isDemonym 4.22 2.10
    isMonthOrDay -3.11 -3.64
    isNumeral -0.06 -0.33
    startsWithTitle -1.80 -1.27
    startsWithOrganisation -0.97 -1.90
    startsWithHead 0.48 -0.21
    startsWithLand 2.01 -0.05
    endsWithPlaceTail 3.32 1.74
    endsWithOrganisationTail 0 -1.74
    isAcronym -1.94 0.14
    isShouted -0.25 0.57
    isHeading 0.73 0.21
    isRunStart 0.68 -0.69
    isRunMiddle -0.15 -1.68
    isRunEnd -0.35 -1.98
    runHasGivenName -0.38 0.21
    runHasTitle 0.38 0.79
    runHasOrganisation -0.69 0.02
    runHasOrganisationTail -1.19 0.15
    runHasOtherName -0.11 0.23
    oneWord -0.24 -0.55
    twoWords 0.14 0.40
    threeWords 0.05 0.57
    manyWords -1.27 0.24
    isShort -0.07 -1.32
    isHyphenated -1.05 -0.24
    isQuoted -0.93 -1.33
    isAlternateName -1.31 -0.62
    startsSentence -0.83 -0.78
    isInOrganisation 0 -0.24
    hasParticle -0.49 -1.59
    hasArticle -0.12 0.08
    followsTitle -0.87 -0.89
    hasLowerWords -0.21 -1.68
    seenLower -1.24 -1.54
    isPerson -1.35 -2.46
    isPersonOften -0.69 0.58
    locatedOnce 1.22 0.80
    locatedOften 0.91 1.96
    repeated 0.26 0.19
    repeatedOften 0.12 -0.04
    countryNamed 0 0.31
    hasCountryBeside 0 0
    sportSentence -0.31 -0.21
    isInitials 0 1.47
    beforeSpeechPerson -0.58 -0.85
    runIsLong 0.52 0.39
    commonButLocated -0.82 0.33
    shortButLocated -0.94 0.27
    wholeHeading 0 0
    bareArea 0 0.72
    bareAreaBeforeVerb 0 0.72
    placeBefore 0.38 1.60
    placeAfter 1.44 1.17
    pairedBefore 0.04 0.98
    pairedAfter 0.09 0.61
    startsWithDemonym 0.94 0.97
    personButLocated -0.18 0.60
    aliasNamed 0 0.47
    countryShared 0 1.03
    countrySharedOften 0 1.12
    commonAtStart -0.03 -0.78
    population -0.31 -0.07 -1.24 -0.88 -0.42 -0.35 0.88 1.73 1.32
    namesakes -0.04 -0.17 0.38 0.50
    """

  static let englishSecond = ToponymModel.SecondLook(
    bias: -0.03, own: 0.59, others: 0.60)
}
