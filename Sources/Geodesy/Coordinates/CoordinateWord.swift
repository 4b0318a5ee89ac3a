/// Words and signs that stand beside the numbers of coordinates, in French and English.
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
  ///
  /// O is "ouest": no text that we read has the German "Ost".
  static func hemisphere(_ word: String) -> Hemisphere? {
    switch word {
    case "n", "nord", "north": Hemisphere(axis: .latitude, isNegative: false)
    case "s", "sud", "south": Hemisphere(axis: .latitude, isNegative: true)
    case "e", "est", "east": Hemisphere(axis: .longitude, isNegative: false)
    case "w", "o", "ouest", "west": Hemisphere(axis: .longitude, isNegative: true)
    default: nil
    }
  }

  /// Returns the axis that a label in lower case names: "lat", "longitude"; nil for any other word.
  static func axis(_ word: String) -> Axis? {
    switch word {
    case "lat", "latitude": .latitude
    case "lon", "long", "lng", "longitude": .longitude
    default: nil
    }
  }

  /// Whether a word joins the two coordinates: "17° N et 1° E".
  static func joins(_ word: String) -> Bool {
    ["et", "and", "par", "by", "x"].contains(word)
  }

  /// Whether a word stands for the sign °.
  static func isDegree(_ word: String) -> Bool {
    ["d", "deg", "degrés", "degré", "degres", "degre", "degrees", "degree"].contains(word)
  }

  /// Whether a word stands for the sign ′.
  static func isMinute(_ word: String) -> Bool {
    ["min", "mn", "minutes", "minute"].contains(word)
  }

  /// Whether a word stands for the sign ″.
  static func isSecond(_ word: String) -> Bool {
    ["sec", "secondes", "seconde", "seconds"].contains(word)
  }

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
