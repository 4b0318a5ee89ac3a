internal import Gazetteer
internal import GeoJSON

/// The properties of one event, flat and complete: the one list of keys that every output writes.
///
/// Keys and strings follow ACLED's and UCDP's tables (`docs/events.md`); nil is written as `null`. Distances
/// are kilometres, azimuths degrees clockwise from north, offsets UTF-8 bytes of the report's text.
struct EventProperties: Hashable, Sendable {
  var eventID = ""
  var eventDate: String?
  var dateEarliest: String?
  var dateLatest: String?
  var timePrecision: Int?
  var datePrecision: Int?
  var category = ""
  var disorderType: String?
  var eventType: String?
  var subEventType: String?
  var typeOfViolence: Int?
  var actor1: String?
  var associatedActor1: String?
  var inter1: String?
  var actor1Text: String?
  var actor2: String?
  var associatedActor2: String?
  var inter2: String?
  var actor2Text: String?
  var civilianTargeting: String?
  var iso: Int?
  var country: String?
  var admin1: String?
  var admin2: String?
  var admin1Code: String?
  var admin2Code: String?
  var codeMethod: String?
  var location: String?
  var latitude: Double?
  var longitude: Double?
  var geoPrecision: Int?
  var wherePrecision: Int?
  var uncertainty: Double?
  var placeID: String?
  var placeSource: String?
  var placeMatched: String?
  var placeScore: Double?
  var placeCandidates: Int?
  var locationMethod = ""
  var locationNote: String?
  var statedDistance: Double?
  var statedDistanceText: String?
  var statedApprox: String?
  var statedFrom: String?
  var statedDirection: String?
  var computedDistance: Double?
  var computedAzimuth: Double?
  var distanceError: Double?
  var distanceCheck = "not-stated"
  var fatalities: Int?
  var fatalitiesLow: Int?
  var fatalitiesHigh: Int?
  var fatalitiesText: String?
  var injured: Int?
  var abducted: Int?
  var displaced: Int?
  var reportID = ""
  var source: String?
  var sourceURL: String?
  var sourceDate: String?
  var dateSource: String?
  var sourceLanguage: String?
  var sourceID = ""
  var quote = ""
  var quoteStart = 0
  var quoteEnd = 0
  /// Of the quote, from 1; nil where the report has no pages.
  var page: Int?
  var status = ""
  var told = ""
  var confidence = 0.0
  var coder = ""
  var tags: String?
  var notes: String?
  var title = ""
  var family = EventFamily.other
  /// What the table of P-codes calls the divisions.
  var admin1Name: String?
  var admin2Name: String?
  /// For the tables of ACLED and UCDP.
  var place: Country?

  /// Writes every key but those of a viewer's style, in this order, whatever is known.
  ///
  /// - Parameters:
  ///   - writer: Takes them.
  ///   - decimals: Decimals of a degree at most.
  func write<Writer: PropertySink & ~Copyable>(to writer: inout Writer, decimals: Int) {
    writer.string("event_id", eventID)
    writer.string("title", title)
    writer.string("event_date", eventDate)
    writer.string("date_earliest", dateEarliest)
    writer.string("date_latest", dateLatest)
    writer.integer("time_precision", timePrecision)
    writer.integer("date_prec", datePrecision)
    writer.string("category", category)
    writer.string("disorder_type", disorderType)
    writer.string("event_type", eventType)
    writer.string("sub_event_type", subEventType)
    writer.integer("type_of_violence", typeOfViolence)
    writer.string("actor1", actor1)
    writer.string("assoc_actor_1", associatedActor1)
    writer.string("inter1", inter1)
    writer.string("actor1_text", actor1Text)
    writer.string("actor2", actor2)
    writer.string("assoc_actor_2", associatedActor2)
    writer.string("inter2", inter2)
    writer.string("actor2_text", actor2Text)
    writer.string("civilian_targeting", civilianTargeting)
    writer.integer("iso", iso)
    writer.string("country", country)
    writer.string("admin1", admin1)
    writer.string("admin2", admin2)
    writer.string("admin1_pcode", admin1Code)
    writer.string("admin2_pcode", admin2Code)
    writer.string("pcode_method", codeMethod)
    writer.string("location", location)
    writer.number("latitude", latitude, decimals: decimals)
    writer.number("longitude", longitude, decimals: decimals)
    writer.integer("geo_precision", geoPrecision)
    writer.integer("where_prec", wherePrecision)
    writer.number("uncertainty_km", uncertainty, decimals: 1)
    writer.string("place_id", placeID)
    writer.string("place_source", placeSource)
    writer.string("place_matched", placeMatched)
    writer.number("place_score", placeScore, decimals: 2)
    writer.integer("place_candidates", placeCandidates)
    writer.string("location_method", locationMethod)
    writer.string("location_note", locationNote)
    writer.number("stated_distance_km", statedDistance, decimals: 3)
    writer.string("stated_distance_text", statedDistanceText)
    writer.string("stated_approx", statedApprox)
    writer.string("stated_from", statedFrom)
    writer.string("stated_direction", statedDirection)
    writer.number("computed_distance_km", computedDistance, decimals: 1)
    writer.number("computed_azimuth", computedAzimuth, decimals: 0)
    writer.number("distance_error_km", distanceError, decimals: 1)
    writer.string("distance_check", distanceCheck)
    writer.integer("fatalities", fatalities)
    writer.integer("fatalities_low", fatalitiesLow)
    writer.integer("fatalities_high", fatalitiesHigh)
    writer.string("fatalities_text", fatalitiesText)
    writer.integer("injured", injured)
    writer.integer("abducted", abducted)
    writer.integer("displaced", displaced)
    writer.string("report_id", reportID)
    writer.string("source", source)
    writer.string("source_url", sourceURL)
    writer.string("source_date", sourceDate)
    writer.string("day_source", dateSource)
    writer.string("source_lang", sourceLanguage)
    writer.string("source_id", sourceID)
    writer.string("quote", quote)
    writer.integer("quote_start", quoteStart)
    writer.integer("quote_end", quoteEnd)
    writer.string("status", status)
    writer.string("told", told)
    writer.number("confidence", confidence, decimals: 2)
    writer.string("coder", coder)
    writer.string("tags", tags)
    writer.string("notes", notes)
  }
}
