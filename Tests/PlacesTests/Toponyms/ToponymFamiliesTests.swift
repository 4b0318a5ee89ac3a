import Gazetteer
@testable import Places
import TestSupport
import Testing
@testable import Text

/// Misreadings that whole families of words shared: pairs of countries, people of a country, quotations, persons.
@Suite struct ToponymFamiliesTests {
  /// Countries, capitals and a town that persons are called after, as CSV.
  private static let csv = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:2372248,Guinée-Bissau,country,GW,,12.05788,-14.9285,198,,1874309,-16.728,10.929,-13.661,12.679,Guinée Bissau|Guinea-Bissau|Republic of Guinea-Bissau,GeoNames+Natural Earth
    gn:2782113,Autriche,country,AT,,47.58527,14.12885,348.4,,8847037,9.521,46.379,17.148,49.008,Austria|Republic of Austria,GeoNames+Natural Earth
    gn:719819,Hongrie,country,HU,,47.16291,19.39765,277,,9768785,16.094,45.742,22.878,48.569,Hungary|Hungría,GeoNames+Natural Earth
    gn:2434508,Tchad,country,TD,,15.3324,18.64626,944.2,,15477751,13.449,7.456,23.984,23.445,Chad|Republic of Chad,GeoNames+Natural Earth
    gn:366755,Soudan,country,SD,,15.98673,29.9395,1068.8,,41801533,21.809,8.682,38.602,22.227,Sudan|Republic of the Sudan|Sudán,GeoNames+Natural Earth
    gn:3351879,Angola,country,AO,,-12.33077,17.56409,1030.3,,30809762,11.669,-18.031,24.062,-4.391,Republic of Angola,GeoNames+Natural Earth
    gn:192950,Kenya,country,KE,,0.55165,37.82194,602,,51393010,33.89,-4.678,41.885,5.03,Republic of Kenya,GeoNames+Natural Earth
    gn:226074,Ouganda,country,UG,,1.27548,32.36686,428.8,,42723139,29.552,-1.475,35.006,4.22,Uganda|Republic of Uganda,GeoNames+Natural Earth
    gn:2233387,Cameroun,country,CM,,5.69319,12.73724,841.9,,25216237,8.51,1.655,16.208,13.081,Cameroon|Republic of Cameroon|Camerún,GeoNames+Natural Earth
    geomap:afrique,Afrique,continent,,,7.2,21.1,6195.2,309.8,,-17.6,-34.9,51.5,37.4,Africa|continent africain,geomap
    gn:1861060,Japon,country,JP,,36.65068,137.97229,1973.7,,126529100,122.939,24.214,145.825,45.52,Japan|Japón,GeoNames+Natural Earth
    gn:2361809,Burkina Faso,country,BF,,12.26911,-1.75532,459,,19751535,-5.523,9.392,2.39,15.08,,GeoNames+Natural Earth
    gn:953987,Afrique du Sud,country,ZA,,-29.00933,25.15909,958.9,,57779622,16.472,-34.822,32.893,-22.126,South Africa|Republic of South Africa|Sudáfrica,GeoNames+Natural Earth
    gn:6252001,États-Unis,country,US,,39.52803,-99.14985,6269.5,,327167434,177.224,18.906,-66.977,71.413,États-Unis d'Amérique|Etats-Unis|USA,GeoNames+Natural Earth
    gn:2017370,Russie,country,RU,,61.66038,99.06041,4441.5,,144478050,19.61,41.193,-168.995,81.859,Fédération de Russie|Fédération russe|Russia,GeoNames+Natural Earth
    gn:4140963,Washington,capital,US,US.DC,38.89511,-77.03637,,,689545,,,,,Washington D.C|Washington DC,GeoNames
    gn:184745,Nairobi,capital,KE,KE.05,-1.28333,36.81667,,,4397073,,,,,,GeoNames
    gn:524901,Moscou,capital,RU,RU.48,55.75204,37.61781,,,10381222,,,,,Moscow|Moskva|Moscú,GeoNames
    gn:2253354,Dakar,capital,SN,SN.01,14.6937,-17.44406,,,2646503,,,,,Dacar|Dakaa|Ndakaaru,GeoNames
    gn:3176959,Florence,city,IT,IT.16,43.77925,11.24626,,,367150,,,,,Firenze|Florencia|Florenz,GeoNames
    gn:7033318,Kennedy,city,CO,CO.34,4.6165,-74.14597,,,979914,,,,,,GeoNames
    """

  private func read(_ text: String) throws -> [ToponymMention] {
    let gazetteer = Gazetteer(rows: try GazetteerCSV.read(Array(Self.csv.utf8), file: "test.csv"))
    let article = Article(id: "test", text: text, language: .french)
    return ToponymReader(names: gazetteer).toponyms(in: AnalysedText(article))
  }

  @Test(arguments: [
    "Le match ⟦Kenya⟧-⟦Ouganda⟧ est reporté à lundi.",
    "La frontière ⟦Tchad⟧-⟦Soudan⟧ reste fermée aux camions.",
    "Le sommet ⟦Japon⟧-⟦Afrique⟧ se tiendra en mars.",
    "Un accord ⟦Burkina Faso⟧-⟦Angola⟧ sur les visas a été signé.",
    "La rencontre ⟦Afrique du Sud⟧-⟦Cameroun⟧ a été interrompue par la pluie.",
    "Le match ⟦Guinée-Bissau⟧-⟦Kenya⟧ est reporté à lundi.",
    "Le tournoi ⟦Kenya⟧-⟦Ouganda⟧-⟦Angola⟧ débute mardi.",
    "Le match ⟦Autriche⟧-⟦Hongrie⟧ est reporté à lundi.",
    "Le vol ⟦Ouganda⟧-⟦Dakar⟧ a été annulé.",
  ])
  func `countries that a hyphen joins are two places`(form: MarkedText) throws {
    #expect(try read(form.text).map(\.span.range) == form.spans)
  }

  @Test func `a name with a hyphen of its own stays one`() throws {
    #expect(try read("La Guinée-Bissau a voté dimanche.").map(\.name) == ["Guinée-Bissau"])
    #expect(try read("L'Autriche-Hongrie a signé.").allSatisfy { $0.name != "Hongrie" })
    #expect(try read("Né en Autriche-Hongrie, il a émigré.").map(\.name) == ["Autriche-Hongrie"])
  }

  @Test(arguments: [
    "Les Acholi de l'⟦Ouganda⟧ ont dansé.", "Le masque des Bakongo d'⟦Angola⟧ est exposé.",
    "Une fête réunit les Kényans du ⟦Japon⟧.",
    "Elle a soigné son fils à l'hôpital Saint-Luc de ⟦Dakar⟧.",
  ])
  func `people and buildings do not swallow the place behind them`(form: MarkedText) throws {
    #expect(try read(form.text).map(\.span.range).contains(form.spans[0]))
  }

  @Test(arguments: [
    "A ⟦Nairobi⟧, les écoles sont fermées.", "Le camp de réfugiés d'⟦Amboro⟧ a brûlé.",
    "A ⟦Mekrou⟧, à deux heures de route, rien n'a changé.",
    "Trente détenus de la maison d'arrêt de ⟦Klassoum⟧ se sont évadés.",
    "Des navires patrouillent dans les ⟦Kermadoc⟧ depuis lundi.",
    "Le centre de santé de ⟦Tangaré⟧ a rouvert.",
  ])
  func `a capital without its accent and a head of two nouns announce a place`(
    form: MarkedText
  ) throws {
    #expect(try read(form.text).map(\.span.range) == form.spans)
  }

  @Test func `a club does swallow it`() throws {
    #expect(try read("Il a rejoint les Requins de Dakar.").isEmpty)
  }

  @Test(arguments: [
    (
      "Le ministre des États-Unis affirme que Washington \"se réserve le droit\" de riposter.",
      "Washington"
    ),
    ("Au Kenya, la presse écrit que Nairobi « demande un délai » aux bailleurs.", "Nairobi"),
    ("En Russie, l'agence assure que Moscou \"refuse toute trêve\".", "Moscou"),
  ])
  func `a capital speaks in the quotation behind it`(text: String, name: String) throws {
    let toponym = try #require(try read(text).first { $0.name == name })
    #expect(toponym.role == .metonymic)
  }

  @Test(arguments: [
    ("L'archipel est loin. Le procès des Florence a duré deux ans.", "Florence"),
    ("Il a travaillé chez Malvarec.", "Malvarec"), ("Il a financé le projet Florence.", "Florence"),
    ("Une église du XIIe siècle a brûlé.", "XIIe"),
    ("Le ministère kényan de la Justice a répondu.", "Justice"),
    ("Inflation record au Kenya William Ruto annonce des aides.", "Kenya William Ruto"),
  ])
  func `a family, an undertaking, a century and a ministry are no places`(
    text: String, name: String
  ) throws {
    #expect(try read(text).allSatisfy { $0.name != name })
  }

  @Test func `a country before a person's name is one`() throws {
    let toponyms = try read("Inflation record au Kenya William Ruto annonce des aides.")
    #expect(toponyms.map(\.name) == ["Kenya"])
  }

  @Test(arguments: [
    "La veuve de Florence est venue. Une lettre de Florence a été vendue, et la mort de Florence reste un mystère.",
    "Le manuscrit de Florence dormait là. Florence est née pauvre, dit un disciple de Florence.",
    "Les obsèques de Kennedy ont ému. La vie de Kennedy fut brève.",
  ])
  func `what only persons have makes a person of a town's name`(text: String) throws {
    #expect(try read(text).isEmpty)
  }

  @Test(arguments: [
    "La vie à Florence est chère. Une lettre de Florence le dit, et la mort de Florence se lit dans ses rues.",
    "La prise de Florence fut sanglante. La mort de Florence, écrit-il, est un crime. Un élève de Florence a fui.",
    "La mort de Florence se lit partout. La vie de Florence est dure. Un poème de Florence circule.",
    "Les habitants de Florence dorment. Les fils de Florence et les œuvres de Florence sont partout.",
    "La veuve de Florence est venue : elle habite près de Florence, et la naissance de Florence la passionne.",
  ])
  func `what places have too does not`(text: String) throws {
    #expect(try read(text).contains { $0.name == "Florence" })
  }
}
