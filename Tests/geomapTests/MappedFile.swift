import Foundation
import GeoJSON

/// What the tests look at in a file that `geomap map` wrote.
struct MappedFile: Decodable {
  struct Feature: Decodable {
    let id: String
    let geometry: Geometry?
    let properties: Properties
  }

  struct Geometry: Decodable {
    let type: String
    let coordinates: [Double]
  }

  /// Keys in camel case: `event_date` is `eventDate`.
  struct Properties: Decodable {
    let eventId: String?
    let category: String?
    let eventDate: String?
    let location: String?
    let distanceCheck: String?
    let computedDistanceKm: Double?
    let reportId: String?
    let source: String?
    let sourceUrl: String?
    let sourceDate: String?
    let daySource: String?
    let locationMethod: String?
    let uncertaintyKm: Double?
    let fatalities: Int?
    let quote: String?
    let quoteStart: Int?
    let quoteEnd: Int?
  }

  let features: [Feature]

  /// - Parameter bytes: A FeatureCollection.
  /// - Throws: What is not as these tests expect it.
  init(_ bytes: [UInt8]) throws {
    self = try Self.decoder.decode(Self.self, from: Data(bytes))
  }

  /// Decodes one feature a line.
  static func lines(_ bytes: [UInt8]) throws -> [Feature] {
    try bytes.split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(Feature.self, from: Data($0))
    }
  }

  private static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
  }
}
