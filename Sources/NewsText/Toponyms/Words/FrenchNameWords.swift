// Words of French names of persons and organisations: our own, from reading the development set.
/// Words that announce a person or an organisation in French, and verbs of saying and doing.
enum FrenchNameWords {
  static let lists: [(WordClass, String)] = [
    (
      .title,
      """
      m mm mme mmes mlle mlles dr docteur docteurs me maître mgr monseigneur monsieur messieurs madame mesdames mademoiselle pr professeur général
      colonel commandant capitaine lieutenant adjudant sergent caporal amiral maréchal major brigadier ministre président présidente
      présidents sénateur sénatrice député députée roi reine prince princesse empereur duc duchesse comte comtesse baron baronne marquis marquise
      pape cardinal évêque archevêque père frère sœur abbé saint sainte imam cheikh cheick ayatollah mollah sultan émir procureur juge avocat avocate
      chancelier chancelière secrétaire directeur directrice journaliste acteur actrice chanteur chanteuse joueur attaquant entraîneur gardien
      milieu défenseur écrivain écrivaine romancier poète peintre compositeur économiste historien historienne analyste chercheur chercheuse
      expert porte parole militant militante opposant candidat candidate champion championne pilote réalisateur réalisatrice architecte
      philosophe sociologue photographe producteur scientifique médecin chirurgien pasteur sir lord lady miss mister mr mrs veuve
      demoiselle sieur dame sieurs époux épouse nommé nommée fils fille oncle neveu cousin mari femme surnommé alias
      """
    ),
    (
      .organisation,
      """
      banque université institut association ligue parti front mouvement fédération organisation union conseil cour
      ministère ambassade compagnie société groupe fc as real racing olympique sporting athletic atlético inter club agence fonds journal
      radio télévision tv accord accords traité pacte convention coupe championnat prix festival académie musée fondation commission comité
      collège centre communauté école faculté laboratoire office bureau assemblée chambre confédération syndicat orchestre
      opéra théâtre bataille guerre campagne bourse bibliothèque force forces armée brigade régiment division bataillon opération
      tour grand copa open rallye rallyes marathon jeux exposition salon journée
      studio studios éditions librairie gazette tribune nouvelles echo écho courrier dépêche figaro monde magazine revue bulletin
      crédit caisse assurances groupement cercle ordre brigades milice mission opération programme projet plan loi pont hôtel lycée hôpital stade
      république église cathédrale abbaye concile synode déclaration protocole charte congrès forum sommet bbc
      """
    ),
    (
      .organisationTail,
      """
      inc corp corporation ltd sa sarl gmbh fc united city rangers tribune times post news herald magazine records airlines airways
      university college school hospital bank telecom mining energy tv fm médias info actu presse football basket rugby madrid
      """
    ),
    (
      .speech,
      """
      accuse accusent accusait accusé affirme affirment affirmait annonce annoncent annoncé déclare déclarent dit disent disait estime estiment
      juge nie nient rejette rejettent rejeté dénonce dénoncent condamne condamnent réclame réclament exige exigent veut veulent voulait promet promettent
      menace menacent espère espèrent craint craignent refuse refusent demande demandent assure assurent admet admettent reconnaît confirme confirment
      répond répondent réagit soutient soutiennent appelle appellent décide décident décidé négocie négocient suspend envoie envoient
      lance lancent lancé retire retirent signe signent signé bat battent gagne gagnent perd perdent affronte affrontent
      se s ont a avait avaient aura auront va vont doit doivent peut peuvent pourrait devrait
      reste continue continuent tente tentent mène mènent contrôle contrôlent dépeint accueille accueillent organise qualifie qualifient inculpe
      rejoint rejoignent souhaite souhaitent considère impose interdit adopte ratifie propose proposent proposé est sont était
      """
    ),
    (
      .otherName,
      """
      etat etats état états église parlement sénat assemblée constitution internet terre soleil lune web toile histoire école
      islam coran noël pâques ramadan tabaski toussaint renaissance révolution antiquité inquisition croix
      internationale nations unies talibans djihadistes chrétiens musulmans juifs catholiques protestants arabes tutsi hutu tutsis hutus peul peuls
      touareg touaregs dogon bambara kurdes gouvernement république premier royaume union européenne
      justice intérieur défense trésor finances santé éducation agriculture énergie transports travail environnement commerce culture
      dame nobel oscar césar wikipédia marianne élysée matignon fennecs lions
      """
    ),
  ]
}
