import Testing

@testable import Lexicon

@Suite struct PartsTests {
  @Test(arguments: [
    ("month 3 lower", ["month", "3", "lower"]), ("one", ["one"]), ("", []), ("  ", []),
    (" été  là ", ["été", "là"]),
  ])
  func `a value falls into its parts, none of them empty`(value: String, parts: [String]) {
    #expect(value.parts(at: " ") == parts)
  }

  @Test func `a part falls into parts of its own`() {
    #expect("at;month 3".parts(at: ";")[1].parts(at: " ") == ["month", "3"])
  }
}
