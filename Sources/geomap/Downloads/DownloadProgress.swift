/// A line on a terminal that says how far a download is; in a pipe or a file nothing is written.
struct DownloadProgress {
  private let isShown: Bool
  private let file: DumpFile
  private let total: Int?
  private let start: Int
  private let began = Clock.seconds
  private var last = Clock.seconds
  private var width = 0

  /// Seconds between two lines: a short download shows none.
  private static let interval = 0.5

  init(_ file: DumpFile, total: Int?, from start: Int) {
    isShown =
      FileSystem.standardErrorIsTerminal && FileSystem.environment("TERM") != "dumb"
    self.file = file
    self.total = total
    self.start = start
  }

  mutating func show(_ count: Int) {
    let now = Clock.seconds
    guard isShown, now - last >= Self.interval else { return }
    last = now
    let text = Self.text(
      file, count: count, total: total, speed: Double(count - start) / (now - began))
    StandardError.send("\r" + text + String(repeating: " ", count: max(0, width - text.count)))
    width = text.count
  }

  /// Takes the line away.
  mutating func clear() {
    guard width > 0 else { return }
    StandardError.send("\r" + String(repeating: " ", count: width) + "\r")
    width = 0
  }

  /// Returns the line: "ML: 0.4 MB of 1.0 MB, 0.8 MB/s".
  static func text(_ file: DumpFile, count: Int, total: Int?, speed: Double) -> String {
    "\(file): \(DumpFetcher.size(count))"
      + (total.map { " of \(DumpFetcher.size($0))" } ?? "")
      + ", \(Decimal.text(speed / 1e6, decimals: 1)) MB/s"
  }
}
