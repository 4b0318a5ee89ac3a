internal import Geodesy
internal import Lexicon
internal import LexiconData

extension RowReader {
  /// Reads a row with named columns into the draft; false when it is faulty.
  mutating func readColumns(
    _ text: Span<UInt8>, _ fields: [Range<Int>], _ columns: ColumnMap, into rows: inout PlaceRows
  ) -> Bool {
    let comma = columns.delimiter != 0x2C
    func field(_ column: Column) -> Range<Int> {
      let position = columns[column]
      return position < 0 ? 0..<0 : fields[position].trimmed(in: text)
    }
    /// The number of a column in units of ten to the minus `decimals`; nil where empty.
    func number(_ column: Column, decimals: Int, _ result: inout Int?) -> Bool {
      let range = field(column)
      result = nil
      guard !range.isEmpty else { return true }
      result = DecimalNumber.fixed(text.extracting(range), decimals: decimals, comma: comma)
      return result != nil
    }
    func quoted(_ column: Column) -> String { String(copying: text.extracting(field(column))) }

    let name = field(.name)
    guard !name.isEmpty else { return fault(.noName(self)) }
    draft.name.append(text.extracting(name))
    draft.names.append(text.extracting(field(.names)))

    let (latitude, longitude) = (field(.latitude), field(.longitude))
    guard
      setCoordinate(
        Self.degrees(text.extracting(latitude), WrittenDegrees.latitude),
        Self.degrees(text.extracting(longitude), WrittenDegrees.longitude))
    else { return fault(.coordinate(self, quoted(.latitude), quoted(.longitude))) }

    let country = field(.country)
    guard let code = CountryCode(bytes: text.extracting(country)) else {
      return fault(.malformedCountry(self, quoted(.country)))
    }
    draft.record.country = code.letters

    let kind = field(.kind)
    if kind.isEmpty {
      draft.record.kind = PlaceKind.other.number
    } else if let number = KindNames.number(of: text.extracting(kind)) {
      draft.record.kind = number
      draft.record.marks.insert(.saysKind)
    } else {
      return fault(.unknownKind(self, quoted(.kind)))
    }

    var value: Int?
    for (column, decimals, path) in Self.numbers {
      guard number(column, decimals: decimals, &value) else {
        return fault(.notANumber(self, column, quoted(column)))
      }
      guard let value, !(column == .population && value == 0) else { continue }
      guard (0..<Int(PlaceRecord.unknown)).contains(value) else {
        return fault(.notANumber(self, column, quoted(column)))
      }
      draft.record[keyPath: path] = UInt32(value)
    }

    for column in [Column.west, .south, .east, .north] {
      guard number(column, decimals: 7, &value) else {
        return fault(.notANumber(self, column, quoted(column)))
      }
      if let value { draft.extent.append(Int32(clamping: value)) }
    }
    guard draft.extent.isEmpty || Self.isExtent(draft.extent) else {
      return fault(
        .malformedExtent(self, [.west, .south, .east, .north].map { quoted($0) }))
    }

    let division = field(.admin1)
    if !division.isEmpty {
      draft.record.division = rows.divisions.number(of: text.extracting(division)) + 1
    }
    let source = field(.source)
    if !source.isEmpty {
      draft.record.source = rows.sources.number(of: text.extracting(source)) + 1
    }
    draft.overrides = Self.isYes(text.extracting(field(.override)))
    setIdentifier(text.extracting(field(.id)))
    return true
  }

  /// Degrees × 10⁷ of a field: a decimal number, with a comma too, or degrees, minutes and letters.
  private static func degrees(_ field: Span<UInt8>, _ read: ([UInt8]) -> Double?) -> Int? {
    if let number = DecimalNumber.fixed(field, decimals: 7, comma: true) { return number }
    var bytes: [UInt8] = []
    bytes.append(field)
    return read(bytes).map { Int(($0 * 1e7).rounded()) }
  }

  private static var numbers: [(Column, Int, WritableKeyPath<PlaceRecord, UInt32>)] {
    [(.population, 0, \.population), (.radius, 4, \.radius), (.uncertainty, 4, \.uncertainty)]
  }

  /// Whether a cell says yes: anything but nothing and what denies, as "0", "non", "false".
  private static func isYes(_ cell: Span<UInt8>) -> Bool {
    let word = String(copying: cell).lowercased()
    return !word.isEmpty && !denials.holds(word)
  }

  private static let denials = BuiltInLexicons.any.words("denials")

  private static func isExtent(_ sides: [Int32]) -> Bool {
    guard sides.count == 4 else { return false }
    let degrees = Int32(PlaceRecord.degrees)
    return (-180 * degrees...180 * degrees).contains(sides[0])
      && (-180 * degrees...180 * degrees).contains(sides[2])
      && -90 * degrees <= sides[1] && sides[1] <= sides[3] && sides[3] <= 90 * degrees
  }

  /// Puts a point into the draft; false when a number is missing or out of range.
  mutating func setCoordinate(_ latitude: Int?, _ longitude: Int?) -> Bool {
    guard let latitude, let longitude, (-900_000_000...900_000_000).contains(latitude),
      (-1_800_000_000...1_800_000_000).contains(longitude)
    else { return false }
    draft.record.latitude = Int32(latitude)
    draft.record.longitude = Int32(longitude)
    return true
  }

  /// Takes the row's identifier, or makes one of the file's name and the line.
  private mutating func setIdentifier(_ identifier: Span<UInt8>) {
    guard identifier.isEmpty else {
      draft.identifier.append(identifier)
      return
    }
    let name = file.utf8.lastIndex(of: 0x2F).map { file.utf8[file.utf8.index(after: $0)...] }
    draft.identifier.append(contentsOf: name ?? file.utf8[...])
    draft.identifier.append(contentsOf: ":\(line)".utf8)
    draft.isAnonymous = true
  }

  /// Reports a fault of the row.
  mutating func fault(_ finding: Finding) -> Bool {
    report(finding)
    return false
  }
}

extension Range<Int> {
  /// The range without the spaces at its ends.
  @inline(__always)
  func trimmed(in text: Span<UInt8>) -> Range<Int> {
    var (low, high) = (lowerBound, upperBound)
    while low < high, text[low] == 0x20 { low += 1 }
    while low < high, text[high - 1] == 0x20 { high -= 1 }
    return low..<high
  }
}

extension CountryCode {
  /// Two letters or nothing; nil for all else.
  init?(bytes: Span<UInt8>) {
    guard !bytes.isEmpty else {
      self = .none
      return
    }
    guard bytes.count == 2, (bytes[0] & 0xDF) &- 0x41 < 26, (bytes[1] & 0xDF) &- 0x41 < 26
    else { return nil }
    self.init(letters: UInt16(bytes[0] & 0xDF) << 8 | UInt16(bytes[1] & 0xDF))
  }
}

/// The kinds by the hash of their names: 240,000 rows ask.
enum KindNames {
  private static let numbers: [UInt64: UInt8] = {
    var numbers: [UInt64: UInt8] = [:]
    for (number, name) in names.enumerated() { numbers[name.span.stableHash] = UInt8(number) }
    return numbers
  }()
  private static let names = PlaceKind.allCases.map { Array($0.rawValue.utf8) }

  static func number(of name: Span<UInt8>) -> UInt8? {
    guard let number = numbers[name.stableHash] else { return nil }
    let known = names[Int(number)]
    return known.span.equals(name) ? number : nil
  }
}
