import Gazetteer

/// A small gazetteer that has one of each difficulty.
enum Sample {
  static let csv = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:2453866,Mali,country,ML,,17,-4,,,19077690,-12.2,10.1,4.3,25,République du Mali,GeoNames
    gn:2455290,Kidal,seat,ML,ML.10,18.44111,1.40778,,,25617,,,,,,GeoNames
    gn:2597449,Région de Kidal,admin1,ML,ML.10,19.5,1.2,250,,67638,-0.5,17.5,4.3,22.3,Kidal|Kidal Region,"Natural Earth, GeoNames"
    gn:2461136,Alkite,wadi,ML,ML.10,18.19361,1.21361,,15,,,,,,Alket|Aklet,geonames
    gn:2989317,Saint-Denis,city,FR,FR.11,48.93564,2.35387,,,111135,,,,,St-Denis,GeoNames
    gn:935264,Saint-Denis,seat,RE,RE.RE,-20.88231,55.4504,,,137195,,,,,Saint-Denis de la Réunion,GeoNames
    gn:4407066,Saint-Louis,city,US,US.MO,38.62727,-90.19789,,,301578,,,,,St. Louis,GeoNames
    gn:4140963,Washington,capital,US,US.DC,38.89511,-77.03637,,,689545,,,,,Washington D.C.,GeoNames
    gn:6252001,États-Unis,country,US,,39.76,-98.5,,,327167434,,,,,U.S.|USA|United States,GeoNames
    gn:2427123,N'Djamena,capital,TD,TD.21,12.10672,15.0444,,,1359526,,,,,Ndjamena|N’Djaména,GeoNames
    """

  static let gazetteer: Gazetteer = {
    do throws(GazetteerError) {
      return Gazetteer(
        rows: try GazetteerCSV.read(Array(csv.utf8), file: "sample.csv", strict: true))
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static func identifiers(_ ids: [Place.ID]) -> [String] {
    ids.map { gazetteer.identifier(of: $0) }
  }
}
