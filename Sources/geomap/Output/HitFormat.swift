import Gazetteer
import GeoJSON
import Geodesy

/// Writes the answers of a look-up as a table, as JSON lines or as points.
struct HitFormat {
  let gazetteer: Gazetteer

  /// The places of one name of several.
  struct Answer {
    let name: String
    /// Empty for a name that nothing bears.
    let hits: [PlaceSearch.Hit]
  }

  func write(
    _ hits: [PlaceSearch.Hit], as format: PlaceListFormat, to output: inout ResultStream
  ) throws {
    try write(hits.map { (nil, $0) }, as: format, to: &output)
  }

  /// Writes what bears each of several names: every name has a row, so that answers can be joined to them.
  func write(
    _ answers: [Answer], as format: PlaceListFormat, to output: inout ResultStream
  ) throws {
    let rows = answers.flatMap { answer -> [Row] in
      answer.hits.isEmpty ? [(answer.name, nil)] : answer.hits.map { (answer.name, $0) }
    }
    try write(rows, as: format, to: &output)
  }

  /// The name that was asked for, where there are several, and a place of it.
  private typealias Row = (name: String?, hit: PlaceSearch.Hit?)

  private func write(
    _ rows: [Row], as format: PlaceListFormat, to output: inout ResultStream
  ) throws {
    switch format {
    case .table: try output.write(table(rows))
    case .jsonl:
      for row in rows {
        output.json.object { json in
          if let name = row.name { json.string("query", name) }
          if let hit = row.hit { jsonLine(hit, &json) } else { json.string("place_id", nil) }
        }
        output.json.endLine()
        try output.flushIfLarge()
      }
    case .geojson: try geojson(rows)
    }
  }

  private func table(_ rows: [Row]) -> String {
    let measures = rows.contains { $0.hit?.distance != nil }
    let isBatch = rows.contains { $0.name != nil }
    var columns: [Table.Column] = [
      .init("id"), .init("name", width: 36), .init("kind"), .init("country"),
      .init("admin1", width: 28),
      .init("lat", .right), .init("lon", .right), .init("± km", .right),
      .init("population", .right), .init("source"),
    ]
    if measures { columns.append(.init("km away", .right)) }
    if isBatch { columns.insert(.init("query", width: 32), at: 0) }
    var table = Table(columns)
    for row in rows {
      let query = isBatch ? [row.name ?? ""] : []
      guard let hit = row.hit else {
        let empty = [String](repeating: "", count: columns.count - 2)
        table.append(query + ["unknown"] + empty)
        continue
      }
      let place = gazetteer[hit.place]
      let population = place.population.map { "\($0)" } ?? ""
      let division = gazetteer.admin1(place.admin1).map { gazetteer.name(of: $0) } ?? place.admin1
      table.append(
        query + [
          place.identifier, place.name, place.kind.rawValue, place.country, division,
          Decimal.text(place.coordinate.latitude, decimals: 5),
          Decimal.text(place.coordinate.longitude, decimals: 5),
          Decimal.text(reach(place), decimals: 1), population, place.source,
        ] + (measures ? [hit.distance.map { Decimal.text($0.kilometres, decimals: 1) } ?? ""] : []))
    }
    return table.text
  }

  /// Radius of the place and doubt of its point together, in kilometres.
  private func reach(_ place: Place) -> Double {
    gazetteer.radius(of: place.id).kilometres + (place.uncertainty?.kilometres ?? 0)
  }

  private func jsonLine(_ hit: PlaceSearch.Hit, _ json: inout JSONWriter) {
    let place = gazetteer[hit.place]
    json.string("place_id", place.identifier)
    json.string("name", place.name)
    json.string("kind", place.kind.rawValue)
    json.string("country", place.country.isEmpty ? nil : place.country)
    json.string("admin1", place.admin1.isEmpty ? nil : place.admin1)
    let codes = gazetteer.pcodes(of: place.id)
    json.string("admin1_pcode", codes.admin1?.code)
    json.string("admin2_pcode", codes.admin2?.code)
    json.string("admin1_name", gazetteer.admin1(place.admin1).map { gazetteer.name(of: $0) })
    json.number("lat", place.coordinate.latitude, decimals: 6)
    json.number("lon", place.coordinate.longitude, decimals: 6)
    json.number("radius_km", gazetteer.radius(of: place.id).kilometres, decimals: 3)
    json.number("uncertainty_km", place.uncertainty?.kilometres, decimals: 3)
    json.integer("population", place.population)
    json.number("distance_km", hit.distance?.kilometres, decimals: 3)
    json.number("score", hit.score, decimals: 3)
    json.array("reasons") { array in
      for reason in hit.reasons { array.string(reason) }
    }
    json.array("names") { array in
      for name in place.names { array.string(name) }
    }
    json.string("source", place.source)
  }

  private func geojson(_ rows: [Row]) throws {
    let sink = ByteSink()
    var features = FeatureCollectionWriter(layout: .collection) {
      (bytes: Span<UInt8>) throws(FileError) in try sink.write(bytes)
    }
    try features.begin(
      CollectionMetadata(title: "Places", generator: "geomap \(Geomap.version)"))
    for row in rows {
      guard let hit = row.hit else {
        try features.feature(id: nil, geometry: nil) { $0.string("query", row.name) }
        continue
      }
      let place = gazetteer[hit.place]
      let position = Position(
        latitude: place.coordinate.latitude, longitude: place.coordinate.longitude)
      // Two names may mean one place, and an identifier stands once.
      let identifier = row.name == nil ? place.identifier : nil
      try features.feature(id: identifier, geometry: position.map(Geometry.point)) {
        if let name = row.name { $0.string("query", name) }
        $0.string("place_id", place.identifier)
        $0.string("title", place.title)
        $0.string("kind", place.kind.rawValue)
        $0.string("country", place.country.isEmpty ? nil : place.country)
        $0.string("admin1", place.admin1.isEmpty ? nil : place.admin1)
        let codes = gazetteer.pcodes(of: place.id)
        $0.string("admin1_pcode", codes.admin1?.code)
        $0.string("admin2_pcode", codes.admin2?.code)
        $0.string("admin1_name", gazetteer.admin1(place.admin1).map { gazetteer.name(of: $0) })
        $0.number("uncertainty_km", reach(place), decimals: 1)
        $0.integer("population", place.population)
        $0.number("distance_km", hit.distance?.kilometres, decimals: 1)
        $0.string("source", place.source)
      }
    }
    try features.end()
  }
}
