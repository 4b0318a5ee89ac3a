/// The program `curl`, the one way to the network.
///
/// It writes to a pipe that we read, so that it ends with us, and no server can write more than was asked for.
struct Curl {
  /// Seconds without a byte after which a transfer is given up.
  let patience: Int

  /// Why a transfer failed, in words that go on after an address.
  struct Fault: Error {
    let reason: String
    /// The status of curl; 0 where it never ran.
    let status: Int32

    /// Whether the same call, or one for the rest, may do better.
    ///
    /// > Reference: curl(1), "EXIT CODES": a part only, a time-out, no answer, failures of sending and receiving.
    var isPassing: Bool { [18, Curl.timeOut, 52, 55, 56].contains(status) }
    /// Whether the server does not give the rest of a file.
    var refusesRange: Bool { status == 33 || status == 36 }
  }

  /// Curl's own status for it.
  private static let timeOut: Int32 = 28

  private static let common = [
    "curl", "-q", "--silent", "--show-error", "--location", "--max-redirs", "5",
    "--proto", "=http,https,file", "--proto-redir", "=http,https", "--user-agent",
    "geomap/\(Geomap.version)",
  ]

  /// Asks what a server says of a file, without the file.
  ///
  /// - Returns: Its length, and what tells this state of it from another; all nil where the server does not say.
  /// - Throws: `Fault`.
  func version(of url: String) throws -> DumpRecord.Version {
    var answer: [UInt8] = []
    try run(["--head", url]) { if answer.count < 1 << 16 { answer += $0 } }
    // Of several answers, each after an empty line, the last: the others led there.
    // CR LF is one character to Swift: without CR there are lines.
    let text = String(decoding: answer.filter { $0 != 0x0D }, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let blocks = lines.split(separator: "", omittingEmptySubsequences: true)
    guard let block = blocks.last else { return DumpRecord.Version() }
    if let status = Self.status(block), !(200..<300).contains(status) {
      // A server that answers no HEAD may have the file all the same.
      if [405, 501].contains(status) { return DumpRecord.Version() }
      throw Fault(reason: Self.words(status), status: 22)
    }
    func field(_ name: String) -> String? {
      let line = block.last { $0.lowercased().hasPrefix(name + ":") }
      let value = line?.dropFirst(name.utf8.count + 1).drop { $0 == " " }
      return value.flatMap { $0.isEmpty ? nil : String($0) }
    }
    return DumpRecord.Version(
      length: field("content-length").flatMap(Int.init), lastModified: field("last-modified"),
      tag: field("etag"))
  }

  /// Brings a file, or what of it is still missing.
  ///
  /// - Parameters:
  ///   - url: The file.
  ///   - offset: Bytes that are there already.
  ///   - body: Gets each piece.
  /// - Throws: `Fault`, and what `body` throws.
  func fetch(_ url: String, from offset: Int, _ body: ([UInt8]) throws -> Void) throws {
    var words = ["--fail"]
    if offset > 0 { words += ["--continue-at", "\(offset)"] }
    try run(words + [url], body)
  }

  private func run(_ words: [String], _ body: ([UInt8]) throws -> Void) throws {
    let ending: ChildProcess.Ending
    do {
      ending = try ChildProcess.run(Self.common + words, patience: patience, output: body)
    } catch is ChildProcess.Silent {
      throw Fault(reason: "nothing came for \(patience) seconds", status: Self.timeOut)
    } catch let error as ChildProcess.NotStarted {
      throw Fault(
        reason: error.isMissing
          ? "the program curl, which brings files, is not there: install it, or bring the file by other means and name it with --gazetteer"
          : "curl cannot be started: \(error.reason)", status: 0)
    }
    guard ending.status != 0 else { return }
    throw Fault(reason: Self.words(ending), status: ending.status)
  }

  private static func status(_ block: ArraySlice<Substring>) -> Int? {
    guard let first = block.first, first.hasPrefix("HTTP/") else { return nil }
    let words = first.split(separator: " ")
    return words.count > 1 ? Int(words[1]) : nil
  }

  private static func words(_ status: Int) -> String {
    status == 404 || status == 410
      ? "there is no such file (\(status))" : "the server answers with \(status)"
  }

  private static func words(_ ending: ChildProcess.Ending) -> String {
    // "curl: (22) The requested URL returned error: 404"
    var text = ending.message.split(separator: "\n").first.map(String.init) ?? ""
    if let end = text.firstIndex(of: ")"), text.hasPrefix("curl: (") {
      text = String(text[text.index(after: end)...].drop { $0 == " " })
    }
    switch ending.status {
    case 18: return "the connection was cut"
    case 22:
      let number = text.split(separator: " ").last.flatMap { Int($0) }
      return number.map(words) ?? text
    case 37: return "there is no such file"
    case 52: return "the server answers with nothing"
    default: return text.isEmpty ? "curl ended with \(ending.status)" : text
    }
  }
}
