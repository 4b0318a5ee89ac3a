internal import Places
internal import Text

/// A word that can make an event, with what it asks of the words around it.
struct Trigger: Sendable {
  let kind: TriggerKind
  /// 1...3: how much the word says by itself.
  let strength: Int
  let isVerb: Bool
  /// Whether the verb must be reflexive: "s'emparer".
  let isReflexive: Bool
  /// Plain keys of which one must follow in the clause, or precede; empty asks for nothing.
  let after: [UInt64]
  let before: [UInt64]
  /// Plain keys that must not follow.
  let blocked: [UInt64]
  /// The lemma, for the rule's name.
  let lemma: String

  /// The rule's name: `trigger.clash.noun.combat`.
  var rule: String { "trigger.\(kind.rawValue).\(isVerb ? "verb" : "noun").\(lemma)" }
}

/// The triggers by every form of their words.
enum TriggerLexicon {
  /// One meaning of a form.
  struct Reading: Sendable {
    let trigger: Trigger
    /// nil for a noun.
    let form: VerbForm?
  }

  /// The trigger of sentences that only give a toll.
  static let toll = triggers(of: "injury 1 noun bilan").first

  /// What a form can be, or nil for a word that triggers nothing.
  static func readings(_ token: Token) -> Entry? {
    table.numbers[token].map { table.entries[Int($0)] }
  }

  /// The meanings of one form with what a first glance at a sentence asks.
  struct Entry: Sendable {
    let readings: [Reading]
    /// The strongest meaning that asks for no words around it.
    let freeStrength: Int
  }

  /// Numbers instead of the entries themselves keep the look-up of every word of a text small.
  private static let table: (numbers: WordTable<UInt16>, entries: [Entry]) = {
    var forms: [(text: String, reading: Reading)] = []
    for line in (conflict + "\n" + ground + "\n" + disaster).split(separator: "\n") {
      for trigger in triggers(of: line) {
        if trigger.isVerb {
          for conjugated in Conjugation.forms(of: trigger.lemma) {
            forms.append((conjugated.text, Reading(trigger: trigger, form: conjugated.form)))
          }
        } else {
          let reading = Reading(trigger: trigger, form: nil)
          forms.append((trigger.lemma, reading))
          let plural = NounLexicon.plural(of: trigger.lemma)
          if plural != trigger.lemma { forms.append((plural, reading)) }
        }
      }
    }
    var byForm: [String: [Reading]] = [:]
    var order: [String] = []
    for form in forms {
      if byForm[form.text] == nil { order.append(form.text) }
      byForm[form.text, default: []].append(form.reading)
    }
    let entries = order.map { text in
      let readings = byForm[text] ?? []
      let free = readings.filter { $0.trigger.after.isEmpty && $0.trigger.before.isEmpty }
      return Entry(readings: readings, freeStrength: free.map(\.trigger.strength).max() ?? 0)
    }
    let numbers = WordTable(order.enumerated().map { ($1, UInt16($0)) })
    return (numbers, entries)
  }()

  /// Reads a line of the tables.
  private static func triggers(of line: Substring) -> [Trigger] {
    let words = line.split(separator: " ")
    guard words.count > 3, let kind = TriggerKind(rawValue: String(words[0])),
      let strength = Int(words[1])
    else { preconditionFailure("not a line of triggers: \(line)") }
    var heads: [Substring] = []
    var after: [UInt64] = []
    var before: [UInt64] = []
    var blocked: [UInt64] = []
    for word in words.dropFirst(3) {
      let keys = { word.dropFirst().split(separator: ",").map { PlainKey.of($0) } }
      switch word.first {
      case ">": after += keys()
      case "<": before += keys()
      case "!":
        // "accidents vasculaires" as "accident vasculaire".
        blocked += keys()
        blocked += word.dropFirst().split(separator: ",").map {
          PlainKey.of(Substring(NounLexicon.plural(of: String($0))))
        }
      default: heads.append(word)
      }
    }
    return heads.map { head in
      let isReflexive = head.hasPrefix("se:")
      return Trigger(
        kind: kind, strength: strength, isVerb: words[2] == "verb", isReflexive: isReflexive,
        after: after, before: before, blocked: blocked,
        lemma: String(isReflexive ? head.dropFirst(3) : head))
    }
  }
}
