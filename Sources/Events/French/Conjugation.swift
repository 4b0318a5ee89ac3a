/// The forms of French verbs that news uses: the third person of every tense, and the participles with
/// their agreement.
///
///     Conjugation.forms(of: "enlever").map(\.text)   // "enlever", "enlève", "enlèvent", "enlevait"…
///
/// Regular verbs follow their ending; the others come from `IrregularVerbs`. News tells what others did:
/// first and second persons are left out, which halves the tables.
///
/// > Reference: M. Grevisse, A. Goosse, Le Bon Usage, §§ 790–821 (spelling of stems, groups).
enum Conjugation {
  /// Returns the forms of a verb by its infinitive, each text once for each meaning.
  static func forms(of infinitive: String) -> [ConjugatedForm] {
    if let parts = IrregularVerbs.parts(of: infinitive) {
      return forms(infinitive: infinitive, parts: parts)
    }
    if infinitive.hasSuffix("er") { return firstGroup(infinitive) }
    return secondGroup(infinitive)
  }

  /// The stems and forms from which the others follow.
  struct Parts {
    var present: (String, String)
    var imperfectStem: String
    var simplePast: (String, String)
    var futureStem: String
    /// Masculine singular.
    var participle: String
    var subjunctive: (String, String)?
  }

  private static func forms(infinitive: String, parts: Parts) -> [ConjugatedForm] {
    let stem = parts.imperfectStem
    var forms = [
      ConjugatedForm(infinitive, .infinitive),
      ConjugatedForm(parts.present.0, .present),
      ConjugatedForm(parts.present.1, .present, plural: true),
      ConjugatedForm(stem + "ait", .imperfect),
      ConjugatedForm(stem + "aient", .imperfect, plural: true),
      ConjugatedForm(stem + "ant", .presentParticiple),
      ConjugatedForm(parts.simplePast.0, .simplePast),
      ConjugatedForm(parts.simplePast.1, .simplePast, plural: true),
      ConjugatedForm(parts.futureStem + "a", .future),
      ConjugatedForm(parts.futureStem + "ont", .future, plural: true),
      ConjugatedForm(parts.futureStem + "ait", .conditional),
      ConjugatedForm(parts.futureStem + "aient", .conditional, plural: true),
    ]
    if let subjunctive = parts.subjunctive {
      forms.append(ConjugatedForm(subjunctive.0, .subjunctive))
      forms.append(ConjugatedForm(subjunctive.1, .subjunctive, plural: true))
    }
    return forms + participles(parts.participle)
  }

  /// The four agreements of a past participle.
  private static func participles(_ masculine: String) -> [ConjugatedForm] {
    guard !masculine.isEmpty else { return [] }
    // "dû" writes its accent in the masculine singular only.
    let base = masculine.hasSuffix("û") ? masculine.dropLast() + "u" : Substring(masculine)
    let plural = masculine.hasSuffix("s") ? masculine : base + "s"
    var texts = [masculine, base + "e", plural, base + "es"]
    if texts[0] == texts[2] { texts.remove(at: 2) }
    return texts.map { ConjugatedForm($0, .pastParticiple, plural: $0.hasSuffix("s")) }
  }

  private static func firstGroup(_ infinitive: String) -> [ConjugatedForm] {
    let stem = String(infinitive.dropLast(2))
    // Before a and o the sound is kept: "engageait", "lançait".
    let soft =
      stem.hasSuffix("g") ? stem + "e" : stem.hasSuffix("c") ? stem.dropLast() + "ç" : stem
    let (strong, future) = strongStem(of: stem)
    return forms(
      infinitive: infinitive,
      parts: Parts(
        present: (strong + "e", strong + "ent"), imperfectStem: soft,
        simplePast: (soft + "a", stem + "èrent"), futureStem: future + "er",
        participle: stem + "é"))
  }

  /// The stem before a mute e, in the present and in the future: "enlèv", "libèr" and "libér", "appell".
  private static func strongStem(of stem: String) -> (present: String, future: String) {
    if stem.hasSuffix("oy") || stem.hasSuffix("uy") {
      let changed = stem.dropLast() + "i"
      return (String(changed), String(changed))
    }
    if doubling.contains(where: stem.hasSuffix), let last = stem.last {
      return (stem + String(last), stem + String(last))
    }
    // The last vowel, when it is e or é with consonants after it.
    var tail = ""
    var head = Substring(stem)
    while let last = head.last, !"aeéèêiouyâîôûëïü".contains(last) {
      tail = String(last) + tail
      head = head.dropLast()
    }
    guard let vowel = head.last, !tail.isEmpty else { return (stem, stem) }
    // "gu" and "qu" carry a mute u: "assiég", "reléguer".
    if vowel == "é" {
      let changed = head.dropLast() + "è" + tail
      return (changed, stem)
    }
    if vowel == "e", tail.count == 1 || tail == "vr" || tail == "gn" {
      let changed = head.dropLast() + "è" + tail
      return (changed, changed)
    }
    return (stem, stem)
  }

  /// Stems in -el and -et that double their consonant.
  private static let doubling = ["appel", "rappel", "jet", "rejet", "projet"]

  private static func secondGroup(_ infinitive: String) -> [ConjugatedForm] {
    let stem = String(infinitive.dropLast())
    return forms(
      infinitive: infinitive,
      parts: Parts(
        present: (stem + "t", stem + "ssent"), imperfectStem: stem + "ss",
        simplePast: (stem + "t", stem + "rent"), futureStem: infinitive, participle: stem))
  }
}
