/// How the adjectives of a language agree, as its table `agreement` says.
///
///     var agreement = Agreement()
///     agreement.add("ien", "feminine ne")
///     agreement.add("e", "feminine")
///     agreement.add("s", "plural")
///     agreement.forms(of: "malien")   // "malien", "maliens", "malienne", "maliennes"
package struct Agreement: Sendable {
  /// What the feminine adds behind an ending that doubles its last letter.
  private var doubled: [(ending: String, added: String)] = []
  /// What the feminine of any other adjective ends with.
  private var feminine = ""
  /// What the plural ends with.
  private(set) var plural = ""

  package init() {}

  /// Adds a row of the table: an ending, and "feminine" with what is added to it, "feminine" or "plural".
  package mutating func add(_ ending: String, _ value: String) {
    let parts = value.split(separator: " ").map(String.init)
    switch (parts.first, parts.count) {
    case ("feminine", 2): doubled.append((ending, parts[1]))
    case ("feminine", 1): feminine = ending
    case ("plural", 1): plural = ending
    default: preconditionFailure("'\(value)' is no agreement")
    }
  }

  /// Returns the agreements of an adjective; one written "turc/turque" gives its feminine.
  package func forms(of adjective: String) -> [String] {
    let halves = adjective.split(separator: "/").map(String.init)
    let masculine = halves[0]
    var other = masculine
    if halves.count > 1 {
      other = halves[1]
    } else if let rule = doubled.first(where: { masculine.hasSuffix($0.ending) }) {
      other = masculine + rule.added
    } else if !masculine.hasSuffix(feminine) {
      other = masculine + feminine
    }
    let forms = masculine.hasSuffix(plural) ? [masculine] : [masculine, masculine + plural]
    return other == masculine ? forms : forms + [other, other + plural]
  }
}
