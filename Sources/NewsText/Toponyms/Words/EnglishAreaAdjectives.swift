// English adjectives of continents, regions and parts of countries: our own.
internal import Gazetteer

/// The area that an English adjective stands for, where it is no country: "European", "Kurdish", "Siberian".
///
/// Adjectives of a country are in `Nationalities`; one that is in both ("Texan") belongs to the area. Those of two
/// words ("Latin American") need no line here: see `Demonyms.area(spelt:)`.
enum EnglishAreaAdjectives {
  /// Returns the name of the area, nil for other words.
  static func area(of token: Token) -> String? { table[token] }

  /// The adjectives, for the recogniser's classes.
  static let words = entries.map(\.0).joined(separator: " ")

  private static let table = WordTable<String>(entries)

  private static let entries: [(String, String)] = lines.split(separator: "\n").flatMap { line in
    let parts = line.split(separator: "=")
    return parts[1].split(separator: " ").map { (String($0), String(parts[0])) }
  }

  private static let lines = """
    Europe=european
    Africa=african
    Asia=asian
    Kurdistan=kurdish
    Siberia=siberian
    Crimea=crimean
    Chechnya=chechen
    Dagestan=dagestani
    Abkhazia=abkhaz abkhazian
    Tibet=tibetan
    Kashmir=kashmiri
    Punjab=punjabi
    Darfur=darfuri
    Sahara=saharan
    Sahel=sahelian
    Maghreb=maghrebi
    Zanzibar=zanzibari
    Scandinavia=scandinavian
    Balkans=balkan
    Andes=andean
    Amazonia=amazonian
    Himalayas=himalayan
    Patagonia=patagonian
    Anatolia=anatolian
    England=english
    Scotland=scottish
    Wales=welsh
    Cornwall=cornish
    Catalonia=catalan
    Andalusia=andalusian
    Galicia=galician
    Brittany=breton
    Corsica=corsican
    Sicily=sicilian
    Sardinia=sardinian
    Tuscany=tuscan
    Bavaria=bavarian
    Flanders=flemish
    Wallonia=walloon
    Crete=cretan
    Alaska=alaskan
    California=californian
    Florida=floridian
    Hawaii=hawaiian
    Iowa=iowan
    Minnesota=minnesotan
    Ohio=ohioan
    Texas=texan
    Virginia=virginian
    Manitoba=manitoban
    Ontario=ontarian
    Quebec=quebecois québécois
    Bengal=bengali
    """
}
