#!/usr/bin/env python3
"""Tests that limits.py counts branches as it says, whatever stands in strings and comments."""

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


class LimitTests(unittest.TestCase):
    def test_branches(self):
        counted = {name: branches for name, _, branches in limits.functions(SWIFT)}
        self.assertEqual(counted, {"kind": 2, "init": 2, "empty": 1, "word": 6})

    def test_lines(self):
        self.assertEqual({name: line for name, line, _ in limits.functions(SWIFT)}["word"], 11)


if __name__ == "__main__":
    unittest.main()
