import Gazetteer
import TestSupport
import Testing

@Suite struct GazetteerTextTests {
  let gazetteer = Sample.gazetteer

  /// The mark is the longest name that begins where it begins.
  static let found: [MarkedText] = [
    "à ⟦Kidal⟧, dans le nord du Mali",
    "la ⟦région de Kidal⟧.",
    "la ⟦RÉGION DE KIDAL⟧",
    "la ⟦re\u{301}gion de\u{A0}Kidal⟧",
    "à ⟦Saint Denis⟧ (Seine-Saint-Denis)",
    "à ⟦St-Denis⟧",
    "à ⟦St. Denis⟧",
    "à ⟦Saint-Denis de la Réunion⟧",
    "à ⟦Saint-Denis⟧ de la ville",
    "à ⟦St. Louis⟧, Missouri",
    "⟦Washington D.C.⟧, la capitale",
    "⟦Washington⟧. D. C. dit",
    "⟦Washington⟧\nD.C.",
    "les ⟦U.S.⟧ ont",
    "les ⟦U.S⟧",
    "les ⟦US⟧",
    "à ⟦N’Djamena⟧",
    "à ⟦N'Djaména⟧",
    "aux ⟦États-Unis⟧",
    "au ⟦Mali⟧",
  ]

  @Test(arguments: found)
  func `the longest name is found as it is written`(form: MarkedText) throws {
    let span = try #require(form.spans.first)
    let match = gazetteer.longestName(in: Array(form.text.utf8), at: span.lowerBound)
    #expect(match?.end == span.upperBound)
  }

  static let absent = [
    "Saint", "Saint-\nDenis", "Saint, Denis", "Kidalois", "Gao", "région. de Kidal",
    "region de\nKidal",
    "", "…", "Unis",
  ]

  @Test(arguments: absent)
  func `no name begins here`(text: String) {
    #expect(gazetteer.longestName(in: Array(text.utf8), at: 0) == nil)
  }

  @Test func `all names that begin at a word come shortest first`() throws {
    let text = Array("Saint-Denis de la Réunion".utf8)
    let matches = gazetteer.names(in: text, at: 0)
    #expect(matches.map(\.end) == [11, text.count])
    #expect(
      Sample.identifiers(gazetteer.places(of: try #require(matches.first).name))
        == ["gn:2989317", "gn:935264"])
  }

  @Test func `a match names its places`() throws {
    let text = Array("Région de Kidal".utf8)
    let match = try #require(gazetteer.longestName(in: text, at: 0))
    #expect(Sample.identifiers(gazetteer.places(of: match.name)) == ["gn:2597449"])
    #expect(gazetteer.isMainName(match.name, of: Place.ID(row: 2)))
  }

  // MARK: Scan

  private func scan(_ text: String, from start: Gazetteer.ScanStart = .capitals) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    gazetteer.scan(bytes, from: start) { offset, match in
      found.append(String(decoding: bytes[offset..<match.end], as: UTF8.self))
    }
    return found
  }

  @Test func `a scan takes the longest names from left to right`() {
    #expect(
      scan("De Saint-Denis de la Réunion à Kidal, kidal et McKidal. N’Djamena; états-unis\nMali")
        == ["Saint-Denis de la Réunion", "Kidal", "N’Djamena", "Mali"])
    #expect(scan("à kidal, états-unis", from: .words) == ["kidal", "états-unis"])
    #expect(scan("éKidal e\u{301}Kidal \u{301}Kidal ’Kidal 3Kidal").count == 2)
    #expect(scan("États-Unis") == ["États-Unis"])
    #expect(scan("E\u{301}tats-Unis") == ["E\u{301}tats-Unis"])
    #expect(scan("").isEmpty)
  }

  @Test func `a plain dictionary agrees with the scan on random texts`() throws {
    var names: Set<String> = []
    for id in gazetteer.ids {
      let place = gazetteer[id]
      for name in [place.name] + place.names { names.insert(FoldedName(name).description) }
    }
    let words = [
      "Saint", "St", "Denis", "de", "la", "Réunion", "Kidal", "Région", "région", "Washington",
      "D.C.",
      "États", "Unis", "N", "Djamena", "et", "Mali", "É", "Alkite", "Louis", "République", "du",
      "Œuf",
    ]
    // Separators and whether a name may go on after them.
    let gaps = [
      (" ", true), ("-", true), ("’", true), ("\u{A0}", true), ("'", true), ("  ", true),
      (", ", false),
      ("\n", false), (" (", false), (". ", false), (" – ", false), ("; ", false),
    ]
    for seed in 0..<3_000 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      var text = ""
      var pieces: [(start: Int, end: Int, word: String, goesOn: Bool)] = []
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        let word = try #require(words.randomElement(using: &random))
        let gap = try #require(gaps.randomElement(using: &random))
        let start = text.utf8.count
        text += word
        // A dot after an initial or "St" is part of the name's writing: keep it out of the reference.
        let separator = gap.0 == ". " && word.count <= 2 ? (", ", false) : gap
        pieces.append((start, text.utf8.count, word, separator.1))
        text += separator.0
      }
      var expected: [Range<Int>] = []
      var index = 0
      while index < pieces.count {
        guard pieces[index].word.first?.isUppercase == true else {
          index += 1
          continue
        }
        var last = index
        var longest: Int?
        var name = ""
        while last < pieces.count {
          name += (name.isEmpty ? "" : " ") + pieces[last].word
          if names.contains(FoldedName(name).description) { longest = last }
          guard pieces[last].goesOn else { break }
          last += 1
        }
        if let longest { expected.append(pieces[index].start..<pieces[longest].end) }
        index = (longest ?? index) + 1
      }
      var found: [Range<Int>] = []
      gazetteer.scan(Array(text.utf8)) { offset, match in found.append(offset..<match.end) }
      #expect(found == expected, "seed \(seed): \(text)")
      var shifted: [Range<Int>] = []
      gazetteer.scan(Array("À 10 km, ".utf8) + Array(text.utf8)) { offset, match in
        shifted.append(offset - 10..<match.end - 10)
      }
      #expect(shifted == found, "seed \(seed)")
    }
  }
}
