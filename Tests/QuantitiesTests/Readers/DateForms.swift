import TestSupport

/// Own forms, read on Tuesday 2023-11-14.
enum FrenchDates {
  static let read = FormTable(
    """
    Le ⟦11 novembre⟧, un raid. | 2023-11-11
    Le ⟦11 novembre 2022⟧, un raid. | 2022-11-11
    Le ⟦1er mai 2021⟧, un raid. | 2021-05-01
    Le ⟦premier mai 2021⟧, un raid. | 2021-05-01
    Le ⟦onze novembre⟧, un raid. | 2023-11-11
    Le ⟦16 novembre⟧, un raid a eu lieu. | 2022-11-16
    Le scrutin aura lieu le ⟦16 novembre⟧. | 2023-11-16
    Le ⟦3 fév. 2023⟧, un raid. | 2023-02-03
    Le ⟦3 sept. 2023⟧, un raid. | 2023-09-03
    Un raid à Djibo ⟦mer. 12 avr. 2023⟧. | 2023-04-12
    Un raid à Djibo le ⟦dim. 24 sept⟧. | 2023-09-24
    Le raid, ⟦jeu. 2 sept. 2021⟧, a surpris. | 2021-09-02
    Un attentat à Nice le ⟦14 juill. 2016⟧. | 2016-07-14
    Un raid le ⟦lun. 12/06/2023⟧. | 2023-06-12
    Un raid à Djibo ⟦ven. soir⟧. | 2023-11-10
    Un raid à Djibo ⟦jeu. dernier⟧. | 2023-11-09
    Un raid à Djibo ⟦lun.⟧ | 2023-11-13
    Un raid ⟦dans la nuit du sam. 11 au dim. 12 nov.⟧ à Gao. | 2023-11-11..2023-11-12
    Le ⟦13/11/2023⟧, un raid. | 2023-11-13
    Le ⟦13.11.2023⟧, un raid. | 2023-11-13
    Le ⟦13-11-2023⟧, un raid. | 2023-11-13
    Le ⟦2023-11-13⟧, un raid. | 2023-11-13
    Le ⟦13/11⟧, un raid. | 2023-11-13
    ⟦Ce 13 novembre 2023⟧, un raid. | 2023-11-13
    ⟦Lundi⟧, un raid. | 2023-11-13
    ⟦Ce lundi⟧, un raid. | 2023-11-13
    ⟦Mardi⟧, un raid. | 2023-11-14
    ⟦Mercredi⟧, un raid. | 2023-11-08
    ⟦Dimanche⟧, un raid. | 2023-11-12
    ⟦Lundi dernier⟧, un raid. | 2023-11-13
    ⟦Mardi dernier⟧, un raid. | 2023-11-07
    ⟦Jeudi prochain⟧, il parlera. | 2023-11-16
    Il parlera ⟦jeudi⟧, il aura le temps. | 2023-11-16
    ⟦Lundi 13 novembre⟧, un raid. | 2023-11-13
    Le ⟦lundi 13 novembre 2023⟧, un raid. | 2023-11-13
    ⟦Lundi 13⟧, un raid. | 2023-11-13
    Ils ont lancé ⟦lundi⟧ une attaque. | 2023-11-13
    Ils ont lancé ⟦lundi⟧ un assaut. | 2023-11-13
    ⟦Jeudi 7 septembre⟧, un raid. | 2023-09-07
    ⟦Lundi matin⟧, un raid. | 2023-11-13 | 240..720
    ⟦Lundi soir⟧, un raid. | 2023-11-13 | 1080..1440
    ⟦Lundi après-midi⟧, un raid. | 2023-11-13 | 720..1140
    ⟦Lundi dans l'après-midi⟧, un raid. | 2023-11-13 | 720..1140
    ⟦Lundi vers 8 heures⟧, un raid. | 2023-11-13 | 480
    ⟦Lundi à 13h30⟧, un raid. | 2023-11-13 | 810
    ⟦Lundi, peu avant 13h⟧, un raid. | 2023-11-13 | 780
    ⟦Mardi de la semaine dernière⟧, un raid. | 2023-11-07
    ⟦Hier⟧, un raid. | 2023-11-13
    ⟦Hier soir⟧, un raid. | 2023-11-13 | 1080..1440
    ⟦Avant-hier⟧, un raid. | 2023-11-12
    ⟦Aujourd'hui⟧, un raid. | 2023-11-14
    ⟦Ce matin⟧, un raid. | 2023-11-14 | 240..720
    ⟦Ce soir⟧, un raid. | 2023-11-14
    ⟦Cette nuit⟧, un raid. | 2023-11-14
    ⟦La nuit dernière⟧, un raid. | 2023-11-13
    ⟦Demain⟧, il parlera. | 2023-11-15
    ⟦Après-demain⟧, il parlera. | 2023-11-16
    ⟦Il y a trois jours⟧, un raid. | 2023-11-11
    ⟦Il y a une semaine⟧, un raid. | 2023-11-04..2023-11-10
    ⟦Il y a deux ans⟧, un raid. | 2021-01-01..2021-12-31
    ⟦Il y a quelques jours⟧, un raid. | 2023-11-04..2023-11-12
    ⟦Dans trois jours⟧, il parlera. | 2023-11-17
    ⟦La semaine dernière⟧, un raid. | 2023-11-06..2023-11-12
    ⟦La semaine passée⟧, un raid. | 2023-11-06..2023-11-12
    ⟦Cette semaine⟧, un raid. | 2023-11-13..2023-11-19
    ⟦La semaine prochaine⟧, il parlera. | 2023-11-20..2023-11-26
    ⟦Le mois dernier⟧, un raid. | 2023-10-01..2023-10-31
    ⟦Ce mois-ci⟧, un raid. | 2023-11-01..2023-11-30
    ⟦L'an dernier⟧, un raid. | 2022-01-01..2022-12-31
    ⟦L'année dernière⟧, un raid. | 2022-01-01..2022-12-31
    ⟦Cette année⟧, un raid. | 2023-01-01..2023-12-31
    ⟦Ce week-end⟧, un raid. | 2023-11-11..2023-11-12
    ⟦Cet après-midi⟧, un raid. | 2023-11-14
    ⟦L'après-midi⟧, un raid. | 2023-11-14
    ⟦Au cours du week-end⟧, un raid. | 2023-11-11..2023-11-12
    ⟦Pendant le week-end⟧, un raid. | 2023-11-11..2023-11-12
    ⟦Dans la soirée de mercredi⟧, un raid. | 2023-11-08
    ⟦Le week-end dernier⟧, un raid. | 2023-11-11..2023-11-12
    En ⟦octobre⟧, un raid. | 2023-10-01..2023-10-31
    En ⟦décembre⟧, un raid. | 2022-12-01..2022-12-31
    En ⟦octobre 2021⟧, un raid. | 2021-10-01..2021-10-31
    En ⟦mars dernier⟧, un raid. | 2023-03-01..2023-03-31
    ⟦Début octobre⟧, un raid. | 2023-10-01..2023-10-10
    ⟦Mi-octobre⟧, un raid. | 2023-10-11..2023-10-20
    À la ⟦mi-octobre⟧, un raid. | 2023-10-11..2023-10-20
    ⟦Fin octobre⟧, un raid. | 2023-10-21..2023-10-31
    À la ⟦fin du mois d'octobre⟧, un raid. | 2023-10-21..2023-10-31
    ⟦Fin octobre 2021⟧, un raid. | 2021-10-21..2021-10-31
    En ⟦2021⟧, un raid. | 2021-01-01..2021-12-31
    L'année ⟦2021⟧ fut rude. | 2021-01-01..2021-12-31
    ⟦Depuis 2012⟧, la guerre. | 2012-01-01..2012-12-31
    ⟦Début 2021⟧, un raid. | 2021-01-01..2021-03-31
    ⟦Fin 2021⟧, un raid. | 2021-10-01..2021-12-31
    ⟦Dans les années 1990⟧, la guerre. | 1990-01-01..1999-12-31
    ⟦Dans les années 90⟧, la guerre. | 1990-01-01..1999-12-31
    À l'⟦été 2021⟧, un raid. | 2021-06-01..2021-08-31
    L'⟦été dernier⟧, un raid. | 2022-06-01..2022-08-31
    ⟦Depuis samedi⟧, la colonne attend. | 2023-11-11
    ⟦Depuis trois jours⟧, la colonne attend. | 2023-11-11
    ⟦À partir du 8 août⟧, tout est fermé. | 2023-08-08
    ⟦Dès le 8 août⟧, tout est fermé. | 2023-08-08
    ⟦Du 16 au 17 juin⟧, un raid. | 2023-06-16..2023-06-17
    ⟦Du 30 mai au 2 juin⟧, un raid. | 2023-05-30..2023-06-02
    ⟦Entre le 11 et le 13 août⟧, des accrochages. | 2023-08-11..2023-08-13
    Les ⟦11 et 12 novembre⟧, des accrochages. | 2023-11-11..2023-11-12
    ⟦Du 11 au 13 novembre 2021⟧, des accrochages. | 2021-11-11..2021-11-13
    ⟦De samedi à lundi⟧, des accrochages. | 2023-11-11..2023-11-13
    ⟦Entre samedi et lundi⟧, des accrochages. | 2023-11-11..2023-11-13
    ⟦De 2012 à 2015⟧, la guerre. | 2012-01-01..2015-12-31
    ⟦Entre 2012 et 2015⟧, la guerre. | 2012-01-01..2015-12-31
    ⟦De janvier à mars 2020⟧, la guerre. | 2020-01-01..2020-03-31
    ⟦Dans la nuit de samedi à dimanche⟧, un raid. | 2023-11-11..2023-11-12
    ⟦Dans la nuit du 11 au 12 novembre⟧, un raid. | 2023-11-11..2023-11-12
    ⟦Dans la nuit de samedi⟧, un raid. | 2023-11-11..2023-11-12
    ⟦Dans la nuit de vendredi à ce samedi 11 novembre⟧, un raid. | 2023-11-10..2023-11-11
    ⟦Ces trois derniers jours⟧, des raids. | 2023-11-11..2023-11-14
    Au cours des ⟦72 dernières heures⟧, des raids. | 2023-11-11..2023-11-14
    ⟦Ces dernières 48 heures⟧ furent rudes. | 2023-11-12..2023-11-14
    Les ⟦six derniers mois⟧ furent rudes. | 2023-05-14..2023-11-14
    Le ⟦premier trimestre 2023⟧ fut rude. | 2023-01-01..2023-03-31
    La ⟦première semaine d'octobre⟧ fut rude. | 2023-10-02..2023-10-08
    La ⟦deuxième quinzaine d'octobre⟧ fut rude. | 2023-10-16..2023-10-31
    Le ⟦premier lundi d'octobre⟧ fut rude. | 2023-10-02
    En ⟦début de semaine⟧, un raid. | 2023-11-13..2023-11-14
    Le ⟦7 novembre⟧, un raid. ⟦Le lendemain⟧, rien. | 2023-11-07, 2023-11-08
    Le ⟦7 novembre⟧, un raid. ⟦Le même jour⟧, rien. | 2023-11-07, 2023-11-07
    Le ⟦7 novembre⟧, un raid. ⟦Trois jours plus tard⟧, rien. | 2023-11-07, 2023-11-10
    Le ⟦7 novembre⟧, un raid. ⟦Quatre jours plus tôt⟧, rien. | 2023-11-07, 2023-11-03
    Le ⟦7 novembre⟧, un raid. Vers ⟦22 heures⟧, rien. | 2023-11-07, 2023-11-07
    Le ⟦7 novembre⟧, un raid. ⟦Dans la soirée⟧, rien. | 2023-11-07, 2023-11-07
    Le ⟦7 novembre⟧, un raid. ⟦À l'aube⟧, rien. | 2023-11-07, 2023-11-07
    Le ⟦16 août de l'an dernier⟧, un raid. | 2022-08-16
    En ⟦juillet de l'année dernière⟧, un raid. | 2022-07-01..2022-07-31
    ⟦L'an dernier, en juillet⟧, un raid. | 2022-07-01..2022-07-31
    En ⟦mars 2021⟧, un raid. ⟦L'année suivante, en juillet⟧, rien. | 2021-03-01..2021-03-31, 2022-07-01..2022-07-31
    En ⟦mars 2021⟧, un raid. ⟦L'année suivante⟧, rien. | 2021-03-01..2021-03-31, 2022-01-01..2022-12-31
    En ⟦mars 2021⟧, un raid. ⟦Fin décembre de l'année précédente⟧, rien. | 2021-03-01..2021-03-31, 2020-12-21..2020-12-31
    Le ⟦3 mai 2021⟧, un raid. Le ⟦12 août de la même année⟧, rien. | 2021-05-03, 2021-08-12
    Le ⟦3 mai 2021⟧, un raid. En ⟦août de cette année-là⟧, rien. | 2021-05-03, 2021-08-01..2021-08-31
    En ⟦2019⟧, un raid. ⟦Cet été-là⟧, rien. | 2019-01-01..2019-12-31, 2019-06-01..2019-08-31
    En ⟦mars 2021⟧, un raid. ⟦Le mois suivant⟧, rien. | 2021-03-01..2021-03-31, 2021-04-01..2021-04-30
    Le ⟦3 mai 2021⟧, un raid. ⟦La semaine suivante⟧, rien. | 2021-05-03, 2021-05-10..2021-05-16
    """)

  static let refused = FormTable(
    """
    La planète Mars est rouge.
    Le Mouvement du 23 mars avance.
    La place du 13 Mai est vide.
    Le 11-Septembre a changé le monde.
    La rue du 4 Septembre est vide.
    Sept soldats sont morts en sept ans.
    De 1500 à 2000 soldats sont là.
    Il a passé trois jours à Gao.
    La mer est calme, le jeu.
    La RN2 et le PK12.
    Le score est de 3-1.
    Il reste 12 km.
    Une journée de deuil.
    Une femme de 29 ans.
    Il a été élu.
    Il marche pendant deux heures.
    Le 49e bataillon.
    Le 3 contre 4.
    """)

  static let undated = FormTable(
    """
    Lundi, un raid. | open
    Hier, un raid. | open
    Le 11 novembre, un raid. | open
    La semaine dernière, un raid. | open
    Il y a trois jours, un raid. | open
    Le 11 novembre 2023, un raid. | 2023-11-11
    En 2021, un raid. | 2021-01-01..2021-12-31
    La veille de l'attaque, rien. | open
    Le lendemain, rien. | open
    L'année suivante, rien. | open
    """)
}

enum EnglishDates {
  static let read = FormTable(
    """
    On ⟦November 13, 2023⟧, a raid. | 2023-11-13
    On ⟦13 November 2023⟧, a raid. | 2023-11-13
    On ⟦November 13⟧, a raid. | 2023-11-13
    On ⟦Monday⟧, a raid. | 2023-11-13
    ⟦Last Monday⟧, a raid. | 2023-11-13
    ⟦Yesterday⟧, a raid. | 2023-11-13
    ⟦Three days ago⟧, a raid. | 2023-11-11
    ⟦Last week⟧, a raid. | 2023-11-06..2023-11-12
    In ⟦March 2021⟧, a raid. | 2021-03-01..2021-03-31
    In ⟦2021⟧, a raid. | 2021-01-01..2021-12-31
    ⟦Early October⟧, a raid. | 2023-10-01..2023-10-10
    ⟦Since Saturday⟧, the column waits. | 2023-11-11
    ⟦Between Saturday and Monday⟧, raids. | 2023-11-11..2023-11-13
    On ⟦7 November⟧, a raid. ⟦The previous day⟧, nothing. | 2023-11-07, 2023-11-06
    On ⟦7 November⟧, a raid. ⟦Two days later⟧, nothing. | 2023-11-07, 2023-11-09
    In ⟦March 2021⟧, a raid. ⟦The following year⟧, nothing. | 2021-03-01..2021-03-31, 2022-01-01..2022-12-31
    In ⟦March 2021⟧, a raid. ⟦That year⟧, nothing else. | 2021-03-01..2021-03-31, 2021-01-01..2021-12-31
    """)
}
