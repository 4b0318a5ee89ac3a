/// GeoNames' feature codes as kinds of places.
///
/// > Reference: https://download.geonames.org/export/dump/featureCodes_en.txt
enum FeatureCode {
  /// From this population on a place without an office is a city.
  static let cityPopulation = 15_000

  private static let kinds: [String: PlaceKind] = {
    var kinds: [String: PlaceKind] = [:]
    for (kind, codes) in table {
      for code in codes.split(separator: " ") { kinds[String(code)] = kind }
    }
    return kinds
  }()

  private static let table: [(PlaceKind, String)] = [
    (.continent, "CONT"),
    (.country, "PCL PCLF PCLI PCLIX"),
    (.territory, "PCLD PCLS TERR"),
    (.admin1, "ADM1"),
    (.admin2, "ADM2"),
    (.region, "RGN RGNE RGNH RGNL ADM3 ADM4 ADM5 ADMD PRSH"),
    (.capital, "PPLC"),
    (.seat, "PPLA"),
    (.neighbourhood, "PPLX"),
    (.locality, "LCTY AREA PPLQ PPLW PPLL GRAZ OAS"),
    (.wadi, "WAD WADS WADX WADM WADJ WADB"),
    (.well, "WLL WLLS WLLQ SPNG SPNGS SPNT CSTN WTRH"),
    (.river, "STM STMS STMI STMA STMB STMD STMX STMIX STMQ"),
    (.lake, "LK LKS LKI LKSI LKO LKX LKN LKNI LKC LGN LGNS RSV RSVI"),
    (.sea, "SEA OCN GULF BAY"),
    (.strait, "STRT CHN SD"),
    (.canal, "CNL CNLN CNLD CNLI"),
    (.island, "ISL ISLS ISLT ISLF ISLM ISLX ATOL"),
    (.peninsula, "PEN PENX CAPE PT"),
    (.mountain, "MT MTS PK PKS HLL HLLS RDGE MTU VLC PLAT UPLD RKS MESA"),
    (.desert, "DSRT ERG DUNE DUNS REG HMDA"),
    (.forest, "FRST FRSTF RESF RESN PRK"),
  ]

  static func kind(_ featureClass: Span<UInt8>, _ code: Span<UInt8>, population: Int) -> PlaceKind {
    let text = String(copying: code)
    if let kind = kinds[text] { return kind }
    guard featureClass.count == 1 else { return .other }
    switch featureClass[0] {
    case 0x50:  // P
      // "PPLA2" and below are seats of smaller divisions: towns by their size.
      return population >= cityPopulation ? .city : .village
    case 0x53: return .facility  // S: spots, buildings, farms
    case 0x41, 0x4C: return .region  // A, L
    default: return .other
    }
  }
}
