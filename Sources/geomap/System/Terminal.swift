/// What standard output can show.
enum Terminal {
  /// Whether colours reach a person who wants them.
  ///
  /// > Reference: no-color.org: any value of NO_COLOR but the empty one turns colours off.
  static var showsColour: Bool {
    FileSystem.standardOutputIsTerminal && FileSystem.environment("NO_COLOR") == nil
      && FileSystem.environment("TERM") != "dumb"
  }

  /// How a piece of text is shown, as the numbers of ECMA-48's SGR.
  enum Style: String {
    case faint = "2"
    case fault = "1;31"
    case doubt = "33"
    case road = "35"
    case good = "36"

    func applied(to text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
  }
}
