import ArgumentParser

/// Which events are kept.
struct EventOptions: ParsableArguments {
  @Flag(help: "Leave out what is recalled from before: earlier attacks, anniversaries.")
  var newsOnly = false
}
