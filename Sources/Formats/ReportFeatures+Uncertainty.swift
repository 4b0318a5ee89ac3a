internal import Distances
internal import Events
internal import Gazetteer
internal import GeoJSON
internal import Geodesy
internal import Text

extension ReportFeatures {
  /// Returns a polygon for each located event: where it may have been.
  ///
  /// A named place gives the disc of its uncertainty; a region or country its outline; a stated distance its
  /// ring or sector; "between" the stretch.
  public func uncertainty() -> [[UInt8]] {
    report.events.compactMap { event in
      guard let geometry = area(of: event.location) else { return nil }
      let identifier = identity.eventID(of: event)
      var json = JSONWriter()
      json.feature(id: identifier, geometry: geometry, decimals: encoding.shapeDecimals) {
        writer in
        writeArea(of: event, identifier: identifier, to: &writer)
        encoding.style.write(
          .area, label: EventTitle.title(of: event, in: gazetteer),
          description: report.text.string(of: event.quote),
          colour: EventFamily(eventType: event.acled?.event).colour, to: &writer)
      }
      return json.bytes
    }
  }

  /// Writes all but the looks.
  func writeArea<Sink: PropertySink & ~Copyable>(
    of event: Event, identifier: String, to writer: inout Sink
  ) {
    writer.string("event_id", identifier)
    writer.string("title", EventTitle.title(of: event, in: gazetteer))
    writer.string("report_id", report.text.article.id)
    writer.string("event_date", event.date?.middle.description)
    writer.string("date_earliest", event.date?.earliest.description)
    writer.string("date_latest", event.date?.latest.description)
    writer.string("category", event.category.rawValue)
    writer.string("location", event.location.label(in: gazetteer))
    writer.string("location_method", event.location.method.rawValue)
    writer.integer("geo_precision", event.location.geoPrecision)
    writer.integer("where_prec", event.location.wherePrecision)
    writer.number(
      "uncertainty_km", event.location.uncertainty?.kilometres, decimals: 1)
  }

  func area(of location: EventLocation) -> Geometry? {
    switch location.figure {
    case .sector(let sector): return Geometry(sector)
    case .corridor(let corridor): return Geometry(corridor)
    case nil:
      if location.method == .adminCentroid, let place = location.place,
        let outline = outline(of: gazetteer.identifier(of: place))
      {
        return outline
      }
      guard let centre = location.coordinate, let radius = location.uncertainty,
        let disc = GeodesicSector(around: centre, from: .zero, to: radius)
      else { return nil }
      return Geometry(disc)
    }
  }

  /// The area itself where something is known to be in it and no more.
  private func outline(of identifier: String) -> Geometry? {
    let polygons = (outlines?.parts(of: identifier) ?? []).compactMap { part -> Polygon? in
      LinearRing(part.exterior.map(Position.init)).map { exterior in
        Polygon(
          exterior: exterior, holes: part.holes.compactMap { LinearRing($0.map(Position.init)) })
      }
    }
    guard let first = polygons.first else { return nil }
    return polygons.count == 1 ? .polygon(first) : .multiPolygon(polygons)
  }
}
