/// GeoNames' feature codes as kinds of places.
///
/// > Reference: https://download.geonames.org/export/dump/featureCodes_en.txt
enum FeatureCode {
  /// From this population on a place without an office is a city.
  static let cityPopulation = 15_000

  /// By the letters of the code in one number: 13 million rows ask.
  private static let kinds: [UInt64: PlaceKind] = {
    var kinds: [UInt64: PlaceKind] = [:]
    for (kind, codes) in table {
      for code in codes.split(separator: " ") {
        kinds[code.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = kind
      }
    }
    return kinds
  }()

  private static let table: [(PlaceKind, String)] = [
    (.continent, "CONT"),
    (.country, "PCL PCLF PCLI PCLIX"),
    (.territory, "PCLD PCLS TERR"),
    (.admin1, "ADM1"),
    // Communes and parishes too: areas that mostly bear the name of a town in them.
    (.admin2, "ADM2 ADM3 ADM4 ADM5 ADMD PRSH"),
    (.region, "RGN RGNE RGNL"),
    (.historic, "RGNH PCLH ADM1H ADM2H"),
    (.capital, "PPLC"),
    (.seat, "PPLA"),
    (.neighbourhood, "PPLX"),
    // Also what was a town once.
    (.locality, "LCTY AREA PPLH PPLCH PPLQ PPLW PPLL GRAZ OAS"),
    (.wadi, "WAD WADS WADX WADM WADJ WADB"),
    (.well, "WLL WLLS WLLQ SPNG SPNGS SPNT CSTN WTRH"),
    (.river, "STM STMS STMI STMA STMB STMD STMX STMIX STMQ"),
    (.lake, "LK LKS LKI LKSI LKO LKX LKN LKNI LKC LGN LGNS RSV RSVI"),
    (.sea, "SEA OCN GULF BAY"),
    (.strait, "STRT CHN SD"),
    (.canal, "CNL CNLN CNLD CNLI"),
    (.archipelago, "ISLS"),
    (.island, "ISL ISLT ISLF ISLM ISLX ATOL"),
    (.peninsula, "PEN PENX CAPE PT"),
    (.massif, "MTS"),
    (.plateau, "PLAT UPLD"),
    (.plain, "PLN PLNX"),
    (.mountain, "MT PK PKS HLL HLLS RDGE MTU VLC RKS MESA"),
    (.desert, "DSRT ERG DUNE DUNS REG HMDA"),
    (.forest, "FRST FRSTF RESF RESN PRK"),
  ]

  /// Whether a row is neither settled nor a division, a region or a locality: a well, a water, a hill, a farm, a camp.
  static func isMinor(_ featureClass: Span<UInt8>, _ code: Span<UInt8>) -> Bool {
    guard featureClass.count == 1 else { return true }
    switch featureClass[0] {
    case 0x41, 0x50: return false  // A, P
    case 0x4C: return !landCodes.contains(String(copying: code))  // L
    default: return true
    }
  }

  /// The codes of class L that people call a place by.
  private static let landCodes: Set<String> = [
    "AREA", "CONT", "LCTY", "OAS", "RGN", "RGNE", "RGNH", "RGNL",
  ]

  static func kind(_ featureClass: Span<UInt8>, _ code: Span<UInt8>, population: Int) -> PlaceKind {
    var letters: UInt64 = 0
    for index in 0..<min(code.count, 8) { letters = letters << 8 | UInt64(code[index]) }
    if let kind = kinds[letters] { return kind }
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
