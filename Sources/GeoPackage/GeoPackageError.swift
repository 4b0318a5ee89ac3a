/// Why a GeoPackage could not be written, in SQLite's words.
public struct GeoPackageError: Error, Hashable, Sendable {
  public let reason: String
  /// SQLite's number.
  public let code: Int
}
