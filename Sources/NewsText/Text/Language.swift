/// A language that the readers have tables for.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case french = "fr"
  case english = "en"
}
