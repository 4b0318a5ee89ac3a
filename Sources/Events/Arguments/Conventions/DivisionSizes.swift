import Gazetteer
import Geodesy

/// How far divisions reach from their middle, by country and level, for those that the gazetteer lacks.
enum DivisionSizes {
  /// Kilometres of a commune: no source of ours has the third level.
  static let commune = 12.0
  /// Kilometres where the country is not in the table: the medians of all rows.
  static let first = 120.0
  static let second = 45.0

  /// Returns the radius that should hold a division of a level around a place.
  static func radius(
    _ level: Divisions.Level, of place: Place.ID, _ gazetteer: Gazetteer
  ) -> Distance {
    let sizes = table[gazetteer.country(of: place)]
    return switch level {
    case .first: Distance(kilometres: known(sizes?.first) ?? first)
    case .second: Distance(kilometres: known(sizes?.second) ?? second)
    case .third: Distance(kilometres: commune)
    }
  }

  private static func known(_ size: Double?) -> Double? { size == 0 ? nil : size }

  /// Country, median kilometres of its first- and of its second-level divisions, 0 where it has none:
  /// what `scripts/data/measure_areas.py --sizes` prints.
  private static let medians = """
    AD 7 0; AE 71 22; AF 105 37; AG 6 0; AI 5 0; AL 42 18; AM 46 16; AO 208 70; AR 300 56; AS 9 7; AT 90 25;
    AU 1007 51; AX 32 5; AZ 32 22; BA 198 56; BB 5 0; BD 109 45; BE 204 46; BF 124 67; BG 55 20; BH 9 0; BI 34 30;
    BJ 72 36; BM 3 0; BN 36 5; BO 264 139; BQ 5 0; BR 450 21; BS 34 0; BT 38 42; BW 77 141; BY 162 38; BZ 60 46;
    CA 752 49; CD 277 155; CF 153 92; CG 153 86; CH 30 13; CI 148 84; CK 4 0; CL 169 88; CM 215 158; CN 388 101;
    CO 176 16; CR 88 22; CU 95 26; CV 11 11; CY 42 6; CZ 67 25; DE 130 70; DJ 44 64; DK 129 18; DM 7 0; DO 35 18;
    DZ 84 30; EC 94 28; EE 45 23; EG 77 68; ER 159 82; ES 171 90; ET 200 284; FI 106 51; FJ 106 50; FM 604 5;
    FO 16 8; FR 203 67; GA 155 106; GB 282 17; GD 6 0; GE 69 29; GF 234 243; GG 5 0; GH 111 40; GL 423 205; GM 60 37;
    GN 197 73; GP 76 51; GQ 48 32; GR 139 46; GT 44 12; GU 5 0; GW 67 33; GY 111 0; HK 6 0; HN 66 16; HR 52 8;
    HT 50 25; HU 60 8; ID 267 46; IE 145 38; IL 35 33; IM 5 0; IN 291 51; IQ 117 50; IR 148 84; IS 116 36; IT 150 47;
    JE 5 0; JM 25 10; JO 44 52; JP 81 14; KE 66 220; KG 178 89; KH 78 28; KI 680 23; KM 26 0; KN 4 0; KP 84 69;
    KR 83 25; KW 28 6; KY 5 0; KZ 342 134; LA 103 74; LB 45 25; LC 7 5; LI 5 0; LK 106 49; LR 67 78; LS 53 22;
    LT 70 30; LU 13 5; LV 38 21; LY 183 0; MA 230 65; MC 3 0; MD 24 0; ME 20 0; MG 144 77; MH 5 0; MK 15 7;
    ML 220 112; MM 272 90; MN 216 61; MO 5 0; MP 11 0; MQ 32 33; MR 184 123; MS 5 0; MT 2 0; MU 13 0; MV 14 0;
    MW 304 53; MX 243 15; MY 96 38; MZ 261 99; NA 212 141; NC 166 24; NE 296 77; NG 134 29; NI 65 20; NL 54 8;
    NO 121 27; NP 132 46; NR 5 0; NZ 120 56; OM 103 47; PA 101 23; PE 177 52; PF 350 12; PG 190 137; PH 216 60;
    PK 294 62; PL 114 24; PM 13 0; PR 9 6; PS 49 16; PT 64 15; PW 6 0; PY 103 28; QA 34 0; RE 37 37; RO 66 8;
    RS 208 50; RU 248 96; RW 70 33; SA 317 113; SB 92 38; SC 4 0; SD 252 227; SE 94 25; SH 8 6; SI 8 6; SJ 164 164;
    SK 68 22; SL 101 94; SM 5 0; SN 88 59; SO 169 109; SR 51 16; SS 242 236; ST 18 12; SV 36 49; SY 79 49; SZ 62 61;
    TD 190 218; TF 99 0; TG 93 79; TH 72 21; TJ 179 50; TK 6 0; TL 30 23; TM 295 87; TN 59 19; TO 109 7; TR 82 24;
    TT 13 0; TV 8 0; TW 139 37; TZ 166 69; UA 134 54; UG 328 39; UM 2 0; US 362 36; UY 101 31; UZ 120 69; VC 8 0;
    VE 113 29; VI 11 7; VN 112 19; VU 112 0; WF 8 9; WS 18 5; XK 46 15; YE 92 25; YT 5 0; ZA 314 112; ZM 259 99;
    ZW 200 115
    """

  private static let table: [CountryCode: (first: Double, second: Double)] = {
    var table: [CountryCode: (first: Double, second: Double)] = [:]
    for entry in medians.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
      let words = entry.split(separator: " ")
      guard words.count == 3, let country = CountryCode(String(words[0])),
        let first = Double(words[1]), let second = Double(words[2])
      else { preconditionFailure("no country with its two sizes: \(entry)") }
      table[country] = (first, second)
    }
    return table
  }()
}
