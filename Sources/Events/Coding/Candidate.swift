internal import Quantities
internal import Text

/// A trigger with all that was read around it, on its way to an event.
struct Candidate: Sendable {
  let match: ParsedSentence.Match
  let sentence: Int
  let paragraph: Int
  let clause: TextSpan
  let quote: TextSpan
  /// The day of the report.
  let publication: CalendarDate?
  let isHeading: Bool
  /// Whether it stands in the first sentence after the headings.
  let isLead: Bool
  /// Whether the place is a region, a country or larger, or there is none.
  let isInArea: Bool
  /// "une autre attaque": not the one before.
  var isAnother: Bool
  /// "cette attaque", "l'attaque": maybe the one before.
  let isDefinite: Bool
  /// "a aussi été la cible de frappes": where it has a place of its own, not the one before.
  var isAlso = false
  /// "avait tué": before what is told.
  var isEarlier = false
  /// By "les assaillants", "les attaquants": by those of the attack just told.
  var isBySame = false
  let kind: TriggerKind
  var roles: Roles
  var means: Set<NounClass>
  var place: ChosenPlace?
  var date: ChosenDate?
  var status: Event.Status
  var killed: Tally?
  var injured: Tally?
  var abducted: Tally?
  var displaced: Tally?
  var quotes: [TextSpan]
  var notes: [String] = []
  var anchors: Anchors
  var score: Double
  /// Why the score is what it is: "date +0.8".
  var reasons: [Evidence.Reason]
  /// Whether its figures are those of several events: "64 morts au total".
  var isTotal = false
  /// How it only touches on an event: its place may be that of something else.
  var aside: Evidence.Aside?
  /// Whether armed people are among the victims or the targets.
  var hasArmedVictims = false

  /// The side to the conflict that tells it: "annoncent les rebelles".
  var speaker: Phrase?
  var triggerSpan: TextSpan
  var category: EventCategory = .other
  var acled: ACLEDType?
  var targetsCivilians = false

  /// A number with its words.
  struct Tally: Hashable, Sendable {
    var value: Int?
    var text: String
    /// Whether civilians, soldiers or others are meant; nil where the words do not say.
    var isCivil: Bool?
  }

  var isDated: Bool { date?.isOwn == true }

  /// Whether some words of the report put it somewhere or some day by itself.
  var isGrounded: Bool { place?.isOwn == true || date?.isOwn == true }
}
