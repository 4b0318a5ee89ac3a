internal import GeoJSON

extension PCodeRows {
  /// Reads a FeatureCollection of polygons.
  ///
  /// > Reference: RFC 7946 §3.
  mutating func readLayer(_ bytes: [UInt8], file: String) {
    var reader = JSONReader(bytes)
    var layer = LayerReader(file: file, rows: self)
    do throws(JSONFault) {
      try layer.read(&reader)
    } catch {
      let line = 1 + bytes.prefix(error.offset).count { $0 == 0x0A }
      layer.rows.findings.append(
        Finding(
          code: .malformedOutline, file: file, line: line,
          message: "is not whole GeoJSON: \(error.reason); what stands before it is used"))
    }
    self = layer.rows
    if layer.count == 0 {
      findings.append(
        Finding(
          code: .unknownLayout, file: file, line: nil,
          message:
            "there is no feature in it; expected a FeatureCollection of polygons with ADM1_PCODE "
            + "or ADM2_PCODE"))
    }
  }
}

/// Reads the features of a layer.
private struct LayerReader {
  let file: String
  var rows: PCodeRows
  /// Features so far.
  var count = 0

  init(file: String, rows: PCodeRows) {
    self.file = file
    self.rows = rows
  }

  mutating func read(_ reader: inout JSONReader) throws(JSONFault) {
    try reader.object { (reader: inout JSONReader, key) throws(JSONFault) in
      guard key == "features", try reader.kind() == .array else { return }
      try reader.array { (reader: inout JSONReader) throws(JSONFault) in try feature(&reader) }
    }
    try reader.end()
  }

  private mutating func feature(_ reader: inout JSONReader) throws(JSONFault) {
    count += 1
    let place = PCodePlace(file: file, feature: count)
    guard try reader.kind() == .object else {
      rows.findings.append(place.finding(.malformedOutline, "it is no object"))
      return
    }
    var row = PCodeRow()
    var shape = ShapeReader()
    try reader.object { (reader: inout JSONReader, key) throws(JSONFault) in
      switch key {
      case "properties": try Self.properties(&reader, into: &row)
      case "geometry": try shape.read(&reader)
      default: break
      }
    }
    row.rings = shape.rings
    row.outlineFault = shape.fault
    rows.add(row, at: place)
  }

  private static func properties(
    _ reader: inout JSONReader, into row: inout PCodeRow
  ) throws(JSONFault) {
    guard try reader.kind() == .object else { return }
    try reader.object { (reader: inout JSONReader, key) throws(JSONFault) in
      guard let column = PCodeColumn(heading: key) else { return }
      switch try reader.kind() {
      case .string: row.set(column, try reader.string())
      case .number:
        let number = try reader.number()
        row.set(column, Int(exactly: number).map { "\($0)" } ?? "\(number)")
      default: break
      }
    }
  }
}

/// Reads a geometry: the rings of a Polygon or a MultiPolygon, all of them together.
///
/// By the even-odd rule a hole is a ring in a ring, so that the parts need not be told apart.
private struct ShapeReader {
  var rings: [[PCodeRows.Corner]] = []
  var fault: String?
  private var kind: String?

  mutating func read(_ reader: inout JSONReader) throws(JSONFault) {
    switch try reader.kind() {
    case .null: return
    case .object: break
    default:
      fault = "its geometry is no object"
      return
    }
    try reader.object { (reader: inout JSONReader, key) throws(JSONFault) in
      switch key {
      case "type" where try reader.kind() == .string: kind = try reader.string()
      case "coordinates" where try reader.kind() == .array: try parts(&reader)
      default: break
      }
    }
    guard kind == "Polygon" || kind == "MultiPolygon" else {
      rings = []
      fault =
        "its geometry is \(kind.map { "a \($0)" } ?? "of no type"); expected Polygon or MultiPolygon"
      return
    }
    if fault == nil, rings.isEmpty { fault = "its \(kind ?? "geometry") has no ring" }
  }

  /// Reads arrays to any depth down to those of positions.
  private mutating func parts(_ reader: inout JSONReader) throws(JSONFault) {
    var ring: [PCodeRows.Corner] = []
    var isRing = false
    try reader.array { (reader: inout JSONReader) throws(JSONFault) in
      guard try reader.kind() == .array else {
        fault = fault ?? "its coordinates are no positions"
        return
      }
      if let position = try position(&reader) {
        isRing = true
        if let corner = corner(position) { ring.append(corner) }
      }
    }
    guard isRing else { return }
    guard ring.count >= 4 else {
      fault = fault ?? "a ring has \(ring.count) positions; expected at least 4"
      return
    }
    // The last position repeats the first.
    rings.append(Array(ring.dropLast()))
  }

  /// Reads a position; nil for an array of arrays, whose rings are read instead.
  private mutating func position(_ reader: inout JSONReader) throws(JSONFault) -> [Double]? {
    var numbers: [Double]?
    guard try reader.kindOfFirst() == .number else {
      try parts(&reader)
      return nil
    }
    try reader.array { (reader: inout JSONReader) throws(JSONFault) in
      guard try reader.kind() == .number else {
        fault = fault ?? "a position has something that is no number"
        return
      }
      numbers = (numbers ?? []) + [try reader.number()]
    }
    return numbers
  }

  private mutating func corner(_ position: [Double]) -> PCodeRows.Corner? {
    guard position.count >= 2, abs(position[0]) <= 180, abs(position[1]) <= 90 else {
      fault =
        fault
        ?? "(\(position.map { "\($0)" }.joined(separator: ", "))) is not a longitude in -180...180 and a latitude in "
        + "-90...90; a layer has to be in degrees (WGS 84)"
      return nil
    }
    let scale = Double(PlaceRecord.degrees)
    return PCodeRows.Corner(
      longitude: Int32((position[0] * scale).rounded()),
      latitude: Int32((position[1] * scale).rounded()))
  }
}
