// Words around English place names: our own.
/// Prepositions, heads and other words that stand beside a place in English.
enum EnglishPlaceWords {
  static let lists: [(WordClass, String)] = [
    (.at, "at"),
    (.inside, "in"),
    (
      .toward,
      "into onto toward towards outside inside across throughout within around through leaving left reached downtown"
    ),
    (.of, "of"),
    (.article, "the a an"),
    (.otherPreposition, "by with for on about against under over behind per via than as to from"),
    (.near, "near nearby beyond outside around"),
    (.between, "between"),
    (.and, "and or nor"),
    (
      .direction,
      "north south east west northern southern eastern western northeast northwest southeast southwest central upper lower rural"
    ),
    (.lengthUnit, "km kilometres kilometers miles mile metres meters yards"),
    (
      .townHead,
      "city town village capital municipality community suburb borough hamlet resort port"
    ),
    (
      .areaHead,
      "county province region state district department territory parish township prefecture canton area valley"
    ),
    (.countryHead, "kingdom republic nation country"),
    (
      .landHead,
      "river lake mount mountain island islands sea ocean gulf bay strait cape isle creek desert forest"
    ),
    (
      .spotHead,
      "airport street road avenue neighborhood neighbourhood station camp base prison hospital stadium church bridge interstate highway route"
    ),
    (
      .movement,
      """
      arrived travel traveled moved moving move lives living lived live resident residents born raised based located headquartered headed
      returned visit visited visiting native went go going came native mayor governor people streets drove flew trip home killed died
      attacks attack fighting war invasion police university downtown coast border
      """
    ),
    (
      .organ,
      """
      government army military president minister ministry embassy ambassador authorities police king queen prime parliament junta regime troops forces
      officials official leaders leader team coach senator sen rep gov governor foreign
      """
    ),
    (.placeAdjective, "based born native area residents resident"),
    (
      .sport,
      "match beat defeated win victory loss season final finals coach team league cup game games vs playoff tournament"
    ),
    (.byline, "correspondent reporting reporter ap upi"),
    (
      .placeTail,
      """
      county counties parish township borough city town village river rivers creek lake lakes bay island islands beach beaches valley hills hill mountain mountains
      park parks street st road rd avenue ave boulevard blvd drive dr lane highway parkway bridge harbor harbour sound peninsula springs falls heights
      forest desert canyon province region district state states republic kingdom sea ocean coast shore point cove reservoir dam airport square
      """
    ),
  ]
}
