// Words around the day that a report bears, in French and English; from the pages of AFP, APS, RFI, Studio Tamani, OCHA.

enum DatelineWords {
  /// "publié le", "mis à jour le": what is said of a page.
  static let published = PhraseTable<Bool>(
    [
      "publié", "publiée", "publié en ligne", "mis en ligne", "mise en ligne", "posté", "postée",
      "diffusé",
      "diffusée", "paru", "parue", "created", "published", "posted", "date de publication",
      "publication",
      "issued", "published on", "posted on", "issued on",
    ].map { ($0, true) })

  /// What is said of a page that was changed, which dates it less well.
  static let updated = PhraseTable<Bool>(
    [
      "mis à jour", "mise à jour", "modifié", "modifiée", "actualisé", "actualisée",
      "dernière mise à jour",
      "dernière modification", "updated", "last updated", "modified", "updated on",
      "last updated on",
    ].map { ($0, true) })

  /// Between such words and the day.
  static let leads = WordTable<Bool>(words: "le on ce du")

  /// Between a place and the day.
  static let articles = WordTable<Bool>(words: "le on ce")

  /// What begins the line of place and day below a statement.
  static let signOffs = WordTable<Bool>(words: "fait done")

  /// Beside the digits of a time of day.
  static let times = WordTable<Bool>(
    words: "h min mn t z utc gmt tu am pm cet cest edt est wat heure heures à at hrs")
}
