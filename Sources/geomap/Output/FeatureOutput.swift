import Distances
import Events
import Formats
import GeoJSON

/// Where the features of a run go: standard output, or files that appear together.
///
/// GeoJSON comes with companions, which hold other geometry types than the events, because QGIS splits a mixed
/// file and loses its null geometries. The other formats are one file each.
struct FeatureOutput: ~Copyable {
  private var events: FeatureCollectionWriter<FileError>
  private var companions: Companions?
  /// The files of features; none for standard output.
  private let files: [ByteSink]
  private let encoding: EventEncoding
  private var qgis: QGISOutput?
  /// What is counted until the end, for a table by area and week.
  private var weeks = AreaWeekTable()
  private var package: GeoPackageOutput?

  private struct Companions: ~Copyable {
    var distances: FeatureCollectionWriter<FileError>
    var uncertainty: FeatureCollectionWriter<FileError>
  }

  /// - Parameters:
  ///   - options: The files, and what they hold.
  ///   - isResumable: Whether a run that does not end leaves them for another to go on with.
  /// - Throws: Where a file cannot be made.
  init(_ options: MapOutputOptions, isResumable: Bool = false) throws(FileError) {
    let sinks = try Self.sinks(for: options, isResumable)
    let project = try options.qgis ? options.file.map(QGISOutput.init(events:)) : nil
    let layout = options.layout
    let tables =
      try options.format == .gpkg
      ? sinks.first.map { sink throws(FileError) in
        try GeoPackageOutput(sink, decimals: options.precision)
      } : nil
    files = sinks
    encoding = options.encoding
    qgis = project
    package = tables
    events = Self.writer(to: sinks.first ?? ByteSink(), layout)
    companions =
      sinks.count == 3
      ? Companions(
        distances: Self.writer(to: sinks[1], layout), uncertainty: Self.writer(to: sinks[2], layout)
      )
      : nil
  }

  private static func sinks(
    for options: MapOutputOptions, _ isResumable: Bool
  ) throws(FileError) -> [ByteSink] {
    guard let file = options.file else { return [] }
    let companions = CompanionFiles(events: file).all
    let names = options.hasCompanions ? Array(companions.prefix(3)) : [file]
    var sinks: [ByteSink] = []
    for name in names { sinks.append(try ByteSink(file: name, isResumable: isResumable)) }
    // What a killed run left that wrote more files than this one.
    for name in companions.dropFirst(names.count) {
      PartFile.removeStale(PartFile.name(for: FileSystem.place(of: name)))
    }
    return sinks
  }

  private static func writer(
    to sink: ByteSink, _ layout: FeatureLayout
  ) -> FeatureCollectionWriter<FileError> {
    FeatureCollectionWriter(layout: layout) { (bytes: Span<UInt8>) throws(FileError) in
      try sink.write(bytes)
    }
  }

  static let placesLicense = "Places: GeoNames, CC BY 4.0; Natural Earth, public domain."
  static let license = "\(placesLicense) Quotes: their publishers."

  /// Writes the heads of the files.
  mutating func begin() throws(FileError) {
    guard package == nil else { return }
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
    if let rows = report.rows { return try package?.write(rows, covering: report.extent) ?? () }
    qgis?.extent.formUnion(report.extent)
    for event in report.weeks { weeks.add(event) }
    for feature in report.events { try events.feature(encoded: feature) }
    for feature in report.distances { try companions?.distances.feature(encoded: feature) }
    for feature in report.uncertainty { try companions?.uncertainty.feature(encoded: feature) }
  }

  /// Hands on what a reader of standard output may be waiting for; files appear at the end anyway.
  mutating func flush() throws(FileError) {
    if files.isEmpty { try events.flush() }
  }

  /// How much is written, which a journal keeps.
  struct State: Equatable {
    /// Features in each file.
    var features: [Int] = []
    /// Bytes in each file.
    var bytes: [Int] = []
    var extent = ""
  }

  /// Writes what was gathered, and returns how much there is.
  mutating func state() throws(FileError) -> State {
    try events.flush()
    var features = [events.count]
    if companions != nil {
      try companions?.distances.flush()
      try companions?.uncertainty.flush()
      features += [companions?.distances.count ?? 0, companions?.uncertainty.count ?? 0]
    }
    return State(
      features: features, bytes: files.map(\.count), extent: qgis?.extent.text ?? "")
  }

  /// Whether a run before left so much.
  func has(_ state: State) -> Bool {
    state.bytes.count == files.count && state.features.count == files.count
      && zip(files, state.bytes).allSatisfy { $0.length >= $1 }
  }

  /// Goes on where a run before ended.
  mutating func resume(at state: State) throws(FileError) {
    for (file, count) in zip(files, state.bytes) { try file.cut(to: count) }
    events.resume(after: state.features.first ?? 0)
    if state.features.count == 3 {
      companions?.distances.resume(after: state.features[1])
      companions?.uncertainty.resume(after: state.features[2])
    }
    if let extent = MapExtent(text: state.extent) { qgis?.extent = extent }
  }

  /// Drops what a run before left.
  func clear() throws(FileError) {
    for file in files { try file.cut(to: 0) }
  }

  /// The files that are to be put in their places.
  var sinks: [ByteSink] { files + (qgis?.sinks ?? []) }

  /// Writes the ends of the files.
  ///
  /// - Parameters:
  ///   - language: The language of labels in a project.
  ///   - mapper: What the reports were mapped by.
  /// - Throws: Where a file cannot be written.
  mutating func end(language: ReasonLanguage, mapper: ReportMapper) throws(FileError) {
    if package != nil { return try package?.end(language: language) ?? () }
    for record in weeks.records { try events.feature(encoded: record) }
    if weeks.eventsWithoutArea > 0 {
      Diagnostics.report(
        .note,
        "of \(weeks.events) event(s), \(weeks.eventsWithoutArea) lie in no known second-level division: their rows have no admin2"
      )
    }
    let count = events.count
    if let tail = encoding.tail { try events.feature(encoded: tail) }
    try events.end()
    try companions?.distances.end()
    try companions?.uncertainty.end()
    try qgis?.end(events: count, language: language, mapper: mapper)
  }
}
