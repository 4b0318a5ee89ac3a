import Gazetteer
@testable import Places
import TestSupport
import Testing
@testable import Text

/// The reader over the places of `NewsPlaces`, as every test of toponyms uses it.
enum ReadToponyms {
  static let gazetteer = Gazetteer(rows: rows())

  private static func rows() -> PlaceRows {
    do {
      return try GazetteerCSV.read(Array(NewsPlaces.csv.utf8), file: "NewsPlaces.csv")
    } catch {
      preconditionFailure("\(error)")
    }
  }

  static func `in`(_ text: String) -> [ToponymMention] {
    let article = Article(id: "test", text: text, language: .french)
    return ToponymReader(names: gazetteer).toponyms(in: AnalysedText(article))
  }
}

@Suite struct ToponymReaderTests {
  @Test(arguments: [
    "Le convoi a quitté ⟦Ber⟧ pour ⟦Tombouctou⟧.",
    "La ville de ⟦Die⟧ attend la pluie.",
    "Le vent a soufflé à ⟦Lens⟧ toute la nuit.",
    "Des tirs près d'⟦Alkite⟧ ont fait fuir les bergers.",
    "Un car parti du ⟦Mans⟧ a brûlé au ⟦Mans⟧.",
    "Un incendie aux ⟦Ulis⟧ et un autre au ⟦Blanc-Mesnil⟧.",
    "⟦ANÉFIS⟧ : UN CONVOI VISÉ",
    "Une bombe a explosé à ⟦Paris⟧.",
    "⟦Afrique du Sud⟧ et ⟦Soudan du Sud⟧ ont signé.",
    "Entre ⟦Ber⟧ et ⟦Tombouctou⟧, la piste est coupée.",
    "Les combats ont touché ⟦Gao⟧, ⟦Ménaka⟧ et ⟦Kidal⟧.",
    "L'attaque a eu lieu dans la région de ⟦Kidal⟧, au nord du ⟦Mali⟧.",
    "Le convoi est tombé à 12 km de ⟦Gao⟧.",
    "Le village d'⟦Aguel'hoc⟧ est calme.",
    "Des combats au #⟦SoudanDuSud⟧ et à #⟦Gao⟧.",
    "Des combats : #Attaque⟦SoudanDuSud⟧",
    "Une mine a sauté sur l'axe ⟦Gao⟧-⟦Ménaka⟧ et une autre sur la route ⟦Gao⟧–⟦Kidal⟧.",
    "Une mine a sauté sur l'axe ⟦Kidal⟧-⟦Tessalit⟧ et une autre sur la route ⟦Mopti⟧–⟦Gao⟧.",
    "Des tirs ont été entendus à 80 km de ⟦N'Guigmi⟧ et près de ⟦M’Bour⟧.",
    "Le derby ⟦Mali⟧-⟦Côte d'Ivoire⟧ aura lieu lundi.",
    "La route ⟦Algérie⟧-⟦Niger⟧ est coupée.",
    "C'est une ville du palatinat d'⟦Ikerzaz⟧, sur la riviere d'⟦Alkite⟧.",
    "Douze civils sont morts aux ⟦U.S.A.⟧ dans une fusillade.",
    "Le sommet s'est tenu aux ⟦U.S.A.⟧ Trois pays ont signé.",
    "Aux ⟦U.S.A⟧, trois soldats sont morts.",
    "deux civils ont été tués mardi à ⟦gao⟧, au ⟦mali⟧.",
    "attaque a ⟦menaka⟧ ce matin, 3 morts",
    "ils vont à lens mais Awa reste à la maison",
    "la réunion est au mans de la ville",
  ])
  func `finds the places`(form: MarkedText) {
    #expect(ReadToponyms.in(form.text).map(\.span.range) == form.spans)
  }

  @Test(arguments: [
    "Des hommes armés ont attaqué le village de ⟦Bakoumbara⟧ dans la nuit.",
    "Trois civils ont été tués mardi à ⟦Tinkaressi⟧, dans la région de ⟦Kidal⟧.",
    "Le marché de ⟦Dangol-Séno⟧ a brûlé.",
    "Les habitants de ⟦Wourokoy⟧ ont fui vers ⟦Bandiagara⟧.",
    "Une mine a explosé entre ⟦Zimbirou⟧ et ⟦Gao⟧.",
  ])
  func `finds a place whose name no gazetteer has, by the words around it`(form: MarkedText) {
    #expect(ReadToponyms.in(form.text).map(\.span.range) == form.spans)
  }

  @Test(arguments: [
    "Selon Bakoumbara, le train est parti.", "« Nous partirons », a dit Tinkaressi.",
    "Le colonel Wourokoy a été arrêté.", "Le groupe Zimbirou ferme ses usines.",
  ])
  func `refuses such a name where a person or a company stands`(text: String) {
    #expect(ReadToponyms.in(text).filter { $0.role != .inName }.isEmpty)
  }

  @Test(arguments: [
    ("Le commandant Bamba Keïta a pris la parole.", "Bamba"),
    ("Des Kidalois ont manifesté.", "Kidalois"),
    ("Accord d'Alger : les signataires se retirent.", "Alger"),
    ("Le Journal du Mali relaie l'appel.", "Mali"),
    ("Selon Jean Valence, le train est parti.", "Valence"),
    ("Nous avons mangé une Orange.", "Une"),
    ("Le décès du Malien Marc-Vivien Tall a ému.", "Malien Marc-Vivien Tall"),
  ])
  func `refuses what is no place`(text: String, name: String) {
    #expect(!ReadToponyms.in(text).contains { $0.name == name && $0.role != .inName })
  }

  @Test func `a prefix shifts every span by its length`() {
    let text = "Le convoi a quitté Ber pour Tombouctou."
    let prefix = "À l'été, il pleut.\n\n"
    let shifted = ReadToponyms.in(prefix + text).map(\.span.start)
    #expect(shifted == ReadToponyms.in(text).map { $0.span.start + prefix.utf8.count })
  }

  @Test func `an empty text has no places`() {
    #expect(ReadToponyms.in("").isEmpty)
  }

  @Test func `a name that the gazetteer lacks is kept without places`() throws {
    let toponym = try #require(ReadToponyms.in("Des tirs près d'Ikerzaz ont été entendus.").first)
    #expect(!toponym.isKnown)
    #expect(toponym.name == "Ikerzaz")
  }
}

@Suite struct EnglishToponymTests {
  /// Places that a name of two words hides a shorter one of, as CSV.
  private static let csv = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:1,York,city,GB,GB.ENG,53.95763,-1.08271,,,153717,,,,,,GeoNames
    gn:2,New York,seat,US,US.NY,40.71427,-74.00597,,,8804190,,,,,New York City,GeoNames
    gn:3,Two Rivers,village,US,US.WI,44.15388,-87.56925,,,11291,,,,,,GeoNames
    gn:4,Rivers,village,NG,NG.50,4.75,6.83333,,,,,,,,,GeoNames
    gn:5,Russia,country,RU,,61.66038,99.06041,4441.5,,144478050,19.61,41.193,-168.995,81.859,,GeoNames
    gn:6,South Korea,country,KR,,36.36913,127.82765,300,,51635256,,,,,Korea,GeoNames
    gn:7,Georgia,country,GE,,42.16891,43.50694,319.3,,3704500,39.986,41.044,46.695,43.576,,GeoNames
    gn:8,Georgia,admin1,US,US.GA,32.65639,-83.45696,326.3,,,-85.606,30.363,-80.836,35,,GeoNames
    gn:9,Athens,city,US,US.GA,33.96095,-83.37794,,,116714,,,,,,GeoNames
    gn:10,Canada,country,CA,,57.93933,-102.35614,4000,,37058856,,,,,,GeoNames
    gn:11,Canadian,village,US,US.TX,35.91282,-100.38208,,,2649,,,,,,GeoNames
    gn:12,Europe,continent,,,50,15,4435.7,221.8,,-24.6,34.5,66,81.9,,geomap
    gn:13,Amérique latine,supranational,,,-10,-65,7368.5,368.4,,-118,-56,-34,33,Latin America,geomap
    gn:14,Turkey,country,TR,,38.98978,35.42229,845.7,,82319724,25.663,35.822,44.807,42.099,,GeoNames
    gn:15,Kurdistan,region,,,37,43,706.7,35.3,,36.5,33.5,48.5,40,,geomap
    gn:17,South Dakota,admin1,US,US.SD,44.4,-100.2,326.3,,,-104.1,42.5,-96.4,46,,GeoNames
    gn:16,Texas,admin1,US,US.TX,31.5056,-99.35932,692.6,,,-106.662,25.847,-93.515,36.5,,GeoNames
    """

  private func read(_ text: String) throws -> (Gazetteer, [ToponymMention]) {
    let gazetteer = Gazetteer(rows: try GazetteerCSV.read(Array(Self.csv.utf8), file: "test.csv"))
    let article = Article(id: "test", text: text, language: .english)
    return (gazetteer, ToponymReader(names: gazetteer).toponyms(in: AnalysedText(article)))
  }

  @Test(arguments: [
    "The plane landed in ⟦New York⟧ on Monday.", "⟦NEW YORK⟧ (AP) — The mayor spoke on Monday.",
    "The storm passed ⟦Two Rivers⟧ in the night.", "New rules in ⟦Athens⟧ were announced.",
  ])
  func `a name that begins with a little word is read whole`(form: MarkedText) throws {
    let (_, toponyms) = try read(form.text)
    #expect(toponyms.map(\.span.range) == form.spans)
  }

  @Test(arguments: [
    ("The Russian government denied it.", "Russian", "gn:5"),
    ("The South Korean government denied it.", "South Korean", "gn:6"),
    ("The Canadian army sent help.", "Canadian", "gn:10"),
    ("The European airlines asked for help.", "European", "gn:12"),
    ("Most Latin American leaders came.", "Latin American", "gn:13"),
    ("They met Kurdish fighters in the hills.", "Kurdish", "gn:15"),
    ("A Texan senator spoke.", "Texan", "gn:16"),
    ("He spoke of Turkish-backed militiamen.", "Turkish", "gn:14"),
    ("The Russian-Turkish border is long.", "Turkish", "gn:14"),
    ("A Russian Foreign Ministry statement came on Monday.", "Russian", "gn:5"),
  ])
  func `an adjective of nationality belongs to its area and is nothing's place`(
    text: String, name: String, country: String
  ) throws {
    let (gazetteer, toponyms) = try read(text)
    let toponym = try #require(toponyms.first { $0.name == name })
    #expect(toponym.role == .possessive)
    #expect(toponym.places.contains { gazetteer.identifier(of: $0) == country })
  }

  @Test func `people are no place`() throws {
    #expect(try read("Many Russians left the town.").1.isEmpty)
  }

  @Test(arguments: [
    ("The team from Athens, Ga., won.", "Ga.", "gn:8"),
    ("A man was held in Ga. on Monday.", "Ga.", "gn:8"),
    ("The team from Two Rivers, S.D., won.", "S.D.", "gn:17"),
  ])
  func `an abbreviation is the state and no namesake of it`(
    text: String, form: String, identifier: String
  ) throws {
    let (gazetteer, toponyms) = try read(text)
    let state = try #require(toponyms.first { $0.name == form })
    #expect(state.places.map { gazetteer.identifier(of: $0) } == [identifier])
  }
}
