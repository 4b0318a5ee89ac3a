// Common French words that begin sentences or that are places somewhere: our own.
/// Words whose capital says nothing, or whose place is nearly never meant.
enum FrenchCommonWords {
  static let lists: [(WordClass, String)] = [
    (
      .function,
      """
      le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos
      il elle ils elles on nous vous je j tu me te se lui y en qui que qu quoi dont où quand comment combien pourquoi quel quelle quels quelles lequel laquelle
      et ou ni mais or car donc si comme lorsque lorsqu puisque quoique tandis afin ainsi alors aussi autant autre autres avant après avec
      bien beaucoup bientôt cela ceci celui celle ceux celles cependant certains certaines certes chacun chaque chez cinq contre dans depuis dernier dernière
      derrière dès deux devant dix durant eh elle enfin ensuite entre environ encore est étant été être avoir ayant sont fut face faute faire fait fois grâce
      hier hors hormis huit ici jamais jusque juste là lire loin longtemps lors maintenant malgré même moins moi tout tous toute toutes non notamment
      outre oui par parce pareil parfois parmi partout pas pendant personne peu peut plus plusieurs plutôt point pour pourtant près presque puis quant quatre quelque quelques
      rien sans sauf selon sept seul seule seulement sinon six soit sous souvent suite sur surtout tandis tant telle tel tels telles toujours toutefois très
      trois trop ubuntu vers via voici voilà vraiment neuf cent mille million aucun aucune aujourd hui demain auparavant autour autrement certain
      à a â ô ah oh ne n c s t m y z b e f g h i j k o p q r u v w x
      regarder lire écouter voir savoir vidéo photo photos article articles suivez cliquez partager écoutez réécoutez retrouvez découvrez
      """
    ),
    (
      .monthOrDay,
      """
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
      printemps été automne hiver
      """
    ),
    (
      .common,
      """
      agence aide aller amis ancien ancienne ange années appel arrestation arts assaut attention audience avenir avocat bac bar bâle base bataille beau belle
      besoin blanc blanche bleu bois bon bonne bord bordure bosse boucle bras brie bulle but buts bus camp canal canton cap capitale car carte cas casse cause
      cave centre cercle chaîne chambre champ champs chance change chapelle chance charge château chef chemin cher chiffres ciel cité classe
      clé clés cœur coin col comité comme compte concert contact coq corps cors côte coton cour courant court coupe crise croix culture
      danger danse date début décès défense demande dent dents départ dernières dictée die dieu difficile directeur direct directrice domaine droit droits
      eau échec économie effort élection élections élève encore enfants énergie enquête ensemble ère erre espace esprit étoile études évènement événement expert
      famille femme femmes ferme fête feu fier fille fils fin finance fleur fleurs foi fond football force forces forêt fort forte fosse fosses four
      franc franche frère front gaz général gens golf grand grande grands grave groupe guerre guide haut haute hauts heure histoire homme hommes honneur île
      images inter interview joie joueur jour journal jours jeu jeux justice lac laisse lance large le léger lettre lettres ligne lions livre loi loire lot loup lune
      magie main maire maison mal manche mariage marne masque match mer merci mère mesure midi mine mines ministre miracle mission mode mois moment monde mont
      mort morts moulin mouvement musée musique nation nations nature nice noir noire noël nom nord nouveau nouvelle nouvelles nuit opération or orange orchestre ordre
      organisation organisations os ouest page paix palais palme pandémie papa papiers parc pardon parole part parti partie pas passage passe pays peine père pertes petit petite peuple
      photo pied place plan planète pleine pluie point police politique pont port porte portes président presse prix premier première preuve problème procès
      projet prospérité public publicité quai quartier question rapport raison rebelle recherche record réaction réactions région réponse reine résistance résultat résultats retour riche rien
      rivière roche roi rose rouge route rue sable saint sainte saison santé secours sel selle sens série seul signe site société soir sol soleil sons sources sport sports stade suite sud
      table tableau taille tanne tarif télé témoignage temps tempête terre terrible terrorisme test texte titre toi toile tombe tour tours tournée train transition travail
      trêve triste tunnel union unité usine vaccin vague vallée valence variant vase vent vente verre vert victoire vie vieux village ville villes vin vis visite vol voie voile voix
      volcan voter zone zones manifestation manifestations manifestants attaque attaques attentat coronavirus virus lancement ouverture fermeture nombre comment
      communauté commission gouvernement ministère prison tribunal armée soldats gendarmerie enquêteurs victimes survivants médecins autorités experts
      révolution royaume république empire élève étudiants professeur école université hôpital mosquée église marché radio télévision internet
      sécurité traité accord société compagnie entreprise entreprises usines secteur ministres députés sénat assemblée parlement constitution bourse
      fer lens ber die bani ivry gap sens tulle romans troyes foix vire eu an ornans pau sèvres auch ars vis mens bâle laval loches brie cognac mou
      """
    ),
  ]
}
