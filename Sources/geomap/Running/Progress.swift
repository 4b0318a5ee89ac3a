/// A line on a terminal that says how far a run is: articles, MB/s, time left.
///
/// No colours and no control sequences but the return to the line's start. In a pipe or a file nothing is written, nor on
/// a terminal that shows the results themselves.
struct Progress {
  private let isShown: Bool
  /// Bytes of all inputs; nil where one of them does not tell, as a pipe.
  private let total: Int?
  private let began = Clock.seconds
  private var last = Clock.seconds
  private var width = 0
  /// Bytes that a run before had read.
  private var before = 0

  /// Seconds between two lines: a short run shows none.
  private static let interval = 0.5

  init(files: [String], writesToScreen: Bool) {
    isShown =
      FileSystem.standardErrorIsTerminal && !(writesToScreen && FileSystem.standardOutputIsTerminal)
      && FileSystem.environment("TERM") != "dumb"
    var total: Int? = 0
    if isShown {
      for file in files {
        guard let sum = total, file != "-", FileSystem.isFile(file),
          let stamp = FileSystem.stamp(of: file)
        else {
          total = nil
          break
        }
        total = sum + stamp.size
      }
    }
    self.total = total
  }

  /// Counts speed from here: a run before had read so much.
  mutating func begin(at bytes: Int) { before = bytes }

  mutating func show(reports: Int, bytes: Int) {
    guard isShown else { return }
    let now = Clock.seconds
    guard now - last >= Self.interval else { return }
    last = now
    let text = Self.text(
      reports: reports, bytes: bytes - before, total: total.map { $0 - before },
      seconds: now - began)
    StandardError.send(
      "\r" + text + String(repeating: " ", count: max(0, width - text.count)))
    width = text.count
  }

  /// Takes the line away, before anything else is written there.
  mutating func clear() {
    guard width > 0 else { return }
    StandardError.send("\r" + String(repeating: " ", count: width) + "\r")
    width = 0
  }

  /// Returns the line: "12000 articles, 14.2 MB/s, 0:41 left".
  static func text(reports: Int, bytes: Int, total: Int?, seconds: Double) -> String {
    let speed = seconds > 0 ? Double(bytes) / seconds : 0
    var text = "\(reports) articles, \(Decimal.text(speed / 1e6, decimals: 1)) MB/s"
    if let total, speed > 0 {
      let left = Int((Double(max(0, total - bytes)) / speed).rounded(.up))
      let seconds = left % 60
      text += ", \(left / 60):\(seconds < 10 ? "0" : "")\(seconds) left"
    }
    return text
  }
}
