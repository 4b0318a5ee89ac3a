internal import Learning
internal import Lexicon
internal import Places
internal import Quantities
internal import Text

/// What speaks for each name as an end of one distance.
struct EndFeatureReader {
  let frame: ClaimFrame
  let phrase: ClaimFrame.Phrase
  let side: ClaimFrame.Side
  /// The distance before and the one behind, which may share a place with this one.
  let previous: ClaimFrame.Phrase?
  let next: ClaimFrame.Phrase?
  /// The anchors of other distances of the same words: of "à 90 km de Gao et de Ménaka" each counts from one name.
  private let anchorsBeside: [Int]
  /// What all features are joined with: how phrase and clause name this end.
  private let kind: Int

  init(_ number: Int, _ side: ClaimFrame.Side, in frame: ClaimFrame) {
    self.frame = frame
    self.side = side
    let phrase = frame.phrases[number]
    self.phrase = phrase
    previous = frame.phrases[..<number].last { $0.span != phrase.span }
    next = frame.phrases[(number + 1)...].first { $0.span != phrase.span }
    let beside =
      frame.phrases[..<number].reversed().prefix { $0.span == phrase.span }
      + frame.phrases[(number + 1)...].prefix { $0.span == phrase.span }
    anchorsBeside = beside.compactMap(\.anchorName).filter { $0 != phrase.anchorName }
    let direction = phrase.distance.stated.direction == nil ? 0 : 1
    kind =
      side == .anchor
      ? phrase.anchorKind.rawValue * 2 + direction
      : phrase.subjectKind.rawValue * 2 + (phrase.anchorKind == .name ? 1 : 0)
  }

  /// Names before and behind the phrase that are looked at, and those at the head of the text.
  private static let window = (before: 24, behind: 6, head: 6)

  /// The numbers of the names that may be the end, in the order of the text.
  func candidates() -> [Int] {
    let names = frame.names
    let behind = names.firstIndex(notBefore: {
      $0.tokens.lowerBound < phrase.tokens.lowerBound
    })
    let first = max(0, behind - Self.window.before)
    let last = min(names.count, behind + Self.window.behind)
    let within = Array(0..<min(Self.window.head, first)) + Array(first..<last)
    guard side == .anchor, !anchorsBeside.isEmpty else { return within }
    let places = anchorsBeside.map { names[$0].place }
    return within.filter { !places.contains(names[$0].place) }
  }

  /// The features of the candidates, and last those of "none".
  func features(of candidates: [Int]) -> [FeatureList<EndFeature>] {
    candidates.map(features) + [none()]
  }

  // MARK: A name

  private func features(of number: Int) -> FeatureList<EndFeature> {
    let name = frame.names[number]
    var list = FeatureList<EndFeature>()
    let zone = zone(of: name)
    let rank = rank(of: number)
    let isBefore = name.tokens.upperBound <= phrase.tokens.lowerBound
    let isInside =
      name.tokens.lowerBound < phrase.tokens.upperBound
      && name.tokens.upperBound > phrase.tokens.lowerBound
    list.add(.kindOfPlace, kind, name.kind)
    if isInside { list.add(.insidePhrase, kind, name.kind == 0 ? 1 : 0) }
    addGrammar(number, name, to: &list)
    list.add(.sentence, kind, zone)
    list.add(.rank, kind, rank, isBefore ? 1 : 0)
    list.add(.rank, zone << 5 | 31, rank, isBefore ? 1 : 0)
    list.add(.order, zone, min(name.order, 3), isBefore ? 1 : 0)
    list.add(.order, kind << 5 | zone, min(name.order, 3), 2)
    addWords(name, zone, to: &list)
    addRecogniser(name, to: &list)
    addChains(number, name, to: &list)
    list.add(.frequency, EndFeature.bin(frame.mentionsOfPlace[name.place]), kind)
    if frame.isFocus[name.place] { list.add(.focus, kind, ClaimFrame.isArea(name.kind) ? 1 : 0) }
    addStandIns(number, name, rank, to: &list)
    if zone == 4 || zone == 5 { addGap(name, isBefore, to: &list) }
    if isSameParagraph(name) { list.add(.paragraph, kind) }
    addArea(number, name, to: &list)
    return list
  }

  /// Where a name stands: inside, in the sentence before or behind, one, two or three sentences before, farther.
  private func zone(of name: ClaimFrame.Name) -> Int {
    switch name.sentence - phrase.sentence {
    case ..<(-3): 0
    case -3: 1
    case -2: 2
    case -1: 3
    case 0: name.tokens.lowerBound < phrase.tokens.lowerBound ? 4 : 5
    case 1: 6
    default: 7
    }
  }

  /// How many other places stand between a name and the phrase.
  private func rank(of number: Int) -> Int {
    let name = frame.names[number]
    let isBefore = name.tokens.lowerBound < phrase.tokens.lowerBound
    // Six at most: a list is faster than a set.
    var places: [Int] = []
    var index = isBefore ? number + 1 : number - 1
    while frame.names.indices.contains(index), places.count < 6, abs(index - number) <= 60 {
      let other = frame.names[index]
      let isBetween =
        isBefore
        ? other.tokens.lowerBound < phrase.tokens.lowerBound
        : other.tokens.lowerBound >= phrase.tokens.upperBound
      guard isBetween else { break }
      if other.place != name.place, !ClaimFrame.isArea(other.kind), !places.contains(other.place) {
        places.append(other.place)
      }
      index += isBefore ? 1 : -1
    }
    return places.count
  }

  private func addGrammar(
    _ number: Int, _ name: ClaimFrame.Name, to list: inout FeatureList<EndFeature>
  ) {
    if let anchor = phrase.anchorName {
      if anchor == number {
        list.add(.ruleAnchor, kind, phrase.anchorKind.rawValue)
      } else if frame.names[anchor].place == name.place {
        list.add(.ruleAnchorPlace, kind)
      }
    }
    if let subject = phrase.subjectName {
      if subject == number {
        list.add(.ruleSubject, kind, phrase.subjectKind.rawValue)
      } else if frame.names[subject].place == name.place {
        list.add(.ruleSubjectPlace, kind)
      }
    }
  }

  private func addWords(
    _ name: ClaimFrame.Name, _ zone: Int, to list: inout FeatureList<EndFeature>
  ) {
    var before = name.tokens.lowerBound - 1
    if frame.text.token(before).isApostrophe { before -= 1 }
    let token = frame.text.token(before)
    list.add(.wordBefore, token, zone == 4 ? 1 : zone == 5 ? 2 : 0)
    if frame.words.classes(of: token).contains(.article) {
      list.add(.wordBefore, frame.text.token(before - 1), 3)
    }
    list.add(.wordBehind, frame.text.token(name.tokens.upperBound), zone == 4 ? 1 : 0)
    let sentence = frame.text.sentences[name.sentence].tokens
    if name.tokens.lowerBound == sentence.lowerBound { list.add(.order, kind, 15, 3) }
  }

  private func addRecogniser(_ name: ClaimFrame.Name, to list: inout FeatureList<EndFeature>) {
    guard let mention = name.toponym?.mention else {
      list.add(.sureness, 9, frame.text.tokens[name.tokens.lowerBound].isAllCapitals ? 1 : 0)
      return
    }
    list.add(.sureness, Int(mention.confidence * 4))
    list.add(.relation, ToponymNumbers.of(mention.relation), kind)
    list.add(.role, ToponymNumbers.of(mention.role), kind)
  }

  /// Ends of the distances beside this one.
  private func addChains(
    _ number: Int, _ name: ClaimFrame.Name, to list: inout FeatureList<EndFeature>
  ) {
    for (other, direction) in [(previous, 0), (next, 1)] {
      guard let other else { continue }
      let isNear = other.sentence == phrase.sentence ? 1 : 0
      for (end, role) in [(other.anchorName, 0), (other.subjectName, 1)] {
        guard let end else { continue }
        if end == number {
          list.add(.chain, kind, direction << 2 | role << 1 | isNear)
        } else if frame.names[end].place == name.place {
          list.add(.chainPlace, kind, direction << 2 | role << 1 | isNear)
        }
      }
      if other.tokens.overlaps(name.tokens) { list.add(.isOther, kind, direction << 1 | isNear) }
    }
    if let previous, previous.tokens.upperBound <= phrase.tokens.lowerBound {
      // Named between the distance before and this one.
      let isBetween =
        name.tokens.lowerBound >= previous.tokens.upperBound
        && name.tokens.upperBound <= phrase.tokens.lowerBound
      list.add(.chain, kind, isBetween ? 12 : 13)
    }
  }

  private func addStandIns(
    _ number: Int, _ name: ClaimFrame.Name, _ rank: Int, to list: inout FeatureList<EndFeature>
  ) {
    let words = side == .anchor ? phrase.anchorWords : phrase.subjectWords
    let slot: EndFeature = side == .anchor ? .standIn : .subjectNoun
    let isSubject = phrase.subjectName.map { frame.names[$0].place == name.place } ?? false
    for index in words.prefix(6) {
      let token = frame.text.tokens[index]
      guard token.isWord else { continue }
      list.add(slot, token, 100 + rank)
      list.add(.standInKind, token, name.kind)
      list.add(.standInRank, token, frame.isFocus[name.place] ? 1 : 0)
      if isSubject { list.add(.standInRank, token, 2) }
    }
    let lastWord = frame.text.token(phrase.tokens.upperBound - 1)
    if side == .anchor, phrase.anchorKind != .name {
      list.add(.phraseWord, lastWord, rank)
      let middle = frame.text.token(phrase.tokens.upperBound - 3)
      list.add(.phraseWord, middle, 20 + rank)
    }
    let lead = frame.text.token(phrase.tokens.lowerBound - 1)
    let isBefore = name.tokens.lowerBound < phrase.tokens.lowerBound
    list.add(.leadRank, lead, rank * 2 + (isBefore ? 1 : 0))
    let head = frame.text.sentences[phrase.sentence].tokens.lowerBound
    list.add(
      .opening, frame.text.tokens[head], max(-1, min(3, phrase.sentence - name.sentence)) * 8 + rank
    )
  }

  // MARK: Between a name and the phrase

  private func addGap(
    _ name: ClaimFrame.Name, _ isBefore: Bool, to list: inout FeatureList<EndFeature>
  ) {
    let gap =
      isBefore
      ? name.tokens.upperBound..<max(name.tokens.upperBound, phrase.tokens.lowerBound)
      : phrase.tokens.upperBound..<max(phrase.tokens.upperBound, name.tokens.lowerBound)
    var commas = 0
    var classes: ClaimWordClasses = []
    for index in gap.prefix(40) {
      let token = frame.text.tokens[index]
      if token.isMark(",") || token.isMark(";") || token.isMark(":") { commas += 1 }
      classes.formUnion(frame.words.classes(of: token))
    }
    let place = isBefore ? 1 : 0
    list.add(.gap, EndFeature.bin(gap.count), min(commas, 4), place)
    list.add(.gap, kind << 4 | 15, min(commas, 4), place)
    list.add(.gapClasses, Int(classes.rawValue & 31), min(commas, 2), place)
    if gap.count <= 2 { list.add(.neighbour, kind, gap.count, place) }
    if gap.count == 1 { list.add(.gapWords, frame.text.tokens[gap.lowerBound], 50 + place) }
    if gap.count <= 10 {
      for index in gap { list.add(.gapWords, frame.text.tokens[index], place) }
    }
    if !isBefore {
      let sentence = frame.text.sentences[phrase.sentence].tokens
      let isFronted = phrase.tokens.lowerBound - sentence.lowerBound < 2
      list.add(.fronted, isFronted ? 1 : 0, name.order, commas > 1 ? 1 : 0)
    }
  }

  private func isSameParagraph(_ name: ClaimFrame.Name) -> Bool {
    guard name.sentence <= phrase.sentence, phrase.sentence - name.sentence < 12 else {
      return false
    }
    return !(name.sentence..<phrase.sentence).contains {
      frame.text.sentences[$0 + 1].startsParagraph
    }
  }

  /// "Sebba, au Burkina Faso": an area behind a place, and the place before it.
  private func addArea(
    _ number: Int, _ name: ClaimFrame.Name, to list: inout FeatureList<EndFeature>
  ) {
    let names = frame.names
    if ClaimFrame.isArea(name.kind), number > 0,
      name.tokens.lowerBound - names[number - 1].tokens.upperBound <= 5,
      names[number - 1].sentence == name.sentence
    {
      list.add(.countryInside, kind)
    }
    if number + 1 < names.count, ClaimFrame.isArea(names[number + 1].kind),
      names[number + 1].tokens.lowerBound - name.tokens.upperBound <= 5,
      !ClaimFrame.isArea(name.kind)
    {
      list.add(.parentBehind, kind)
    }
  }

  // MARK: None

  private func none() -> FeatureList<EndFeature> {
    var list = FeatureList<EndFeature>()
    let text = frame.text
    let sentence = text.sentences[phrase.sentence].tokens
    list.add(.noneKinds, phrase.anchorKind.rawValue, phrase.subjectKind.rawValue)
    list.add(.noneKinds, kind, 200)
    list.add(.noneForm, kind, Self.forms[phrase.distance.stated.form.rawValue] ?? 15)
    list.add(.noneLead, text.token(phrase.tokens.lowerBound - 1), 0)
    list.add(.noneLead, text.token(phrase.tokens.lowerBound - 2), 1)
    list.add(.noneLead, text.tokens[phrase.tokens.lowerBound], 2)
    list.add(.noneBehind, text.token(phrase.tokens.upperBound), 0)
    list.add(.noneBehind, text.token(phrase.tokens.upperBound + 1), 1)
    list.add(.noneOpening, text.tokens[sentence.lowerBound], 0)
    list.add(.noneOpening, phrase.tokens.lowerBound == sentence.lowerBound ? 1 : 0)
    let words = side == .anchor ? phrase.anchorWords : phrase.subjectWords
    for index in words.prefix(6) where text.tokens[index].isWord {
      list.add(.noneStandIn, text.tokens[index])
    }
    for index in max(sentence.lowerBound, phrase.tokens.lowerBound - 9)..<phrase.tokens.lowerBound
    where text.tokens[index].isWord { list.add(.noneWords, text.tokens[index], 0) }
    for index in phrase.tokens
      .upperBound..<max(
        phrase.tokens.upperBound, min(sentence.upperBound, phrase.tokens.upperBound + 7))
    where text.tokens[index].isWord { list.add(.noneWords, text.tokens[index], 1) }
    // Few count, so that a look at the nearest is enough.
    let first = frame.names.firstIndex(notBefore: {
      $0.tokens.lowerBound < phrase.tokens.lowerBound
    })
    let before = frame.names[max(0, first - 60)..<first].count {
      $0.sentence == phrase.sentence && $0.tokens.upperBound <= phrase.tokens.lowerBound
        && !ClaimFrame.isArea($0.kind)
    }
    let behind = frame.names[first..<min(frame.names.count, first + 60)].count {
      $0.sentence == phrase.sentence && $0.tokens.lowerBound >= phrase.tokens.upperBound
    }
    list.add(.noneNames, min(before, 3), min(behind, 2), phrase.subjectName == nil ? 0 : 1)
    return list
  }

  private static let forms = Dictionary(
    uniqueKeysWithValues: StatedDistance.Form.allCases.enumerated().map { ($1.rawValue, $0) })
}
