internal import Text

/// The folder of `--save-text`: the text of each report after a header, as `geomap` reads it again.
struct SavedTexts {
  private let folder: String
  private let inputs: Set<FileIdentity>
  /// How often each name came.
  private var names: [String: Int] = [:]

  /// Bytes of a name at most, so that every file system takes it.
  private static let longestName = 120

  /// - Parameters:
  ///   - folder: Made where it is missing.
  ///   - files: What is read, so that nothing of it is written over.
  init(_ folder: String, files: ReportFiles) {
    self.folder = folder
    inputs = Set(files.identities.compactMap(\.identity))
  }

  /// Writes the text of a report; the file appears whole or not at all.
  ///
  /// - Throws: Where it cannot be written, or is one of the inputs.
  mutating func save(_ report: ReportFeed.Report) throws {
    let file = "\(folder)/\(name(of: report.article.id))"
    if let identity = FileIdentity(InputFile(file)), inputs.contains(identity) {
      throw FileError.unwritable(file, "it is one of the reports")
    }
    let sink = try ByteSink(file: file)
    try sink.write(Array(Self.text(of: report).utf8).span)
    try ByteSink.commit([sink])
  }

  /// Header, empty line, text.
  static func text(of report: ReportFeed.Report) -> String {
    let article = report.article
    var header = ""
    func add(_ key: String, _ value: String?) {
      guard let value else { return }
      let line = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !line.isEmpty { header += "\(key): \(line)\n" }
    }
    // A day that the text bears is found there again.
    if let date = article.date, article.dateSource != .dateline, article.dateSource != .stamp {
      add("date", "\(date)")
    }
    add("source", article.source)
    add("url", article.url)
    add("title", report.title)
    add("lang", article.language?.rawValue)
    return header.isEmpty ? article.text : header + "\n" + article.text
  }

  /// The name of a report as a name of a file that no other report of the run has.
  private mutating func name(of id: String) -> String {
    var stem = ""
    for scalar in id.unicodeScalars {
      let isPlain = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      stem.unicodeScalars.append(isPlain || "-_.".unicodeScalars.contains(scalar) ? scalar : "_")
      if stem.utf8.count >= Self.longestName { break }
    }
    while stem.hasPrefix(".") { stem.removeFirst() }
    if stem.hasSuffix(".txt") { stem.removeLast(4) }
    if stem.isEmpty { stem = "report" }
    let count = (names[stem] ?? 0) + 1
    names[stem] = count
    return count == 1 ? stem + ".txt" : "\(stem)~\(count).txt"
  }
}
