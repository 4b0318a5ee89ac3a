// What stands around a length in English news: frames, links, and what makes it another measure.

extension English {
  static let frames = PhraseTable<DistanceFrame>([
    ("(at) a distance of", .distance), ("within", .radius), ("within a radius of", .radius),
    ("in a radius of", .radius), ("after", .after),
  ])

  static let anchorLinks = PhraseTable<AnchorLink>([
    ("from", .from), ("away from", .from), ("off", .from), ("off the coast of", .from),
    ("outside (of)", .from), ("inland from", .from), ("upstream of|from", .from),
    ("downstream of|from", .from), ("inside", .from), ("around", .from), ("beyond", .from),
    ("before", .from), ("past", .from), ("short of", .from), ("down the road from", .from),
    ("offshore", .here), ("down the road", .here), ("upstream", .here), ("downstream", .here),
    ("inland", .here), ("further on", .here),
  ])

  static let measuresAfter = PhraseTable<MeasureMention.Quantity>([
    ("long", .length), ("in length", .length), ("stretch|section|line|road|route|march", .length),
    (
      "of road|roads|track|tracks|pipe|cable|coastline|border|front|wall|fence|tunnel|tunnels",
      .length
    ),
    ("wide|across", .width), ("in diameter", .width), ("high|tall", .altitude),
    ("above sea level", .altitude), ("in height|altitude", .altitude), ("of altitude", .altitude),
    ("above", .altitude), ("deep|below|underground", .depth), ("of water|snow|mud|rain", .depth),
    ("range", .range), ("race|run|hurdles|freestyle|relay|sprint", .race),
  ])

  static let measuresBefore = PhraseTable<MeasureMention.Quantity>([
    ("length of", .length), ("altitude|height|elevation of", .altitude), ("depth of", .depth),
    ("range of", .range), ("speed of", .speed), ("width of", .width), ("for", .length),
    ("travelled|traveled|walked|marched|ran|advanced|retreated|stretches|extends", .length),
    ("the", .race),
  ])

  static let raceAnchors = WordTable<Bool>(words: "finish line summit goal record")

  static let measureVerbs = WordTable<MeasureMention.Quantity>([
    ("flying", .altitude), ("flew", .altitude), ("altitude", .altitude), ("rises", .altitude),
    ("peaks", .altitude),
  ])

  static let distantWords = WordTable<Bool>(words: "distant")

  static let separates = WordTable<Bool>(words: "separate separates separated")

  static let antecedentNouns = WordTable<Bool>(
    words: "city town village settlement stronghold bastion island hamlet municipality")

  static let seats = WordTable<Bool>(words: "capital")

  static let capitals = WordTable<Bool>(words: "capital border frontier")

  static let adverbs = WordTable<Bool>(words: "now still already currently just only about")

  static let distanceNouns = WordTable<Bool>(words: "distance")

  static let leadWords = WordTable<Bool>(words: "it some about estimated at")
}
