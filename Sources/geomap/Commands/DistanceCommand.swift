import ArgumentParser
import Gazetteer
import GeoJSON
import Geodesy

extension Geomap {
  /// `geomap distance`: the geodesic between two places.
  struct DistanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "distance",
      abstract: "Measure the geodesic between two places on the WGS 84 ellipsoid.",
      usage: """
        geomap distance Kidal Gao
        geomap distance 18.44111,1.40778 18.19361,1.21361
        """,
      discussion: """
        Coordinates are latitude,longitude in degrees, north and east positive: -1.68,29.22. Degrees, minutes and \
        letters are read too: 1.68S 29.22E, 48°51′24″N 2°21′E, with O for ouest.
        """)

    @Argument(help: "Where it starts: a name, or coordinates.")
    var from: String
    @Argument(help: "Where it ends: a name, or coordinates.")
    var to: String
    @Option(help: "Output: table or jsonl.")
    var format: ListFormat = .table
    @OptionGroup var gazetteer: GazetteerOptions

    func run() throws {
      let start = try PlaceArgument(from, option: "FROM").point(in: gazetteer.load().value)
      let end = try PlaceArgument(to, option: "TO").point(in: gazetteer.load().value)
      let line = Ellipsoid.wgs84.geodesic(from: start.coordinate, to: end.coordinate)
      var output = ResultStream()
      switch format {
      case .jsonl:
        output.json.object {
          $0.object("from") { write(start, to: &$0) }
          $0.object("to") { write(end, to: &$0) }
          $0.number("distance_km", line.distance.kilometres, decimals: 6)
          $0.number("azimuth", line.azimuth.degrees, decimals: 6)
          $0.number("final_azimuth", line.finalAzimuth.degrees, decimals: 6)
        }
        output.json.endLine()
      case .table:
        var table = Table([
          .init("from"), .init("to"), .init("km", .right), .init("azimuth", .right),
        ])
        table.append([
          start.title, end.title, Decimal.text(line.distance.kilometres, decimals: 3),
          Decimal.text(line.azimuth.degrees, decimals: 1) + "°",
        ])
        try output.write(table.text)
      }
      try output.finish(.done)
    }

    private func write(_ point: PlaceArgument.Point, to json: inout JSONWriter) {
      json.string("title", point.title)
      json.string("place_id", point.place?.identifier)
      json.number("lat", point.coordinate.latitude, decimals: 6)
      json.number("lon", point.coordinate.longitude, decimals: 6)
    }
  }
}
