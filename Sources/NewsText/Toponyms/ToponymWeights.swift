// Fitted by Scripts/train-toponyms on 2026-11-22: see there for the data and their licences.
/// The coefficients of the recogniser, none of which says anything about a word of a text.
///
/// One line a feature: of contexts a number for an unknown name, a prominent one and another; of flags a
/// number for an unknown and a known name.
enum ToponymWeights {
  static let french = """
    left:start -1.16 0.93 -0.32
    left:at 0.29 1.03 0.49
    left:atThe -0.26 0 -0.77
    left:inside 0.63 0.97 0.04
    left:toward -0.26 0.39 -0.14
    left:between 0.54 0.47 2.02
    left:near -0.96 0.21 -0.05
    left:ofTown 1.74 -1.10 0.45
    left:ofArea 0.20 0.04 0.08
    left:ofSpot 2.28 0.29 1.36
    left:ofLand 2.60 0.65 1.72
    left:ofCountry 0.84 -0.24 0.45
    left:ofDirection 0.92 1.29 1.36
    left:ofNear 1.24 0.73 0.26
    left:ofMovement 0.93 0.22 2.52
    left:ofOrgan -0.37 0.70 -0.13
    left:ofTitle -0.51 0.11 -0.64
    left:ofOrganisation -1.00 -0.80 -0.46
    left:ofOpening -0.33 -1.82 -0.48
    left:ofCapital -0.74 -3.53 -3.13
    left:ofDemonym -0.01 -1.49 0.11
    left:of 0.08 0.01 0.21
    left:head 1.06 -0.82 0.16
    left:landHead 2.47 0.55 1.54
    left:title -0.77 -0.17 -0.40
    left:givenName 0 -0.31 -0.45
    left:organisation 0 0.23 -0.14
    left:capital 0 -0.62 -0.98
    left:hyphen 1.15 -0.84 -0.95
    left:commaCapital -0.30 0.22 -0.23
    left:comma -0.90 0.95 -0.68
    left:andCapital -0.06 0.72 0.72
    left:and 0.21 0.92 0.27
    left:openParenthesis -1.13 1.24 0.10
    left:dash -1.30 0.14 -0.47
    left:colon -1.36 -0.30 -0.47
    left:mark -1.54 -0.96 -2.46
    left:preposition -1.04 0.57 0.42
    left:speech 0.35 1.42 -0.42
    left:demonym -1.72 -0.10 -0.71
    left:article -0.72 0.85 -0.22
    left:function -1.11 -0.39 -0.88
    left:word -0.94 -0.02 -0.42
    right:end 0.48 0.88 0.48
    right:commaCapital 0.09 0.53 0.59
    right:comma 0.58 0.86 0.11
    right:openParenthesis 0.31 0.44 1.29
    right:closeParenthesis 1.66 1.07 1.28
    right:colon 0.66 1.18 0.57
    right:dash -0.02 0.72 -0.58
    right:mark 0.79 0.21 -0.35
    right:quote -0.94 -1.17 -1.13
    right:hyphenCapital 0.08 -1.16 0.33
    right:hyphenLower 0 1.08 -0.79
    right:possessive -0.74 -0.05 -1.14
    right:organisationTail 0 -0.49 0
    right:placeTail 0 0 0
    right:capital 0 -0.56 -0.11
    right:speech 0.71 0.20 0.76
    right:adjective -0.43 0.50 0.81
    right:ofCapital -1.90 -1.08 -2.00
    right:of -1.31 -1.42 -1.01
    right:preposition 0.11 0.44 0.26
    right:and 0.19 0.54 0.09
    right:digits -0.47 -0.88 -0.38
    right:function -0.34 0.62 -0.13
    right:word -0.43 -0.11 -0.67
    bias -0.94 0.63
    startsWithFunction 0.29 -0.97
    isCommon -0.63 -0.16
    isGivenName -2.59 -2.00
    isFamilyName -0.41 -1.16
    isOtherName -2.39 -2.45
    isDemonym -1.33 0.87
    isMonthOrDay -0.96 -1.56
    isNumeral -0.25 -0.38
    startsWithTitle -0.69 -0.86
    startsWithOrganisation -1.18 -2.43
    startsWithHead 1.28 -0.20
    startsWithLand 0.96 0
    endsWithPlaceTail 0 0
    endsWithOrganisationTail 0.98 0.04
    isAcronym -1.53 -1.08
    isShouted -0.65 0.70
    isHeading -1.54 1.04
    isRunStart 0 -2.79
    isRunMiddle 0 -2.08
    isRunEnd 0 -2.84
    runHasGivenName 0 -0.33
    runHasTitle 0 -0.54
    runHasOrganisation 0 1.22
    runHasOrganisationTail 0 -1.05
    runHasOtherName 0 -0.14
    oneWord 0.65 -0.31
    twoWords -0.62 0.55
    threeWords -0.33 -0.49
    manyWords -0.64 0.88
    isShort -0.53 -0.58
    isHyphenated 1.83 0.32
    isQuoted -1.24 -1.92
    isAlternateName -0.94 -1.14
    startsSentence -0.51 -0.85
    isInOrganisation -0.36 -2.82
    hasParticle -0.64 -1.40
    hasArticle 0.36 0.12
    followsTitle -0.91 -0.86
    hasLowerWords 0.63 2.09
    seenLower -1.44 -1.75
    isPerson -1.05 -2.64
    isPersonOften -0.75 -0.55
    locatedOnce 1.25 1.75
    locatedOften 1.05 1.72
    repeated -0.45 0.16
    repeatedOften -0.92 -0.30
    countryNamed 0 0.26
    hasCountryBeside 0 0
    sportSentence -0.93 -0.59
    isInitials 0 -1.51
    beforeSpeechPerson -0.72 -0.68
    runIsLong -0.31 0.47
    commonButLocated 0.17 -0.35
    shortButLocated -0.46 -0.20
    wholeHeading -0.07 0.68
    bareArea 0 -0.24
    bareAreaBeforeVerb 0 -0.51
    placeBefore 0.89 0.69
    placeAfter 0.69 0.87
    pairedBefore -0.17 -0.68
    pairedAfter 0 0.08
    startsWithDemonym 0.94 0
    personButLocated -0.48 0.09
    aliasNamed 0 1.34
    countryShared 0 0.89
    countrySharedOften 0 1.05
    commonAtStart -0.16 -2.29
    population -0.08 -0.13 -1.34 -0.84 -0.14 0.16 0.28 1.51 1.20
    namesakes 0.60 0.22 0.21 -0.41
    """

  static let frenchSecond = ToponymModel.SecondLook(
    bias: -0.05, own: 0.70, others: 0.42)

  static let english = """
    left:start -0.27 1.54 0.29
    left:at 0.20 -0.46 -0.66
    left:atThe 0.12 -0.64 -0.46
    left:inside 0.29 1.13 0.55
    left:toward 0.15 0.38 -0.02
    left:between 0.59 0.68 0.27
    left:near 0.29 -0.04 0.14
    left:ofTown 1.61 0.20 0.50
    left:ofArea -0.40 0.44 -0.09
    left:ofSpot 0 0.11 0
    left:ofLand 0.36 0 0.74
    left:ofCountry 0 -1.59 -0.12
    left:ofDirection 0.67 0.34 1.23
    left:ofNear 0 0.01 -0.38
    left:ofMovement 0.47 0.29 0.39
    left:ofOrgan -0.11 0.63 -0.05
    left:ofTitle -0.49 0.04 0.35
    left:ofOrganisation -0.61 0.53 -1.42
    left:ofOpening -0.02 0.39 0
    left:ofCapital -0.42 0.72 0.29
    left:ofDemonym 0 0 0
    left:of 0.39 0.85 -0.07
    left:head 0.10 -0.17 -1.40
    left:landHead 0 -0.01 -0.24
    left:title -0.16 0.26 -0.88
    left:givenName -0.46 -1.61 -2.02
    left:organisation 0.18 -0.34 -0.27
    left:capital -0.50 0.67 -1.12
    left:hyphen 1.02 1.31 1.25
    left:commaCapital -0.31 0.42 0.01
    left:comma -0.31 0.51 -0.63
    left:andCapital 0.05 0.23 0.17
    left:and -0.50 0.23 -0.60
    left:openParenthesis -0.64 -0.15 -0.84
    left:dash -0.30 0.24 0.08
    left:colon 0.02 -0.04 0.19
    left:mark -0.33 -0.62 -1.55
    left:preposition 0.04 0.78 0.04
    left:speech -0.86 0.05 -0.92
    left:demonym -0.05 -0.08 -0.59
    left:article -0.18 0.97 0.18
    left:function -0.44 0.65 -0.22
    left:word -0.50 0.23 -0.51
    right:end 0.44 1.07 -0.04
    right:commaCapital -0.06 1.22 0.16
    right:comma 0.07 0.39 0.19
    right:openParenthesis -0.13 0.69 -0.40
    right:closeParenthesis -0.38 -0.08 -0.61
    right:colon -0.40 -0.05 0.13
    right:dash -0.18 1.05 1.28
    right:mark -0.02 -0.36 -0.44
    right:quote -0.20 0.33 -0.54
    right:hyphenCapital -0.08 1.38 -0.40
    right:hyphenLower 0.01 0.64 0.06
    right:possessive -0.81 0.17 -0.71
    right:organisationTail 0.66 0.21 -0.74
    right:placeTail 0.20 -0.36 -0.95
    right:capital -0.25 -0.37 -1.03
    right:speech -0.56 0.12 -1.15
    right:adjective 1.22 1.00 0.58
    right:ofCapital -1.10 -0.24 -0.77
    right:of -0.18 0.35 -0.45
    right:preposition 0.17 0.55 0.03
    right:and -0.16 0.76 -0.20
    right:digits 0.39 -0.61 -1.61
    right:function -0.31 0.44 -0.60
    right:word 0.35 0.77 -0.20
    bias -1.32 0.67
    startsWithFunction 1.44 -0.56
    isCommon -0.40 -1.79
    isGivenName -1.55 -0.97
    isFamilyName -0.81 -1.20
    isOtherName -0.57 -2.32
    isDemonym 4.24 2.09
    isMonthOrDay -3.11 -3.65
    isNumeral -0.06 -0.36
    startsWithTitle -1.83 -1.27
    startsWithOrganisation -0.97 -1.88
    startsWithHead 0.49 -0.21
    startsWithLand 2.00 -0.04
    endsWithPlaceTail 3.32 1.78
    endsWithOrganisationTail -0.01 -1.71
    isAcronym -2.04 0.19
    isShouted -0.26 0.57
    isHeading 0.73 0.22
    isRunStart 0.67 -0.71
    isRunMiddle -0.12 -1.69
    isRunEnd -0.37 -1.98
    runHasGivenName -0.40 0.22
    runHasTitle 0.37 0.79
    runHasOrganisation -0.70 0.02
    runHasOrganisationTail -1.20 0.15
    runHasOtherName -0.11 0.24
    oneWord -0.24 -0.53
    twoWords 0.17 0.38
    threeWords 0.06 0.58
    manyWords -1.31 0.24
    isShort 0.08 -1.35
    isHyphenated -1.06 -0.21
    isQuoted -0.93 -1.33
    isAlternateName -1.32 -0.60
    startsSentence -0.85 -0.78
    isInOrganisation 0 -0.26
    hasParticle -0.50 -1.56
    hasArticle -0.10 0.08
    followsTitle -0.86 -0.89
    hasLowerWords -0.21 -1.68
    seenLower -1.23 -1.50
    isPerson -1.35 -2.46
    isPersonOften -0.70 0.57
    locatedOnce 1.24 0.79
    locatedOften 0.93 1.95
    repeated 0.26 0.20
    repeatedOften 0.12 -0.04
    countryNamed 0 0.30
    hasCountryBeside 0 0
    sportSentence -0.32 -0.21
    isInitials 0 1.55
    beforeSpeechPerson -0.58 -0.85
    runIsLong 0.57 0.38
    commonButLocated -0.82 0.33
    shortButLocated -1.00 0.28
    wholeHeading 0 0
    bareArea 0 0.70
    bareAreaBeforeVerb 0 0.71
    placeBefore 0.38 1.42
    placeAfter 1.45 1.17
    pairedBefore 0.04 0.97
    pairedAfter 0.09 0.60
    startsWithDemonym 0.95 0.97
    personButLocated -0.18 0.60
    aliasNamed 0 0.27
    countryShared 0 1.04
    countrySharedOften 0 1.12
    commonAtStart -0.04 -0.78
    population -0.31 -0.07 -1.23 -0.89 -0.43 -0.37 0.87 1.73 1.39
    namesakes -0.05 -0.16 0.39 0.50
    """

  static let englishSecond = ToponymModel.SecondLook(
    bias: -0.03, own: 0.58, others: 0.61)
}
