/// Numbers for tables: a fixed count of decimals, a point, no exponent.
enum Decimal {
  /// - Parameters:
  ///   - value: Finite and below 10^12.
  ///   - decimals: 0...6.
  /// - Returns: The number, rounded half away from zero.
  static func text(_ value: Double, decimals: Int) -> String {
    precondition(abs(value) < 1e12 && (0...6).contains(decimals), "\(value), \(decimals) decimals")
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((abs(value) * scale).rounded())
    let sign = value < 0 && scaled != 0 ? "-" : ""
    let whole = scaled / Int(scale)
    guard decimals > 0 else { return "\(sign)\(whole)" }
    let fraction = String(scaled % Int(scale))
    return "\(sign)\(whole)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }
}
