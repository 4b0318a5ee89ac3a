import ArgumentParser

/// How a list of results is written.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case table, jsonl
}
