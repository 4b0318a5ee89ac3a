// 78 rows of data/gazetteer.csv: GeoNames (CC BY 4.0) and Natural Earth (public domain).
/// A small gazetteer of names that news is ambiguous about, as CSV: every test of toponyms reads it.
public enum NewsPlaces {
  public static let csv = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:200666,Bamba,village,KE,KE.23,-3.54099,39.52268,,,2015,,,,,,GeoNames
    gn:241131,Victoria,capital,SC,SC.26,-4.62001,55.45501,,,22881,,,,,,GeoNames
    gn:266826,Tripoli,city,LB,LB.09,34.43352,35.84415,,,229398,,,,,,GeoNames
    gn:524901,Moscou,capital,RU,RU.48,55.75204,37.61781,,,10381222,,,,,Moscow|Moskva|Moscú|Moskau,GeoNames
    gn:614540,Géorgie,country,GE,,42.16891,43.50694,319.3,,3704500,39.986,41.044,46.695,43.576,Georgia,GeoNames+Natural Earth
    gn:733905,Véroia,city,GR,GR.ESYE12,40.52437,22.20242,,,44464,,,,,Ber|Beroia|Verija|Vérroia,GeoNames
    gn:935264,Saint-Denis,seat,RE,RE.RE,-20.88231,55.4504,,,154765,,,,,Saint-Denis de la Réunion|Sen-Deni,GeoNames
    gn:935317,La Réunion,territory,RE,,-21.1193,55.5423,37.4,,776948,55.225,-21.371,55.85,-20.861,Réunion|île de La Réunion|Reunion,GeoNames+Natural Earth
    gn:953987,Afrique du Sud,country,ZA,,-29.00933,25.15909,958.9,,57779622,16.472,-34.822,32.893,-22.126,South Africa|Republic of South Africa|Sudáfrica,GeoNames+Natural Earth
    gn:966166,Parys,city,ZA,ZA.03,-26.9033,27.45727,,,71319,,,,,Paris,GeoNames
    gn:1640057,Kidal,village,ID,ID.08,-8.0224,112.7085,,,,,,,,,GeoNames
    gn:2017370,Russie,country,RU,,61.66038,99.06041,4441.5,,144478050,19.61,41.193,-168.995,81.859,Fédération de Russie|Fédération russe|Russia|Russian Federation,GeoNames+Natural Earth
    gn:2145234,Victoria,admin1,AU,AU.07,-36.85541,144.30785,507,,,140.967,-39.145,149.972,-33.986,State of Victoria,GeoNames+Natural Earth
    gn:2154219,Orange,city,AU,AU.02,-33.28397,149.10018,,,41920,,,,,Orange (State of New South Wales),GeoNames
    gn:2210247,Tripoli,capital,LY,LY.77,32.88743,13.18733,,,1302947,,,,,Tripolis,GeoNames
    gn:2253354,Dakar,capital,SN,SN.01,14.6937,-17.44406,,,2646503,,,,,Dacar|Dakaa|Ndakaaru|Ntakar,GeoNames
    gn:2251007,Kaffrine,seat,SN,SN.16,14.10594,-15.5508,,,57307,,,,,Kaffrin,GeoNames
    gn:2287781,Côte d'Ivoire,country,CI,,7.62849,-5.56875,424.5,,25069229,-8.619,4.351,-2.506,10.726,Côte-d'Ivoire|Cote d'Ivoire|République de Côte d'Ivoire|Ivory Coast,GeoNames+Natural Earth
    gn:2328925,État de Niger,admin1,NG,NG.31,9.94144,5.59753,244.9,,,3.572,8.207,7.338,11.347,Niger|Niger State,GeoNames+Natural Earth
    gn:2328926,Nigeria,country,NG,,9.59666,8.09172,773.3,,195874740,2.672,4.278,14.668,13.88,Nigéria|Federal Republic of Nigeria,GeoNames+Natural Earth
    gn:2357048,Ouagadougou,capital,BF,BF.03,12.36566,-1.53388,,,2415266,,,,,Ouaga|Uagadugú|Ougadougou|Uagadougou,GeoNames
    gn:2360626,Gao,city,BF,BF.06,11.64967,-2.17777,,,26453,,,,,,GeoNames
    gn:2361177,Djibo,city,BF,BF.12,14.09864,-1.62665,,,61462,,,,,Dzhibo|Jibo,GeoNames
    gn:2361809,Burkina Faso,country,BF,,12.26911,-1.75532,459,,19751535,-5.523,9.392,2.39,15.08,,GeoNames+Natural Earth
    gn:2417886,Mali,village,GN,GN.L,12.079,-12.2982,,,6293,,,,,Meli,GeoNames
    gn:2420477,Guinée,country,GN,,10.43473,-10.94174,454.6,,12414318,-15.079,7.19,-7.662,12.673,Guinée-Conakry|Guinée Conakry|Guinea|Republic of Guinea,GeoNames+Natural Earth
    gn:2440476,Niger,country,NE,,17.41868,9.38589,1038.4,,22442948,0.153,11.696,15.97,23.517,Republic of the Niger|Níger,GeoNames+Natural Earth
    gn:2440485,Niamey,capital,NE,NE.08,13.51366,2.1098,,,1323691,,,,,Niamei|Niamej|Niameja|Niameo,GeoNames
    gn:2445702,Diffa,admin1,NE,NE.02,15.86629,13.19996,390.5,,,10.613,13.071,15.568,18,Diffa Region,GeoNames+Natural Earth
    gn:2445704,Diffa,seat,NE,NE.02,13.31536,12.61135,,,54082,,,,,Difa,GeoNames
    gn:2449066,Région de Tombouctou,admin1,ML,ML.08,20.0425,-3.58247,641.2,,,-6.593,15.057,0.004,24.995,Tombouctou|Timbuktu|Tombouctou Region,GeoNames+Natural Earth
    gn:2449067,Tombouctou,seat,ML,ML.08,16.77348,-3.00742,,,84208,,,,,Timbuktu|Timbuctoo|Tumbutu|Tombuctú,GeoNames
    gn:2449893,Tessalit,village,ML,ML.10,20.20126,1.01186,,,,,,,,Tessalite|Tesalit|Tesaliti,GeoNames
    gn:2451285,Sévaré,village,ML,ML.04,14.52742,-4.09344,,,,,,,,Sevare,GeoNames+geomap
    gn:2453348,Mopti,seat,ML,ML.04,14.4843,-4.18296,,,186187,,,,,Moptis|Móti|Mɔputi,GeoNames
    gn:2453514,Ménaka,seat,ML,ML.12070577,15.91985,2.39609,,,14085,,,,,Menaca,GeoNames
    gn:2453866,Mali,country,ML,,17.34371,-3.54007,1030.6,,19077690,-12.264,10.14,4.236,24.995,Republic of Mali|Malí,GeoNames+Natural Earth
    gn:2455290,Kidal,seat,ML,ML.10,18.44345,1.40921,,,40030,,,,,Kidali|Kidalis|Kintal,GeoNames
    gn:2457161,Région de Gao,admin1,ML,ML.09,16.76742,1.36236,340.2,,,-1.707,14.911,4.236,18.955,Gao|Gao Region,GeoNames+Natural Earth
    gn:2457163,Gao,seat,ML,ML.09,16.27167,-0.04472,,,133110,,,,,Gàwó|Nkao,GeoNames
    gn:2459657,Bourem,city,ML,ML.09,16.955,-0.34861,,,42371,,,,,Burem|Burɛmu,GeoNames
    gn:2460127,Ber,locality,ML,ML.08,16.83486,-2.5319,,,,,,,,Bèr,GeoNames+geomap
    gn:2460582,Bamba,village,ML,ML.09,17.03358,-1.40381,,,,,,,,,GeoNames+geomap
    gn:2460584,Bamba,village,ML,ML.06,10.38333,-7.15,,,,,,,,Banba,GeoNames
    gn:2460596,Bamako,capital,ML,ML.01,12.60915,-7.97522,,,4227569,,,,,Bamaco|Bamaco - Bamako|Bammaco|Bammako,GeoNames
    gn:2461022,Anéfis,village,ML,ML.10,18.04,0.60111,,,,,,,,Anefis|Anéfif|Anefif|Annéfis,GeoNames+geomap
    gn:2461247,Aguelhok,village,ML,ML.10,19.46139,0.85889,,,8080,,,,,Aguelhoc|Aguel'hoc|Aguelock|Aguelok,GeoNames
    gn:2507480,Alger,capital,DZ,DZ.01,36.73225,3.08746,,,2364230,,,,,Algiers|Argel|Algier|Algeri,GeoNames
    gn:2589581,Algérie,country,DZ,,28.14894,2.65183,1124.8,,42228429,-8.682,18.976,11.969,37.094,Algeria|People's Democratic Republic of Algeria|Argelia,GeoNames+Natural Earth
    gn:2597449,Région de Kidal,admin1,ML,ML.10,19.43793,1.14922,363.2,,,-2.043,17.629,4.232,21.849,Kidal|Kidal Region,GeoNames+Natural Earth
    gn:2643743,Londres,capital,GB,GB.ENG,51.50853,-0.12574,,,8961989,,,,,London|Londra|Llundain|Loundres,GeoNames
    gn:2659954,Lens,village,CH,CH.VS,46.28298,7.44976,,,3497,,,,,Lens VS|Lens i Valais,GeoNames
    gn:2971053,Valence,city,FR,FR.84,44.9256,4.90956,,,63864,,,,,Valença|Valencia,GeoNames
    gn:2509954,Valence,seat,ES,ES.60,39.47391,-0.37966,,,824340,,,,,Valencia|Valencia - València|Valentzia|Valenthia,GeoNames
    gn:2980916,Saint-Denis,city,FR,FR.11,48.93564,2.35387,,,96128,,,,,,GeoNames
    gn:2988507,Paris,capital,FR,FR.11,48.85341,2.3488,,,2138551,,,,,Parigi|Pariggi,GeoNames
    gn:2990440,Nice,city,FR,FR.93,43.70313,7.26608,,,342669,,,,,Niza|Nizza|Niça,GeoNames
    gn:2989460,Orange,city,FR,FR.93,44.13806,4.81025,,,30530,,,,,Aurenja,GeoNames
    gn:3003093,Lens,city,FR,FR.32,50.43302,2.82791,,,38265,,,,,,GeoNames
    gn:1679980,Vigan,city,PH,PH.01,17.57472,120.38694,,,48545,,,,,Vigan City,GeoNames
    gn:2998811,Le Vigan,village,FR,FR.76,43.99106,3.60648,,,,,,,,,GeoNames
    gn:3003603,Le Mans,city,FR,FR.52,48.0021,0.20251,,,144515,,,,,Ar Mañs|Le Man|Le Manas|Lo Mans,GeoNames
    gn:3005269,Le Blanc-Mesnil,city,FR,FR.11,48.93872,2.46138,,,48077,,,,,Le Blan Menil,GeoNames
    gn:3017382,France,country,FR,,46.62087,2.45283,795.6,,66987244,-5.133,41.366,9.56,51.088,French Republic|Francia,GeoNames+Natural Earth
    gn:3021435,Die,village,FR,FR.84,44.7536,5.37033,,,4924,,,,,,GeoNames
    gn:3814142,Texas,village,MX,MX.13,20.02556,-99.19556,,,993,,,,,Tojas,GeoNames
    gn:4246659,Paris,village,US,US.IL,39.61115,-87.69614,,,8432,,,,,,GeoNames
    gn:4197000,Géorgie,admin1,US,US.GA,32.65639,-83.45696,326.3,,,-85.606,30.363,-80.836,35,Georgia|Estado de Georgia|Keokia|State of Georgia,GeoNames+Natural Earth
    gn:4717560,Paris,city,US,US.TX,33.66094,-95.55551,,,24782,,,,,,GeoNames
    gn:4736286,Texas,admin1,US,US.TX,31.5056,-99.35932,692.6,,,-106.662,25.847,-93.515,36.5,Estado de Texas|Kekeka|State of Texas|Tejas,GeoNames+Natural Earth
    gn:6252001,États-Unis,country,US,,39.52803,-99.14985,6269.5,,327167434,177.224,18.906,-66.977,71.413,États-Unis d'Amérique|Etats-Unis|USA|U.S,GeoNames+Natural Earth
    gn:2454210,Labbezanga,village,ML,ML.09,14.95634,0.69604,,,,,,,,Labézanga|Labezanga,GeoNames+geomap
    gn:2450123,Tarkint,well,ML,ML.09,17.47944,0.11694,,2,,,,,,Tarikent,GeoNames+geomap
    gn:2461136,Alkite,wadi,ML,ML.10,18.19361,1.21361,,15,,,,,,Alkit|Oued Alkit|Alket|Aklet,GeoNames+geomap
    gn:2427123,N'Djamena,capital,TD,TD.21,12.10672,15.0444,,,1359526,,,,,Ndjamena|Fort-Lamy|Yamena|N'Dj·amèna,GeoNames
    gn:6615536,Les Ulis,city,FR,FR.11,48.68167,2.16944,,,25785,,,,,,GeoNames
    gn:7603254,N'Djamena,admin1,TD,TD.21,12.11962,15.06852,7.7,,,15.012,12.056,15.123,12.181,Ville de Ndjamena|N'Djaména Region|Région de la Ville de N'Djaména|Ville de N'Djaména,GeoNames+Natural Earth
    gn:7909807,Soudan du Sud,country,SS,,7.28333,30.30105,692.9,,8260490,24.122,3.49,35.921,12.216,Sud-Soudan|Sud Soudan|South Sudan|Republic of South Sudan,GeoNames+Natural Earth
    """
}
