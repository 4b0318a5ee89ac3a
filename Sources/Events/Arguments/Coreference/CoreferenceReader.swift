import Gazetteer
internal import Geodesy
internal import Learning
internal import Lexicon
internal import Places
internal import Quantities
internal import Text

/// Lists the triggers that may tell the event of a trigger before it, with their features.
struct CoreferenceReader {
  let frame: ReportFrame
  /// For each trigger what its sentence names and counts.
  private let scenes: [Scene]
  /// For each trigger the name that stands nearest in its sentence, its determiner and its tense.
  private let nearest: [Nearest?]
  private let determiners: [Int]
  private let tenses: [Int]

  private struct Nearest {
    let name: FoldedName
    let place: Place.ID?
    let isWide: Bool
  }

  init(_ frame: ReportFrame, dates: DateReader, counts: CountReader) {
    self.frame = frame
    let anchors = Scene.anchors(in: frame)
    var bySentence: [Int: Scene] = [:]
    for trigger in frame.triggers where bySentence[trigger.sentence] == nil {
      bySentence[trigger.sentence] = Scene(
        of: frame.text.sentences[trigger.sentence].tokens, in: frame, dates: dates,
        counts: counts.counts, anchors: anchors)
    }
    scenes = frame.triggers.map { bySentence[$0.sentence] ?? Scene() }
    nearest = frame.triggers.map { Self.nearestName(to: $0, in: frame) }
    determiners = frame.triggers.map { Self.determiner(of: $0, in: frame) }
    tenses = frame.triggers.map { Tense(of: $0, in: frame).number }
  }

  /// So many names before and behind a trigger are looked at, and so many triggers between two.
  private static let reach = 12

  private static func nearestName(
    to trigger: ArgumentTrigger, in frame: ReportFrame
  ) -> Nearest? {
    let sentence = frame.text.sentences[trigger.sentence].tokens
    let next = frame.firstName(from: trigger.tokens.lowerBound)
    let own =
      max(
        frame.firstName(from: sentence.lowerBound), next - reach)..<min(
        frame.firstName(from: sentence.upperBound), next + reach)
    guard !own.isEmpty else { return nil }
    return frame.names[own].filter { !$0.isOfActor }
      .min {
        frame.between($0.tokens, trigger.tokens).count
          < frame.between($1.tokens, trigger.tokens).count
      }
      .map {
        Nearest(
          name: FoldedName($0.toponym.mention.name), place: $0.toponym.best?.place,
          isWide: $0.coarseness > 1)
      }
  }

  /// Triggers that far before are looked at, and the first three of the report.
  private static let before = 20

  /// Returns the numbers of the triggers before that may tell the same event.
  func candidates(for number: Int) -> [Int] {
    let near = max(0, number - Self.before)..<number
    return Array(0..<min(3, near.lowerBound)) + Array(near)
  }

  /// Whether two triggers cannot tell one event: their sentences name other days and other places.
  func areApart(_ first: Int, _ second: Int) -> Bool {
    overlap(scenes[first].days, scenes[second].days) == 1
      && overlap(scenes[first].names, scenes[second].names) == 1
  }

  /// Returns the features of each candidate, then those of an event of its own.
  func features(of candidates: [Int], for number: Int) -> [FeatureList<CoreferenceSlot>] {
    candidates.map { features(of: $0, for: number) } + [new(number)]
  }

  private func features(of first: Int, for second: Int) -> FeatureList<CoreferenceSlot> {
    var list = FeatureList<CoreferenceSlot>()
    let (old, new) = (frame.triggers[first], frame.triggers[second])
    let category = new.category.number
    list.add(.categories, old.category.number, category)
    list.add(.sameCategory, old.category == new.category ? 1 : 0)
    let sentences = new.sentence - old.sentence
    list.add(.sentences, Bins.of(sentences), old.category == new.category ? 1 : 0)
    list.add(.order, Bins.of(second - first), old.category == new.category ? 1 : 0)
    if sentences == 0 {
      list.add(.distance, Bins.of(new.tokens.lowerBound - old.tokens.upperBound))
    }
    list.add(.zone, frame.zone(of: old.tokens, from: new).rawValue)
    let words = Set(old.tokens.map { frame.text.tokens[$0].plainKey })
    let same = new.tokens.contains {
      frame.text.tokens[$0].isWord && frame.classes[$0].isDisjoint(with: .auxiliary)
        && words.contains(frame.text.tokens[$0].plainKey)
    }
    list.add(.sameWord, same ? 1 : 0, old.category == new.category ? 1 : 0)
    let place = overlap(scenes[first].names, scenes[second].names)
    let day = overlap(scenes[first].days, scenes[second].days)
    list.add(.places, place, min(sentences, 3))
    list.add(.dates, day, min(sentences, 3))
    list.add(.placesByCategory, place, category)
    list.add(.datesByCategory, day, category)
    list.add(.sharedNames, place * 4 + day, old.category == new.category ? 1 : 0)
    list.add(.numbers, overlap(scenes[first].numbers, scenes[second].numbers), min(sentences, 1))
    list.add(
      .sharedWords, Bins.of(scenes[first].words.intersection(scenes[second].words).count),
      min(sentences, 1))
    let isHeading = frame.text.sentences[old.sentence].isHeading
    list.add(
      .isHeading, isHeading ? 1 : 0, frame.text.sentences[new.sentence].isHeading ? 1 : 0)
    list.add(.isTitle, old.sentence == 0 ? 1 : 0, min(sentences, 4))
    let determiner = determiners[second]
    list.add(.determiner, determiner, min(sentences, 3))
    list.add(.determinerByCategory, determiner, category)
    for token in new.tokens where frame.text.tokens[token].isWord {
      list.add(.triggerWord, frame.text.tokens[token])
      list.add(
        .wordByDeterminer, frame.text.tokens[token],
        determiner * 2 + (old.category == new.category ? 1 : 0))
    }
    for token in old.tokens where frame.text.tokens[token].isWord {
      list.add(.antecedentWord, frame.text.tokens[token])
    }
    addBearings(of: first, second, to: &list)
    addNearness(of: first, second, to: &list)
    addSenses(of: first, second, to: &list)
    return list
  }

  /// How far apart the places beside two triggers are, and what a heading and a sentence under it share.
  private func addNearness(
    of first: Int, _ second: Int, to list: inout FeatureList<CoreferenceSlot>
  ) {
    let (old, new) = (frame.triggers[first], frame.triggers[second])
    let isSame = old.category == new.category ? 1 : 0
    let nearness = nearness(first, second)
    list.add(.nearness, nearness, isSame)
    list.add(.nearnessByZone, nearness, min(new.sentence - old.sentence, 3))
    guard frame.text.sentences[old.sentence].isHeading, new.sentence > old.sentence else { return }
    let numbers = overlap(scenes[first].numbers, scenes[second].numbers)
    let parties = overlap(scenes[first].parties, scenes[second].parties)
    list.add(.headline, numbers, parties)
    if let name = nearest[first]?.name, !scenes[second].anchors.isEmpty {
      list.add(.anchored, scenes[second].anchors.contains(name) ? 1 : 0, isSame)
    }
    list.add(.headline, numbers + 4, nearness, isSame)
    list.add(.headline, numbers + 8, nearness, min(parties, 2))
  }

  /// What the words of two triggers mean, and whether their kinds may tell one event.
  private func addSenses(
    of first: Int, _ second: Int, to list: inout FeatureList<CoreferenceSlot>
  ) {
    let (old, new) = (frame.triggers[first], frame.triggers[second])
    let likeness = old.category.likeness(to: new.category)
    let sentences = min(new.sentence - old.sentence, 3)
    list.add(.likeness, likeness, sentences)
    list.add(.likeness, likeness + 4, determiners[second])
    let place = overlap(scenes[first].names, scenes[second].names)
    let figures =
      overlap(scenes[first].numbers, scenes[second].numbers) * 4
      + overlap(scenes[first].parties, scenes[second].parties)
    list.add(.figures, figures, likeness, sentences)
    let tolls = overlap(scenes[first].tolls, scenes[second].tolls)
    let isHeading = frame.text.sentences[old.sentence].isHeading
    list.add(.tolls, tolls, sentences)
    list.add(.tolls, tolls + 4, likeness, isHeading ? 1 : 0)
    list.add(.likenessByPlace, likeness, place)
    list.add(.likenessByPlace, likeness + 4, nearness(first, second))
    if isHeading, sentences > 0 {
      list.add(.headlineLikeness, likeness, nearness(first, second))
      list.add(.headlineFigures, figures, likeness)
      if old.sentence == 0 { list.add(.headlineFigures, figures, 8 + likeness, sentences) }
      list.add(
        .headlineLikeness, likeness + 4, overlap(scenes[first].parties, scenes[second].parties))
    }
    let (ours, theirs) = (senses(of: new), senses(of: old))
    let sameStem = ours.contains { own in theirs.contains { $0.stem == own.stem } }
    let sameKind = ours.contains { own in
      own.narrow > 0 && theirs.contains { $0.narrow == own.narrow }
    }
    list.add(.sameSense, sameStem ? 2 : sameKind ? 1 : 0, likeness)
  }

  private func senses(of trigger: ArgumentTrigger) -> [WordSense] {
    trigger.tokens.map { frame.senses[$0] }.filter { !$0.isEmpty }
  }

  /// A bin of how far apart the nearest names are: 0 where a trigger has none, 1 for one place.
  private func nearness(_ first: Int, _ second: Int) -> Int {
    guard let one = nearest[first], let other = nearest[second] else { return 0 }
    if one.name == other.name { return 1 }
    // A name that no gazetteer has is another place all the same.
    guard let from = one.place, let to = other.place else { return Self.unknown }
    if from == to { return 1 }
    let distance = Ellipsoid.wgs84.distance(
      from: frame.gazetteer.coordinate(of: from), to: frame.gazetteer.coordinate(of: to))
    let bin = Self.steps.firstIndex { distance.kilometres < $0 } ?? Self.steps.count
    return 2 + bin * 2 + (one.isWide || other.isWide ? 1 : 0)
  }

  /// The bin where a name has no point, behind those of `steps`.
  private static let unknown = 2 + 2 * (steps.count + 1)

  /// Kilometres that part the bins of nearness.
  private static let steps = [15.0, 50, 120, 300]

  /// What tells whether two triggers lie in one time, at one place and among the same people.
  private func addBearings(
    of first: Int, _ second: Int, to list: inout FeatureList<CoreferenceSlot>
  ) {
    let (old, new) = (frame.triggers[first], frame.triggers[second])
    let isSame = old.category == new.category ? 1 : 0
    list.add(.tenses, tenses[first] << 5 | tenses[second])
    let place =
      switch (nearest[first], nearest[second]) {
      case (nil, nil): 0
      case (nil, _): 1
      case (_, nil): 2
      case (let one?, let other?): one.name == other.name ? 4 : 3
      }
    list.add(.nearestPlaces, place, isSame)
    list.add(.nearestPlaces, place, determiners[second] + 4, isSame)
    list.add(.parties, overlap(scenes[first].parties, scenes[second].parties), isSame)
    let between = frame.triggers[first + 1..<second].prefix(Self.reach).count {
      $0.category == new.category
    }
    list.add(.sameBetween, min(between, 3), isSame)
    list.add(.sameBetween, min(between, 3), determiners[second] + 4, isSame)
  }

  /// 0 where one is empty, 1 without a common item, 2 with one, 3 where both are the same.
  private func overlap<Item>(_ first: Set<Item>, _ second: Set<Item>) -> Int {
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    if first == second { return 3 }
    return first.isDisjoint(with: second) ? 1 : 2
  }

  /// 1 for a demonstrative before the trigger, 2 for a definite article, 3 for an indefinite one; 0 for none.
  private static func determiner(of trigger: ArgumentTrigger, in frame: ReportFrame) -> Int {
    let first = trigger.tokens.lowerBound
    let reach = max(frame.sentence(at: first).lowerBound, first - 3)...first
    var classes: WordClasses = []
    for token in reach { classes.formUnion(frame.classes[token]) }
    if classes.contains(.demonstrative) { return 1 }
    if classes.contains(.definite) { return 2 }
    return classes.contains(.indefinite) ? 3 : 0
  }

  private func new(_ number: Int) -> FeatureList<CoreferenceSlot> {
    var list = FeatureList<CoreferenceSlot>()
    let trigger = frame.triggers[number]
    list.add(.newByCategory, trigger.category.number)
    list.add(.newByPosition, Bins.of(trigger.sentence))
    list.add(.newByTriggers, Bins.of(number))
    list.add(.newByDeterminer, determiners[number], trigger.category.number)
    list.add(.newByTense, tenses[number])
    for token in trigger.tokens where frame.text.tokens[token].isWord {
      list.add(.newByWord, frame.text.tokens[token])
      list.add(.newByWordDeterminer, frame.text.tokens[token], determiners[number])
    }
    return list
  }
}
