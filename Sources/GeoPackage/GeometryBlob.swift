internal import GeoJSON

/// A geometry as GeoPackage keeps it: a header with its envelope, then well-known binary.
///
/// > Reference: OGC 12-128r18, GeoPackage 1.3.1, §2.1.3; WKB as ISO/IEC 13249-3, little-endian.
struct GeometryBlob {
  let bytes: [UInt8]
  /// The extent, in the order of the envelope: west, east, south, north.
  let envelope: (west: Double, east: Double, south: Double, north: Double)

  /// The number of WGS 84 among the reference systems.
  static let system: Int32 = 4326

  /// - Parameters:
  ///   - geometry: Lines and areas become multiple ones, so that a column has one type.
  ///   - decimals: Decimals of a degree at most.
  init(_ geometry: Geometry, decimals: Int) {
    let scale = (0..<decimals).reduce(1.0) { number, _ in number * 10 }
    var wkb = WellKnownBinary(scale: scale)
    wkb.geometry(geometry)
    envelope = wkb.envelope
    var isPoint = false
    if case .point = geometry { isPoint = true }
    // Little-endian; the envelope is of a point's two numbers only a copy, so a point has none.
    var header: [UInt8] = [0x47, 0x50, 0, isPoint ? 0b0000_0001 : 0b0000_0011]
    header.append(number: UInt32(bitPattern: Self.system))
    if !isPoint {
      for side in [envelope.west, envelope.east, envelope.south, envelope.north] {
        header.append(number: side.bitPattern)
      }
    }
    bytes = header + wkb.bytes
  }
}

private struct WellKnownBinary {
  let scale: Double
  var bytes: [UInt8] = []
  var envelope = (
    west: Double.infinity, east: -Double.infinity, south: Double.infinity, north: -Double.infinity
  )

  init(scale: Double) { self.scale = scale }

  private enum Kind: UInt32 {
    case point = 1
    case lineString, polygon, multiPoint, multiLineString, multiPolygon
  }

  mutating func geometry(_ geometry: Geometry) {
    switch geometry {
    case .point(let position):
      begin(.point)
      add(position)
    case .lineString(let line): lines([line])
    case .multiLineString(let parts): lines(parts)
    case .polygon(let polygon): polygons([polygon])
    case .multiPolygon(let parts): polygons(parts)
    }
  }

  private mutating func begin(_ kind: Kind) {
    bytes.append(1)
    bytes.append(number: kind.rawValue)
  }

  private mutating func lines(_ parts: [LineString]) {
    begin(.multiLineString)
    bytes.append(number: UInt32(parts.count))
    for part in parts {
      begin(.lineString)
      add(part.positions)
    }
  }

  private mutating func polygons(_ parts: [Polygon]) {
    begin(.multiPolygon)
    bytes.append(number: UInt32(parts.count))
    for part in parts {
      begin(.polygon)
      bytes.append(number: UInt32(1 + part.holes.count))
      for ring in [part.exterior] + part.holes { add(ring.positions) }
    }
  }

  private mutating func add(_ positions: [Position]) {
    bytes.append(number: UInt32(positions.count))
    for position in positions { add(position) }
  }

  private mutating func add(_ position: Position) {
    let x = (position.longitude * scale).rounded() / scale
    let y = (position.latitude * scale).rounded() / scale
    bytes.append(number: x.bitPattern)
    bytes.append(number: y.bitPattern)
    envelope.west = min(envelope.west, x)
    envelope.east = max(envelope.east, x)
    envelope.south = min(envelope.south, y)
    envelope.north = max(envelope.north, y)
  }
}

extension [UInt8] {
  /// Appends a number, its lowest byte first.
  fileprivate mutating func append<Number: FixedWidthInteger>(number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }
}
