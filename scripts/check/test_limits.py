#!/usr/bin/env python3
"""Tests that limits.py counts branches and finds words as it says, whatever stands in strings and comments."""

import unittest

import limits

SWIFT = r'''
struct Example {
  /// if guard case
  var kind: Int {
    if a { 1 } else { 2 }
  }
  init?(_ text: String) throws {
    guard text != "if \(a ? "x" : "y") && b" else { return nil }  // || ??
  }
  func empty() {}
  static func word(
    _ a: Int
  ) -> Int where A == B {
    switch a {
    case 1: b ?? c
    default: a && b || c ? 1 : 2
    }
    let text = #"if " \( "#
    return """
      if "guard" case
      """
  }
}
protocol Reader {
  func read(_ a: Int) throws
  func next() -> Int
}
'''


WORDS = r'''
struct Reader {
  // ["nord", "sud"]
  static let halves: Set<String> = ["nord", "sud"]
  static let keys = ["titre": Key.title, "lien": .url]
  func half(_ word: String) -> Int? {
    switch word {
    case "nord", "north": 1
    case "sud": pick("sud", "south")
    default: nil
    }
  }
  func joins(_ word: String) -> Bool {
    word == "," || word == "et"
      || word.hasSuffix("and")
  }
  let endings = "nord sud".split(separator: " ")
  let said = pick("nord", "sud")
  let roles = [lexicon.set("and"), lexicon.set("of")]
  let mixed = ["and", "of"] + ["of", "et"]
  let codes = ["NORD", "SUD", "kml", "x"]
}
'''
KNOWN = {"nord", "sud", "north", "south", "titre", "lien", "et", "and", "of"}


class WordTests(unittest.TestCase):
    def found(self, text):
        places = limits.words_together(text, KNOWN, roles={"and", "of"})
        return [(text.count("\n", 0, at) + 1, words) for at, words in places]

    def test_words(self):
        self.assertEqual(self.found(WORDS), [
            (4, ["nord", "sud"]), (5, ["titre", "lien"]), (8, ["nord", "north", "sud"]), (14, ["et", "and"]),
            (17, ["nord", "sud"]), (20, ["of", "et"]),
        ])

    def test_one_word_is_no_list(self):
        self.assertEqual(self.found('let a = ["nord", "nord", "kml"]\nlet b = word == "nord"\n'), [])

    def test_long_strings_that_are_split(self):
        self.assertEqual(self.found('let a =\n  """\n  nord sud\n  """\n  .split(whereSeparator: \\.isWhitespace)\n'), [(2, ["nord", "sud"])])

    def test_lexicon(self):
        words, roles = limits.lexicon()
        self.assertLessEqual({"nord", "frontière", "border"}, words)
        self.assertLessEqual({"readers", "borders", "latitude"}, roles)
        self.assertNotIn("n", words)


class LimitTests(unittest.TestCase):
    def test_branches(self):
        counted = {name: branches for name, _, branches in limits.functions(SWIFT)}
        self.assertEqual(counted, {"kind": 2, "init": 2, "empty": 1, "word": 6})

    def test_lines(self):
        self.assertEqual({name: line for name, line, _ in limits.functions(SWIFT)}["word"], 11)


if __name__ == "__main__":
    unittest.main()
