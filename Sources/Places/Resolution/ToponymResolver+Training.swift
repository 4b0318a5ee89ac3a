public import Gazetteer
public import Text

/// What training/places/train.py needs to see; nothing else does.
@_spi(Training) extension ToponymResolver {
  /// A toponym with the features of all its readings, by their numbers.
  public struct Weighed: Sendable {
    public let span: TextSpan
    public let readings: [(place: Place.ID, features: [Double])]
    public let none: [Double]
  }

  /// The names of the features in the order of their numbers.
  public static var featureNames: [String] { PlaceFeature.allCases.map { "\($0)" } }

  /// Returns the toponyms with what the resolver knows of each reading.
  public func readings(of toponyms: [ToponymMention], in text: AnalysedText) -> [Weighed] {
    weigh(toponyms, in: text, distances: []).map { weighing in
      Weighed(
        span: weighing.mention.span,
        readings: weighing.readings.indices.map { row in
          let start = row * PlaceFeature.count
          return (
            weighing.readings[row].place,
            Array(weighing.features.values[start..<start + PlaceFeature.count])
          )
        },
        none: weighing.none.values)
    }
  }
}
