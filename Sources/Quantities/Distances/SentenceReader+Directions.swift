import Geodesy
internal import Text

extension SentenceReader {
  /// Reads a direction as a word: "nord-est", "N.-O.", "nord-nord-est", "northeast".
  ///
  /// "est" alone is the verb unless a hyphen or an elided article stands before it.
  func compass(at index: Int) -> (point: CompassPoint, end: Int)? {
    guard let head = compassLetters(index) else { return nil }
    var letters = head
    var end = index + 1
    for _ in 0..<2 {
      var next = end
      // "N.-O."
      if isMark(next, "."), isAttached(next), head.utf8.count == 1, length(end - 1) <= 2 {
        next += 1
      }
      if next < limit, tokens[next].isHyphen { next += 1 }
      guard next < limit, let more = compassLetters(next), next > end || length(end - 1) > 2,
        CompassPoint(rawValue: letters + more) != nil
          || (letters == more && CompassPoint(rawValue: letters + more + "E") != nil),
        next > end || !isVerbLike(next)
      else { break }
      letters += more
      end = next + 1
    }
    guard let point = CompassPoint(rawValue: letters) else { return nil }
    if isMark(end, "."), isAttached(end), length(end - 1) <= 2, end + 1 < limit { end += 1 }
    return (point, end)
  }

  private func compassLetters(_ index: Int) -> String? {
    guard has(index, .compass) else { return nil }
    if length(index) <= 2, !tokens[index].isCapitalised { return nil }
    return CompassPoint.allCases[Int(senses[index].compass)].rawValue
  }

  /// "est" and "se", which also open "est situé" and "se trouve"; "SE" is the direction.
  private func isVerbLike(_ index: Int) -> Bool {
    has(index, .standing) && !(tokens[index].isAllCapitals && length(index) == 2)
  }

  /// A direction with the words that lead to it: "au nord", "plus à l'est", "vers le nord-ouest", "N.-O.".
  ///
  /// Without `needsLead` the bare word does too, as in English "10 miles north".
  func direction(at index: Int) -> (point: CompassPoint, end: Int)? {
    var next = index
    if has(next, .more) { next += 1 }
    let lead = next
    if has(next, [.to, .at, .inside, .preposition]), !has(next, .of) { next += 1 }
    if has(next, [.article]) { next = overApostrophe(next + 1) }
    if has(next, .inside), has(next + 1, .of) { next += 2 }
    guard let found = compass(at: next) else { return nil }
    if next == index {
      // A bare word: "3 km nord de Gao", "45 km N.-O. de Kidal"; never "est" the verb.
      if isVerbLike(next), found.end == next + 1 { return nil }
    } else if isVerbLike(next), found.end == next + 1, !tokens[next - 1].isApostrophe {
      return nil
    }
    guard lead <= next else { return nil }
    return found
  }
}
