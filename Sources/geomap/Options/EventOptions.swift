public import ArgumentParser
internal import Events

/// How events are found, and which are kept.
struct EventOptions: ParsableArguments {
  @Flag(help: "Leave out what is recalled from before: earlier attacks, anniversaries.")
  var newsOnly = false
  @Option(
    help: ArgumentHelp(
      "How events are found: learned or rules, the lists of earlier versions, for comparison.",
      visibility: .hidden))
  var coder = ReportMapper.CoderKind.learned
}

extension ReportMapper.CoderKind: ExpressibleByArgument {}
