// Source: own, from a list of triggers of ours and the glosses of ACLED's sub-event types.

extension TriggerLexicon {
  /// Ground that changes hands, the street, the law; the layout of `conflict`.
  static let ground = """
    capture 2 verb se:emparer
    capture 3 verb prendre >contrôle,possession !pouvoir
    capture 2 verb capturer conquérir
    capture 1 verb prendre occuper
    capture 3 verb tomber passer >mains,contrôle
    capture 1 verb tomber !embuscade,piège,guet,panne,ravin,balle,ruine,malade,feu,mine
    capture 2 verb submerger <camp,base,caserne,garnison,position,positions,poste,défenses
    capture 2 noun prise >contrôle
    capture 1 noun prise chute capture
    capture 2 noun annexion
    capture 2 verb annexer
    regain 1 verb reprendre !travail,cours,parole,école,discussions,négociations,activités,vie,route,piste
    regain 3 verb reprendre >contrôle,possession
    regain 3 verb reconquérir
    regain 2 noun reconquête reprise >contrôle,ville,village,localité,territoire
    regain 2 noun reconquête
    regain 1 verb libérer
    coup 2 noun coup >état
    coup 3 noun putsch mutinerie
    coup 3 verb se:emparer >pouvoir
    coup 2 verb prendre reconquérir >pouvoir
    coup 2 verb renverser >président,gouvernement,régime,roi,dictateur
    coup 3 verb se:mutiner
    handover 3 verb rétrocéder
    handover 3 noun rétrocession
    handover 2 verb quitter évacuer abandonner >camp,base,caserne,ville,localité,emprise,position,positions
    handover 2 verb se:retirer se:replier
    handover 2 verb remettre restituer rendre céder transférer >camp,camps,base,bases,caserne,casernes,garnison,emprise,emprises
    handover 2 verb remettre restituer rendre céder transférer <camp,camps,base,bases,caserne,casernes,garnison,emprise,emprises
    handover 2 verb remettre >clés
    handover 2 noun restitution remise transfert >camp,camps,base,bases,caserne,casernes,emprise,emprises
    handover 1 noun retrait évacuation
    movement 1 verb partir quitter arriver atteindre
    capture 2 verb entrer >dans
    movement 1 verb reprendre >route,piste,marche,progression
    blockade 2 noun blocus
    blockade 2 verb assiéger encercler
    blockade 1 noun siège >ville,village,base
    blockade 1 verb interdire >entrer,accès,entrée,circuler
    protest 2 noun manifestation sit !culturelle,sportive,clinique,publique
    protest 1 noun protestation rassemblement marche mobilisation contestation
    protest 1 noun cortège !funéraire,funèbre,nuptial,présidentiel,officiel,ministériel,historique
    protest 2 verb manifester !intérêt,volonté,désir,remords,soutien,solidarité,inquiétude,enthousiasme,symptômes,signes
    protest 1 verb protester
    protest 2 verb défiler
    protest 3 verb descendre >rue,rues
    protest 1 verb se:rassembler se:réunir se:masser
    protest 2 verb converger
    protest 2 verb se:masser se:rassembler <manifestants,opposants,protestataires,contestataires,grévistes
    protest 2 verb battre >pavé
    protest 2 verb se:déverser affluer >rue,rues
    protest 2 verb débrayer
    protest 1 noun grève
    protest 2 verb bloquer barrer ériger >route,routes,autoroute,péage,rocade,rond,pont,port,accès,circulation,axe,axes,carrefour,voie,voies,périphérique,barricades,barrage,barrages,rue,rues,entrée,raffinerie
    dispersal 1 verb déloger
    dispersal 2 verb disperser >manifestants,manifestation,foule,marche,rassemblement,protestataires,sit,cortège
    dispersal 2 verb disperser <manifestants,manifestation,foule,marche,rassemblement,protestataires,sit,cortège
    dispersal 2 noun gaz grenade >lacrymogène,lacrymogènes,assourdissante,assourdissantes,désencerclement
    dispersal 2 noun lacrymogène
    dispersal 2 noun canon >eau
    dispersal 2 noun balle >caoutchouc
    dispersal 1 verb disperser réprimer
    dispersal 1 noun répression
    riot 3 noun émeute échauffourée
    riot 2 noun heurt
    riot 2 noun barricade
    riot 1 noun violences >urbaines,postélectorales,électorales,communautaires,intercommunautaires
    riot 3 verb caillasser
    riot 2 verb lapider
    riot 3 verb jeter lancer >pierres,projectiles,cocktails
    riot 3 noun jet >pierre,pierres,projectiles,cocktails
    riot 2 verb dégénérer <manifestation,manifestations,marche,rassemblement,cortège,défilé,mobilisation,protestation,grève,colère,contestation
    riot 2 verb dégénérer tourner >émeute,émeutes
    lynching 3 noun lynchage
    lynching 3 verb lyncher
    lynching 2 noun vindicte >populaire
    arrest 2 verb arrêter
    arrest 3 verb écrouer
    arrest 2 verb interpeller
    arrest 2 verb appréhender incarcérer emprisonner !ans,perpétuité,vie
    arrest 2 verb placer >garde,détention,arrêt,résidence
    arrest 2 verb mettre >arrêts,fers,verrous
    arrest 1 verb détenir
    arrest 3 noun arrestation
    arrest 2 noun interpellation
    arrest 2 noun coup >filet
    release 2 verb relâcher
    release 1 verb libérer
    release 2 verb libérer >otage,otages,prisonnier,prisonniers,détenu,détenus,captifs,ravisseurs
    release 2 verb libérer <otage,otages,prisonnier,prisonniers,détenu,détenus,captifs,enlevé,enlevés,enlevée,enlevées,kidnappé,kidnappés
    release 2 verb recouvrer retrouver >liberté
    claim 1 verb revendiquer
    claim 1 verb endosser assumer >responsabilité,paternité
    release 1 noun libération
    agreement 2 noun accord !fiscal,commercial
    agreement 3 noun cessez >feu
    agreement 2 noun trêve armistice
    agreement 2 noun échange >prisonnier,prisonniers,otages
    agreement 2 verb signer conclure parapher sceller <accord,accords,traité,trêve,cessez,pacte,armistice,protocole
    agreement 3 verb signer conclure parapher sceller >accord,accords,traité,trêve,cessez,pacte,armistice,déclaration,protocole,mémorandum,feuille
    displacement 2 verb fuir
    displacement 2 verb prendre >fuite
    displacement 1 verb prendre >route,chemin
    displacement 2 verb quitter abandonner déserter >domicile,domiciles,foyer,foyers,maison,maisons,logement,logements,habitation,habitations,village,villages,terres,hameaux,île,îles
    displacement 2 verb se:déplacer se:échapper
    displacement 2 verb traverser franchir passer >frontière
    displacement 2 verb jeter >routes
    displacement 2 verb vider >habitants,résidents,population
    displacement 2 verb chasser expulser >domicile,foyers,foyer,maisons,terres,villages
    displacement 2 verb se:réfugier
    displacement 2 verb déplacer >personnes,habitants,familles,civils,foyers,âmes
    displacement 2 verb déplacer <personnes,habitants,familles,civils,foyers,âmes
    displacement 2 verb évacuer >personnes,habitants,familles,riverains,résidents,campeurs,vacanciers,touristes
    displacement 2 verb évacuer <personnes,habitants,familles,riverains,résidents,campeurs,vacanciers,touristes
    displacement 2 verb trouver >refuge
    displacement 2 noun exode
    displacement 2 noun fuite >habitants,familles,civils,population,populations,personnes,villageois
    displacement 2 noun déplacement >population,populations,forcé,forcés,massif,massifs,civils
    displacement 2 noun évacuation >habitants,familles,riverains,résidents,personnes,population,populations
    displacement 1 verb affluer
    """
}
