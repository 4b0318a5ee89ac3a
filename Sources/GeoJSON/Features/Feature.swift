extension JSONWriter {
  /// Writes one Feature object as the next value: `type`, `id`, `geometry`, `properties`.
  ///
  ///     writer.feature(id: event.id, geometry: .point(kidal)) { $0.string("title", "…") }
  ///
  /// - Parameters:
  ///   - id: Unique in its file; left out when nil.
  ///   - geometry: Where; `null` when nil, for an event that could not be located.
  ///   - decimals: Decimals of a degree at most.
  ///   - properties: Writes the properties; nil writes `null` (RFC 7946 §3.2).
  public mutating func feature(
    id: String?, geometry: Geometry?, decimals: Int = 6,
    properties: ((inout PropertyWriter) -> Void)?
  ) {
    object {
      $0.string("type", "Feature")
      if let id { $0.string("id", id) }
      $0.key("geometry")
      $0.geometry(geometry, decimals: decimals)
      if let properties {
        $0.object("properties") { $0.properties(properties) }
      } else {
        $0.string("properties", nil)
      }
    }
  }

  /// Writes members through a property writer.
  mutating func properties(_ write: (inout PropertyWriter) -> Void) {
    // The buffer moves into the property writer and back: one owner, no copy.
    var writer = PropertyWriter(json: JSONWriter())
    swap(&writer.json, &self)
    write(&writer)
    swap(&writer.json, &self)
  }
}
