import Foundation

/// A folder of its own for one test, removed with everything in it when the value goes.
public struct TemporaryFolder: ~Copyable {
  public let path: String

  public init() throws {
    let parent = FileManager.default.temporaryDirectory
    let folder = parent.appendingPathComponent("geomap-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    path = folder.path
  }

  deinit {
    // A folder left behind is no reason to fail a test.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file into the folder, with the folders that its name needs.
  ///
  /// - Returns: Its path.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// Writes a text into the folder as UTF-8.
  ///
  /// - Returns: The path of the file.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Makes a folder inside the folder.
  public func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  /// Reads a file of the folder.
  public func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(name)))
  }

  /// Returns the names of what is in the folder, sorted, hidden ones too.
  public func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
