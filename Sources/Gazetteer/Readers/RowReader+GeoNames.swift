extension RowReader {
  /// Reads a row of a GeoNames dump into the draft; false when it is faulty.
  ///
  /// > Reference: https://download.geonames.org/export/dump/readme.txt, "The main 'geoname' table".
  mutating func readGeoNames(
    _ text: Span<UInt8>, _ fields: [Range<Int>], into rows: inout PlaceRows
  ) -> Bool {
    let name = text.extracting(fields[1].trimmed(in: text))
    guard !name.isEmpty else { return fault(.noName(self)) }
    let (latitude, longitude) = (text.extracting(fields[4]), text.extracting(fields[5]))
    guard
      setCoordinate(
        DecimalNumber.fixed(latitude, decimals: 7), DecimalNumber.fixed(longitude, decimals: 7))
    else {
      return fault(.coordinate(self, String(copying: latitude), String(copying: longitude)))
    }
    let country = text.extracting(fields[8])
    guard let code = CountryCode(bytes: country) else {
      return fault(.malformedCountry(self, String(copying: country)))
    }
    draft.record.country = code.letters
    let population = DecimalNumber.fixed(text.extracting(fields[14]), decimals: 0) ?? 0
    if population > 0, population < Int(PlaceRecord.unknown) {
      draft.record.population = UInt32(population)
    }
    let kind = FeatureCode.kind(
      text.extracting(fields[6]), text.extracting(fields[7]), population: population)
    draft.record.kind = kind.number
    draft.record.marks = [.saysKind, .isOfDump]
    if FeatureCode.isMinor(text.extracting(fields[6]), text.extracting(fields[7])) {
      draft.record.marks.insert(.isMinor)
    }
    // A wadi's point lies anywhere along it (Alkite): 15 km.
    if kind == .wadi { draft.record.uncertainty = 150_000 }

    draft.identifier.append(contentsOf: [0x67, 0x6E, 0x3A])
    draft.identifier.append(text.extracting(fields[0]))
    draft.name.append(name)
    addAlternates(text, fields, name)
    let division = text.extracting(fields[10])
    if code != .none, !division.isEmpty, !(division.count == 2 && division.isZeros) {
      var full: [UInt8] = []
      full.append(country)
      full.append(0x2E)
      full.append(division)
      draft.record.division = rows.divisions.number(of: full.span) + 1
    }
    draft.record.source = rows.sources.number(of: "GeoNames".utf8.span) + 1
    return true
  }

  /// Puts the plain and the alternate names in Latin script into the draft.
  private mutating func addAlternates(
    _ text: Span<UInt8>, _ fields: [Range<Int>], _ name: Span<UInt8>
  ) {
    let plain = text.extracting(fields[2])
    if !plain.equals(name) { draft.add(plain) }
    var start = fields[3].lowerBound
    while start < fields[3].upperBound {
      var end = start
      while end < fields[3].upperBound, text[end] != 0x2C { end += 1 }
      let alternate = text.extracting(start..<end)
      if alternate.isLatinName, !alternate.equals(name), !alternate.equals(plain) {
        draft.add(alternate)
      }
      start = end + 1
    }
  }

  /// Reads a row of `alternateNamesV2.txt`: a name for a place that is there already.
  ///
  /// A preferred French name becomes the first name of a place of a dump, unless it is historic or colloquial.
  /// Codes and links, which the file has among its languages, are passed over.
  /// > Reference: https://download.geonames.org/export/dump/readme.txt, "The table 'alternate names'".
  mutating func readAlternateName(
    _ text: Span<UInt8>, _ fields: [Range<Int>], into rows: inout PlaceRows
  ) {
    guard fields.count >= 4 else {
      report(.fieldCount(self, fields.count, 10))
      return
    }
    let language = text.extracting(fields[2])
    // Languages have two or three letters, with a region perhaps; "link", "post", "wkdt" are not.
    guard
      language.isEmpty || language.count == 2 || language.count == 3
        || (language.count > 3 && (language[2] == 0x2D || language[3] == 0x2D))
    else { return }
    let name = text.extracting(fields[3])
    guard name.isLatinName else { return }
    draft.identifier.append(contentsOf: [0x67, 0x6E, 0x3A])
    draft.identifier.append(text.extracting(fields[1]))
    guard let row = rows.row(identified: draft.identifier.span) else { return }
    func isSet(_ field: Int) -> Bool {
      fields.count > field && fields[field].count == 1 && text[fields[field].lowerBound] == 0x31
    }
    let isFrench = language.count == 2 && language[0] == 0x66 && language[1] == 0x72
    let start = rows.additions.bytes.count
    rows.additions.bytes.append(name)
    rows.additions.list.append(
      NameAdditions.Addition(
        row: UInt32(row), isMain: isFrench && isSet(4) && !isSet(6) && !isSet(7), start: start,
        end: rows.additions.bytes.count))
  }
}

extension PlaceDraft {
  /// Adds a further name; one with a `|` would not come back whole and is left out.
  fileprivate mutating func add(_ further: Span<UInt8>) {
    for index in 0..<further.count where further[index] == 0x7C { return }
    if !names.isEmpty { names.append(0x7C) }
    names.append(further)
  }
}

extension Span<UInt8> {
  fileprivate var isZeros: Bool {
    for index in 0..<count where self[index] != 0x30 { return false }
    return true
  }

  /// Whether the bytes are a name in Latin script: one letter at least, none of another script, no link.
  var isLatinName: Bool {
    var hasLetter = false
    var position = 0
    while position < count {
      let byte = self[position]
      if byte < 0x80 {
        hasLetter = hasLetter || (byte | 0x20) &- 0x61 < 26
        if byte == 0x7C || (byte == 0x2F && position > 0 && self[position - 1] == 0x2F) {
          return false
        }
        position += 1
      } else {
        let unit = FoldedUnit(in: self, at: position)
        if unit.kind == .asWritten { return false }
        hasLetter = hasLetter || unit.kind == .letter
        position += unit.width
      }
    }
    return hasLetter
  }
}
