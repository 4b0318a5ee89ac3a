internal import Text

/// A verb with its auxiliaries: "n'ont pas été attaqués".
struct VerbGroup: Hashable, Sendable {
  enum Tense: UInt8, Sendable {
    /// "attaque": also the tense of headlines and of telling.
    case present
    /// "a attaqué", "attaqua", "avait attaqué".
    case past
    /// "attaquait".
    case imperfect
    case future
    /// "aurait attaqué", "attaquerait".
    case conditional
    case infinitive
    /// "attaqué" without auxiliary: "le camp attaqué mardi".
    case participle
    /// "attaquant", "en attaquant".
    case gerund
  }

  /// Tokens from the first auxiliary or clitic to the verb itself.
  let tokens: Range<Int>
  /// The token of the verb that carries the meaning.
  let main: Int
  let tense: Tense
  let isPassive: Bool
  let isReflexive: Bool
  let isNegated: Bool
  /// Whether a compound tense says that it is done: "avoir attaqué", "aurait attaqué".
  let isPerfect: Bool

  /// Whether the group can be the verb of a main clause.
  var isFinite: Bool {
    switch tense {
    case .infinitive, .participle, .gerund: false
    default: true
    }
  }
}

extension SentenceReading {
  /// Returns the group whose meaning is in a token.
  ///
  /// A verb that `takesBe` makes its past with "être", so that "est mort" is no passive.
  func verbGroup(main: Int, form: VerbForm, takesBe: Bool) -> VerbGroup {
    var index = main - 1
    var first = main
    var auxiliaries: [Auxiliary] = []
    var isReflexive = false
    var hasNe = false
    var hasNot = false
    var isMade = false
    scan: while range.contains(index), first - index <= 5 {
      if let auxiliary = auxiliary(index), form.tense == .pastParticiple || isMade {
        auxiliaries.insert(auxiliary, at: 0)
        first = index
        index -= 1
        continue
      }
      let token = token(index)
      if token.isApostrophe {
        index -= 1
        continue
      }
      // "a d'abord revendiqué".
      if Self.abord.contains(token) {
        index -= 3
        continue
      }
      switch function(index) {
      case .adverb, .notWord:
        if function(index) == .notWord { hasNot = true }
      case .reflexive:
        isReflexive = true
        first = index
      case .ne:
        hasNe = true
        first = index
      case .clitic, .possessive:
        break
      case .definite where !auxiliaries.isEmpty || form.isFinite:
        break
      case .preposition where !auxiliaries.isEmpty && Self.en.contains(token):
        // "s'en sont échappés".
        break
      case .aucun:
        hasNot = true
      case nil
      where isManner(index)
        || form.tense == .pastParticiple && Self.days.contains(token):
        break
      case nil where form.tense == .infinitive && isFaire(index):
        isMade = true
        first = index
      default:
        break scan
      }
      index -= 1
    }
    // The second half of the negation may follow: "n'attaque pas", "n'ont pas".
    if hasNe, !hasNot {
      for next in first..<min(main + 3, range.upperBound)
      where function(next) == .notWord || function(next) == .aucun {
        hasNot = true
      }
    }
    let isPassive =
      isMade
      ? isReflexive
      : form.tense == .pastParticiple && !isReflexive && !takesBe
        && (auxiliaries.last?.verb != .have)
    return VerbGroup(
      tokens: first..<(main + 1), main: main,
      tense: tense(of: form, auxiliaries: auxiliaries), isPassive: isPassive,
      isReflexive: isReflexive && !isMade, isNegated: hasNe && hasNot,
      isPerfect: form.tense == .pastParticiple && !auxiliaries.isEmpty)
  }

  private func tense(of form: VerbForm, auxiliaries: [Auxiliary]) -> VerbGroup.Tense {
    guard let helper = auxiliaries.first(where: { $0.tense != .participle }) ?? auxiliaries.first
    else {
      switch form.tense {
      case .present, .subjunctive: return .present
      case .imperfect: return .imperfect
      case .simplePast: return .past
      case .future: return .future
      case .conditional: return .conditional
      case .infinitive: return .infinitive
      case .pastParticiple: return .participle
      case .presentParticiple: return .gerund
      }
    }
    switch helper.tense {
    // "a attaqué", "a été attaqué", "est attaqué": with a participle the present tells what is over.
    case .present, .past: return .past
    case .future: return .future
    case .conditional: return .conditional
    case .infinitive: return .infinitive
    case .participle: return .gerund
    }
  }

  /// Whether the word ends as adverbs of manner do: "violemment".
  private func isManner(_ index: Int) -> Bool {
    let token = token(index)
    guard token.isWord, !token.isCapitalised, token.end - token.start >= 7 else { return false }
    return text.bytes[(token.end - 4)..<token.end].elementsEqual("ment".utf8)
  }

  /// Whether the word is "fait" in "s'est fait attaquer".
  private func isFaire(_ index: Int) -> Bool {
    SentenceReading.faire[token(index)] != nil
  }

  private static let days = WordTable<Bool>(
    words: "\(CalendarWords.ofWeek) matin soir")
  private static let en = WordTable<Bool>(words: "en")
  private static let abord = WordTable<Bool>(words: "abord")
  private static let faire = WordTable<Bool>(words: "fait faire font fit firent faisant")
}
