internal import Quantities

/// The scale that a number sits on: a round number is read on the coarsest scale that it fits.
///
///     Grain.of(30)    // 10: "30 km" may be 25 to 35
///     Grain.of(112)   // 1: nobody rounds to 112
/// > Reference: Krifka, "Approximate interpretation of number words" (2007); Jansen & Pollmann, "On
/// > round numbers", J. Quantitative Linguistics 8 (2001), doi:10.1076/jqul.8.3.187.4095. Steps: ours.
public enum Grain {
  /// Returns the coarsest of 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100… that divides the number and
  /// is at most a third of it, in the number's own unit.
  ///
  /// A number that no step divides has the finest, 0.1, or a third of itself where that is less.
  public static func of(_ number: Double) -> Double {
    precondition(number > 0 && number.isFinite, "\(number) has no grain")
    var grain = min(0.1, number / 3)
    var decade = 0.1
    while decade <= number / 3 {
      for step in [decade, decade * 2.5, decade * 5] where step <= number / 3 * (1 + 1e-12) {
        let multiple = number / step
        if abs(multiple - multiple.rounded()) < 1e-9 * multiple { grain = step }
      }
      decade *= 10
    }
    return grain
  }

  /// Returns the grain of a length in metres, on the scale of the miles that it seems to come from
  /// where it is a round number of miles in kilometres.
  static func metres(of length: StatedDistance.Length) -> Double {
    let own = of(length.value) * length.unit.metres
    guard length.unit == .kilometre, let miles = translatedMiles(length.value) else { return own }
    return max(own, of(miles) * StatedDistance.Unit.mile.metres)
  }

  /// Returns the round number of miles that a number of kilometres translates: 60 for 96, else nil.
  ///
  /// A translator multiplies by 1.6 or by 1.609; numbers with one significant digit (80, 400) are
  /// round in kilometres already and are left alone.
  /// > Reference: docs/distances.md: 96 = 60 mi, 48 = 30, 32 = 20, 160 = 100; further round miles: ours.
  public static func translatedMiles(_ kilometres: Double) -> Double? {
    var mantissa = kilometres
    while mantissa >= 10 { mantissa /= 10 }
    guard kilometres >= 10, abs(mantissa - mantissa.rounded()) > 1e-9 else { return nil }
    return roundMiles.first {
      abs($0 * 1.6 - kilometres) < 1e-9 || ($0 * 1.609_344).rounded() == kilometres
    }
  }

  private static let roundMiles: [Double] = [
    10, 20, 30, 40, 50, 60, 100, 150, 200, 250, 300, 400, 500, 1000,
  ]
}
