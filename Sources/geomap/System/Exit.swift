import ArgumentParser

/// How a run ended.
///
/// > Reference: BSD `sysexits.h` for 64 and above.
enum Exit: Int32 {
  case done = 0
  /// `lookup` found nothing, `check` found a fault.
  case found = 1
  /// An input was refused; the rest is still written.
  case refused = 2
  /// From ArgumentParser.
  case usage = 64
  case noInput = 66
  case noGazetteer = 69
  /// A mistake of the program itself.
  case internalFault = 70
  case inputOutput = 74

  /// The worse of two outcomes.
  func worse(_ other: Exit) -> Exit { rawValue >= other.rawValue ? self : other }

  var code: ExitCode { ExitCode(rawValue) }
}
