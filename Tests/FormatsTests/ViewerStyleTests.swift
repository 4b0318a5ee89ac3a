@testable import Formats
import Foundation
import Testing

@Suite struct ViewerStyleTests {
  private static func properties(_ style: ViewerStyle) throws -> [String: Any] {
    let bytes = EventEncoding(.geojson, style: style).record(of: EventTablesTests.clash)
    let feature = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return try #require(feature?["properties"] as? [String: Any])
  }

  @Test func `simplestyle colours the marker`() throws {
    let properties = try Self.properties(.simplestyle)
    #expect(properties["marker-color"] as? String == "#d7191c")
    #expect(properties["description"] as? String == "=Des combats")
  }

  @Test func `no style leaves the data alone`() throws {
    let plain = Set(try Self.properties(.none).keys)
    let styled = Set(try Self.properties(.simplestyle).keys)
    #expect(styled.subtracting(plain) == ["description", "marker-color"])
  }

  @Test func `uMap gets a name and its options`() throws {
    let properties = try Self.properties(.umap)
    #expect(properties["name"] as? String == "Armed clash, Kidal")
    let options = try #require(properties["_umap_options"] as? [String: Any])
    #expect(options["color"] as? String == "#d7191c")
    #expect(properties["marker-color"] == nil)
  }

  @Test func `kepler gets colours as red, green and blue`() throws {
    #expect(try Self.properties(.kepler)["fillColor"] as? [Int] == [215, 25, 28])
  }
}
