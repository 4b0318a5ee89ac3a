import Testing
import Text

/// A building that is called as a town on another continent puts nothing there.
@Suite struct BuildingNameTests {
  private static let csv = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:192950,Kenya,country,KE,,0.55165,37.82194,602,,51393010,33.89,-4.678,41.885,5.03,Republic of Kenya,GeoNames+Natural Earth
    gn:191245,Kisumu,seat,KE,KE.26,-0.10221,34.76171,,,397957,,,,,Lady Whitehouse|Port Florence|Winam,GeoNames
    gn:184745,Nairobi,capital,KE,KE.05,-1.28333,36.81667,,,4397073,,,,,,GeoNames
    gn:2245662,Sénégal,country,SN,,14.3678,-14.47159,398.6,,15854360,-17.536,12.306,-11.378,16.691,Senegal|Republic of Senegal,GeoNames+Natural Earth
    gn:2246452,Saint-Louis,seat,SN,SN.14,16.01793,-16.48962,,,254171,,,,,Ndar|SanLuis|Sen Lui,GeoNames
    gn:2253354,Dakar,capital,SN,SN.01,14.6937,-17.44406,,,2646503,,,,,Dacar|Dakaa|Ndakaaru,GeoNames
    gn:935264,Saint-Denis,seat,RE,RE.RE,-20.88231,55.4504,,,154765,,,,,Saint-Denis de la Réunion|Sen-Deni,GeoNames
    gn:2220957,Yaoundé,capital,CM,CM.11,3.86667,11.51667,,,1299369,,,,,Yaundé|Giaounte|Jaundeh,GeoNames
    gn:7033318,Kennedy,city,CO,CO.34,4.6165,-74.14597,,,979914,,,,,,GeoNames
    gn:6158357,St. Thomas,city,CA,CA.08,42.77361,-81.18038,,,38909,,,,,,GeoNames
    gn:6251999,Canada,country,CA,,57.93933,-102.35614,3485.7,,37058856,-141.006,41.669,-52.617,81.385,Canadá,GeoNames+Natural Earth
    gn:2643743,Londres,capital,GB,GB.ENG,51.50853,-0.12574,,,8961989,,,,,London|Londra|Llundain,GeoNames
    gn:2635167,Royaume-Uni,country,GB,,53.9482,-2.51918,773.9,,66488991,-8.621,49.91,1.771,60.848,Grande-Bretagne|Royaume Uni|UK,GeoNames+Natural Earth
    """

  private func resolve(_ text: String, _ language: Language = .french) throws -> [String: String?] {
    try OwnPlaces.resolve(text, language, over: Self.csv)
  }

  @Test(arguments: [
    (
      "Il est soigné à l'hôpital Saint-Louis de Kisumu, au Kenya.", "Saint-Louis", "Kisumu",
      "gn:191245"
    ),
    (
      "Un feu a ravagé le lycée Saint-Denis à Dakar, au Sénégal.", "Saint-Denis", "Dakar",
      "gn:2253354"
    ),
    (
      "Ils se sont réfugiés dans l'église catholique St Thomas de Yaoundé.", "St Thomas", "Yaoundé",
      "gn:2220957"
    ),
    ("Les taxis ont bloqué l'avenue Kennedy à Nairobi.", "Kennedy", "Nairobi", "gn:184745"),
  ])
  func `a name right behind a building's head is no town's`(
    text: String, name: String, town: String, identifier: String
  ) throws {
    let places = try resolve(text)
    #expect((places[name] ?? nil) == nil)
    #expect(places[town] == identifier)
  }

  @Test(arguments: [
    ("Il est soigné à l'hôpital de Saint-Louis, au Sénégal.", "Saint-Louis", "gn:2246452"),
    ("La prison de Dakar est pleine.", "Dakar", "gn:2253354"),
    // As the one above, of a town whose prison no text of training tells.
    ("La prison de Saint-Louis, au Sénégal, est pleine.", "Saint-Louis", "gn:2246452"),
    (
      "Les élèves du lycée Lumumba sont venus de Saint-Louis, au Sénégal.", "Saint-Louis",
      "gn:2246452"
    ),
  ])
  func `a preposition between them leaves the town`(
    text: String, name: String, identifier: String
  ) throws {
    #expect(try resolve(text)[name] == identifier)
  }

  @Test func `in English a saint's name before a building's is the building's`() throws {
    let places = try resolve("She trained at St. Thomas' Hospital in London, England.", .english)
    #expect((places["St. Thomas"] ?? nil) == nil)
    #expect((places["St Thomas"] ?? nil) == nil)
    let town = try resolve("A fire broke out in St. Thomas, Ontario, on Monday.", .english)
    #expect(town["St. Thomas"] == "gn:6158357")
  }
}
