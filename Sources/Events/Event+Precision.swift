internal import Text

extension Event {
  /// ACLED's `time_precision`: 1 a day, 2 a week or a like period, 3 a month; nil for anything coarser.
  ///
  /// > Reference: ACLED Codebook 2024, "Time precision".
  public var timePrecision: Int? {
    guard let date else { return nil }
    switch date.days {
    case 1: return 1
    case 2...15: return 2
    case 16...31: return 3
    default: return nil
    }
  }

  /// UCDP's `date_prec`: 1 a day, 2 two to six days, 3 a week, 4 up to a month, 5 up to a year; nil for more.
  ///
  /// > Reference: UCDP GED Codebook 23.1, "date_prec".
  public var datePrecision: Int? {
    guard let date else { return nil }
    switch date.days {
    case 1: return 1
    case 2...6: return 2
    case 7...10: return 3
    case 11...31: return 4
    case 32...366: return 5
    default: return nil
    }
  }

  /// UCDP's `type_of_violence`: 1 with a state on one side, 2 without, 3 against civilians.
  ///
  /// Nil for what is no organised violence.
  ///
  /// > Reference: UCDP GED Codebook 23.1, "type_of_violence".
  public var typeOfViolence: Int? {
    guard let acled, acled.event != "Strategic developments", !acled.disorder.contains("Demo")
    else { return nil }
    if targetsCivilians || acled.event == "Violence against civilians" { return 3 }
    guard acled.event == "Battles" || acled.event == "Explosions/Remote violence" else {
      return nil
    }
    let kinds = [actor1?.kind, actor2?.kind].compactMap(\.self)
    if kinds.contains(.state) { return 1 }
    return kinds.isEmpty ? nil : 2
  }
}
