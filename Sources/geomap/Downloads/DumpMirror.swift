import ArgumentParser

/// Where GeoNames' files are brought from.
struct DumpMirror {
  /// Without a slash at the end.
  let base: String

  private static let usual = "https://download.geonames.org/export/dump"
  private static let schemes = ["https://", "http://", "file://"]

  /// Takes `GEOMAP_MIRROR`, or GeoNames itself where that is unset or empty.
  init() throws {
    var base = FileSystem.environment("GEOMAP_MIRROR") ?? Self.usual
    guard Self.schemes.contains(where: base.hasPrefix), !base.contains(where: \.isWhitespace) else {
      throw ValidationError(
        "GEOMAP_MIRROR is '\(base)'; an address that begins with https://, http:// or file:// is expected."
      )
    }
    while base.hasSuffix("/") { base.removeLast() }
    self.base = base
  }

  func url(of file: DumpFile) -> String { "\(base)/\(file.remotePath)" }
}
