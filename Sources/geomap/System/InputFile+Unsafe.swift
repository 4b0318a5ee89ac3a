import Glibc

/// A file to read: how it is shown, and its name as the system has it, which need not be UTF-8.
///
///     InputFile("reports/a.txt").name       // "reports/a.txt"
///     folder.files.last?.name               // "reports/caf\xE9.txt", and the file is found all the same
///
/// Unsafe because C strings are read and handed on; each lives for one call.
struct InputFile: Hashable, Sendable {
  /// For messages and names of reports; a byte that is not UTF-8 is written `\xE9`.
  let name: String
  /// The bytes of the name with a NUL behind them, where `name` does not give them.
  private let bytes: [CChar]?

  /// A file by its name; `-` is standard input.
  init(_ name: String) {
    self.name = name
    bytes = nil
  }

  /// A file by the bytes of its name, without a NUL.
  init(bytes: [UInt8]) {
    let text = String(validating: bytes, as: UTF8.self)
    name = text ?? Self.shown(bytes)
    self.bytes = text == nil ? bytes.map { CChar(bitPattern: $0) } + [0] : nil
  }

  /// A file as it was named on the command line.
  ///
  /// What parses the command line makes U+FFFD of bytes that are not UTF-8; the words of the command line still have them.
  init(argument: String) {
    guard argument.unicodeScalars.contains("\u{FFFD}"), let bytes = Self.bytes(of: argument) else {
      self.init(argument)
      return
    }
    self.init(bytes: bytes)
  }

  /// The bytes of a word of the command line.
  private static func bytes(of argument: String) -> [UInt8]? {
    for index in 0..<Int(CommandLine.argc) {
      guard let word = unsafe CommandLine.unsafeArgv[index],
        unsafe String(cString: word) == argument
      else { continue }
      return unsafe UnsafeBufferPointer(start: word, count: strlen(word))
        .map { UInt8(bitPattern: $0) }
    }
    return nil
  }

  /// A file in a folder.
  func file(named last: [UInt8]) -> InputFile {
    let folder = pathBytes
    let slash = UInt8(ascii: "/")
    return InputFile(bytes: folder + (folder.last == slash ? [] : [slash]) + last)
  }

  /// The bytes of the name as the system has it.
  var pathBytes: [UInt8] {
    bytes.map { $0.dropLast().map { UInt8(bitPattern: $0) } } ?? Array(name.utf8)
  }

  /// Calls `body` with the name as a C string.
  func withPath<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
    guard let bytes else { return unsafe name.withCString(body) }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      // Never empty: a NUL is its last.
      guard let base = buffer.baseAddress else { return unsafe "".withCString(body) }
      return unsafe body(base)
    }
  }

  /// Writes each byte that belongs to no character as `\xE9`.
  private static func shown(_ bytes: [UInt8]) -> String {
    var text = ""
    var rest = bytes[...]
    while let first = rest.first {
      let length = (1...4).first {
        $0 <= rest.count && String(validating: rest.prefix($0), as: UTF8.self) != nil
      }
      if let length {
        text += String(decoding: rest.prefix(length), as: UTF8.self)
        rest = rest.dropFirst(length)
      } else {
        let digits = String(first, radix: 16, uppercase: true)
        text += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
        rest = rest.dropFirst()
      }
    }
    return text
  }
}
