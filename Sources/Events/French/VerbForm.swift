/// What a form of a French verb says beside the verb.
///
///     Conjugation.forms(of: "attaquer").first { $0.text == "attaquèrent" }?.form.tense   // .simplePast
struct VerbForm: Hashable, Sendable {
  enum Tense: UInt8, Sendable {
    case infinitive, presentParticiple, pastParticiple
    case present, imperfect, simplePast, future, conditional, subjunctive
  }

  let tense: Tense
  let isPlural: Bool

  init(_ tense: Tense, plural: Bool = false) {
    self.tense = tense
    isPlural = plural
  }

  /// Whether the form can be the verb of a clause by itself.
  var isFinite: Bool {
    switch tense {
    case .infinitive, .presentParticiple, .pastParticiple: false
    default: true
    }
  }
}

/// A form with its text.
struct ConjugatedForm: Hashable, Sendable {
  let text: String
  let form: VerbForm

  init(_ text: String, _ tense: VerbForm.Tense, plural: Bool = false) {
    self.text = text
    form = VerbForm(tense, plural: plural)
  }
}
