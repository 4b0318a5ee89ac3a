/// A time of day, or a part of the day, in minutes since midnight.
public struct ClockInterval: Hashable, Sendable {
  /// 0...1440.
  public let earliest: Int
  /// Not before `earliest`; the same for a time, later for "dans la matinée".
  public let latest: Int

  public init(earliest: Int, latest: Int) {
    precondition(0 <= earliest && earliest <= latest, "\(earliest)…\(latest) is no time of day")
    self.earliest = earliest
    self.latest = latest
  }
}
