// Source: own, from the actors of conflict and local news in French.

extension NounLexicon {
  /// Those who act and those to whom it is done.
  static let actors: [(NounClass, String)] = [
    (
      .military,
      """
      armée soldat soldate militaire troupe troupes force forces régiment bataillon brigade détachement
      parachutiste commando légionnaire marine fantassin artilleur tankiste conscrit réserviste colonne
      patrouille aviation garnison officier général colonel lieutenant capitaine sergent
      caporal commandant unité contingent supplétif escadron junte
      """
    ),
    (
      .police,
      """
      police policier policière gendarme gendarmerie douanier douane garde gardien agent crs 
      geôlier enquêteur
      """
    ),
    (
      .rebels,
      """
      rebelle rébellion insurgé insurrection combattant séparatiste indépendantiste guérillero guérilla
      maquisard sécessionniste dissident taliban guérilléro
      """
    ),
    (
      .jihadists,
      """
      djihadiste jihadiste terroriste islamiste katiba extrémiste
      """
    ),
    (.militia, "milice milicien autodéfense chasseur paramilitaire vigile tribu"),
    (
      .armedMen,
      """
      assaillant attaquant agresseur tireur inconnu ravisseur kidnappeur bandit malfaiteur braqueur
      voleur pillard assassin tueur meurtrier pirate kamikaze forcené criminel coupeur
      """
    ),
    (.gang, "gang cartel narcotrafiquant"),
    (.mercenaries, "mercenaire instructeur"),
    (.peacekeepers, "casques"),
    (
      .civilians,
      """
      civil civile habitant habitante villageois villageoise passager passagère paysan paysanne éleveur
      éleveuse agriculteur cultivateur berger commerçant commerçante orpailleur mineur réfugié réfugiée
      migrant migrante fidèle pèlerin touriste vacancier journaliste reporter humanitaire prêtre pasteur
      imam évêque religieuse médecin infirmier infirmière soignant enseignant enseignante professeur
      instituteur élève écolier écolière lycéen lycéenne collégien étudiant étudiante ouvrier employé
      chauffeur routier voyageur pêcheur riverain sinistré citadin population populations communauté
      famille ressortissant expatrié ménage travailleur travailleuse fermier bûcheron randonneur
      alpiniste automobiliste motard cycliste conducteur piéton pompier secouriste bénévole avocat
      avocate docker cheminot saisonnier humanitaire paroissien notable footballeur supporteur supporter spectateur festivalier client cliente vendeur vendeuse personnel équipage artisan
      camionneur caravanier creuseur
      """
    ),
    (
      .persons,
      """
      personne homme femme enfant bébé fille fillette garçon adolescent adolescente jeune gens vieillard
      père mère frère sœur fils mari épouse couple nourrisson individu citoyen citoyenne sexagénaire
      septuagénaire octogénaire quinquagénaire quadragénaire trentenaire
      """
    ),
    (
      .suspects,
      """
      suspect trafiquant passeur présumé prévenu détenu prisonnier détenue prisonnière complice
      fugitif évadé braconnier pilleur
      """
    ),
    (
      .protesters,
      """
      manifestant manifestante protestataire gréviste contestataire syndicat syndicaliste activiste
      opposant opposante partisan
      """
    ),
    (.rioters, "émeutier casseur foule hooligan"),
    (
      .officials,
      """
      autorité autorités gouvernement ministère président ministre préfet gouverneur maire député sénateur
      conseiller militant militante dirigeant leader chef responsable élu candidat ambassadeur diplomate
      juge magistrat procureur élue cadre membre
      """
    ),
    (
      .organisation,
      "groupe mouvement coalition organisation bande clan faction coordination alliance élément"
    ),
  ]
}
