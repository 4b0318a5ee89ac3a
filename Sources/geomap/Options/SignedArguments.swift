/// Coordinates with a leading minus, which ArgumentParser would take for options.
enum SignedArguments {
  /// Returns the arguments with a space before each that is a pair of coordinates and begins with a minus.
  ///
  ///     geomap distance -1.68,29.22 Goma
  ///
  /// Whoever reads a place passes over the space. No option of ours begins with a digit. What follows `--` stays as it is.
  static func shielded(_ arguments: some Sequence<String>) -> [String] {
    var isBehindTerminator = false
    return arguments.map { argument in
      isBehindTerminator = isBehindTerminator || argument == "--"
      return !isBehindTerminator && isSignedPair(argument) ? " " + argument : argument
    }
  }

  /// "-1.68,29.22", "-1°40′ 29°13′"; also "-91,20", so that the range is what is complained of.
  private static func isSignedPair(_ argument: String) -> Bool {
    let bytes = Array(argument.utf8)
    guard bytes.count > 2, bytes[0] == 0x2D else { return false }
    let number = bytes[1] == 0x2E ? bytes[2] : bytes[1]
    guard (0x30...0x39).contains(number) else { return false }
    return argument.contains { $0 == "," || $0 == ";" || $0 == "°" || $0.isWhitespace }
  }
}
