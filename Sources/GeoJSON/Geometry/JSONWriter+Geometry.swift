extension JSONWriter {
  /// Writes a geometry object as the next value, `null` for nil.
  ///
  /// - Parameters:
  ///   - geometry: The geometry.
  ///   - decimals: Decimals of a degree at most, 0...12; 6 are 10 cm (RFC 7946 §11.2).
  public mutating func geometry(_ geometry: Geometry?, decimals: Int = 6) {
    guard let geometry else { return null() }
    object {
      $0.string("type", geometry.type)
      $0.key("coordinates")
      switch geometry {
      case .point(let position):
        $0.position(position, decimals)
      case .lineString(let line):
        $0.list(line.positions) { $0.position($1, decimals) }
      case .multiLineString(let lines):
        $0.list(lines) { $0.list($1.positions) { $0.position($1, decimals) } }
      case .polygon(let polygon):
        $0.polygon(polygon, decimals)
      case .multiPolygon(let polygons):
        $0.list(polygons) { $0.polygon($1, decimals) }
      }
    }
  }

  /// Writes the member `bbox`.
  mutating func bounds(_ bounds: Bounds, decimals: Int) {
    array("bbox") {
      $0.number(bounds.southwest.longitude, decimals: decimals)
      $0.number(bounds.southwest.latitude, decimals: decimals)
      $0.number(bounds.northeast.longitude, decimals: decimals)
      $0.number(bounds.northeast.latitude, decimals: decimals)
    }
  }

  private mutating func polygon(_ polygon: Polygon, _ decimals: Int) {
    list([polygon.exterior] + polygon.holes) { $0.list($1.positions) { $0.position($1, decimals) } }
  }

  private mutating func position(_ position: Position, _ decimals: Int) {
    guard let longitude = FixedNumber(position.longitude, decimals: decimals),
      let latitude = FixedNumber(position.latitude, decimals: decimals)
    else { preconditionFailure("\(decimals) decimals of a degree are more than a double holds") }
    raw(addingCapacity: 2 * FixedNumber.longest + 3) {
      $0.append(UInt8(ascii: "["))
      $0.append(longitude)
      $0.append(UInt8(ascii: ","))
      $0.append(latitude)
      $0.append(UInt8(ascii: "]"))
    }
  }

  /// Writes an array of parts that write no comma of their own.
  private mutating func list<Part>(
    _ parts: [Part], _ write: (inout JSONWriter, Part) -> Void
  ) {
    raw(UInt8(ascii: "["))
    for index in parts.indices {
      if index > 0 { raw(UInt8(ascii: ",")) }
      write(&self, parts[index])
    }
    raw(UInt8(ascii: "]"))
  }
}
