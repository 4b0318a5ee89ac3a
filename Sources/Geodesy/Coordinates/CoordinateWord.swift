internal import Lexicon
internal import LexiconData

/// Words and signs that stand beside the numbers of coordinates, in every language.
enum CoordinateWord {
  /// Which coordinate an angle is.
  enum Axis: Hashable, Sendable {
    case latitude, longitude
  }

  /// A half of the earth: an axis and the sign of its angles.
  struct Hemisphere: Hashable, Sendable {
    let axis: Axis
    let isNegative: Bool
  }

  /// Returns what a letter or a word in lower case says; nil for any other.
  static func hemisphere(_ word: String) -> Hemisphere? {
    guard let half = hemispheres.value(ofWord: word) else { return nil }
    switch half {
    case "north": return Hemisphere(axis: .latitude, isNegative: false)
    case "south": return Hemisphere(axis: .latitude, isNegative: true)
    case "east": return Hemisphere(axis: .longitude, isNegative: false)
    case "west": return Hemisphere(axis: .longitude, isNegative: true)
    default: preconditionFailure("'\(half)' is no half of the earth")
    }
  }

  /// Returns the axis that a label in lower case names: "lat", "longitude"; nil for any other word.
  static func axis(_ word: String) -> Axis? {
    guard let axis = axes.value(ofWord: word) else { return nil }
    switch axis {
    case "latitude": return .latitude
    case "longitude": return .longitude
    default: preconditionFailure("'\(axis)' is no axis")
    }
  }

  /// Whether a word joins the two coordinates: "17° N et 1° E".
  static func joins(_ word: String) -> Bool { joiners.holds(word) }

  /// Whether a word stands before a label behind its number: "16,95 de latitude".
  static func isOf(_ word: String) -> Bool { beforeLabels.holds(word) }

  /// Whether a word stands for the sign °.
  static func isDegree(_ word: String) -> Bool { degrees.holds(word) }

  /// Whether a word stands for the sign ′.
  static func isMinute(_ word: String) -> Bool { minutes.holds(word) }

  /// Whether a word stands for the sign ″.
  static func isSecond(_ word: String) -> Bool { seconds.holds(word) }

  private static let hemispheres = BuiltInLexicons.any.words("hemispheres")
  private static let axes = BuiltInLexicons.any.words("coordinate-axes")
  private static let joiners = BuiltInLexicons.any.words("coordinate-joiners")
  private static let beforeLabels = BuiltInLexicons.any.words("coordinate-of")
  private static let degrees = BuiltInLexicons.any.words("degree-words")
  private static let minutes = BuiltInLexicons.any.words("minute-words")
  private static let seconds = BuiltInLexicons.any.words("second-words")

  /// ° and the signs that are typed for it.
  static func isDegree(_ scalar: UInt32) -> Bool { [0xB0, 0xBA, 0x2DA, 0x2070].contains(scalar) }

  /// ′ and the signs that are typed for it.
  static func isMinute(_ scalar: UInt32) -> Bool {
    [0x27, 0x2032, 0x2019, 0x2018, 0x2B9, 0x2BC, 0xB4, 0x60].contains(scalar)
  }

  /// ″ and the signs that are typed for it; two minutes are one too.
  static func isSecond(_ scalar: UInt32) -> Bool {
    [0x22, 0x2033, 0x201D, 0x201C, 0x2BA].contains(scalar)
  }
}
