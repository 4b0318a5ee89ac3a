import Foundation
import TestSupport

/// The gazetteer of these tests: a few dozen places, so that a run takes milliseconds.
enum TestGazetteer {
  static var path: String {
    Bundle.module.bundleURL.appendingPathComponent("Data/gazetteer.csv").path
  }

  static let header =
    "id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source"

  /// A row with a name and a point, the rest left open.
  static func row(
    id: String, name: String, latitude: String, longitude: String = "1.5"
  ) -> String {
    "\(id),\(name),village,ML,ML.10,\(latitude),\(longitude),,,,,,,,,test"
  }
}

extension BuiltTool {
  /// The tool with the gazetteer of these tests.
  static func withTestGazetteer() throws -> Self { try Self(gazetteer: TestGazetteer.path) }
}
