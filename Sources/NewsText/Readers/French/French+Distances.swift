// What stands around a length in French news: frames, links, and what makes it another measure. Own reading of about 200 sentences.

extension French {
  static let frames = PhraseTable<DistanceFrame>([
    ("(à) une distance de", .distance), ("(à) une distance estimée à", .distance),
    ("(à) la distance de", .distance),
    ("distant|distante|distants|distantes de", .distance),
    ("éloigné|éloignée|éloignés|éloignées de", .distance),
    ("séparé|séparée|séparés|séparées par|de", .distance),
    ("dans un rayon de", .radius), ("sur un rayon de", .radius), ("dans un périmètre de", .radius),
    ("dans un rayon de environ", .radius), ("rayon de", .radius), ("un périmètre de", .radius),
    ("après", .after), ("au bout de", .after),
  ])

  static let anchorLinks = PhraseTable<AnchorLink>([
    ("autour de|du|des", .from), ("par rapport à|au|aux", .from), ("au large de|du|des", .from),
    ("en amont de|du|des", .from), ("en aval de|du|des", .from), ("à partir de|du", .from),
    ("avant", .from), ("après", .from), ("depuis", .from), ("à l'extérieur de|du", .from),
    ("jusqu'à|au|aux", .toward), ("à l'intérieur de|du|des", .from),
    ("plus loin", .here), ("plus bas", .here), ("plus haut", .here), ("plus avant", .here),
    ("alentour", .here), ("à la ronde", .here),
    ("au large", .here), ("en amont", .here), ("en aval", .here),
  ])

  static let measuresAfter = PhraseTable<MeasureMention.Quantity>([
    ("de long", .length), ("de longueur", .length),
    ("de côtes|côte|littoral|plage|plages", .length),
    ("de large", .width), ("de largeur", .width), ("de diamètre", .width),
    ("de circonférence", .length),
    ("de haut", .altitude), ("de hauteur", .altitude), ("de altitude", .altitude),
    ("au dessus de|du|des", .altitude), ("de dénivelé", .altitude),
    ("de profondeur", .depth), ("de fond", .depth), ("sous terre", .depth),
    ("sous la surface", .depth),
    ("sous la mer", .depth), ("de profond", .depth),
    ("de portée", .range), ("de rayon de action", .range), ("de autonomie", .range),
    ("de bouchon|bouchons|embouteillage|embouteillages|ralentissement|ralentissements", .length),
    (
      "de routes|pistes|rues|voies|ligne|lignes|rails|câbles|câble|canalisations|tunnel|tunnels",
      .length
    ),
    ("de frontière|frontières commune|communes", .length), ("de frontières", .length),
    ("de tranchées", .length),
    ("de front", .length), ("de fleuve", .length), ("de clôture|mur|barbelés|barrière", .length),
    ("linéaires", .length), ("haies|papillon|brasse|dos|crawl", .race), ("nage libre", .race),
    ("quatre nages", .race), ("steeple", .race), ("de course", .race), ("de parcours", .race),
    ("de neige|eau|sable|boue|béton|terre|glace|tissu", .depth),
  ])

  static let measuresBefore = PhraseTable<MeasureMention.Quantity>([
    ("long|longue|longs|longues de", .length), ("longueur de", .length),
    ("longueur est|totale de", .length),
    ("linéaire de", .length), ("sur une distance de", .length), ("sur", .length),
    ("sur près de", .length),
    (
      "tronçon|section|portion|route|ligne|mur|tunnel|pont|piste|canal|frontière|axe|trajet|parcours|boucle de",
      .length
    ),
    ("large|larges de", .width), ("largeur de", .width), ("diamètre de", .width),
    ("haut|haute|hauts|hautes de", .altitude), ("hauteur de", .altitude),
    ("altitude de", .altitude),
    ("à une altitude de", .altitude), ("à une hauteur de", .altitude), ("vagues de", .altitude),
    ("profond|profonde|profonds de", .depth), ("profondeur de", .depth),
    ("à une profondeur de", .depth),
    ("portée de", .range), ("autonomie de", .range), ("rayon de action de", .range),
    ("portée maximale de", .range), ("vitesse de", .speed),
    ("marathon|course|étape|marche de", .race),
    ("le|la|les|du|au|aux|un", .race), ("superficie de", .area),
    ("parcouru|parcourir|parcourent|avancé|progressé|reculé|marché|couru|roulé de", .length),
  ])

  static let raceAnchors = WordTable<Bool>(
    words: "arrivée but sommet ligne victoire perfection record autre autres")

  static let measureVerbs = WordTable<MeasureMention.Quantity>(
    [
      ("culmine culminant culminait culminent perché perchée situé situés altitude", .altitude),
      ("vole volait volent grimpe plane", .altitude),
      ("étend étendent étendait étendant", .length), ("plonge plongé descend", .depth),
      (
        "porte portée porter portant limite limité limitée passe passer élève élèvent estimée estimé",
        .length
      ),
    ].flatMap { words, value in
      words.split(separator: " ").filter { !$0.hasPrefix("situ") && !$0.hasPrefix("perch") }
        .map { (String($0), value) }
    })

  static let distantWords = WordTable<Bool>(
    words: "distant distante distants distantes éloigné éloignée éloignés éloignées")

  static let separates = WordTable<Bool>(
    words: "séparent sépare séparaient séparait séparant séparera")

  static let antecedentNouns = WordTable<Bool>(
    words:
      "ville village bourg bourgade commune localité cité centre fief bastion île oasis agglomération chef hameau place métropole municipalité site"
  )

  static let seats = WordTable<Bool>(words: "capitale lieu")

  static let capitals = WordTable<Bool>(words: "capitale frontière frontières")

  static let adverbs = WordTable<Bool>(
    words:
      "désormais encore toujours maintenant actuellement aujourd hui déjà même juste seulement aussi ainsi environ exactement"
  )

  static let distanceNouns = WordTable<Bool>(words: "distance trajet")

  static let leadWords = WordTable<Bool>(
    words: "compter comptez compte faut il y a environ estimée évaluée")
}
