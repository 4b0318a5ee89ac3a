// Words around French place names: our own, from reading the development set.
/// Prepositions, heads and other words that stand beside a place in French.
enum FrenchPlaceWords {
  static let lists: [(WordClass, String)] = [
    (.at, "à jusque"),
    (.inside, "en"),
    (
      .toward,
      "dans depuis vers via outre hors rejoindre gagner quitter quitté regagner traverser dessus"
    ),
    (.of, "de d"),
    (.ofThe, "du des"),
    (.atThe, "au aux"),
    (.article, "le la l les"),
    (.otherPreposition, "par pour sur avec contre sous selon sans que qu comme malgré dont"),
    (
      .near,
      "près proche proches proximité environs alentours abords loin voisinage parages portes banlieue"
    ),
    (.between, "entre"),
    (.and, "et ou ni puis"),
    (
      .direction,
      """
      nord sud est ouest centre septentrional méridional oriental occidental nordest sudouest amont aval extrême large
      """
    ),
    (
      .lengthUnit,
      "km kms kilomètre kilomètres kilometres kilometre mètres mètre lieues lieue milles miles bornes distance"
    ),
    (
      .townHead,
      """
      ville villes cité localité localités bourg bourgade agglomération village villages hameau capitale métropole
      municipalité communauté paroisse mairie port communes commune lieu villa oppidum station hameaux bourgs bidonville favela township
      """
    ),
    (
      .areaHead,
      """
      région régions province provinces état états etat etats district districts département départements comté comtés cercle canton
      préfecture arrondissement wilaya gouvernorat oblast raïon territoire territoires zone zones secteur woreda
      vallée plaine plateau côte côtes rives rive frontière frontières axe pays bassin péninsule presqu élection évêché diocèse
      duché comté landgraviat principauté marquisat seigneurie généralité bailliage sénéchaussée gouvernement électorat terres
      tronçon corridor liaison palatinat voïvodie margraviat archiduché archevêché diocese confins val sandjak vilayet khanat banat chefferie collectivité cercles
      cantons préfectures arrondissements wilayas gouvernorats oblasts raïons woredas voïvodies
      """
    ),
    (.countryHead, "royaume république empire émirat sultanat pays nation fédération"),
    (
      .landHead,
      """
      fleuve rivière riviere ruisseau oued affluent lac étang barrage canal mer océan golfe détroit baie cap archipel île îles isle isles ile iles îlot mont
      monts montagne montagnes massif colline collines col pic volcan désert forêt bois gorges chutes source cataracte grotte parc glacier aiguille rade
      delta embouchure bords isthme promontoire
      """
    ),
    (
      .spotHead,
      """
      aéroport aérodrome gare quartier quartiers faubourg rue avenue boulevard place pont route autoroute chemin quai square camp camps
      base prison hôpital stade mosquée église cathédrale basilique abbaye château palais tour hôtel lycée collège école marché mine
      poste carrefour site puits gisement carrière terminal zoo centrale usine aciérie raffinerie ferme cimetière monastère couvent fort citadelle caserne
      terrain plage musée théâtre salle chaussée impasse sanctuaire moulin domaine bâtiment chapelle gué tribunal parquet
      """
    ),
    (
      .movement,
      """
      arrivé arrivée arriver parti partie partir départ retour retourné voyage rendu rendue rend rendre habitant habitants habite vit vivant réside
      né née nés mort morte basé basée basés située situé situés installé installée installe réfugié réfugiés exilé entré entrée envahi
      provenance destination direction originaire natif maire gouverneur évêque route piste voie axe siège siégeant tenu tenue sommet conférence réunion
      combats affrontements attaque attentat fusillade bataille prise chute libération siège bombardement séisme inondations
      nombreux rue présent présente séjour exil vers venant ressortissants population peuple frontière bataille
      """
    ),
    (
      .organ,
      """
      gouvernement armée armées président présidente présidence ministre ministère ambassade ambassadeur autorités police gendarmerie roi reine
      parlement junte régime forces troupes soldats gouvernements ministres banque chef chefs dirigeant dirigeants premier
      équipe sélection joueur joueurs entraîneur capitaine attaquant défenseur gardien championnat club
      """
    ),
    (
      .placeAdjective,
      """
      voisin voisine voisins natal natale entier entière occidental occidentale oriental orientale septentrional septentrionale méridional méridionale
      central centrale profond profonde rural rurale actuel actuelle indépendant indépendante moderne
      """
    ),
    (
      .sport,
      """
      match matches matchs contre victoire défaite battu bat battre battent buts but finale finales quart quarts huitièmes demi qualifie qualifié qualification
      sélectionneur éliminé éliminée face affronte affrontera affrontent points tournoi coupe ligue club championnat
      """
    ),
    (.byline, "correspondant correspondante envoyé envoyée envoyés correspondance rédaction"),
  ]
}
