import EventMapper
import GeoJSON

/// Where the features of a run go: standard output, or three files that appear together.
///
/// The companions hold other geometry types than the events, because QGIS splits a mixed file and
/// loses its null geometries.
struct FeatureOutput: ~Copyable {
  private var events: FeatureCollectionWriter<FileError>
  private var companions: Companions?
  private let sinks: [ByteSink]

  private struct Companions: ~Copyable {
    var distances: FeatureCollectionWriter<FileError>
    var uncertainty: FeatureCollectionWriter<FileError>
  }

  /// - Parameters:
  ///   - file: The file of the events; nil for standard output, without companions.
  ///   - layout: A collection or lines.
  /// - Throws: Where a file cannot be made.
  init(file: String?, layout: FeatureLayout) throws(FileError) {
    let files = file.map(CompanionFiles.init(events:))
    let sinks = try Self.sinks(for: files)
    self.sinks = sinks
    events = Self.writer(to: sinks.first ?? ByteSink(), layout)
    companions =
      sinks.count == 3
      ? Companions(
        distances: Self.writer(to: sinks[1], layout), uncertainty: Self.writer(to: sinks[2], layout)
      )
      : nil
  }

  private static func sinks(for files: CompanionFiles?) throws(FileError) -> [ByteSink] {
    guard let files else { return [] }
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

  /// Writes the heads of the collections.
  mutating func begin() throws(FileError) {
    func metadata(_ title: String, _ description: String) -> CollectionMetadata {
      CollectionMetadata(
        title: title, description: description, generator: "geomap \(Geomap.version)",
        license:
          "Places: GeoNames, CC BY 4.0; Natural Earth, public domain. Quotes: their publishers.")
    }
    try events.begin(metadata("Events", "What the reports say happened, one point or null each."))
    if companions != nil {
      try companions?.distances.begin(
        metadata("Stated distances", "From the place a report measures from to the place it means.")
      )
      try companions?.uncertainty.begin(
        metadata("Uncertainty", "Where each event may have been."))
    }
  }

  /// Writes the features of one report.
  mutating func write(_ report: ReportFeatures) throws(FileError) {
    for feature in report.events() { try events.feature(encoded: feature) }
    guard !sinks.isEmpty else { return }
    for feature in report.distances() { try companions?.distances.feature(encoded: feature) }
    for feature in report.uncertainty() { try companions?.uncertainty.feature(encoded: feature) }
  }

  /// Ends the collections and puts the files in their places.
  mutating func end() throws(FileError) {
    try events.end()
    try companions?.distances.end()
    try companions?.uncertainty.end()
    for sink in sinks { try sink.commit() }
  }
}
