// Number words of English; Huddleston & Pullum, The Cambridge Grammar, ch. 19 § 5.11.

extension English {
  static func addNumbers(to lexicon: inout Lexicon) {
    func numerals(
      _ words: String, _ kind: NumeralKind, _ numbers: [UInt16], ordinal: Bool = false
    ) {
      for (word, number) in zip(words.split(whereSeparator: \.isWhitespace), numbers) {
        lexicon.add(String(word), .numeral) {
          $0.numeral = kind
          $0.number = number
          $0.isOrdinal = ordinal
        }
      }
    }
    let digits = Array(UInt16(1)...9)
    let teens = Array(UInt16(11)...19)
    let tens = (UInt16(2)...9).map { $0 * 10 }
    numerals("zero nought", .zero, [0, 0])
    numerals("one two three four five six seven eight nine", .digit, digits)
    numerals("ten", .ten, [10])
    numerals(
      "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", .teen, teens)
    numerals("twenty thirty forty fifty sixty seventy eighty ninety", .tens, tens)
    numerals("hundred", .hundred, [100])
    numerals("thousand million billion trillion", .scale, [3, 6, 9, 12])
    numerals(
      "first second third fourth fifth sixth seventh eighth ninth", .digit, digits, ordinal: true)
    numerals("tenth", .ten, [10], ordinal: true)
    numerals(
      "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
      .teen, teens, ordinal: true)
    numerals(
      "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", .tens, tens,
      ordinal: true)
    numerals("hundredth", .hundred, [100], ordinal: true)
    numerals("thousandth millionth billionth", .scale, [3, 6, 9], ordinal: true)
    let collectives: [(String, UInt16)] = [
      ("couple", 2), ("dozen dozens", 12), ("tens", 10), ("scores", 20), ("hundreds", 100),
      ("thousands", 1000),
    ]
    for (words, value) in collectives { lexicon.add(words, .collective) { $0.number = value } }
    lexicon.add("half halves", .fraction) { $0.number = 2 }
    lexicon.add("third thirds", .fraction) { if $0.number == 0 { $0.number = 3 } }
    lexicon.add("quarter quarters", .fraction) { $0.number = 4 }
    lexicon.add("few several", .vague)
    lexicon.add("good", .collectiveAdjective)
    lexicon.add("point", .decimalPoint)
    lexicon.add("st nd rd th", .ordinalSuffix)
  }

  static let hedges = PhraseTable<Hedge>([
    ("about", .about), ("around", .about), ("approximately", .about), ("some", .about),
    ("roughly", .about), ("an estimated", .about), ("or so", .about),
    ("in the region of", .about), ("nearly", .nearly), ("almost", .nearly), ("close to", .nearly),
    ("just under", .nearly), ("a little less than", .nearly), ("less than", .atMost),
    ("only less than", .atMost), ("fewer than", .atMost), ("under", .atMost), ("up to", .atMost),
    ("at most", .atMost), ("no more than", .atMost), ("not more than", .atMost),
    ("more than", .atLeast), ("over", .atLeast), ("at least", .atLeast), ("just over", .atLeast),
    ("no less|fewer than", .atLeast), ("a little more than", .atLeast), ("well over", .atLeast),
    ("only", .only), ("just", .only), ("merely", .only), ("barely", .barely), ("hardly", .barely),
    ("exactly", .exactly), ("precisely", .exactly),
  ])

  static let trailingHedges = PhraseTable<Hedge>([
    ("or so", .about), ("approximately", .about), ("at most", .atMost), ("at least", .atLeast),
    ("or more", .atLeast), ("or less", .atMost),
  ])
}
