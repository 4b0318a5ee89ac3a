// Small words of English by what they do in a phrase; Huddleston & Pullum, The Cambridge Grammar, ch. 5–7.

extension English {
  static func addWords(to lexicon: inout Lexicon) {
    lexicon.add("at", .at)
    lexicon.add("of", .of)
    lexicon.add("from", [.of, .preposition])
    lexicon.add("the", .article)
    lexicon.add("a an", .indefinite)
    lexicon.add("this that these those", .demonstrative)
    lexicon.add("its their his her our", .possessive)
    lexicon.add("and", .and)
    lexicon.add("or", .or)
    lexicon.add("between", .between)
    lexicon.add("to through", .to)
    lexicon.add("in on", .inside)
    lexicon.add("since", .since)
    lexicon.add("until till by", .until)
    lexicon.add(
      """
      with without under over near towards toward against for after before during around about off outside
      inside along across beyond within into onto up down past behind above below than as while when but
      because though although if so
      """, .preposition)
    lexicon.add("who which where whose what", .relative)
    lexicon.add("he she it they we you i s", .pronoun)
    lexicon.add("not", .negation)
    lexicon.add("is are was were lies lie lay sits stands remains remained be been", .standing)
    lexicon.add(
      """
      has have had can could may might must shall should do does did said says say told killed hit struck
      took made went came blocked left found
      """, .verb)
    lexicon.add("located situated based nestled lying sitting sited", .situated)
    lexicon.add("lies lie lay sits stands", .situatedVerb)
    lexicon.add("percent", .percent)
    lexicon.add("further farther", .more)
    lexicon.add("there here", .here)
    lexicon.add("minus", .minus)
    lexicon.add("border frontier", .border)
    lexicon.add(
      """
      city cities town towns village villages settlement hamlet capital municipality suburb port island
      region province county district state neighborhood neighbourhood community
      """, .placeNoun)
    lexicon.add("center centre outskirts edge downtown entrance limits", .placePart)
    lexicon.add("mr mrs ms dr president general colonel captain minister", .personTitle)
    lexicon.add("will shall scheduled expected due planned slated tomorrow upcoming", .future)
    lexicon.add("said says told announced reported confirmed added stated declared", .reporting)
  }
}
