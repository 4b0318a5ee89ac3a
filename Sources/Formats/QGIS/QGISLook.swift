public import Distances

/// What the looks of a map depend on: what it covers, how many events it has, the language of its readers.
public struct QGISLook: Hashable, Sendable {
  /// In a map of so many events at most those of one point are spread, and labelled each.
  ///
  /// An expression looks at all of them for each. In a larger one those of a point stand in a ring without labels of
  /// their own.
  static let mostSpreadEvents = 1_000

  let extent: MapExtent
  let words: QGISWords
  /// Whether each event of a point has a label.
  let spreads: Bool

  /// - Parameters:
  ///   - extent: What the files cover.
  ///   - events: How many events there are.
  ///   - language: The language of labels and names of layers.
  public init(extent: MapExtent, events: Int, language: ReasonLanguage) {
    self.extent = extent
    words = QGISWords(language: language)
    spreads = events <= Self.mostSpreadEvents
  }
}
