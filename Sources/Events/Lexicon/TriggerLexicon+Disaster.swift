// Source: own, from the kinds of hazard of EM-DAT's classification in the words of French local news.

extension TriggerLexicon {
  /// Accidents and nature; the layout of `conflict`.
  static let disaster = """
    accident 3 noun accident !vasculaire,cardiaque,cérébral,parcours,historique
    accident 3 noun collision carambolage déraillement naufrage crash chavirement bousculade télescopage
    accident 2 noun noyade éboulement
    accident 2 noun effondrement >immeuble,pont,bâtiment,mine,mur,toit,stade,maison,tunnel,tribune,église,école,galerie,barrage
    accident 2 noun sortie >route
    accident 3 verb dérailler chavirer
    accident 2 verb percuter faucher télescoper emboutir
    accident 2 verb happer >train,piéton,piétonne,cycliste
    accident 2 verb renverser >piéton,piétons,piétonne,cycliste,passants
    accident 2 verb plonger basculer tomber chuter verser dévaler finir >ravin,fossé,précipice,contrebas
    accident 2 verb plonger basculer verser <autocar,autobus,bus,minibus,car,camion,voiture,véhicule,camionnette,taxi,train
    accident 2 verb faire >chute,embardée,tonneau,tonneaux !libre,prix
    accident 2 noun chute >hélicoptère,avion,autocar,autobus,bus,ravin
    accident 2 verb se:retourner se:encastrer <autocar,autobus,bus,minibus,car,camion,voiture,véhicule,camionnette,taxi,pirogue,bateau,barque,embarcation,motard,conducteur
    accident 2 verb se:crasher
    accident 2 verb couler sombrer <bateau,navire,pirogue,embarcation,ferry,barque,cargo,canot,chalutier,pétrolier,voilier,vedette
    accident 2 verb faire >naufrage
    accident 2 verb quitter >route,chaussée,voie
    accident 2 verb se:renverser
    accident 2 verb se:écraser <avion,hélicoptère,appareil,drone,planeur,ulm,aéronef,jet,vol,bimoteur
    accident 2 verb se:effondrer <immeuble,pont,bâtiment,mine,mur,toit,tribune,maison,tunnel,galerie,plafond,église,école,barrage,immeubles,maisons
    accident 2 verb se:noyer
    accident 2 verb entrer >collision
    accident 1 verb heurter
    flood 3 noun inondation crue
    flood 2 noun submersion
    flood 2 noun débordement >fleuve,rivière,oued,torrent,cours
    flood 2 noun pluie >diluvienne,diluviennes,torrentielle,torrentielles
    flood 2 verb inonder
    flood 2 verb rompre céder <barrage,barrages,digue,digues,retenue
    flood 2 verb submerger engloutir <crue,crues,inondation,inondations,eaux
    flood 1 verb déborder submerger <fleuve,rivière,eaux,eau,ruisseau,torrent,cours,barrage,lac,canal,seine,loire,oued
    landslide 3 noun glissement >terrain
    landslide 3 noun coulée >boue
    landslide 3 noun avalanche !critiques,réactions,messages
    fire 2 noun incendie
    fire 3 noun feu départ >forêt,brousse,broussailles,végétation,feu
    fire 2 verb prendre >feu
    fire 2 verb embraser se:embraser !débat,réseaux,stade,foule,toile,région,pays,ville
    fire 2 verb ravager dévorer détruire consumer >flammes,feu,incendie
    fire 2 verb ravager dévorer détruire consumer <feu,feux,flammes,incendie,incendies,brasier
    fire 2 verb partir >fumée
    fire 1 noun brasier
    fire 1 noun feu >ravagé,détruit,propagé,déclaré,maîtrisé,parti,circonscrit
    storm 3 noun ouragan cyclone typhon tornade
    storm 2 noun tempête orage blizzard !médiatique,politique,critiques
    storm 2 noun grêle
    earthquake 3 noun séisme
    earthquake 3 noun tremblement >terre
    earthquake 3 noun tsunami
    earthquake 2 noun secousse
    epicentre 1 noun épicentre
    anaphor 1 noun incident drame tragédie catastrophe sinistre faits scène >lieu,produit,produits,produite,déroulé,déroulés,déroulée,survenu,survenus,survenue
    earthquake 2 verb trembler <terre
    eruption 3 noun éruption >volcan,volcanique,etna
    eruption 2 verb entrer >éruption
    epidemic 2 noun épidémie
    epidemic 2 noun flambée foyer vague cas >choléra,ebola,rougeole,méningite,grippe,peste,covid,coronavirus,dengue,paludisme,variole,mpox,marburg,polio,contaminations
    epidemic 2 noun cas >suspect,suspects,confirmé,confirmés,décès,notifié,notifiés !violence,violences,viol,viols,torture,abus,violation,corruption,fraude,plainte
    epidemic 2 noun choléra ebola
    """
}
