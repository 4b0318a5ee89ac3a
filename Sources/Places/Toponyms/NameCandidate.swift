/// A stretch of tokens that may be the name of a place.
struct NameCandidate {
  /// The tokens of the name alone.
  let tokens: Range<Int>
  /// The run of capitalised words that it lies in or covers.
  let run: Range<Int>
  /// What the gazetteer knows.
  let info: NameInfo
  /// The same for every mention of the same name in an article.
  let key: UInt64
  /// The countries that hyphens join to it, itself among them: all of "Mali-Togo" for either name, nil for a
  /// name by itself.
  let pair: Range<Int>?

  init(
    tokens: Range<Int>, run: Range<Int>, info: NameInfo, key: UInt64, pair: Range<Int>? = nil
  ) {
    self.tokens = tokens
    self.run = run
    self.info = info
    self.key = key
    self.pair = pair
  }

  /// Whether it is all of its run.
  var isWhole: Bool { tokens.lowerBound <= run.lowerBound && tokens.upperBound >= run.upperBound }
}
