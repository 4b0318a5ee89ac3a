public import Geodesy

extension CompassPoint {
  /// The French word: "nord-est", "nord-nord-est".
  public var french: String { spelled(["N": "nord", "E": "est", "S": "sud", "W": "ouest"]) }

  /// The English word: "northeast", "north-northeast".
  public var english: String {
    let words = ["N": "north", "E": "east", "S": "south", "W": "west"]
    guard rawValue.count == 3 else {
      return rawValue.map { words[String($0), default: ""] }.joined()
    }
    let tail = rawValue.dropFirst().map { words[String($0), default: ""] }.joined()
    return words[String(rawValue.prefix(1)), default: ""] + "-" + tail
  }

  private func spelled(_ words: [String: String]) -> String {
    rawValue.map { words[String($0), default: ""] }.joined(separator: "-")
  }
}
