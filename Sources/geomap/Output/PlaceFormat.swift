import Events
import Gazetteer
import GeoJSON
import Geodesy
import Places
import Text

/// Writes toponyms with their ranked candidates in the layout of the documentation of the command: one line a report.
struct PlaceFormat {
  let gazetteer: Gazetteer
  let text: AnalysedText
  let offsets: OffsetMap
  private let reaches: ReachTable
  /// Candidates to show for each toponym.
  let limit: Int

  init(
    _ text: AnalysedText, gazetteer: Gazetteer, reaches: ReachTable, unit: OffsetUnit, limit: Int
  ) {
    self.gazetteer = gazetteer
    self.text = text
    self.reaches = reaches
    self.limit = limit
    offsets = OffsetMap(text, unit: unit)
  }

  /// Writes `{"id", "toponyms": [...]}` and a line end.
  func write(_ toponyms: [ResolvedToponym], to json: inout JSONWriter) {
    json.object {
      $0.string("id", text.article.id)
      $0.array("toponyms") { array in
        for toponym in toponyms { array.object { write(toponym, to: &$0) } }
      }
    }
    json.endLine()
  }

  private func write(_ toponym: ResolvedToponym, to json: inout JSONWriter) {
    let mention = toponym.mention
    let place = toponym.best?.place
    let coordinate = place.map { gazetteer.coordinate(of: $0) }
    json.integer("start", offsets.offset(mention.span.start))
    json.integer("end", offsets.offset(mention.span.end))
    json.string("phrase", mention.name)
    json.string("role", mention.role.rawValue)
    json.number("lat", coordinate?.latitude, decimals: 6)
    json.number("lon", coordinate?.longitude, decimals: 6)
    json.string("place_id", place.map { gazetteer.identifier(of: $0) })
    json.string("name", place.map { gazetteer.name(of: $0) })
    json.string("kind", place.map { gazetteer.kind(of: $0).rawValue })
    json.string("country", place.flatMap(country))
    let codes = place.map { gazetteer.pcodes(of: $0) }
    json.string("admin1_pcode", codes?.admin1?.code)
    json.string("admin2_pcode", codes?.admin2?.code)
    writeDivision(of: place, to: &json)
    json.number("score", toponym.best?.score, decimals: 3)
    json.number("confidence", mention.confidence, decimals: 3)
    json.number(
      "uncertainty_km", place.map { reaches.kilometres(of: $0, in: gazetteer) }, decimals: 1)
    json.array("candidates") { array in
      for candidate in toponym.candidates.prefix(limit) {
        array.object { write(candidate, to: &$0) }
      }
    }
  }

  private func write(_ candidate: ResolvedToponym.Candidate, to json: inout JSONWriter) {
    let place = candidate.place
    let coordinate = gazetteer.coordinate(of: place)
    json.string("place_id", gazetteer.identifier(of: place))
    json.string("name", gazetteer.name(of: place))
    json.string("kind", gazetteer.kind(of: place).rawValue)
    json.string("country", country(of: place))
    writeDivision(of: place, to: &json)
    json.number("lat", coordinate.latitude, decimals: 6)
    json.number("lon", coordinate.longitude, decimals: 6)
    json.number("score", candidate.score, decimals: 3)
    json.array("reasons") { array in
      for reason in candidate.reasons { array.string(reason) }
    }
  }

  /// Writes the first-level division of a place by its code and its name.
  private func writeDivision(of place: Place.ID?, to json: inout JSONWriter) {
    let code = place.map { gazetteer.code(of: gazetteer.admin1(of: $0)) } ?? ""
    json.string("admin1", code.isEmpty ? nil : code)
    json.string("admin1_name", gazetteer.admin1(code).map { gazetteer.name(of: $0) })
  }

  private func country(of place: Place.ID) -> String? {
    let country = gazetteer.country(of: place)
    return country == .none ? nil : country.description
  }
}
