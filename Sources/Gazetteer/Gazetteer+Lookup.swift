internal import Lexicon

extension Gazetteer {
  /// Returns every place that bears the name, main or further, in ID order.
  ///
  /// The name may be written as anyone writes it: case, accents, hyphens and "St" are folded away.
  ///
  /// - Complexity: O(1) in the size of the gazetteer, O(*k*) in the places returned.
  public func places(named name: String) -> [Place.ID] {
    guard let found = self.name(name) else { return [] }
    return places(of: found)
  }

  /// Returns the name as the index holds it, nil when no place bears it.
  public func name(_ name: String) -> NameID? { self.name(in: name.utf8.span) }

  func name(in text: Span<UInt8>) -> NameID? {
    var hash = NameHash()
    var head = FoldedHead()
    var position = 0
    while let start = WordStart.next(text, from: position) {
      head.beginWord()
      position = WordReader.read(text, at: start, into: &head).end
      hash.append(head.hash)
    }
    guard head.count > 0 else { return nil }
    return store.names.find(hash) { store.names.matches($0, head, text, 0..<text.count) }.name
  }

  /// Returns every place that bears the name, in ID order.
  public func places(of name: NameID) -> [Place.ID] {
    let (start, count) = store.names.bearers(of: name)
    var places: [Place.ID] = []
    places.reserveCapacity(count)
    for index in 0..<count {
      let row = store.names.entries.uint32(start &+ index &* 4) >> 1
      if Int(row) < store.count { places.append(Place.ID(row: row)) }
    }
    return places
  }

  /// Whether the name, folded, is the place's own rather than a further one.
  public func isMainName(_ name: NameID, of id: Place.ID) -> Bool {
    let (start, count) = store.names.bearers(of: name)
    for index in 0..<count {
      let bearer = store.names.entries.uint32(start &+ index &* 4)
      if bearer >> 1 == id.row { return bearer & 1 == 1 }
    }
    return false
  }

  /// Whether `name`, folded, is the place's own rather than a further one.
  public func isMainName(_ id: Place.ID, _ name: String) -> Bool {
    guard let found = self.name(name) else { return false }
    return isMainName(found, of: id)
  }
}

// MARK: Identifiers and codes
extension Gazetteer {
  /// Returns the place with the identifier, `gn:2455290`; case counts.
  public func place(identified identifier: String) -> Place.ID? {
    let wanted = identifier.utf8.span
    let hash = wanted.stableHash
    let slots = store[.identifiers]
    let capacity = slots.count / 8
    var position = IdentifierTable.position(of: hash, in: capacity)
    for _ in 0..<capacity {
      let slot = slots.uint64(position * 8)
      guard slot != 0 else { return nil }
      if let row = IdentifierTable.row(in: slot, hash: hash), row >= 0, row < store.count,
        hasIdentifier(Place.ID(row: UInt32(row)), wanted)
      {
        return Place.ID(row: UInt32(row))
      }
      position = position + 1 == capacity ? 0 : position + 1
    }
    return nil
  }

  private func hasIdentifier(_ id: Place.ID, _ wanted: Span<UInt8>) -> Bool {
    let range = store.texts.counted(at: Int(store.record(id).text))
    guard range.count == wanted.count else { return false }
    for index in 0..<range.count
    where store.texts.uint8(range.lowerBound + index) != wanted[index] { return false }
    return true
  }

  /// Returns the row of a country or territory.
  public func country(_ code: CountryCode) -> Place.ID? {
    let table = store[.countries]
    let entry = (0..<table.count / 8).firstIndex(notBefore: {
      table.uint32($0 * 8) < UInt32(code.letters)
    })
    guard code != .none, table.uint32(entry * 8) == UInt32(code.letters) else { return nil }
    return valid(row: table.uint32(entry * 8 + 4))
  }

  /// Returns the row of a first-level division by its code, `ML.10`.
  public func admin1(_ code: String) -> Place.ID? {
    guard let division = division(code) else { return nil }
    return place(of: division)
  }

  /// Returns the row of a first-level division.
  public func place(of division: DivisionID) -> Place.ID? {
    guard division != .none else { return nil }
    let row = store[.divisions].uint32((Int(division.number) - 1) * 12 + 8)
    return row == 0 ? nil : valid(row: row - 1)
  }

  /// Returns the division with the code, `ML.10`, nil when no place lies in one.
  public func division(_ code: String) -> DivisionID? {
    let count = store[.divisions].count / 12
    let entry = (0..<count).firstIndex(notBefore: {
      self.code(of: DivisionID(number: UInt32($0 + 1))).utf8.lexicographicallyPrecedes(code.utf8)
    })
    guard entry < count else { return nil }
    let division = DivisionID(number: UInt32(entry + 1))
    return self.code(of: division) == code ? division : nil
  }

  /// The code of a division, `ML.10`; empty for none.
  public func code(of division: DivisionID) -> String {
    guard division != .none else { return "" }
    let table = store[.divisions]
    let start = (Int(division.number) - 1) * 12
    let from = Int(table.uint32(start))
    return store[.divisionTexts].part(at: from, count: Int(table.uint32(start + 4)) - from)?.text
      ?? ""
  }

  private func valid(row: UInt32) -> Place.ID? {
    Int(row) < store.count ? Place.ID(row: row) : nil
  }
}
