public import Geodesy
public import Quantities

/// The distances that the words of a text allow, tolerance included.
///
///     StatedInterval(StatedDistance(extent: .about(thirty)))   // 22.5...37.5 km
///
/// Nil for words that give no number: "quelques kilomètres", "à deux heures de route".
/// > Reference: docs/distances.md, "What the words mean".
public struct StatedInterval: Hashable, Sendable {
  /// The shortest distance that fits the words.
  public let low: Distance
  /// The longest.
  public let high: Distance
  /// Whether less than `low` is not wrong but oddly put: 2 km for "moins de 20 km".
  public let opensToZero: Bool
  /// Whether the two figures of "60 km (40 miles)" agree; nil where there is one figure.
  public let figuresAgree: Bool?

  /// Returns nil for a vague form or a travel time.
  ///
  /// Where two figures agree either may have been rounded, so the interval holds both; where they
  /// do not the first one counts.
  public init?(_ stated: StatedDistance) {
    guard let first = Ends(stated.extent) else { return nil }
    var ends = first
    var figuresAgree: Bool?
    if let second = stated.restated.flatMap(Ends.init) {
      let agree = first.low <= second.high && second.low <= first.high
      if agree { ends = Ends(low: min(first.low, second.low), high: max(first.high, second.high)) }
      figuresAgree = agree
    }
    low = Distance(metres: max(0, ends.low))
    high = Distance(metres: ends.high)
    self.figuresAgree = figuresAgree
    if case .atMost = stated.extent { opensToZero = true } else { opensToZero = false }
  }

  /// What "halfway" allows of the distance from one of two places, given that from the other.
  ///
  /// Halfway is loosely said: by the road, by hours, by the villages on the way. From a quarter to three quarters of
  /// the way each distance is at most three times the other.
  public init(halfwayBeside other: EarthDistance) {
    low = Distance(metres: other.low.metres / Self.halfwayRatio)
    high = Distance(metres: other.high.metres * Self.halfwayRatio)
    opensToZero = false
    figuresAgree = nil
  }

  private static let halfwayRatio = 3.0

  /// What is compared with the earth: from zero where the words are open below.
  public var compared: ClosedRange<Distance> { (opensToZero ? .zero : low)...high }
}

/// The two ends in metres; the lower one may fall below zero on the way.
private struct Ends {
  let low: Double
  let high: Double

  init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  init?(_ extent: StatedDistance.Extent) {
    switch extent {
    case .exactly(let length), .only(let length), .barely(let length):
      self.init(length, below: 0.5, above: 0.5)
    case .about(let length), .aine(let length):
      self.init(length, below: 0.75, above: 0.75)
    case .nearly(let length):
      self.init(length, below: 1, above: 0.25)
    case .atMost(let length):
      self.init(low: length.distance.metres / 2, high: length.distance.metres)
    case .atLeast(let length):
      let metres = length.distance.metres
      self.init(low: metres, high: max(metres + 2 * Grain.metres(of: length), 1.25 * metres))
    case .between(let first, let second):
      let (short, long) = first.distance <= second.distance ? (first, second) : (second, first)
      self.init(
        low: short.distance.metres - Grain.metres(of: short) / 2,
        high: long.distance.metres + Grain.metres(of: long) / 2)
    case .vague, .travelTime, .halfway:
      return nil
    }
  }

  /// A number with so many grains on either side.
  private init(_ length: StatedDistance.Length, below: Double, above: Double) {
    let grain = Grain.metres(of: length)
    self.init(
      low: length.distance.metres - below * grain, high: length.distance.metres + above * grain)
  }
}
