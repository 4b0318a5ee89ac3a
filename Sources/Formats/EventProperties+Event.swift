internal import Claims
internal import Distances
internal import Events
internal import Gazetteer
package import Geodesy
package import Quantities
internal import Text

extension EventProperties {
  /// Fills the properties of one event of a report.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - report: The report that it comes from.
  ///   - identity: The digest of the report's text, `source_id`.
  ///   - eventID: Unique in the file.
  ///   - gazetteer: The one that the places' IDs belong to.
  ///   - coder: Tool and version.
  init(
    _ event: Event, in report: MappedReport, identity: String, eventID: String,
    gazetteer: Gazetteer, coder: String
  ) {
    self.eventID = eventID
    setType(event)
    setActors(event)
    setTime(event)
    setPlace(event.location, gazetteer: gazetteer)
    if let index = event.location.claim, report.claims.indices.contains(index) {
      setClaim(report.claims[index], in: report.text)
    }
    fatalities = event.killed?.value
    fatalitiesLow = event.killed?.value
    fatalitiesHigh = event.killed?.high
    fatalitiesText = event.killed?.text
    injured = event.injured?.value
    abducted = event.abducted?.value
    displaced = event.displaced?.value
    setSource(report.text, identity: identity)
    quote = report.text.string(of: event.quote)
    quoteStart = event.quote.start
    quoteEnd = event.quote.end
    page = report.text.article.page(of: event.quote.start)
    status = event.status.rawValue
    told = event.told.rawValue
    confidence = event.confidence
    self.coder = coder
    tags = event.tags.isEmpty ? nil : event.tags.joined(separator: "; ")
    notes = event.notes.isEmpty ? nil : event.notes.joined(separator: "; ")
    title = EventTitle.title(of: event, in: gazetteer)
    family = EventFamily(eventType: event.acled?.event)
  }

  private mutating func setType(_ event: Event) {
    category = event.category.rawValue
    disorderType = event.acled?.disorder
    eventType = event.acled?.event
    subEventType = event.acled?.subEvent
    typeOfViolence = event.typeOfViolence
    civilianTargeting = event.targetsCivilians ? "Civilians targeted" : nil
  }

  private mutating func setActors(_ event: Event) {
    actor1 = event.actor1?.name
    associatedActor1 = event.actor1?.associated
    inter1 = event.actor1?.kind?.rawValue
    actor1Text = Self.words(event.actor1?.text)
    actor2 = event.actor2?.name
    associatedActor2 = event.actor2?.associated
    inter2 = event.actor2?.kind?.rawValue
    actor2Text = Self.words(event.actor2?.text)
  }

  /// What the report writes; nil for an actor that it does not name.
  private static func words(_ text: String?) -> String? { text?.isEmpty == true ? nil : text }

  private mutating func setTime(_ event: Event) {
    eventDate = event.date?.middle.description
    dateEarliest = event.date?.earliest.description
    dateLatest = event.date?.latest.description
    timePrecision = event.timePrecision
    datePrecision = event.datePrecision
  }

  private mutating func setPlace(_ location: EventLocation, gazetteer: Gazetteer) {
    self.location = location.label(in: gazetteer)
    latitude = location.coordinate?.latitude
    longitude = location.coordinate?.longitude
    geoPrecision = location.geoPrecision
    wherePrecision = location.wherePrecision
    uncertainty = location.uncertainty?.kilometres
    locationMethod = location.method.rawValue
    locationNote = location.reason
    if let code = location.country {
      place = CountryCode(code).flatMap(Country.init)
      country = place?.acledName ?? code
      iso = place?.number
    }
    admin1 = location.admin1.map { gazetteer[$0].name }
    if let place = location.place.map({ gazetteer[$0] }) {
      placeID = place.identifier
      placeSource = place.source
      placeMatched = place.name
      placeScore = location.score
      if place.kind == .admin2 { admin2 = place.name }
    }
    placeCandidates = location.name == nil ? nil : location.candidates
    let codes = location.pcodes(in: gazetteer)
    admin1Code = codes.admin1?.code
    admin2Code = codes.admin2?.code
    codeMethod = codes.method?.rawValue
    admin1Name = codes.admin1?.name
    admin2Name = codes.admin2?.name
    admin1 = admin1 ?? admin1Name
    admin2 = admin2 ?? admin2Name
  }

  private mutating func setClaim(_ claim: CheckedClaim, in text: AnalysedText) {
    let stated = claim.stated
    statedDistance = stated.middle?.kilometres
    statedDistanceText = text.name(of: claim.span)
    statedApprox = stated.form.rawValue
    statedFrom = claim.anchor?.name
    statedDirection = stated.direction?.rawValue
    computedDistance = claim.check.earth?.distance.kilometres
    computedAzimuth = claim.check.earth?.azimuth.degrees
    if let middle = statedDistance, let computed = computedDistance {
      distanceError = middle - computed
    }
    distanceCheck = claim.check.verdict.rawValue
  }

  private mutating func setSource(_ text: AnalysedText, identity: String) {
    reportID = text.article.id
    source = text.article.source
    sourceURL = text.article.url
    sourceDate = text.article.date?.description
    dateSource = text.article.dateSource?.rawValue
    sourceLanguage = text.language.rawValue
    sourceID = identity
  }
}

extension StatedDistance {
  /// One figure for tables: the middle of the stated ends, or the one that there is.
  package var middle: Distance? {
    switch (low, high) {
    case (let low?, let high?) where form != .atMost:
      Distance(metres: (low.metres + high.metres) / 2)
    case (_, let high?): high
    case (let low?, nil): low
    case (nil, nil): nil
    }
  }
}
