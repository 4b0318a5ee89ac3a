/// What went wrong with a file, in words that name it.
struct FileError: Error, Equatable {
  enum Code: Equatable {
    case notFound, isDirectory, unreadable, unwritable, closedPipe
  }

  let code: Code
  let file: String
  let reason: String

  static func == (left: Self, right: Self) -> Bool { left.code == right.code }

  static func notFound(_ file: String) -> Self {
    Self(code: .notFound, file: file.isEmpty ? "''" : file, reason: "there is no such file")
  }
  static func isDirectory(_ file: String) -> Self {
    Self(code: .isDirectory, file: file, reason: "is a folder, and a file was expected")
  }
  /// A folder was named for the reports in it.
  static func emptyFolder(_ folder: String, of endings: [String]) -> Self {
    let words =
      endings.count <= 2
      ? "a \(endings.joined(separator: " or ")) file"
      : "a report (\(endings.joined(separator: ", ")))"
    return Self(
      code: .isDirectory, file: folder, reason: "is a folder without \(words) in it")
  }
  static func unreadable(_ file: String, _ reason: String) -> Self {
    Self(code: .unreadable, file: file, reason: "cannot be read: \(reason)")
  }
  static func unwritable(_ file: String, _ reason: String) -> Self {
    Self(code: .unwritable, file: file, reason: "cannot be written: \(reason)")
  }

  var exit: Exit {
    switch code {
    case .notFound: .noInput
    case .isDirectory, .unreadable: .refused
    case .unwritable: .inputOutput
    case .closedPipe: .done
    }
  }
}
