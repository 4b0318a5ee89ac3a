/// Why a row of a user's table could not be used, and where it stands.
///
///     data/actors.csv:3: error: 'Army' is not a kind of actor; …
public struct TableError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The table, as the caller named it.
  public let file: String
  /// From 1.
  public let line: Int
  /// What is wrong, with the bad value and what was expected.
  public let reason: String

  public init(file: String, line: Int, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  public var description: String { "\(file):\(line): error: \(reason)" }
}
