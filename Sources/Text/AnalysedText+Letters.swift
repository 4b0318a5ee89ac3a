internal import Lexicon

extension AnalysedText {
  /// Replaces `letters` by those of a token in lower case and without accents, in UTF-8.
  ///
  /// What `Token.plainKey` is the hash of.
  package func copyPlainLetters(of token: Token, to letters: inout [UInt8]) {
    letters.removeAll(keepingCapacity: true)
    let word = bytes[token.span.range]
    if word.allSatisfy({ $0 < 0x80 }) {
      for byte in word where byte != 0x2E {
        letters.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
      return
    }
    var last: UInt32 = 0
    func flush() {
      guard last != 0 else { return }
      let (first, second) = Letters.plain(last) ?? (last, 0)
      for scalar in [first, second] where scalar != 0 {
        if let scalar = Unicode.Scalar(scalar) {
          letters.append(contentsOf: String(Character(scalar)).utf8)
        }
      }
      last = 0
    }
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      switch Letters.class(of: scalar.value) {
      case .combining: last = Letters.composed(last, scalar.value) ?? last
      case .invisible: continue
      default:
        flush()
        last = Letters.lower(scalar.value)
      }
    }
    flush()
  }
}
