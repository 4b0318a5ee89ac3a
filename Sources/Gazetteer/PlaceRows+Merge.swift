extension PlaceRows {
  /// Adds the draft as a place of its own, or merges it into the one that it means.
  ///
  /// - Parameters:
  ///   - draft: The row as it was read.
  ///   - first: The first row of the draft's own input: rows before it are only added to, unless the draft
  ///     overrides.
  /// - Returns: The row of the place that was there already, if so.
  @discardableResult
  mutating func add(_ draft: PlaceDraft, addingTo first: Int = 0) -> Int? {
    let known = draft.isAnonymous ? nil : row(identified: draft.identifier.span)
    if let row = known ?? firstInput?.row(of: draft, in: self) {
      if row >= first || draft.overrides {
        merge(draft, into: row)
      } else {
        complete(row, with: draft)
      }
      return row
    }
    var record = draft.record
    setExtent(draft.extent, of: &record)
    let names = Country.kinds.contains(record.kind) ? draft.namesWithCountry : draft.names
    record.text = appendTexts(draft.identifier.span, draft.name.span, names.span)
    records.append(record)
    identifiers.insert(row: records.count - 1, hash: draft.identifier.span.stableHash)
    return nil
  }

  /// Returns the row of the place with this identifier.
  func row(identified identifier: Span<UInt8>) -> Int? {
    identifiers.row(hash: identifier.stableHash) { row in
      texts.span.extracting(identifierRange(of: row)).equals(identifier)
    }
  }

  private mutating func appendTexts(
    _ identifier: Span<UInt8>, _ name: Span<UInt8>, _ names: Span<UInt8>
  ) -> UInt32 {
    let start = texts.count
    precondition(start <= UInt32.max, "\(start) bytes of text; a gazetteer holds 4 GiB")
    texts.append(number: identifier.count)
    texts.append(identifier)
    texts.append(number: name.count)
    texts.append(name)
    texts.append(number: names.count)
    texts.append(names)
    return UInt32(start)
  }

  /// Takes over what the draft says.
  private mutating func merge(_ draft: PlaceDraft, into row: Int) {
    let new = draft.record
    var record = records[row]
    record.latitude = new.latitude
    record.longitude = new.longitude
    if new.population != PlaceRecord.unknown { record.population = new.population }
    if new.radius != PlaceRecord.unknown { record.radius = new.radius }
    if new.uncertainty != PlaceRecord.unknown { record.uncertainty = new.uncertainty }
    if new.marks.contains(.saysKind) {
      record.kind = new.kind
      record.marks.insert(.saysKind)
      record.marks.remove(.isMinor)
      record.marks.formUnion(new.marks.intersection(.isMinor))
    }
    if new.country != 0 { record.country = new.country }
    if new.division != 0 { record.division = new.division }
    if new.source != 0 { record.source = new.source }
    setExtent(draft.extent, of: &record)
    let namesWeakly = new.marks.contains(.isOfDump)
    if !namesWeakly { record.marks.remove(.isOfDump) }
    records[row] = record
    rename(
      row, to: namesWeakly ? [] : draft.name,
      adding: [namesWeakly ? draft.name : [], draft.names])
  }

  /// Takes over what is not known yet, and the names.
  private mutating func complete(_ row: Int, with draft: PlaceDraft) {
    let new = draft.record
    var record = records[row]
    if record.population == PlaceRecord.unknown { record.population = new.population }
    if record.radius == PlaceRecord.unknown { record.radius = new.radius }
    if !record.marks.contains(.saysKind), new.marks.contains(.saysKind) {
      (record.kind, record.uncertainty) = (new.kind, min(record.uncertainty, new.uncertainty))
      record.marks.insert(.saysKind)
    }
    if record.country == 0 { record.country = new.country }
    if record.division == 0 { record.division = new.division }
    if record.source == 0 { record.source = new.source }
    if record.extent == 0 { setExtent(draft.extent, of: &record) }
    records[row] = record
    rename(row, to: [], adding: [draft.name, draft.names])
  }

  private mutating func setExtent(_ extent: [Int32], of record: inout PlaceRecord) {
    guard !extent.isEmpty else { return }
    extents.append(contentsOf: extent)
    record.extent = UInt32(extents.count / 4)
  }

  /// Gives a place a new name, keeping the old one among its further names, and adds more of those.
  mutating func rename(_ row: Int, to name: [UInt8], adding more: [[UInt8]]) {
    let old = textRanges(of: row)
    let oldName = Array(texts[old.name])
    let name = name.isEmpty ? oldName : name
    var seen: Set<ArraySlice<UInt8>> = [name[...]]
    var names: [UInt8] = []
    for list in [Array(texts[old.names]), oldName] + more {
      for further in list.split(separator: 0x7C) where seen.insert(further).inserted {
        if !names.isEmpty { names.append(0x7C) }
        names.append(contentsOf: further)
      }
    }
    let identifier = Array(texts[old.identifier])
    records[row].text = appendTexts(identifier.span, name.span, names.span)
  }

  /// Where the texts of a row lie.
  func textRanges(of row: Int) -> (
    identifier: Range<Int>, name: Range<Int>, names: Range<Int>
  ) {
    let identifier = textRange(at: Int(records[row].text))
    let name = textRange(at: identifier.upperBound)
    return (identifier, name, textRange(at: name.upperBound))
  }

  func identifierRange(of row: Int) -> Range<Int> { textRange(at: Int(records[row].text)) }

  private func textRange(at offset: Int) -> Range<Int> {
    PlaceRows.textRange(in: texts, at: offset)
  }

  static func textRange(in texts: [UInt8], at offset: Int) -> Range<Int> {
    var position = offset
    var length = 0
    var shift = 0
    while texts[position] & 0x80 != 0 {
      length |= Int(texts[position] & 0x7F) << shift
      shift += 7
      position += 1
    }
    length |= Int(texts[position]) << shift
    return position + 1..<position + 1 + length
  }
}
