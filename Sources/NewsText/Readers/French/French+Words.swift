// Small words of French by what they do in a phrase; Grevisse & Goosse, Le Bon Usage, 16th ed.

extension French {
  static func addWords(to lexicon: inout Lexicon) {
    lexicon.add("à", .at)
    lexicon.add("de d", .of)
    lexicon.add("du des", .ofThe)
    lexicon.add("le la les l", .article)
    lexicon.add("un une", .indefinite)
    lexicon.add("ce cet cette ces", .demonstrative)
    lexicon.add("son sa ses leur leurs notre nos", .possessive)
    lexicon.add("et", .and)
    lexicon.add("ou", .or)
    lexicon.add("entre", .between)
    lexicon.add("au aux", .to)
    lexicon.add("en dans", .inside)
    lexicon.add("depuis dès", .since)
    lexicon.add("jusque jusqu", .until)
    lexicon.add(
      """
      avec sans sous sur vers chez contre par pour selon avant après pendant durant malgré parmi hors outre
      près autour lors afin voire peu derrière devant environ vs dont lorsque quand tandis alors mais car puis
      comme si donc ainsi aussi
      """, .preposition)
    lexicon.add("qui que qu où lequel laquelle lesquels quoi quoiqu puisqu lorsqu", .relative)
    lexicon.add("il elle ils elles on nous vous je j tu y se s n ne ceci cela", .pronoun)
    lexicon.add("ne n", .negation)
    lexicon.add(
      """
      est sont était étaient fut furent sera seront serait trouve trouvent trouvait trouvaient situe situent
      situait situaient demeure reste restent restait étant se
      """, .standing)
    lexicon.add(
      """
      a ont avait avaient aura auront eut eurent ait fait font faisait fit été être avoir peut peuvent
      pouvait doit doivent devait va vont allait vient viennent venait dit disent disait pas plus n'a
      abrite attaque attaquent accueille entend compte explose meurt tue s'est
      """.replacingApostrophes, .verb)
    lexicon.add(
      "situé située situés situées sis sise localisé localisée localisés localisées", .situated)
    lexicon.add(
      "distant distante distants distantes éloigné éloignée éloignés éloignées", .situated)
    lexicon.add(
      "installé installée implanté implantée basé basée perché perchée niché nichée", .situated)
    lexicon.add(
      "situe situent situait situaient trouve trouvent trouvait trouvaient", .situatedVerb)
    lexicon.add("a", .looseAt)
    lexicon.add("sur", .ratio)
    lexicon.add("pourcent pourcents pourcentage pourcentages", .percent)
    lexicon.add("tôt tard tot petit", .early)
    lexicon.add("plus", .more)
    lexicon.add("là ici", .here)
    lexicon.add("moins", .minus)
    lexicon.add("frontière frontières", .border)
    lexicon.add(
      """
      ville villes village villages commune localité bourg bourgade cité municipalité hameau capitale
      métropole agglomération préfecture arrondissement oasis quartier chef lieu cité port île région
      province département district cercle wilaya comté bourgmestre gouvernorat
      """, .placeNoun)
    lexicon.add(
      """
      centre entrée sortie abords périphérie banlieue faubourgs extrémité limite nord sud portes cœur
      """, .placePart)
    lexicon.add(
      "m mme mlle mgr dr pr général colonel commandant capitaine lieutenant président ministre",
      .personTitle)
    lexicon.add(
      """
      aura auront sera seront devra devront pourra pourront tiendra tiendront viendra viendront fera feront
      ira iront prendra prendront prévu prévue prévus prévues attendu attendue attendus attendues prévoit
      fixé fixée programmé programmée débutera commencera reprendra rencontrera affrontera reviendra
      reviendrai partirai reviens retournerai
      """, .future)
    lexicon.add(
      """
      indiqué déclaré annoncé affirmé rapporté précisé expliqué confié assuré ajouté confirmé révélé dit
      souligné dénoncé estimé raconté admis reconnu écrit publié
      """, .reporting)
  }
}

extension String {
  /// Without the words that hold an apostrophe, which tokens never do.
  fileprivate var replacingApostrophes: String {
    split(whereSeparator: \.isWhitespace).filter { !$0.contains("'") }.joined(separator: " ")
  }
}
