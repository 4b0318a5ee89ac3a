/// Counts reports with the same text and identifier in a run, so that their events have different names.
///
/// Only those that tell an event or state a distance need be counted.
public struct Repetitions: Sendable {
  private var seen: [UInt64: Int] = [:]

  public init() {}

  /// Returns the number by which a report is counted.
  public static func key(of identity: ReportIdentity) -> UInt64 {
    // 64 bits tell a million texts apart but for one chance in 10^7, and then an event's name gets a "-2".
    let digest =
      identity.recordID == nil
      ? identity.digest : SHA256.hexadecimal(of: Array(identity.key.utf8))
    return UInt64(digest.prefix(16), radix: 16) ?? 0
  }

  /// Counts a report by its key.
  ///
  /// - Returns: How often it came before.
  @discardableResult
  public mutating func count(_ key: UInt64) -> Int {
    let count = seen[key, default: 0]
    seen[key] = count + 1
    return count
  }

  /// Returns the identity with how often the report came before.
  public mutating func identity(of identity: ReportIdentity) -> ReportIdentity {
    ReportIdentity(identity, repetition: count(Self.key(of: identity)))
  }
}
