/// Why an input could not be read as a gazetteer.
///
///     catch let error where error.code == .unknownLayout { … }
///     print(error)   // villes.csv:1: error: the header has no column "lat" …
///
/// Two errors are equal when their codes are: tests do not repeat wording.
public struct GazetteerError: Error, Hashable, Sendable, CustomStringConvertible {
  public let code: Finding.Code
  /// The input, as the caller named it.
  public let file: String
  /// 1-based; nil where the fault is the file's as a whole.
  public let line: Int?
  /// What is wrong, with the bad value and what was expected.
  public let message: String

  public init(code: Finding.Code, file: String, line: Int? = nil, message: String) {
    self.code = code
    self.file = file
    self.line = line
    self.message = message
  }

  public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }

  public var description: String {
    Finding(code: code, severity: .error, file: file, line: line, message: message).description
  }
}

/// A fault of an input that does not stop the reading: the row is left out, the rest is read.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong; more codes may follow.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }

    public static let emptyInput = Code("empty-input")
    public static let unknownLayout = Code("unknown-layout")
    public static let missingColumn = Code("missing-column")
    public static let fieldCount = Code("field-count")
    public static let openQuote = Code("open-quote")
    public static let notUTF8 = Code("not-utf8")
    public static let noName = Code("no-name")
    public static let coordinateOutOfRange = Code("coordinate-out-of-range")
    public static let notANumber = Code("not-a-number")
    public static let unknownKind = Code("unknown-kind")
    public static let malformedCountry = Code("malformed-country")
    public static let malformedExtent = Code("malformed-extent")
    public static let duplicateIdentifier = Code("duplicate-identifier")
    public static let unknownIdentifier = Code("unknown-identifier")
    public static let tooLarge = Code("too-large")
    public static let notCompiled = Code("not-compiled")
    public static let foreignVersion = Code("foreign-version")
    public static let truncated = Code("truncated")
    public static let corrupt = Code("corrupt")
    public static let malformedOutline = Code("malformed-outline")
  }

  public enum Severity: String, Hashable, Sendable {
    case error, warning
  }

  public let code: Code
  public let severity: Severity
  public let file: String
  /// 1-based; nil where the fault is the file's as a whole.
  public let line: Int?
  public let message: String

  public init(
    code: Code, severity: Severity = .error, file: String, line: Int?, message: String
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.line = line
    self.message = message
  }

  /// The finding as it is printed, `data/gazetteer.csv:1207: error: …`.
  public var description: String {
    guard let line else { return "\(file): \(severity.rawValue): \(message)" }
    return "\(file):\(line): \(severity.rawValue): \(message)"
  }

  /// The finding as the error that it is under `strict`.
  public var error: GazetteerError {
    GazetteerError(code: code, file: file, line: line, message: message)
  }
}
