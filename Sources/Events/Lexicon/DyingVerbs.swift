/// The verbs of those who die, without anybody who kills them.
enum DyingVerbs {
  /// "mourir": of anybody and anything that lives.
  static let plain: Set<String> = ["mourir", "décéder", "succomber", "périr"]
  /// With "la vie" and "la mort" as well: "perdre la vie", "trouver la mort", "coûter la vie".
  static let ofLife: Set<String> = plain.union(["perdre", "trouver", "coûter", "laisser"])
  /// And those of what carries them off and of who finds them: "ont été ensevelis", "retrouvés morts".
  static let all: Set<String> = ofLife.union(["retrouver", "découvrir", "ensevelir", "emporter"])
}
