import TestSupport

/// Own forms: what French news says about how far, and what it says with the same words about other things.
enum FrenchDistances {
  static let read = FormTable(
    """
    Alkite, ⟦à environ trente kilomètres de Kidal⟧, est calme. | about 30 |
    Ils sont ⟦à 10 km de Tours⟧. | exact 10 |
    Ils sont ⟦à 10 km au nord de Tours⟧. | exact 10 | N
    Ils sont ⟦à 10 km au sud-est de Tours⟧. | exact 10 | SE
    Ils sont ⟦à 10 km à l'ouest de Tours⟧. | exact 10 | W
    Ils sont ⟦à 10 km à l'est de Tours⟧. | exact 10 | E
    Ils sont ⟦à soixante-dix kilomètres au nord-nord-est de Kidal⟧. | exact 70 | NNE
    Ils sont ⟦à 45 km au N-E de Kidal⟧. | exact 45 | NE
    Ansongo est ⟦à 90 km SE de Gao⟧. | exact 90 | SE
    Ansongo est ⟦à 90 km au SE de Gao⟧. | exact 90 | SE
    Le puits ⟦à 12 km⟧ se trouve à l'écart. | exact 12
    Ils sont ⟦à 10km de Tours⟧. | exact 10 |
    Ils sont ⟦à 10 kms de Tours⟧. | exact 10 |
    Ils sont ⟦à 15 Km de Goundam⟧. | exact 15 |
    ⟦A 30 km de Gao⟧, un convoi a sauté. | exact 30 |
    ⟦À une trentaine de kilomètres de Gao⟧, un convoi a sauté. | aine 30 |
    Ils sont ⟦à une bonne trentaine de kilomètres de Gao⟧. | aine 30 |
    Ils sont ⟦à une demi-douzaine de kilomètres de Gao⟧. | aine 6 |
    Ils sont ⟦à une centaine de km de Gao⟧. | aine 100 |
    Ils sont ⟦à près d'une centaine de kilomètres de Gao⟧. | nearly 100 |
    Ils sont ⟦à moins de 5 km de la frontière malienne⟧. | at_most 5 |
    Ils sont ⟦à plus de deux cents kilomètres de Gao⟧. | at_least 200 |
    Ils sont ⟦à un peu plus de 40 km de Gao⟧. | at_least 40 |
    Ils sont ⟦à au moins 40 km de Gao⟧. | at_least 40 |
    Ils sont ⟦à près de 200 km de Gao⟧. | nearly 200 |
    Ils sont ⟦à presque 200 km de Gao⟧. | nearly 200 |
    Ils sont ⟦à quelque 250 kilomètres de Gao⟧. | about 250 |
    Ils sont ⟦à à peu près 250 kilomètres de Gao⟧. | about 250 |
    Ils sont ⟦à seulement 10 km de Gao⟧. | only 10 |
    Ils sont ⟦à 60 km seulement de Gao⟧. | only 60 |
    Ils ne sont qu'⟦à 12 km de Gao⟧. | only 12 |
    Le front n'est plus qu'⟦à 12 km de Gao⟧. | only 12 |
    Ils sont ⟦à peine à 12 km de Gao⟧. | barely 12 |
    Ils sont ⟦à à peine dix kilomètres de Gao⟧. | barely 10 |
    Ils sont ⟦à dix kilomètres à peine de Gao⟧. | barely 10 |
    Ils sont ⟦à 110 km environ de Gao⟧. | about 110 |
    Ils sont ⟦à deux ou trois kilomètres du puits⟧. | between 2 3 |
    Ils sont ⟦à 10 à 15 km d'Alkite⟧. | between 10 15 |
    Ils sont ⟦à 10-15 km de Ber⟧. | between 10 15 |
    Ils sont ⟦à entre dix et quinze kilomètres de Gao⟧. | between 10 15 |
    Les combats ont lieu ⟦entre 10 et 15 km de Kidal⟧. | between 10 15 |
    Le village est ⟦à 1\u{202F}500 mètres du marché⟧. | exact 1.5 |
    Le village est ⟦à 1.500 m du marché⟧. | exact 1.5 |
    Le pont, ⟦à 2,5 km du centre d'Ansongo⟧, a sauté. | exact 2.5 |
    Le puits est ⟦à un kilomètre et demi de la piste⟧. | exact 1.5 |
    Le puits est ⟦à un demi-kilomètre de la piste⟧. | exact 0.5 |
    Le puits est ⟦à cinq cents mètres de la piste⟧. | exact 0.5 |
    Le puits est ⟦à 500m de la piste⟧. | exact 0.5 |
    Le puits est ⟦à quelques kilomètres de la ville⟧. | vague 2 10 |
    Le puits est ⟦à quelques centaines de mètres du camp⟧. | vague 0.2 0.9 |
    Le puits est ⟦à des centaines de kilomètres de là⟧. | vague 200 900 |
    Le puits est ⟦à plusieurs kilomètres d'ici⟧. | vague 2 10 |
    Un navire ⟦à 20 milles marins de Lampedusa⟧. | exact 37.04 |
    Un navire ⟦à 20 milles nautiques au sud de Lampedusa⟧. | exact 37.04 | S
    Un bourg ⟦à 40 miles de Dallas⟧. | exact 64.37376 |
    Un bourg ⟦à vingt lieues de Cadix⟧. | exact 80 |
    Un bourg ⟦à soixante bornes d'El-Oued⟧. | exact 60 |
    Un village situé ⟦à 29 kilomètres de l'hospice de Dabola⟧. | exact 29 |
    Un village situé ⟦112 km plus au nord-est⟧. | exact 112 | NE
    Un village situé ⟦à 112 km plus au nord⟧. | exact 112 | N
    La frappe a eu lieu ⟦quelques kilomètres plus loin⟧. | vague 2 10 |
    Le dépôt est ⟦à trente et quelques kilomètres de Beyrouth⟧. | between 30 39 |
    Le dépôt est ⟦à 120 et quelques kilomètres de Beyrouth⟧. | between 120 129 |
    Anéfis, ⟦distante de Kidal de 110 km environ⟧, est vide. | about 110 |
    Cancale, ⟦distante d'une douzaine de kilomètres de Dol⟧, est vide. | aine 12 |
    Le lac est ⟦à une distance de 84 km de Rennes⟧. | exact 84 |
    ⟦La distance entre Gao et Kidal est d'environ 350 km⟧. | about 350 |
    ⟦60 km séparent Ber de Tombouctou⟧. | exact 60 |
    Ber et Tombouctou sont ⟦séparées par une soixantaine de kilomètres⟧. | aine 60 |
    ⟦De Kidal à Taoudéni, compter 900 kilomètres⟧. | exact 900 |
    Tout est détruit ⟦dans un rayon de 5 km autour de Bakhmout⟧. | at_most 5 |
    Ils sont ⟦à 30 km à vol d'oiseau de Gao⟧. | exact 30 straight |
    Ils sont ⟦à 30 km de Gao à vol d'oiseau⟧. | exact 30 straight |
    Ils sont ⟦à 30 km par la route de Gao⟧. | exact 30 road |
    La ville est ⟦à plus de 160 km par route⟧. | at_least 160 road |
    Ils sont ⟦à deux heures de route de Gao⟧. | 2 h by road |
    Ils sont ⟦à une heure et demie de piste au nord de Gao⟧. | 1.5 h by track | N
    Ils sont ⟦à trois jours de marche de Tombouctou⟧. | 24 h by foot |
    Ils sont ⟦à 1h30 de Bamako⟧. | 1.5 h by road |
    Ils sont ⟦à deux heures de pirogue de Mopti⟧. | 2 h by boat |
    Ils sont ⟦à une heure d'avion de Gao⟧. | 1 h by air |
    ⟦Au nord-est de Kidal, à 45 km⟧, un camp a brûlé. | exact 45 | NE
    Au sud-est, ⟦à dix kilomètres à peine⟧, se dresse le camp. | barely 10 | SE
    Ils sont ⟦à quatre kilomètres de Khan Cheikhoun, à l'ouest⟧. | exact 4 | W
    Ils sont ⟦à 35 km en amont de Gao⟧. | exact 35 |
    La coque est ⟦à 32 km au large de la Corse⟧. | exact 32 |
    La route est coupée ⟦à 12 km avant Gao⟧. | exact 12 |
    Dinard (⟦à 15 km de Dinan⟧) est calme. | exact 15 |
    Dinard, ville de bains ⟦à une quinzaine de kilomètres de Dinan⟧, est calme. | aine 15 |
    Il habite ⟦à cinquante mètres de la plage⟧. | exact 0.05 |
    Le poste est ⟦à 30 km⟧. | exact 30 |
    Une rivière située ⟦à un kilomètre⟧. | exact 1 |
    ⟦À 300 kilomètres au nord de la capitale Bangui⟧, la ville tient. | exact 300 | N
    Des centaines de morts ⟦à 8 km de Tigray⟧. | exact 8 |
    L'épicentre est ⟦à 71 km au sud-ouest de Marrakech⟧. | exact 71 | SW
    Ils sont ⟦à 40 kilomètres dans le nord-ouest de Gao⟧. | exact 40 | NW
    """)

  static let refused = FormTable(
    """
    La D10 est coupée.
    10 personnes sont mortes.
    Une file de 15 km de long.
    Une file longue de 15 km.
    Une clôture de 300 km de longueur.
    Le mur, haut de 8 mètres, entoure le camp.
    Un mur de 3 mètres de haut.
    Un fossé large de 12 mètres.
    Un fossé de 4 m de large.
    Le col culmine à 3 000 mètres.
    Le camp est à 3 000 mètres d'altitude.
    Une altitude de 400 km.
    Il roulait à 90 km/h.
    Il roulait à près de 300 km/h.
    Il roulait à 90 kilomètres à l'heure.
    Il roulait à 90 kilomètres par heure.
    Une superficie de 180 km².
    Une zone de 25km² est fermée.
    Trois millions de kilomètres carrés.
    Un séisme à une profondeur de 27 km.
    Un séisme à 10 km de profondeur.
    Il reste 12 km, il est à 12 km de l'arrivée.
    Il est à 3 km du but.
    Le 1 500 mètres de Tours.
    Les 20 km de Bruxelles.
    Elle a gagné le 100 mètres haies.
    Le 400 m nage libre.
    Un missile d'une portée de 300 km.
    Des roquettes (jusqu'à 55 km) ont été tirées.
    Un rayon d'action de 200 km.
    20 km de bouchons sur l'A7.
    Des ralentissements sur 15 km.
    Ils ont parcouru 300 km.
    Un linéaire de 18,3 km.
    Une route de 60 km relie les deux villes.
    Un tronçon de 12 km.
    30 km de pistes ont été refaits.
    Un pipeline long de 2 000 km.
    Un tunnel de 500 m.
    À deux jours du scrutin.
    À trois mois de la présidentielle.
    Dans deux heures.
    À 15 heures, le calme est revenu.
    Pendant deux heures.
    Le 30 kilomètre.
    Il mesure 1,80 mètre.
    Des vagues de 6 mètres.
    Une marche de 10 km.
    Un front de 200 kilomètres de long.
    """)

  static let anchors = FormTable(
    """
    Alkite, à environ trente kilomètres de Kidal, est calme. | Kidal | Kidal | Alkite
    Les combats près d'Alkite, à trente kilomètres de Kidal. | Kidal | Kidal | Alkite
    Vitré, une ville située à une trentaine de kilomètres de Rennes, est vide. | Rennes | Rennes | Vitré
    Sougéal, village du canton de Val-Couesnon, situé à neuf kilomètres de Pontorson. | Pontorson | Pontorson | Sougéal
    À Bréal-sous-Vitré (Ille-et-Vilaine), à 14 kilomètres au sud de Vitré. | Vitré | Vitré | Bréal-sous-Vitré
    Goma (à environ 30 km de Sake) attend. | Sake | Sake | Goma
    Dinan n'est qu'à une vingtaine de kilomètres de Dinard. | Dinard | Dinard | Dinan
    Gagnoa est à environ 270 kilomètres au nord-ouest d'Abidjan. | Abidjan | Abidjan | Gagnoa
    À 35 kilomètres de Rennes, à Saint-Malon-sur-Mel, il peint. | Rennes | Rennes | Saint-Malon-sur-Mel
    Il y a eu un éboulement à 20 km à Cancale. | - | - | Cancale
    Le camp est à 40 km de la ville de Boungou. | Boungou | Boungou | Le camp
    Le camp est à 40 km de la capitale Bangui. | Bangui | Bangui | Le camp
    Le camp est à 40 km de la capitale. | la capitale | - | Le camp
    Le camp est à 40 km de la capitale, Antananarivo. | la capitale | Antananarivo | Le camp
    Le camp est à 40 km de la capitale (Antananarivo). | la capitale | Antananarivo | Le camp
    Le camp est à 40 km du chef-lieu, Bambari, et brûle. | chef-lieu | Bambari | Le camp
    Le camp est à 40 km de la capitale, Paul Biya y vit. | la capitale | - | Le camp
    Le camp est à 40 km de la frontière malienne. | la frontière malienne | - | Le camp
    Le camp est à 40 km de la frontière avec la Guinée. | la frontière avec la Guinée | - | Le camp
    Le camp est à 26 km de l'hôpital de Dabola. | l'hôpital de Dabola | Dabola | Le camp
    Le camp est à 2 km du centre d'Ansongo. | centre d'Ansongo | Ansongo | Le camp
    Le camp est à 2 km de Vălenii de Munte. | Vălenii de Munte | Vălenii de Munte | Le camp
    Le camp est à 2 km de Mocimboa da Praia. | Mocimboa da Praia | Mocimboa da Praia | Le camp
    Il attaque Kidal. Un convoi a sauté à Anéfis, à 110 km de la ville. | la ville | - | Anéfis
    L'armée entre à Kidal. Un convoi a sauté à Anéfis, à 110 km de la ville. | la ville | Kidal | Anéfis
    Touché à Tinzaouaten, il est tombé à Kidal, à 200 km de là. | là | Tinzaouaten | Kidal
    Ils ont quitté le Mali. Ils sont à 10 km de la ville. | la ville | - | -
    60 km séparent Ber de Tombouctou. | Tombouctou | Tombouctou | Ber
    La distance entre Gao et Kidal est de 350 km. | Kidal | Kidal | Gao
    La commune de Gura est située dans le nord, à 3 km au sud de Munte. | Munte | Munte | Gura
    Un pont a cédé, à environ 16 km d'Aguelhok. | Aguelhok | Aguelhok | -
    Le cortège n'est plus qu'à une vingtaine de kilomètres de Rennes. | Rennes | Rennes | Le cortège
    Le chantier de Combourg, à 35 kilomètres de Rennes, est fermé. | Rennes | Rennes | Combourg
    """)
}

enum EnglishDistances {
  static let read = FormTable(
    """
    Fulton is ⟦about 20 miles west of Albany⟧. | about 32.18688 | W
    Anefis lies ⟦110km south-west of Kidal⟧. | exact 110 | SW
    They camped ⟦some thirty kilometres north of Gao⟧. | about 30 | N
    They camped ⟦10 km from Kidal⟧. | exact 10 |
    They camped ⟦between 10 and 15 km from Kidal⟧. | between 10 15 |
    They camped ⟦within 20 km of the town of Ber⟧. | at_most 20 |
    They camped ⟦less than 100 kilometers west of Syria⟧. | at_most 100 | W
    They camped ⟦more than 100 kilometers from the border⟧. | at_least 100 |
    They camped ⟦nearly 100 miles southeast of Alliance⟧. | nearly 160.9344 | SE
    They camped ⟦just a few miles from the site⟧. | vague 3.218688 16.09344 |
    They camped ⟦a dozen kilometers outside Mopti⟧. | aine 12 |
    They camped ⟦half a mile from the bridge⟧. | exact 0.804672 |
    They camped ⟦one-third of a mile north of Paris⟧. | exact 0.536448 | N
    They camped ⟦1/2 mile west of Richland⟧. | exact 0.804672 | W
    They camped ⟦seven kilometers south-west of Tskhinvali⟧. | exact 7 | SW
    They camped ⟦a two-hour drive from Gao⟧. | 2 h by road |
    They camped ⟦at least 30 km east of Goma⟧. | at_least 30 | E
    They camped ⟦hundreds of kilometres from Kidal⟧. | vague 200 900 |
    They camped ⟦30 km northeast of Kidal as the crow flies⟧. | exact 30 straight | NE
    The boat sank ⟦50 nautical miles south of Lampedusa⟧. | exact 92.6 | S
    It lies ⟦two miles off the road⟧. | exact 3.218688 |
    """)

  static let refused = FormTable(
    """
    A wall 8 metres high.
    A queue 15 km long.
    An area of 180 square kilometres.
    They drove at 90 km/h.
    They drove at 90 miles per hour.
    A 2-kilometre section of a river.
    At an altitude of 400 km.
    A depth of 27 km.
    They walked 10 km.
    30 people were killed.
    Two hours later.
    """)
}
