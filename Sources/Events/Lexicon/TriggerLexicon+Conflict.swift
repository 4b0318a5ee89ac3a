// Source: own, from a list of triggers of ours and the glosses of ACLED's sub-event types.

extension TriggerLexicon {
  /// Conflict, one trigger a line.
  ///
  /// A line has the kind, the strength from 1 (needs much around it) to 3, the part of speech and the words;
  /// then what must stand after them (`>`), before them (`<`), and what must not stand after them (`!`).
  /// `se:` asks for a reflexive.
  static let conflict = """
    clash 3 noun affrontement accrochage escarmouche
    clash 2 noun combat hostilités !racisme,pauvreté,corruption,cancer,sida,paludisme,juridique
    clash 1 noun bataille !racisme,pauvreté,corruption,juridique,prix,emploi,eau,audience,chiffre,budget,opinion,boules
    clash 3 noun échange >tirs,feu,coups
    clash 3 verb se:affronter
    clash 1 verb combattre
    clash 2 verb affronter >armée,forces,soldats,militaires,rebelles,djihadistes,jihadistes,insurgés,combattants,miliciens,milices,gangs,police,policiers,gendarmes,gendarmerie
    clash 2 verb repousser >attaque,attaques,assaut,assauts,offensive,raid,incursions,assaillants,rebelles,djihadistes,jihadistes,terroristes,insurgés,ennemi,incursion,positions,combattants
    clash 2 verb accrocher
    clash 2 verb prendre >partie
    clash 1 verb riposter
    clash 2 verb essuyer >tirs,tir,pertes
    clash 2 verb déloger chasser >rebelles,djihadistes,jihadistes,terroristes,insurgés,combattants,talibans
    clash 2 verb opposer >rebelles,armée,forces,groupes,milices,combattants,soldats,gangs,bandes,communautés
    clash 1 noun offensive !prix,tarif,charme,séduction,communication,marketing,commerciale,diplomatique,médiatique,judiciaire
    breakthrough 2 verb briser percer enfoncer rompre >ligne,lignes,défense,défenses,front
    breakthrough 1 noun percée
    ambush 3 noun embuscade
    ambush 2 noun guet >apens
    ambush 2 noun traquenard
    attack 2 noun attaque
    attack 2 noun assaut !final
    attack 2 noun raid incursion
    attack 3 noun attentat
    attack 2 verb attaquer !bilan,propos,sujet,justice,diffamation,discrimination
    attack 2 verb se:prendre >habitants,villageois,civils,paysans,éleveurs,village,villages,camp,poste,convoi,passagers,soldats,militaires,policiers,gendarmes,population,populations,personnes,mineurs,fidèles,élèves,position,positions,maisons,véhicule,véhicules,camions
    attack 2 verb faire >irruption,incursion
    attack 2 verb se:infiltrer se:introduire >base,camp,caserne,école,village,ville,quartier,localité,maison,église,mosquée,hôpital
    attack 1 verb surprendre
    attack 3 verb prendre >assaut
    attack 2 verb prendre >cible
    attack 2 verb déferler fondre >village,villages,ville,localité,quartier,camp,hameau,hameaux,bourg,position,positions,marché,site
    attack 2 verb assaillir
    attack 2 verb cibler
    attack 1 verb viser
    attack 1 verb investir >camp,village,ville,base,site,localité,quartier,poste
    attack 1 noun agression
    attack 2 verb agresser
    invasion 1 noun invasion
    invasion 2 verb envahir
    strike 2 noun frappe
    strike 3 verb larguer >bombe,bombes,baril,barils,explosif,explosifs,munition,munitions,engin,engins
    strike 3 noun largage >bombe,bombes,baril,barils,explosifs,munitions
    strike 2 verb frapper
    strike 1 verb toucher >frappe,drone,missile,obus,roquette
    bombing 3 noun bombardement
    bombing 3 verb bombarder !messages,questions,appels,publicités,courriels,critiques
    shelling 3 noun pilonnage
    shelling 3 verb pilonner
    shelling 3 noun tir salve pluie barrage >artillerie,obus,roquette,roquettes,mortier,mortiers,missile,missiles
    shelling 3 verb tirer lancer >roquette,roquettes,obus,missile,missiles,mortier,mortiers
    shelling 2 noun obus roquette missile
    explosion 2 noun explosion déflagration détonation !démographique,prix,colère,joie,rire,rires,coût,coûts,tarif,tarifs,loyer,loyers,dette,dettes,dépense,dépenses,demande,cas,chômage,nombre,vente,ventes,couleur,couleurs,saveur,saveurs
    explosion 2 verb exploser !prix,coût,coûts,ventes,demande
    explosion 2 verb détoner
    mine 3 noun mine >antipersonnel,terrestre,artisanale,antichar
    mine 3 noun engin >explosif,explosifs,piégé,piégés
    mine 3 noun voiture véhicule camion moto >piégé,piégée,piégés,piégées
    mine 3 noun colis >piégé,piégés
    mine 3 verb sauter >mine,mines,engin,bombe,explosif,explosifs
    mine 3 verb sauter <engin,engins,mine,bombe,charge,explosif,explosifs
    mine 2 verb heurter >mine,engin
    mine 3 verb marcher rouler >mine,mines
    mine 2 verb actionner déclencher >mine,engin,bombe,charge
    mine 2 noun bombe eei ied
    suicide 3 noun kamikaze
    suicide 3 noun attentat attaque >suicide,kamikaze
    grenade 2 noun grenade !lacrymogène,assourdissante,désencerclement,fumigène
    grenade 2 verb lancer jeter >grenade,grenades !lacrymogène,assourdissante,fumigène
    chemical 3 noun attaque >chimique,chimiques
    chemical 2 noun gaz >chlore,sarin,moutarde
    massacre 3 noun massacre tuerie carnage assassinat pogrom égorgement décapitation
    massacre 2 noun meurtre féminicide
    massacre 2 noun exécution >sommaire,sommaires,extrajudiciaire,extrajudiciaires
    massacre 1 noun exaction
    massacre 3 verb massacrer égorger décapiter assassiner fusiller
    massacre 2 verb exécuter !ordre,mission,plan,programme,travail,travaux,décision,peine,contrat,tâche,budget,manœuvre,jugement
    massacre 2 verb brûler >vif,vifs,vive,vives
    massacre 2 verb mitrailler !question
    massacre 2 verb poignarder torturer
    shooting 3 noun fusillade
    shooting 3 verb ouvrir >feu
    shooting 2 verb tirer >sur,balles,dessus
    shooting 2 noun tir coup >feu,balles,nourris
    killing 2 verb tuer abattre neutraliser
    killing 2 verb périr
    killing 1 verb mourir décéder succomber
    killing 2 verb perdre laisser >vie
    killing 2 verb perdre >siens
    killing 2 verb tomber >balles
    killing 2 verb emporter <crue,crues,eaux,flots,torrent,vague,vagues,avalanche,coulée,inondation,inondations,rivière,courant
    killing 2 verb ensevelir
    killing 2 verb trouver >mort
    killing 2 verb retrouver découvrir >mort,morts,morte,mortes
    killing 2 verb coûter >vie
    injury 1 verb blesser
    rape 2 noun viol
    rape 2 verb violer !loi,lois,législation,droit,droits,règle,principes,embargos,traité,convention,accord,trêve,cessez,espace,constitution,règles,embargo
    abduction 3 noun enlèvement rapt kidnapping
    abduction 3 noun prise >otage,otages
    abduction 3 verb kidnapper séquestrer
    abduction 2 verb enlever
    abduction 3 verb prendre retenir >otage,otages
    abduction 2 verb emmener conduire >otage,otages,captifs,captives
    abduction 1 verb emmener >force,brousse,ravisseurs
    looting 3 noun pillage
    looting 3 noun mise >sac
    looting 3 verb mettre >sac
    looting 2 noun saccage razzia
    looting 2 noun vol >bétail,troupeau,bœufs,véhicules
    looting 3 verb piller
    looting 2 verb saccager dévaliser
    looting 2 verb vider >marchandises,stocks,rayons,vivres
    looting 2 verb détrousser rançonner
    looting 2 verb emporter rafler voler >bétail,or,vivres,véhicules,véhicule,armes,téléphones,argent,troupeaux,troupeau,bœufs,médicaments,motos,moto,marchandises,munitions,matériel,matériels,équipements,équipement,biens,denrées,nourriture,carburant,récoltes,ordinateurs,recette
    looting 2 verb emporter <bétail,or,vivres,véhicules,armes,téléphones,troupeaux,troupeau,bœufs,médicaments,motos,matériel,équipements,denrées,nourriture,carburant,récoltes
    arson 3 verb incendier
    arson 2 verb mettre >feu
    arson 3 verb livrer >flammes
    arson 2 verb réduire >cendres
    arson 2 verb brûler
    sabotage 3 noun sabotage
    sabotage 3 verb saboter dynamiter plastiquer
    sabotage 2 verb vandaliser
    sabotage 2 verb sauter >pont,ponts,pipeline,oléoduc,gazoduc,pylône,pylônes,rails,antenne,antennes
    destruction 2 verb détruire >véhicule,véhicules,blindé,blindés,char,chars,drone,drones,base,bases,dépôt,dépôts,pont,ponts,camp,pick,position,positions,maisons,école,écoles,village,villages,antenne,antennes,mosquée,église,avion,hélicoptère,navire,bâtiment,entrepôt
    destruction 2 verb détruire <véhicule,véhicules,blindé,blindés,char,chars,drone,drones,base,bases,dépôt,pont,camp,pick,positions,maisons,école,écoles,antenne,antennes,mosquée,église,avion,hélicoptère,navire
    destruction 1 noun destruction >véhicule,véhicules,blindé,blindés,pont,base,dépôt,village,maisons
    seizure 2 verb saisir >armes,munitions,explosifs,kalachnikov,arsenal,fusils
    seizure 2 verb désamorcer déminer
    """
}
