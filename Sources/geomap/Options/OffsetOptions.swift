import ArgumentParser

/// What offsets count.
enum OffsetUnit: String, ExpressibleByArgument, CaseIterable {
  /// UTF-8 bytes.
  case bytes
  /// Unicode scalars, as Python counts.
  case characters
}

struct OffsetOptions: ParsableArguments {
  @Option(help: "What offsets count: bytes of UTF-8, or characters (Unicode scalars) as in Python.")
  var offsets: OffsetUnit = .bytes
}
