/// Why bytes are no weights file.
public enum WeightsError: Error, Hashable, CustomStringConvertible {
  /// No weights file of this name is built in.
  case unknown(String)
  /// Too short, or without the magic bytes.
  case notWeights
  /// Of a version that this program does not read.
  case version(String)
  /// The bytes do not give the checksum that the file states.
  case damaged
  /// A line of the header that cannot be read.
  case header(String)

  public var description: String {
    switch self {
    case .unknown(let name): "no weights of the name '\(name)' are built in"
    case .notWeights: "not a weights file"
    case .version(let version): "weights of version '\(version)'; this program reads version 1"
    case .damaged: "the weights are damaged: their checksum differs"
    case .header(let line): "'\(line)' is no line of the header of a weights file"
    }
  }
}
