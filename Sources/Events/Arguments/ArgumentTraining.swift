internal import Claims
internal import Gazetteer
internal import Geodesy
internal import Learning
internal import Places
public import Text

/// What training sees of the arguments of given triggers: candidates with the keys of their features.
@_spi(Training) public struct ArgumentTraining: Sendable {
  /// A candidate of a trigger.
  public struct Candidate: Sendable {
    /// Its words; nil for "none" and for the day of publication.
    public let span: TextSpan?
    /// What it means: the name, the interval, the figures; "none", "publication".
    public let meaning: [String]
    public let keys: [UInt64]
  }

  /// What is asked of a trigger, with its candidates.
  public struct Question: Sendable {
    public let task: String
    public let trigger: Int
    public let candidates: [Candidate]
  }

  let gazetteer: Gazetteer
  let actors: ActorTable
  let mapper: ReportMapper

  public init(mapper: ReportMapper, actors: ActorTable) {
    gazetteer = mapper.gazetteer
    self.actors = actors
    self.mapper = mapper
  }

  /// The names of the slots of every task, the first with the raw value 1.
  public static var slots: [(task: String, names: [String])] {
    [
      ("place", PlaceSlot.allCases.map { "\($0)" }),
      ("list", PlaceListSlot.allCases.map { "\($0)" }), ("date", DateSlot.allCases.map { "\($0)" }),
      ("killed", CountSlot.allCases.map { "\($0)" }),
      ("injured", CountSlot.allCases.map { "\($0)" }),
      ("agent", PartySlot.allCases.map { "\($0)" }),
      ("target", PartySlot.allCases.map { "\($0)" }),
      ("told", FactualitySlot.allCases.map { "\($0)" }),
      ("status", FactualitySlot.allCases.map { "\($0)" }),
      ("coreference", CoreferenceSlot.allCases.map { "\($0)" }),
    ]
  }

  /// Prepares the frame of a report from triggers alone.
  func frame(of text: AnalysedText, triggers: [ArgumentTrigger]) -> ReportFrame {
    let mentions = mapper.mentions(in: text)
    let names = NamedSubjects.added(to: mapper.toponyms(in: text), from: mentions, in: text)
    let toponyms = mapper.withFurtherNames(
      mapper.resolve(names, in: text, mentions: mentions), in: text, mentions: mentions,
      actors: actors)
    let claims = mapper.claims(in: text, mentions: mentions, toponyms: toponyms)
    return ReportFrame(
      text: text, gazetteer: gazetteer, mentions: mentions,
      toponyms: GivenPoints.added(to: toponyms, from: mentions, in: text), claims: claims,
      triggers: triggers, actors: actors)
  }

  /// Returns the questions about each trigger; triggers are numbered in the order of the text.
  public func questions(
    in text: AnalysedText, triggers: [ArgumentTrigger]
  ) -> (triggers: [ArgumentTrigger], questions: [Question]) {
    let frame = frame(of: text, triggers: triggers)
    let dates = DateReader(frame)
    let places = PlaceReader(frame, dates: dates)
    let lists = PlaceListReader(frame)
    let counts = CountReader(frame, dates: dates)
    let parties = PartyReader(frame, actors: actors, dates: dates)
    let factuality = FactualityReader(frame: frame, dates: dates)
    let coreference = CoreferenceReader(frame, dates: dates, counts: counts)
    var questions: [Question] = []
    for (number, trigger) in frame.triggers.enumerated() {
      let names = places.candidates(for: trigger)
      let spans = names.map { frame.names[$0].toponym.mention.span }
      questions.append(
        question(
          "place", number, names.map(placeMeaning(frame)), spans,
          places.features(of: names, for: trigger)))
      for list in lists.candidates(for: trigger) {
        let names = list.map { frame.names[$0].toponym.mention.name }
        questions.append(
          question(
            "list", number, [names], [], [lists.features(of: list, for: trigger), FeatureList()]))
      }
      let days = dates.candidates(for: trigger)
      questions.append(
        question(
          "date", number, days.map { dateMeaning($0, dates) },
          days.map { if case .date(let date) = $0 { dates.dates[date].span } else { nil } },
          dates.features(of: days, for: trigger)))
      let numbers = counts.candidates(for: trigger).map {
        (number: $0, count: counts.counts.all[$0])
      }
      questions.append(
        question(
          "killed", number,
          numbers.map { _, count in
            ["\(count.low)", count.high.map(String.init) ?? "", "\(count.kind.rawValue)"]
          },
          numbers.map { frame.span(of: $0.count.tokens) },
          counts.features(of: numbers.map(\.number), for: trigger)))
      let people = parties.candidates(for: trigger)
      questions.append(
        question(
          "party", number,
          people.map { [text.string(of: frame.span(of: parties.parties[$0].tokens))] },
          people.map { frame.span(of: parties.parties[$0].tokens) },
          parties.features(of: people, for: trigger)))
      questions.append(
        question(
          "told", number, [["background"], ["news"]], [],
          [factuality.background(trigger), FeatureList()]))
      questions.append(
        question(
          "status", number, [["reported"], ["claimed"], ["asserted"]], [],
          factuality.status(trigger) + [FeatureList()]))
      let others = coreference.candidates(for: number)
      questions.append(
        question(
          "coreference", number, others.map { ["\($0)"] }, [],
          coreference.features(of: others, for: number)))
    }
    return (frame.triggers, questions)
  }

  /// What the confidence of an event was made of, by the name of the evidence.
  public static func belief(of event: EventExplanation.Explained) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: zip(EventBelief.Evidence.allCases.map(\.rawValue), event.belief))
  }

  /// Codes given triggers as the program codes found ones.
  public func events(
    in text: AnalysedText, triggers: [ArgumentTrigger], coder: EventCoder
  ) -> [EventExplanation.Explained] {
    let mentions = mapper.mentions(in: text)
    let frame = frame(of: text, triggers: [])
    return coder.code(
      triggers: triggers, of: text, mentions: mentions, toponyms: frame.names.map(\.toponym),
      claims: frame.claims, explains: true
    ).events
  }

  private func question<Slot>(
    _ task: String, _ trigger: Int, _ meanings: [[String]], _ spans: [TextSpan?],
    _ features: [FeatureList<Slot>]
  ) -> Question {
    Question(
      task: task, trigger: trigger,
      candidates: features.enumerated().map { row, list in
        Candidate(
          span: row < spans.count ? spans[row] : nil,
          meaning: row < meanings.count ? meanings[row] : ["none"], keys: list.keys)
      })
  }

  private func placeMeaning(_ frame: ReportFrame) -> (Int) -> [String] {
    { number in
      let name = frame.names[number]
      guard let best = name.toponym.best else { return [name.toponym.mention.name] }
      let point = frame.gazetteer.coordinate(of: best.place)
      return [name.toponym.mention.name, "\(point.latitude)", "\(point.longitude)"]
    }
  }

  private func dateMeaning(_ candidate: DateReader.Candidate, _ dates: DateReader) -> [String] {
    switch candidate {
    case .publication(let day): return [day.description, day.description]
    case .date(let number):
      guard let interval = dates.dates[number].interval else { return [] }
      return [interval.earliest.description, interval.latest.description]
    }
  }
}

extension ReportFrame {
  /// The bytes of a stretch of tokens.
  func span(of tokens: Range<Int>) -> TextSpan {
    TextSpan(
      start: text.tokens[tokens.lowerBound].start,
      end: text.tokens[max(tokens.lowerBound, tokens.upperBound - 1)].end)
  }
}
