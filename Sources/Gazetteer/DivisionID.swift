/// A first-level division of a country, by its number in one gazetteer.
///
///     gazetteer.admin1(of: kidal) == gazetteer.admin1(of: aguelhok)
///
/// Two places with the same number share the code; `Gazetteer.code(of:)` tells it.
public struct DivisionID: Hashable, Sendable {
  /// 1 and up; 0 for no division.
  let number: UInt32

  /// No division known.
  public static let none = DivisionID(number: 0)
}
