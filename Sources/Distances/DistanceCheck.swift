public import Geodesy
public import Quantities

/// A stated distance held against the earth.
///
///     let check = DistanceCheck(stated, earth: EarthDistance(from: kidal, to: alkite))
///     check.verdict          // .consistent
///     check.reason(.french)  // "environ 30 km se lit 22,5–37,5 km ; la géodésique est de 34,5 km ± 16"
///
/// A pure function of its two arguments.
/// > Reference: docs/distances.md, "The verdict".
public struct DistanceCheck: Hashable, Sendable {
  public let stated: StatedDistance
  /// What the words allow; nil for forms without a number.
  public let interval: StatedInterval?
  /// What the earth allows; nil where an end is missing.
  public let earth: EarthDistance?
  public let verdict: DistanceVerdict
  public let direction: DirectionVerdict
  /// Why the verdict is `cannotBeChecked`; nil otherwise.
  public let obstacle: DistanceObstacle?
  /// The nearest place of the name where the obstacle is `farNamesake`.
  public let namesake: FarNamesake?
  /// The way between two ends that are not sure enough for a verdict; nil otherwise.
  private let presumedEarth: EarthDistance?
  /// The end that this very distance chose among its namesakes; nil where both stand without it.
  public var resolvedByClaim: ClaimEnd?

  /// Judges a claim whose two ends are known.
  ///
  /// - Parameters:
  ///   - stated: What the words say.
  ///   - earth: The way from anchor to subject.
  ///   - other: Of "halfway between A and B" seen from A, the way from B.
  public init(
    _ stated: StatedDistance, earth: EarthDistance, halfwayBeside other: EarthDistance? = nil
  ) {
    self.stated = stated
    self.earth = earth
    namesake = nil
    presumedEarth = nil
    interval = other.map(StatedInterval.init(halfwayBeside:)) ?? StatedInterval(stated)
    direction = DirectionVerdict(stated.direction, earth: earth)
    if let interval {
      verdict = DistanceVerdict(interval, earth: earth, mode: stated.mode)
      obstacle = nil
    } else {
      verdict = .cannotBeChecked
      obstacle = if case .travelTime = stated.extent { .travelTime } else { .vagueForm }
    }
  }

  /// Keeps a claim that cannot be judged, with the reason.
  ///
  /// - Parameters:
  ///   - stated: What the words say.
  ///   - obstacle: Why it cannot be judged.
  ///   - namesake: The nearest place of the name, where the obstacle is `farNamesake`.
  ///   - presumedEarth: The way between the two ends that are likeliest, where they are not sure enough.
  public init(
    _ stated: StatedDistance, cannotBeChecked obstacle: DistanceObstacle,
    namesake: FarNamesake? = nil, presuming presumedEarth: EarthDistance? = nil
  ) {
    self.stated = stated
    self.obstacle = obstacle
    self.namesake = namesake
    self.presumedEarth = presumedEarth
    earth = nil
    interval = StatedInterval(stated)
    verdict = .cannotBeChecked
    direction = stated.direction == nil ? .notStated : .notJudged
  }

  /// What could be said if the two likeliest ends were sure; nil where they are, or where one is missing.
  ///
  /// A reader who knows the places decides with it. It is no verdict: many contradictions come from wrong ends.
  public var ifMeant: DistanceCheck? { presumedEarth.map { DistanceCheck(stated, earth: $0) } }

  /// How far the stated interval is from D ± e; zero where they meet, nil where nothing was compared.
  public var gap: Distance? {
    guard let interval, let earth else { return nil }
    let above = interval.compared.lowerBound.metres - earth.high.metres
    let below = earth.low.metres - interval.compared.upperBound.metres
    return Distance(metres: max(0, above, below))
  }

  /// How many times longer than the straight line the stated distance is, by its middle.
  ///
  /// Nil where nothing was compared or the two points are the same.
  public var detour: Double? {
    guard let interval, let earth, earth.distance > .zero else { return nil }
    let middle =
      if let low = stated.low, let high = stated.high, !interval.opensToZero {
        (low.metres + high.metres) / 2
      } else {
        interval.low.metres
      }
    return middle / earth.distance.metres
  }

  /// How many times farther the earth is than the words allow, or nearer; 1 and below where they meet.
  ///
  /// Measured between the ends that face each other, so a figure ten times too small gives less than 10.
  package var factor: Double {
    guard let interval, let earth else { return 0 }
    let stated = interval.compared
    let above = earth.low.metres / max(1, stated.upperBound.metres)
    let below = stated.lowerBound.metres / max(1, earth.high.metres)
    return max(above, below)
  }

  /// Whether the earth is so much farther that no slip of the pen explains it, and a namesake was read.
  ///
  /// A digit lost or a comma out of place makes a figure ten times too small.
  package var isBeyondSlips: Bool { verdict == .tooShort && factor > 10 }

  /// Whether the earth is so much farther that another town of the name may be meant, or other ends.
  ///
  /// Chosen by hand beside the packs of `training/claims`, where namesakes and wrong ends are mostly farther off than false
  /// figures.
  package var isFarBeyond: Bool { verdict == .tooShort && factor > 4 }

  /// Whether the words promise much more than the truth needs: "moins de 20 km" for 2 km.
  public var isOddlyPut: Bool {
    guard verdict == .consistent, let interval, let earth else { return false }
    return interval.opensToZero && earth.high < interval.low
  }
}

extension DistanceVerdict {
  /// Compares what was stated with what the earth allows.
  ///
  /// - Parameters:
  ///   - interval: The distances that the words allow.
  ///   - earth: The distances that the earth allows.
  ///   - mode: `.straight` leaves no room for a road; `.road` expects one, so that up to twice the
  ///     straight line is consistent and more is strained, never wrong.
  public init(_ interval: StatedInterval, earth: EarthDistance, mode: StatedDistance.Mode?) {
    let stated = interval.compared
    // A road does not lengthen what is not known of the two points.
    let longest = Distance(metres: 2 * earth.high.metres - earth.error.metres)
    if stated.upperBound < earth.low {
      self = .tooShort
    } else if stated.lowerBound <= earth.high {
      self = .consistent
    } else if mode == .straight {
      self = .tooLong
    } else if stated.lowerBound <= earth.high * 1.5 {
      self = mode == .road ? .consistent : .plausibleByRoad
    } else if stated.lowerBound <= max(longest, earth.high * 1.5) {
      self = mode == .road ? .consistent : .strained
    } else {
      self = mode == .road ? .strained : .tooLong
    }
  }
}

extension DirectionVerdict {
  /// Compares a direction in words with the azimuth from anchor to subject.
  ///
  /// Writers are loose by one half-width of their word plus 22.5°: 67.5° for a word of four points
  /// (nord), 45° of eight (nord-est), 33.75° of sixteen (nord-nord-est). Not judged when D < 2e.
  /// > Reference: docs/distances.md, "The verdict": four-point words are up to 62° off in real claims.
  public init(_ stated: CompassPoint?, earth: EarthDistance) {
    guard let stated else {
      self = .notStated
      return
    }
    // An area is known to half its depth.
    let depth = earth.area.map { ($0.farthest.metres - $0.nearest.metres) / 2 } ?? 0
    guard earth.distance.metres >= 2 * (earth.error.metres + depth) else {
      self = .notJudged
      return
    }
    let angle = stated.bearing.angle(to: earth.azimuth)
    self = angle <= stated.halfWidth + 22.5 ? .agrees : .disagrees
  }
}

extension CompassPoint {
  /// Half the angle that the word covers among the words of its precision, in degrees.
  var halfWidth: Double { 180 / Double(precision) }
}
