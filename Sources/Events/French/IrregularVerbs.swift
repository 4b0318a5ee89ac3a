// Source: own, from M. Grevisse, A. Goosse, Le Bon Usage, "Les verbes irréguliers"; compounds by prefix.

/// The principal parts of the irregular verbs of news.
enum IrregularVerbs {
  /// Returns the principal parts, of a compound by its simple verb; nil for a regular verb.
  static func parts(of infinitive: String) -> Conjugation.Parts? {
    if let parts = simple[infinitive] { return parts }
    guard let base = compounds[infinitive], let parts = simple[base] else { return nil }
    let prefix = String(infinitive.dropLast(base.count))
    return Conjugation.Parts(
      present: (prefix + parts.present.0, prefix + parts.present.1),
      imperfectStem: prefix + parts.imperfectStem,
      simplePast: (prefix + parts.simplePast.0, prefix + parts.simplePast.1),
      futureStem: prefix + parts.futureStem, participle: prefix + parts.participle,
      subjunctive: parts.subjunctive.map { (prefix + $0.0, prefix + $0.1) })
  }

  /// Present singular and plural, stem of the imperfect, simple past singular and plural, stem of the
  /// future, participle, and the subjunctive where the present does not give it.
  private static let lines = """
    aller va vont all alla allèrent ir allé aille aillent
    apparaître apparaît apparaissent apparaiss apparut apparurent apparaîtr apparu
    assaillir assaille assaillent assaill assaillit assaillirent assaillir assailli
    atteindre atteint atteignent atteign atteignit atteignirent atteindr atteint
    battre bat battent batt battit battirent battr battu batte battent
    conclure conclut concluent conclu conclut conclurent conclur conclu
    conduire conduit conduisent conduis conduisit conduisirent conduir conduit
    connaître connaît connaissent connaiss connut connurent connaîtr connu
    construire construit construisent construis construisit construisirent construir construit
    courir court courent cour courut coururent courr couru coure courent
    couvrir couvre couvrent couvr couvrit couvrirent couvrir couvert
    craindre craint craignent craign craignit craignirent craindr craint
    cueillir cueille cueillent cueill cueillit cueillirent cueiller cueilli
    détruire détruit détruisent détruis détruisit détruisirent détruir détruit détruise détruisent
    devoir doit doivent dev dut durent devr dû doive doivent
    dire dit disent dis dit dirent dir dit dise disent
    dormir dort dorment dorm dormit dormirent dormir dormi
    écrire écrit écrivent écriv écrivit écrivirent écrir écrit
    élire élit élisent élis élut élurent élir élu
    éteindre éteint éteignent éteign éteignit éteignirent éteindr éteint
    étreindre étreint étreignent étreign étreignit étreignirent étreindr étreint
    ondre ond ondent ond ondit ondirent ondr ondu
    oindre oint oignent oign oignit oignirent oindr oint
    raindre raint raignent raign raignit raignirent raindr raint
    croire croit croient croy crut crurent croir cru
    croître croît croissent croiss crût crûrent croîtr crû
    crire crit crivent criv crivit crivirent crir crit
    faillir faillit faillissent failliss faillit faillirent faillir failli
    faire fait font fais fit firent fer fait fasse fassent
    falloir faut faut fall fallut fallurent faudr fallu
    fuir fuit fuient fuy fuit fuirent fuir fui fuie fuient
    inclure inclut incluent inclu inclut inclurent inclur inclus
    mettre met mettent mett mit mirent mettr mis mette mettent
    mourir meurt meurent mour mourut moururent mourr mort meure meurent
    naître naît naissent naiss naquit naquirent naîtr né
    nuire nuit nuisent nuis nuisit nuisirent nuir nui
    ffrir ffre ffrent ffr ffrit ffrirent ffrir ffert
    ouvrir ouvre ouvrent ouvr ouvrit ouvrirent ouvrir ouvert
    paraître paraît paraissent paraiss parut parurent paraîtr paru
    partir part partent part partit partirent partir parti parte partent
    perdre perd perdent perd perdit perdirent perdr perdu perde perdent
    plaindre plaint plaignent plaign plaignit plaignirent plaindr plaint
    pouvoir peut peuvent pouv put purent pourr pu puisse puissent
    prendre prend prennent pren prit prirent prendr pris prenne prennent
    produire produit produisent produis produisit produisirent produir produit
    quérir quiert quièrent quér quit quirent querr quis
    recevoir reçoit reçoivent recev reçut reçurent recevr reçu
    apercevoir aperçoit aperçoivent apercev aperçut aperçurent apercevr aperçu
    endre end endent end endit endirent endr endu ende endent
    pandre pand pandent pand pandit pandirent pandr pandu
    uire uit uisent uis uisit uisirent uir uit
    rompre rompt rompent romp rompit rompirent rompr rompu
    savoir sait savent sav sut surent saur su sache sachent
    entir ent entent ent entit entirent entir enti
    servir sert servent serv servit servirent servir servi
    sortir sort sortent sort sortit sortirent sortir sorti sorte sortent
    suivre suit suivent suiv suivit suivirent suivr suivi
    tenir tient tiennent ten tint tinrent tiendr tenu tienne tiennent
    venir vient viennent ven vint vinrent viendr venu vienne viennent
    vêtir vêt vêtent vêt vêtit vêtirent vêtir vêtu
    vivre vit vivent viv vécut vécurent vivr vécu
    voir voit voient voy vit virent verr vu voie voient
    prévoir prévoit prévoient prévoy prévit prévirent prévoir prévu
    vouloir veut veulent voul voulut voulurent voudr voulu
    """

  private static let compounds: [String: String] = {
    let families = """
      prendre reprendre surprendre entreprendre apprendre comprendre
      tenir détenir maintenir soutenir obtenir retenir contenir appartenir
      venir survenir revenir intervenir parvenir prévenir devenir
      battre abattre combattre débattre
      conduire reconduire
      construire reconstruire
      courir accourir parcourir secourir
      couvrir découvrir recouvrir
      raindre contraindre
      oindre joindre rejoindre
      ondre fondre répondre
      crire inscrire
      cueillir accueillir recueillir
      dire interdire prédire contredire
      écrire décrire
      fuir enfuir
      mettre remettre commettre soumettre admettre promettre permettre démettre émettre
      ffrir offrir souffrir
      pandre répandre
      endre rendre tendre étendre descendre attendre entendre défendre pendre suspendre fendre prétendre vendre
      ouvrir rouvrir
      paraître disparaître comparaître
      connaître reconnaître
      uire instruire introduire réduire traduire déduire séduire
      quérir conquérir reconquérir acquérir
      rompre interrompre corrompre
      entir sentir ressentir consentir mentir démentir repentir
      suivre poursuivre
      perdre reperdre
      vivre survivre
      vêtir revêtir
      """
    var compounds: [String: String] = [:]
    for line in families.split(separator: "\n") {
      let verbs = line.split(separator: " ").map(String.init)
      for verb in verbs.dropFirst() where verb.hasSuffix(verbs[0]) { compounds[verb] = verbs[0] }
    }
    return compounds
  }()

  private static let simple: [String: Conjugation.Parts] = {
    var table: [String: Conjugation.Parts] = [:]
    for line in lines.split(separator: "\n") {
      let word = line.split(separator: " ").map(String.init)
      precondition(word.count == 8 || word.count == 10, "not the parts of a verb: \(line)")
      table[word[0]] = Conjugation.Parts(
        present: (word[1], word[2]), imperfectStem: word[3], simplePast: (word[4], word[5]),
        futureStem: word[6], participle: word[7],
        subjunctive: word.count == 10 ? (word[8], word[9]) : nil)
    }
    return table
  }()
}
