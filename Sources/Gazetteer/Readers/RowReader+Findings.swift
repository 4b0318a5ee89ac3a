extension Finding {
  fileprivate init(
    _ code: Code, _ reader: RowReader, _ message: String, severity: Severity = .error
  ) {
    self.init(
      code: code, severity: severity, file: reader.file, line: reader.line, message: message)
  }

  static func openQuote(_ reader: RowReader) -> Self {
    Self(.openQuote, reader, "a quoted field has no closing \"")
  }

  static func notUTF8(_ reader: RowReader) -> Self {
    Self(.notUTF8, reader, "the row is not UTF-8")
  }

  static func fieldCount(_ reader: RowReader, _ count: Int, _ expected: Int) -> Self {
    Self(.fieldCount, reader, "the row has \(count) fields; expected \(expected)")
  }

  static func noName(_ reader: RowReader) -> Self {
    Self(.noName, reader, "the row has no name")
  }

  static func coordinate(_ reader: RowReader, _ latitude: String, _ longitude: String) -> Self {
    Self(
      .coordinateOutOfRange, reader,
      "(\(latitude), \(longitude)) is not a latitude in -90...90 and a longitude in -180...180")
  }

  static func malformedCountry(_ reader: RowReader, _ value: String) -> Self {
    Self(
      .malformedCountry, reader,
      "\"\(value)\" is not a country; expected two letters of ISO 3166-1, or nothing")
  }

  static func unknownKind(_ reader: RowReader, _ value: String) -> Self {
    let kinds = PlaceKind.allCases.map(\.rawValue).joined(separator: ", ")
    return Self(.unknownKind, reader, "\"\(value)\" is not a kind of place; expected \(kinds)")
  }

  static func notANumber(_ reader: RowReader, _ column: Column, _ value: String) -> Self {
    let expected =
      switch column {
      case .population: "a whole number of inhabitants in 0...4294967294"
      case .radius, .uncertainty: "kilometres in 0...400000"
      default: "degrees"
      }
    return Self(
      .notANumber, reader, "\"\(value)\" is not a \(column.title); expected \(expected)")
  }

  static func malformedExtent(_ reader: RowReader, _ sides: [String]) -> Self {
    Self(
      .malformedExtent, reader,
      "(\(sides.joined(separator: ", "))) is not west, south, east and north in degrees, "
        + "south not above north")
  }

  static func duplicateIdentifier(_ reader: RowReader, _ identifier: String) -> Self {
    Self(
      .duplicateIdentifier, reader,
      "\"\(identifier)\" has come before in this file; the rows are merged", severity: .warning)
  }

  static func unknownIdentifiers(_ reader: RowReader, _ count: Int) -> Self {
    Self(
      code: .unknownIdentifier, severity: .warning, file: reader.file, line: nil,
      message: "\(count) names belong to places that no earlier input has; they are left out")
  }
}

extension GazetteerError {
  static func tooLarge(_ reader: RowReader) -> Self {
    Self(
      code: .tooLarge, file: reader.file, line: reader.line,
      message: "the inputs have more than 4 GiB of names; expected less")
  }
}
