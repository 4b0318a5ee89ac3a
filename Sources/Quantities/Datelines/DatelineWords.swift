// Words around the day that a report bears, in French and English; from the pages of AFP, APS, RFI, Studio Tamani, OCHA.
internal import Lexicon
internal import Text

enum DatelineWords {
  /// "publié le", "mis à jour le": what is said of a page.
  static let published = Lexicon.any.phrases("published") { _ in true }

  /// What is said of a page that was changed, which dates it less well.
  static let updated = Lexicon.any.phrases("updated") { _ in true }

  /// Between such words and the day.
  static let leads = Lexicon.any.set("dateline-leads")

  /// Small words inside the names of a line of place and day.
  static let joiners = Lexicon.any.set("dateline-joiners")

  /// Between a place and the day.
  static let articles = Lexicon.any.set("dateline-articles")

  /// What begins the line of place and day below a statement.
  static let signOffs = Lexicon.any.set("sign-offs")

  /// Beside the digits of a time of day.
  static let times = Lexicon.any.set("clock-words")
}
