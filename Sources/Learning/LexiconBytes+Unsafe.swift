internal import CModels

/// A word list that is built in: the rows of a file of `data/lexicon`.
public enum LexiconFile {
  /// Returns the rows of a file by its path without the ending, "fr/nouns", each cut at its tabs.
  ///
  /// The first line, which says what the list is, is left out.
  ///
  /// - Precondition: The program has the list.
  public static func rows(named name: String) -> [[String]] {
    var size = 0
    guard let start = unsafe geomap_lexicon(name, &size) else {
      preconditionFailure("no word list '\(name)'")
    }
    let bytes = unsafe UnsafeBufferPointer(start: start, count: size)
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t").map(String.init)
    }
  }
}
