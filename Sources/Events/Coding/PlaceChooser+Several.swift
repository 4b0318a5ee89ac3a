import Gazetteer
internal import Places
internal import Text

/// Towns in a row.
extension PlaceChooser {
  /// Returns the towns that "et" joins to the place of an event: "à Kayes, à Nioro et à Diboli".
  ///
  /// Commas alone join nothing: "à Mirpur, à Dacca" is one place.
  func towns(
    beside place: ChosenPlace, of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> [ResolvedToponym] {
    guard place.second == nil, place.claim == nil, isTown(place.toponym) else { return [] }
    let names = toponyms(in: sentence.reading.span)
    guard var index = names.firstIndex(where: { $0.mention == place.toponym.mention }) else {
      return []
    }
    var found: [ResolvedToponym] = []
    var waiting: [ResolvedToponym] = []
    while index + 1 < names.count, found.count + waiting.count < 4 {
      let joint = joint(names[index], names[index + 1], of: match, in: sentence)
      guard joint != .none, isTown(names[index + 1]) else { break }
      waiting.append(names[index + 1])
      if joint == .and {
        found += waiting
        waiting = []
      }
      index += 1
    }
    let first = place.toponym.mention.name
    return found.filter { $0.mention.name != first }
  }

  private enum Joint { case none, comma, and }

  /// What stands between two names.
  private func joint(
    _ left: ResolvedToponym, _ right: ResolvedToponym, of match: ParsedSentence.Match,
    in sentence: ParsedSentence
  ) -> Joint {
    guard let last = text.tokenRange(of: left.mention.span).last,
      let first = text.tokenRange(of: right.mention.span).first, first > last + 1,
      first - last <= 9
    else { return .none }
    guard
      !sentence.phrases.contains(where: {
        $0.isActor && $0.head > last && $0.head < first
      })
    else { return .none }
    var joint = Joint.none
    for index in (last + 1)..<first {
      let reading = sentence.reading
      if reading.isWall(index) || sentence.verbs.contains(where: { $0.group.main == index })
        || sentence.matches.contains(where: { $0.token == index })
      {
        return .none
      }
      switch reading.function(index) {
      case .et:
        // "à Gao, et les rebelles": only a few words more.
        joint = .and
      case .qui, .relative, .subordinator, .pronoun, .par, .contre, .avec, .entre, .selon, .pour:
        return .none
      default: if reading.isComma(index), joint == .none { joint = .comma }
      }
    }
    return joint
  }

  /// Whether a name is a spot where something happened, no area, no way, no speaker's.
  private func isTown(_ toponym: ResolvedToponym) -> Bool {
    guard rank(toponym) == 0, toponym.mention.role == .literal else { return false }
    return toponym.mention.relation == .inside || toponym.mention.relation == .none
  }
}
