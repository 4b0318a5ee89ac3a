import Gazetteer
import GeoJSON

/// The file of `--errors`: a JSON line for each refused record; empty when none was.
struct RefusalFile {
  let sink: ByteSink
  private var json = JSONWriter()

  /// - Throws: Where the file cannot be made.
  init(_ file: String, isResumable: Bool) throws(FileError) {
    sink = try ByteSink(file: file, isResumable: isResumable)
  }

  mutating func write(_ finding: ReadReport.Finding) throws(FileError) {
    json.object {
      $0.string("file", finding.file)
      $0.integer("line", finding.line)
      $0.string("id", finding.id)
      $0.string("reason", finding.message)
    }
    json.endLine()
    if json.bytes.count > 1 << 16 { try flush() }
  }

  /// Hands on what was gathered.
  mutating func flush() throws(FileError) {
    try sink.write(json.bytes.span)
    json.removeAll()
  }
}
