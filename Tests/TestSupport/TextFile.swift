import Foundation

/// Text files of the tests and of the data beside the project.
///
///     @Test(.enabled(if: TextFile.shared("geodesics/GeodTest-5000.dat").exists))
public struct TextFile: Sendable {
  public let path: String

  /// A file of the project, by its path from the package's root.
  public static func project(_ path: String) -> TextFile {
    TextFile(path: root.appending(path: path).path)
  }

  /// A file of the data beside the project, `../shared/data`; often absent, so ask `exists`.
  public static func shared(_ path: String) -> TextFile {
    TextFile(
      path: root.deletingLastPathComponent().appending(path: "shared/data/\(path)").path)
  }

  public var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// The lines that are neither empty nor a comment.
  public func lines() throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
