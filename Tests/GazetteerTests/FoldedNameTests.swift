import Gazetteer
import TestSupport
import Testing

@Suite struct FoldedNameTests {
  static let folded = [
    ("Kidal", "kidal"),
    ("TOMBOUCTOU", "tombouctou"),
    ("Évreux", "evreux"),
    ("L’Haÿ-les-Roses", "l hay les roses"),
    ("L'Haÿ les Roses", "l hay les roses"),
    ("Œuilly", "oeuilly"),
    ("Ærø", "aero"),
    ("Łódź", "lodz"),
    ("Đà Nẵng", "da nang"),
    ("Gießen", "giessen"),
    ("Iğdır", "igdir"),
    ("İstanbul", "istanbul"),
    ("Ɓurji", "burji"),
    ("Țăndărei", "tandarei"),
    ("St. Louis", "saint louis"),
    ("St-Denis", "saint denis"),
    ("Ste-Foy", "sainte foy"),
    ("Saint-Étienne", "saint etienne"),
    ("Washington D.C.", "washington dc"),
    ("U.S.", "us"),
    ("R.D.C", "rdc"),
    ("J. F. Kennedy", "j f kennedy"),
    ("Santa. Rosa 1", "santa rosa 1"),
    ("  Gao \u{A0} (Mali) ", "gao mali"),
    ("Nukuʻalofa", "nukualofa"),
    ("Paral·lel", "parallel"),
    ("Aix\u{AD}en", "aixen"),
    ("東京 Tokyo", "東京 tokyo"),
    ("…", ""),
    ("", ""),
  ]

  @Test(arguments: folded)
  func `a name loses case, accents and punctuation`(name: String, expected: String) {
    #expect(FoldedName(name).description == expected)
  }

  @Test(arguments: [
    ("é", "e\u{301}"), ("Ậ", "A\u{323}\u{302}"), ("Ǻ", "A\u{30A}\u{301}"), ("ż", "z\u{307}"),
    ("Vĩnh Yên", "Vi\u{303}nh Ye\u{302}n"), ("ǖ", "u\u{308}\u{304}"),
  ])
  func `composed and decomposed accents fold alike`(composed: String, decomposed: String) {
    #expect(FoldedName(composed) == FoldedName(decomposed))
  }

  @Test func `folding twice is folding once`() {
    let pieces = [
      "a", "S", "s", "t", "T", "e", ".", ".", "-", "’", "'", " ", "\u{301}", "œ", "É", "ß", "ŋ",
      "1",
      "St", "ste", "東", "Ж", "\u{AD}", "(", "é", "Ǆ", "·",
    ]
    for seed in 0..<20_000 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let count = Int.random(in: 1...14, using: &random)
      let name = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let once = FoldedName(name)
      #expect(FoldedName(once.description) == once, "seed \(seed): \(name)")
    }
  }

  @Test func `bytes that are not UTF-8 separate words and stop nothing`() {
    for seed in 0..<5_000 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let bytes = (0..<24).map { _ in UInt8.random(in: 0...255, using: &random) }
      var once: [UInt8] = []
      Folding.fold(bytes, into: &once)
      var twice: [UInt8] = []
      Folding.fold(once, into: &twice)
      #expect(once == twice, "seed \(seed)")
    }
    var output: [UInt8] = []
    Folding.fold([0x47, 0x61, 0x6F, 0xFF, 0x4D, 0x61, 0x6C, 0x69], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "gao mali")
  }
}
