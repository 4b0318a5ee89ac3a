// Source: own, from the objects, victims and weapons of conflict, accident and disaster news in French.

extension NounLexicon {
  /// What is hit, how people suffer, with what it is done, and what a text is about instead.
  static let things: [(NounClass, String)] = [
    (
      .militaryTarget,
      """
      base camp caserne prison pénitencier poste checkpoint cantonnement bivouac barrage position qg forteresse fort
      commissariat arsenal tranchée
      """
    ),
    (
      .settlement,
      "village hameau localité ville capitale quartier commune bourg bourgade campement cité faubourg bidonville"
    ),
    (
      .civilianTarget,
      """
      marché école lycée collège université hôpital clinique dispensaire église mosquée cathédrale temple
      synagogue bus autobus car autocar minibus taxi maison habitation immeuble hôtel restaurant bar gare
      aéroport boutique magasin ferme champ chantier carrière usine supermarché ambulance bateau ferry
      tribunal mairie ambassade plage concert discothèque boîte kermesse mariage funérailles
      cimetière domicile appartement bureau
      """
    ),
    (
      .vehicle,
      """
      véhicule voiture camion pick moto citerne camionnette motocyclette fourgon
      convoi cargaison
      """
    ),
    (.armour, "char blindé"),
    (
      .craft,
      "avion hélicoptère train navire pirogue embarcation cargo pétrolier paquebot chalutier tramway"
    ),
    (
      .infrastructure,
      """
      pont antenne oléoduc gazoduc pipeline pylône centrale barrage pont voie relais raffinerie dépôt
      """
    ),
    (.livestock, "bétail troupeau bœuf mouton chèvre vache grenier récolte céréales vivres butin"),
    (.dead, "mort morte tué tuée décès décédé"),
    (.injured, "blessé blessée"),
    (.missing, "disparu disparue"),
    (.hostages, "otage"),
    (.displacedPeople, "déplacé déplacée sinistré évacué"),
    (.victims, "victime"),
    (.bodies, "corps cadavre dépouille"),
    (.aircraft, "drone avion hélicoptère aviation bombardier aérien aérienne"),
    (
      .artillery,
      "obus roquette mortier artillerie missile canon himars torpille"
    ),
    (
      .explosive,
      """
      bombe mine engin explosif eei ied dynamite piégé piégée charge détonation
      """
    ),
    (.suicide, "kamikaze"),
    (.grenade, "grenade"),
    (.chemical, "chlore sarin ypérite chimique chimiques"),
    (.firearm, "fusil kalachnikov pistolet arme armes balle balles mitrailleuse rafale"),
    (.blade, "couteau machette hache poignard"),
    (
      .sport,
      """
      match but buteur joueur joueuse footballeur football rugby tennis basket championnat ligue coupe
      entraîneur sélectionneur équipe club tournoi arbitre penalty finale  
      qualification attaquant défenseur gardien milieu stade médaille olympique cycliste étape peloton
      sprint maillot transfert fifa caf uefa can ballon score poteau surface marathon sportif athlète
      boxe boxeur ring quart huitième
      """
    ),
    (
      .culture,
      """
      film roman album chanson acteur actrice cinéma série épisode exposition musée festival peintre
      écrivain écrivaine livre réalisateur réalisatrice chanteur chanteuse rappeur jeu vidéo théâtre
      scénario personnage documentaire poème artiste musique
      """
    ),
    (
      .figurative,
      """
      prix tarif inflation bourse monnaie vote scrutin électoral législatif censure cryptomonnaie
      """
    ),
  ]
}
