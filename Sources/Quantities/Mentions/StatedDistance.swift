public import Geodesy

/// How far a text says that one place is from another: "à environ trente kilomètres au nord".
///
///     let thirty = StatedDistance.Length(30, .kilometre)
///     let stated = StatedDistance(extent: .about(thirty), direction: .north)
///     stated.form.rawValue   // "about"
///
/// The words' meaning only: which place, and where in the text, is the mention's; what tolerance the
/// words allow is `Distances`'. Readers make it, nothing in it is resolved.
public struct StatedDistance: Hashable, Sendable {
  /// What the text says about the length.
  public let extent: Extent
  /// The same length said again in another unit: "60 km (40 miles)".
  public let restated: Extent?
  /// The direction from the anchor to the subject, as a word.
  public let direction: CompassPoint?
  /// Along what the writer says to have measured; nil where the text is silent.
  public let mode: Mode?

  public init(
    extent: Extent, restated: Extent? = nil, direction: CompassPoint? = nil, mode: Mode? = nil
  ) {
    self.extent = extent
    self.restated = restated
    self.direction = direction
    self.mode = mode
  }

  /// A number with its unit, as written: grain and rounding live in the unit of the text.
  public struct Length: Hashable, Sendable {
    /// The number as written, finite and above zero.
    public let value: Double
    public let unit: Unit

    /// Returns nil unless the length is above zero and at most 1,000,000 km (the Moon is nearer).
    public init?(_ value: Double, _ unit: Unit) {
      guard value > 0, value * unit.metres <= 1e9 else { return nil }
      self.value = value
      self.unit = unit
    }

    /// The length in the unit of the earth.
    public var distance: Distance { Distance(metres: value * unit.metres) }
  }

  /// The units that news measures distances in.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case metre
    /// Also "borne".
    case kilometre
    /// The land mile, "mille" or "mile".
    case mile
    case nauticalMile = "nautical_mile"
    /// The metric league of French usage.
    case league
    case yard
    case foot

    /// Metres in one unit.
    ///
    /// > Reference: mile, yard, foot: international yard and pound agreement, 1959; nautical mile: BIPM,
    /// > SI Brochure (9th ed.), table 8; league: the "lieue métrique" of 4 km, Trésor de la langue
    /// > française, s.v. lieue.
    public var metres: Double {
      switch self {
      case .metre: 1
      case .kilometre: 1000
      case .mile: 1609.344
      case .nauticalMile: 1852
      case .league: 4000
      case .yard: 0.9144
      case .foot: 0.3048
      }
    }
  }

  /// Along what a distance was measured.
  public enum Mode: String, CaseIterable, Hashable, Sendable {
    /// "à vol d'oiseau", "en ligne droite".
    case straight
    /// "par la route", "de piste", "de route".
    case road
  }

  /// A length in words; each case mirrors a form of the language.
  public enum Extent: Hashable, Sendable {
    /// "à 10 km"
    case exactly(Length)
    /// "environ", "quelque", "à peu près", "autour de"
    case about(Length)
    /// "une trentaine de kilomètres"
    case aine(Length)
    /// "près de", "presque"
    case nearly(Length)
    /// "seulement", "n'est qu'à"
    case only(Length)
    /// "à peine"
    case barely(Length)
    /// "moins de", "au plus", "dans un rayon de"
    case atMost(Length)
    /// "plus de", "au moins"
    case atLeast(Length)
    /// "entre 10 et 15 km", "10 à 15 km", "deux ou trois kilomètres", in the order of the text
    case between(Length, Length)
    /// "quelques kilomètres", "des centaines de kilomètres", as a band from low to high
    case vague(low: Distance, high: Distance)
    /// "à deux heures de route"; a day of travel counts for eight hours
    case travelTime(hours: Double, by: Travel)
    /// "à mi-chemin entre A et B": as far from one as from the other
    case halfway
  }

  /// How a stated travel time is spent.
  public enum Travel: String, CaseIterable, Hashable, Sendable {
    /// "de route", "en voiture", or nothing said
    case road
    /// "de piste"
    case track
    /// "de marche", "à pied"
    case foot
    /// "de pirogue", "en bateau"
    case boat
    /// "de vol", "en avion"
    case air
  }

  /// The name of a form, as `geomap mentions` prints it.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case exact
    case about
    case aine
    case nearly
    case only
    case barely
    case atMost = "at_most"
    case atLeast = "at_least"
    case between
    case vague
    case travelTime = "travel_time"
    case halfway
  }
}

extension StatedDistance {
  /// The name of the form that the text uses.
  public var form: Form {
    switch extent {
    case .exactly: .exact
    case .about: .about
    case .aine: .aine
    case .nearly: .nearly
    case .only: .only
    case .barely: .barely
    case .atMost: .atMost
    case .atLeast: .atLeast
    case .between: .between
    case .vague: .vague
    case .travelTime: .travelTime
    case .halfway: .halfway
    }
  }

  /// The unit of the (first) number; nil for vague forms and travel times.
  public var unit: Unit? { extent.lengths.first?.unit }

  /// The lower end of the stated meaning before any tolerance: 20 for "à 20 km", 0 for "moins de
  /// 20 km", nil for vague forms and travel times.
  public var low: Distance? {
    if case .atMost = extent { return .zero }
    return extent.lengths.map(\.distance).min()
  }

  /// The upper end of the stated meaning before any tolerance: nil for "plus de 20 km" too.
  public var high: Distance? {
    if case .atLeast = extent { return nil }
    return extent.lengths.map(\.distance).max()
  }

  /// What a vague form or a travel time spans, nil for a number.
  ///
  /// > Reference: speeds in km/h, road 20–90 and track 15–50 of docs/distances.md; foot 3–6, boat 5–30
  /// > (pirogue to river boat) and air 150–900 (helicopter to jet) are ours.
  public var band: ClosedRange<Distance>? {
    switch extent {
    case .vague(let low, let high):
      return min(low, high)...max(low, high)
    case .travelTime(let hours, let travel):
      guard hours > 0, hours <= 10_000 else { return nil }
      let speeds = travel.speeds
      return Distance(
        kilometres: hours * speeds.lowerBound)...Distance(
          kilometres: hours * speeds.upperBound)
    default:
      return nil
    }
  }
}

extension StatedDistance.Extent {
  /// The numbers of the form in the order of the text; empty for vague forms and travel times.
  public var lengths: [StatedDistance.Length] {
    switch self {
    case .exactly(let length), .about(let length), .aine(let length), .nearly(let length),
      .only(let length), .barely(let length), .atMost(let length), .atLeast(let length):
      [length]
    case .between(let first, let second): [first, second]
    case .vague, .travelTime, .halfway: []
    }
  }
}

extension StatedDistance.Travel {
  /// Kilometres an hour, slowest to fastest.
  fileprivate var speeds: ClosedRange<Double> {
    switch self {
    case .road: 20...90
    case .track: 15...50
    case .foot: 3...6
    case .boat: 5...30
    case .air: 150...900
    }
  }
}
