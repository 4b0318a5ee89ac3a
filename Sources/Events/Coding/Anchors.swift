internal import Quantities
internal import Text

/// What ties the telling of an event to a happening, so that a mere theme or a stretch of history is none.
///
/// Evidence says how strongly words sound like an event; anchors say that something happened: a day, a place,
/// a toll, a verb that says so.
struct Anchors: OptionSet, Sendable {
  let rawValue: UInt8
  /// Its own words give a day or a stretch of days.
  static let date = Anchors(rawValue: 1)
  /// Its own words give a place.
  static let place = Anchors(rawValue: 2)
  /// Somebody was killed, hurt, taken or driven out, in numbers.
  static let toll = Anchors(rawValue: 4)
  /// A headline or the first sentence tells it.
  static let lead = Anchors(rawValue: 8)
  /// A verb in the past says that it was done.
  static let verb = Anchors(rawValue: 16)
  /// Somebody does it, or it is done to somebody.
  static let party = Anchors(rawValue: 32)
  /// An armed side is at work.
  static let armed = Anchors(rawValue: 64)
  /// The place is smaller than a country.
  static let spot = Anchors(rawValue: 128)

  /// The anchors of a trigger in its sentence.
  init(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence, roles: Roles, date: ChosenDate?,
    place: ChosenPlace?, placeRank: Int?, isLead: Bool
  ) {
    var anchors: Anchors = []
    if let date, date.isOwn, !(date.isOpen && date.interval?.precision == .year),
      match.group != nil || match.trigger.strength > 1 || (date.interval?.days ?? 1) <= 62
    {
      anchors.insert(.date)
    }
    if place?.isOwn == true {
      anchors.insert(.place)
      if let placeRank, placeRank <= 3 { anchors.insert(.spot) }
    }
    if isLead { anchors.insert(.lead) }
    let people = roles.agents + roles.targets
    if people.contains(where: { $0.isActor || $0.kind.isTarget }) { anchors.insert(.party) }
    if people.contains(where: { $0.kind.isArmed || $0.entry != nil }) { anchors.insert(.armed) }
    let group = match.group ?? sentence.governingVerb(of: match)?.group
    switch group?.tense {
    case .past: anchors.insert(.verb)
    case .present where isLead: anchors.insert(.verb)
    case .infinitive where group?.isPerfect == true: anchors.insert(.verb)
    case .conditional where group?.isPerfect == true: anchors.insert(.verb)
    // "ont été tués et des maisons incendiées": the auxiliary is that of the verb before.
    case .participle
    where sentence.verbs.contains { $0.group.tense == .past && $0.group.main < match.token }:
      anchors.insert(.verb)
    default: break
    }
    self = anchors
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Whether the anchors hold an event of a trigger's strength.
  ///
  /// `follows` says whether it goes on from an event told right before. False for a theme, a habit or a piece
  /// of history.
  func hold(_ kind: TriggerKind, strength: Int, isVerb: Bool, follows: Bool) -> Bool {
    // Outbreaks and agreements are spoken of long after: only a day or a toll makes news of them.
    if kind == .epidemic {
      return contains([.date, .place]) || contains([.lead, .place, .verb])
        || contains([.toll, .spot]) || contains([.lead, .toll])
    }
    // "depuis l'invasion": the name of a war, but with a day of its own.
    if kind == .invasion, !isVerb { return contains(.date) || contains([.lead, .verb]) }
    if kind == .agreement { return contains(.date) || contains(.lead) || follows }
    if contains(.date) {
      return contains(.place) || contains(.toll) || contains(.armed) || strength == 3
        || (contains(.verb) && contains(.party)) || follows
    }
    if contains(.toll) { return contains(.place) || contains(.armed) || follows || strength == 3 }
    if contains(.lead), contains(.place) { return strength >= 2 || contains(.verb) }
    if isVerb, contains([.verb, .place]) {
      return contains(.party) && (contains(.spot) || contains(.armed)) || strength == 3
    }
    if strength == 3, contains([.verb, .spot]), kind.isConflict || kind.isDisaster { return true }
    return follows && contains(.verb)
      && (contains(.party) || strength == 3
        || (strength == 2 || kind == .protest) && contains(.spot))
  }
}
