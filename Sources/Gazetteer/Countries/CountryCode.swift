/// A country by its two letters in ISO 3166-1, or none at all.
///
///     gazetteer.country(of: kidal) == "ML"
public struct CountryCode: Hashable, Sendable {
  /// The letters as a number: high byte first, 0 for none.
  let letters: UInt16

  /// Seas, continents and places of no country.
  public static let none = CountryCode(letters: 0)

  init(letters: UInt16) { self.letters = letters }

  /// Returns nil unless the text is two letters A–Z or a–z, or empty for `none`.
  public init?(_ text: some StringProtocol) { self.init(text.utf8) }

  /// Returns nil unless the bytes are two letters A–Z or a–z, or none.
  init?(_ bytes: some Sequence<UInt8>) {
    var letters: UInt16 = 0
    for byte in bytes {
      guard (byte & 0xDF) &- 0x41 < 26, letters < 0x100 else { return nil }
      letters = letters << 8 | UInt16(byte & 0xDF)
    }
    guard letters == 0 || letters > 0xFF else { return nil }
    self.letters = letters
  }
}

extension CountryCode {
  /// The state that a territory with a code of its own belongs to: Gibraltar to the United Kingdom, La Réunion to France.
  ///
  /// Nil for states, for what is disputed (Taiwan, Western Sahara, Palestine) and for Antarctica.
  ///
  /// > Reference: the list of ISO 3166-1, whose remarks name the state.
  public var sovereign: CountryCode? { Country.states[self] }

  /// Whether two codes are of one state: the same, or one of a dependency of the other.
  package func isOfOneState(with other: CountryCode) -> Bool {
    self == other || sovereign == other || other.sovereign == self
  }
}

extension CountryCode: ExpressibleByStringLiteral, CustomStringConvertible {
  /// A literal that is no code is a programming error.
  public init(stringLiteral value: String) {
    guard let code = CountryCode(value) else {
      preconditionFailure("\"\(value)\" is not a country code of ISO 3166-1")
    }
    self = code
  }

  /// Two capital letters, empty for `none`.
  public var description: String {
    guard letters != 0 else { return "" }
    return String(decoding: [UInt8(letters >> 8), UInt8(letters & 0xFF)], as: UTF8.self)
  }
}

extension CountryCode: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.letters < right.letters }
}
