/// The layout of a stream of features.
public enum FeatureLayout: String, CaseIterable, Hashable, Sendable {
  /// One FeatureCollection, one feature a line.
  case collection
  /// Newline-delimited: one feature a line and nothing else (`.geojsonl`).
  case lines
  /// RFC 8142: every feature between a record separator (U+001E) and LF.
  case sequence
}

/// What a FeatureCollection says about itself: foreign members beside `features` (RFC 7946 §6.1).
///
/// No `name` and no `crs`: the one misleads QGIS, the other left the standard in 2016.
public struct CollectionMetadata: Hashable, Sendable {
  public let title: String?
  public let description: String?
  /// The tool and its version.
  public let generator: String?
  public let license: String?
  public let bounds: Bounds?

  public init(
    title: String? = nil, description: String? = nil, generator: String? = nil,
    license: String? = nil, bounds: Bounds? = nil
  ) {
    self.title = title
    self.description = description
    self.generator = generator
    self.license = license
    self.bounds = bounds
  }
}

/// Writes features one after the other, in constant memory.
///
///     var features = FeatureCollectionWriter(layout: .collection) { bytes throws(IOError) in … }
///     try features.begin(CollectionMetadata(title: "Events"))
///     try features.feature(id: "1", geometry: nil) { $0.string("title", "…") }
///     try features.end()
///
/// The sink gets whole lines of UTF-8, about `chunkSize` bytes at a time, and what it throws is thrown on.
public struct FeatureCollectionWriter<Failure: Error>: ~Copyable {
  public typealias Sink = (Span<UInt8>) throws(Failure) -> Void

  private let layout: FeatureLayout
  private let decimals: Int
  private let chunkSize: Int
  private let sink: Sink
  private var json = JSONWriter()
  /// Features written so far.
  public private(set) var count = 0

  /// - Parameters:
  ///   - layout: How features are strung together.
  ///   - decimals: Decimals of a degree at most.
  ///   - chunkSize: How many bytes to gather before the sink is called; 0 calls it for every feature.
  ///   - sink: Takes the bytes.
  public init(
    layout: FeatureLayout, decimals: Int = 6, chunkSize: Int = 1 << 16, sink: @escaping Sink
  ) {
    self.layout = layout
    self.decimals = decimals
    self.chunkSize = chunkSize
    self.sink = sink
  }

  /// Writes the head of a collection; the other layouts have none.
  public mutating func begin(_ metadata: CollectionMetadata = .init()) throws(Failure) {
    guard layout == .collection else { return }
    json.object {
      $0.string("type", "FeatureCollection")
      if let title = metadata.title { $0.string("title", title) }
      if let description = metadata.description { $0.string("description", description) }
      if let generator = metadata.generator { $0.string("generator", generator) }
      if let license = metadata.license { $0.string("license", license) }
      if let bounds = metadata.bounds { $0.bounds(bounds, decimals: decimals) }
    }
    json.reopenObject()
    json.raw(",\"features\":[")
  }

  /// Goes on behind a head and features that lie there already.
  public mutating func resume(after count: Int) { self.count = count }

  /// Writes one feature; the parameters are those of `JSONWriter.feature`.
  public mutating func feature(
    id: String?, geometry: Geometry?, properties: ((inout PropertyWriter) -> Void)?
  ) throws(Failure) {
    separate()
    json.feature(id: id, geometry: geometry, decimals: decimals, properties: properties)
    try finishFeature()
  }

  /// Writes a feature that `JSONWriter.feature` made elsewhere, in another task for example.
  public mutating func feature(encoded bytes: [UInt8]) throws(Failure) {
    separate()
    json.raw(bytes)
    try finishFeature()
  }

  /// Writes the tail and hands over what is left.
  public mutating func end() throws(Failure) {
    if layout == .collection { json.raw("\n]}\n") }
    try flush()
  }

  /// Hands over what was gathered so far.
  public mutating func flush() throws(Failure) {
    guard !json.bytes.isEmpty else { return }
    try sink(json.bytes.span)
    json.removeAll()
  }

  private mutating func separate() {
    switch layout {
    case .collection: json.raw(count == 0 ? "\n" : ",\n")
    case .lines: break
    case .sequence: json.raw("\u{1E}")
    }
    json.startValue()
    count += 1
  }

  private mutating func finishFeature() throws(Failure) {
    if layout != .collection { json.endLine() }
    if json.bytes.count >= chunkSize { try flush() }
  }
}
