import EventMapper
import GeoJSON

/// Where the features of a run go: standard output, or files that appear together.
///
/// GeoJSON comes with companions, which hold other geometry types than the events, because QGIS splits a mixed
/// file and loses its null geometries. The other formats are one file each.
struct FeatureOutput: ~Copyable {
  private var events: FeatureCollectionWriter<FileError>
  private var companions: Companions?
  private let sinks: [ByteSink]
  private let encoding: EventEncoding
  private var qgis: QGISOutput?

  private struct Companions: ~Copyable {
    var distances: FeatureCollectionWriter<FileError>
    var uncertainty: FeatureCollectionWriter<FileError>
  }

  /// - Throws: Where a file cannot be made.
  init(_ options: MapOutputOptions) throws(FileError) {
    let sinks = try Self.sinks(for: options)
    let project = try options.qgis ? options.file.map(QGISOutput.init(events:)) : nil
    let layout = options.layout
    self.sinks = sinks
    encoding = options.encoding
    qgis = project
    events = Self.writer(to: sinks.first ?? ByteSink(), layout)
    companions =
      sinks.count == 3
      ? Companions(
        distances: Self.writer(to: sinks[1], layout), uncertainty: Self.writer(to: sinks[2], layout)
      )
      : nil
  }

  private static func sinks(for options: MapOutputOptions) throws(FileError) -> [ByteSink] {
    guard let file = options.file else { return [] }
    guard options.hasCompanions else { return [try ByteSink(file: file)] }
    let files = CompanionFiles(events: file)
    return [
      try ByteSink(file: files.events), try ByteSink(file: files.distances),
      try ByteSink(file: files.uncertainty),
    ]
  }

  private static func writer(
    to sink: ByteSink, _ layout: FeatureLayout
  ) -> FeatureCollectionWriter<FileError> {
    FeatureCollectionWriter(layout: layout) { (bytes: Span<UInt8>) throws(FileError) in
      try sink.write(bytes)
    }
  }

  private static let license =
    "Places: GeoNames, CC BY 4.0; Natural Earth, public domain. Quotes: their publishers."

  /// Writes the heads of the files.
  mutating func begin() throws(FileError) {
    func metadata(_ title: String, _ description: String) -> CollectionMetadata {
      CollectionMetadata(
        title: title, description: description, generator: "geomap \(Geomap.version)",
        license: Self.license)
    }
    let (title, description) = ("Events", "What the reports say happened, one point or null each.")
    if let head = encoding.head(title: title, description: description, license: Self.license) {
      try events.feature(encoded: head)
    } else {
      try events.begin(metadata(title, description))
    }
    if companions != nil {
      try companions?.distances.begin(
        metadata("Stated distances", "From the place a report measures from to the place it means.")
      )
      try companions?.uncertainty.begin(
        metadata("Uncertainty", "Where each event may have been."))
    }
  }

  /// Writes the features of one report.
  mutating func write(_ report: EncodedReport) throws(FileError) {
    qgis?.extent.formUnion(report.extent)
    for feature in report.events { try events.feature(encoded: feature) }
    for feature in report.distances { try companions?.distances.feature(encoded: feature) }
    for feature in report.uncertainty { try companions?.uncertainty.feature(encoded: feature) }
  }

  /// Hands on what a reader of standard output may be waiting for; files appear at the end anyway.
  mutating func flush() throws(FileError) {
    if sinks.isEmpty { try events.flush() }
  }

  /// Ends the files and puts them in their places.
  mutating func end() throws(FileError) {
    if let tail = encoding.tail { try events.feature(encoded: tail) }
    try events.end()
    try companions?.distances.end()
    try companions?.uncertainty.end()
    for sink in sinks { try sink.commit() }
    try qgis?.end()
  }
}
