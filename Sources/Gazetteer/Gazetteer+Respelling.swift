extension Gazetteer {
  /// Returns the places that bear a name but for the spaces, hyphens and apostrophes in it, in ID order.
  ///
  /// "Banibangou" is Bani Bangou, "N'Guigmi" Nguigmi, "Deir Ezzor" Der-Ezzor: names that were first written down by ear
  /// are parted as each writer hears them. Names of fewer than six letters are left as they are, for parts of such are
  /// words of their own. Nothing is returned for a name that the gazetteer has.
  ///
  /// - Complexity: O(*n*) look-ups in the length of the name, forty at most.
  public func placesRespelling(_ name: String) -> [Place.ID] {
    let folded = FoldedName(name).bytes
    let letters = folded.filter { $0 != 0x20 }
    guard (6...40).contains(letters.count), self.name(name) == nil else { return [] }
    var spellings: [[UInt8]] = []
    for (index, byte) in folded.enumerated() where index > 0 {
      if byte == 0x20 {
        // Two words as one.
        spellings.append(Array(folded[..<index] + folded[(index + 1)...]))
      } else if folded[index - 1] != 0x20 {
        // One word as two.
        spellings.append(folded[..<index] + [0x20] + folded[index...])
      }
    }
    spellings.append(letters)
    var places: Set<Place.ID> = []
    for spelling in spellings {
      guard let found = self.name(in: spelling.span) else { continue }
      places.formUnion(self.places(of: found).filter { !isObscure($0) })
    }
    return places.sorted()
  }
}
