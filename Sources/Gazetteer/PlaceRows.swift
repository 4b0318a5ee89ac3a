internal import Geodesy

/// Places on their way into a gazetteer: what the readers fill and `Gazetteer(rows:)` indexes.
///
///     var rows = PlaceRows()
///     try rows.read(bytes, file: "data/gazetteer.csv")
///     try rows.read(more, file: "mes-lieux.csv")   // rows of a known place add to it
///     let gazetteer = Gazetteer(rows: rows)
///
/// Rows with the same identifier are one place. Of one input the later row wins, field by field, and names unite. A later
/// input only adds: names, and what is not known yet; so does a row without a known identifier that bears the name of a
/// place of the first input and lies within its radius. A row that says `override` wins.
public struct PlaceRows: Sendable {
  var records: [PlaceRecord] = []
  /// For each place its identifier, its name and its further names, joined by `|`, each with its length.
  var texts: [UInt8] = []
  /// Degrees × 10⁷: west, south, east, north.
  var extents: [Int32] = []
  var divisions = Interner()
  var sources = Interner()
  var identifiers = IdentifierTable()
  var additions = NameAdditions()
  /// The places of the first input by name, once there is a second one.
  var firstInput: PlacesByName?

  /// What was wrong in the inputs so far.
  public internal(set) var findings: [Finding] = []

  public init() {}

  /// Adds a warning about how a file had to be read.
  public mutating func warn(_ message: String, file: String, line: Int?) {
    findings.append(
      Finding(code: .notUTF8, severity: .warning, file: file, line: line, message: message))
  }

  /// The places so far.
  public var count: Int { records.count }

  /// Adds a place, or merges it into the one that has its identifier.
  ///
  /// - Parameter place: Its `id` is not used: places are numbered in the order of their coming.
  public mutating func append(_ place: Place) { append(place, marks: [], addingTo: 0) }

  private mutating func append(_ place: Place, marks: PlaceMarks, addingTo first: Int) {
    var draft = PlaceDraft()
    draft.record.latitude = Self.fixed(place.coordinate.latitude)
    draft.record.longitude = Self.fixed(place.coordinate.longitude)
    draft.record.kind = place.kind.number
    draft.record.marks = .saysKind
    draft.record.country = CountryCode(place.country)?.letters ?? 0
    draft.record.population = place.population.flatMap(UInt32.init(exactly:)) ?? PlaceRecord.unknown
    draft.record.radius = Self.decimetres(place.radius)
    draft.record.uncertainty = Self.decimetres(place.uncertainty)
    if !place.admin1.isEmpty {
      draft.record.division = divisions.number(of: place.admin1.utf8.span) + 1
    }
    if !place.source.isEmpty {
      draft.record.source = sources.number(of: place.source.utf8.span) + 1
    }
    if let extent = place.extent {
      draft.extent = [extent.west, extent.south, extent.east, extent.north].map(Self.fixed)
    }
    draft.identifier = Array(place.identifier.utf8)
    draft.name = Array(place.name.utf8)
    draft.names = Array(place.names.joined(separator: "|").utf8)
    draft.record.marks.formUnion(marks)
    add(draft, addingTo: first)
  }

  /// Adds all places of a gazetteer, so that a compiled one can be the ground for further inputs.
  ///
  /// - Complexity: O(*n*) in the places, about 2 µs each.
  public mutating func append(contentsOf gazetteer: Gazetteer) {
    beginInput()
    let first = count
    for id in gazetteer.ids {
      append(gazetteer[id], marks: gazetteer.store.record(id).marks, addingTo: first)
    }
  }

  private static func fixed(_ degrees: Double) -> Int32 {
    Int32((degrees * Double(PlaceRecord.degrees)).rounded())
  }

  private static func decimetres(_ distance: Distance?) -> UInt32 {
    guard let distance else { return PlaceRecord.unknown }
    return UInt32(min((distance.metres * 10).rounded(), Double(PlaceRecord.unknown - 1)))
  }
}

/// One row as a reader understands it, before it finds its place among the others.
struct PlaceDraft {
  var record = PlaceRecord()
  /// Degrees × 10⁷: west, south, east, north; empty for none.
  var extent: [Int32] = []
  var identifier: [UInt8] = []
  /// Whether the identifier was made up from file and line: then it is no one else's.
  var isAnonymous = false
  /// Whether the row wins over what earlier inputs say.
  var overrides = false
  var name: [UInt8] = []
  /// Joined by `|`.
  var names: [UInt8] = []

  /// Empties the draft, keeping its buffers.
  mutating func clear() {
    record = PlaceRecord()
    extent.removeAll(keepingCapacity: true)
    identifier.removeAll(keepingCapacity: true)
    isAnonymous = false
    overrides = false
    name.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
  }
}

extension PlaceKind {
  /// The position in `allCases`, as compiled files number the kinds.
  var number: UInt8 { UInt8(Self.allCases.firstIndex(of: self) ?? 0) }

  /// The kind of that number; `other` for a number that no kind has.
  init(number: UInt8) {
    self = Int(number) < Self.allCases.count ? Self.allCases[Int(number)] : .other
  }
}
