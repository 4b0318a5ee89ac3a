public import Geodesy

/// The places of the world by name, by identifier and by position.
///
///     let gazetteer = Gazetteer(rows: try GazetteerCSV.read(bytes, file: "data/gazetteer.csv"))
///     let kidal = gazetteer.places(named: "kidal")   // every namesake, in ID order
///     gazetteer[kidal[0]].name                       // "Kidal"
///
/// A gazetteer never changes and is cheap to copy. It reads from flat sections that lie in memory or in
/// a mapped file; the accessors by `Place.ID` cost a few nanoseconds and make no strings.
public struct Gazetteer: Sendable {
  let store: GazetteerStore
  /// The P-codes of its divisions; empty where no table was given.
  public internal(set) var pcodes = PCodes()

  /// Indexes the rows.
  ///
  /// - Complexity: O(*n*) in the number of names; about 0.6 µs a name.
  public init(rows: PlaceRows) { store = GazetteerStore(rows: rows) }

  init(store: GazetteerStore) { self.store = store }

  /// The number of places; their IDs are 0..<count.
  public var count: Int { store.count }

  /// Every place, in ID order.
  public var ids: some RandomAccessCollection<Place.ID> {
    (0..<UInt32(store.count)).lazy.map(Place.ID.init(row:))
  }
}

// MARK: Fields of a place
extension Gazetteer {
  public func coordinate(of id: Place.ID) -> Coordinate { store.record(id).coordinate }

  public func kind(of id: Place.ID) -> PlaceKind { store.kind(store.record(id).kind) }

  /// Whether the place is a well, a water, a hill, a farm or the like that only a dump of GeoNames has.
  ///
  /// A dump has a hundred thousand of them, with names of people, peoples and towns. A report that means one says what
  /// it is ("le puits de Tigha"), or how far it is from somewhere.
  public func isMinor(_ id: Place.ID) -> Bool { store.record(id).marks.contains(.isMinor) }

  /// Whether the place is minor, or one that only a dump has and of which no population is known.
  ///
  /// That such a place bears a name says nothing of whether a word is a place's name: Pelé and Alliance are villages too.
  public func isObscure(_ id: Place.ID) -> Bool {
    let record = store.record(id)
    return record.marks.contains(.isMinor)
      || (record.marks.contains(.isOfDump) && record.population == PlaceRecord.unknown)
  }

  /// Inhabitants; nil where unknown.
  public func population(of id: Place.ID) -> Int? {
    let population = store.record(id).population
    return population == PlaceRecord.unknown ? nil : Int(population)
  }

  public func country(of id: Place.ID) -> CountryCode {
    CountryCode(letters: store.record(id).country)
  }

  public func admin1(of id: Place.ID) -> DivisionID {
    DivisionID(number: store.record(id).division)
  }

  /// How far the place reaches from its point.
  ///
  /// - Returns: What the row says; else half the diagonal of its extent; else the radius of a circle that
  ///   houses the population at 4,000 inhabitants a km², at least 1 km; else 1.5 km.
  public func radius(of id: Place.ID) -> Distance {
    let record = store.record(id)
    if let radius = PlaceRecord.distance(decimetres: record.radius) { return radius }
    if let box = extent(record),
      let southwest = Coordinate(latitude: box.south, longitude: box.west),
      let northeast = Coordinate(latitude: box.north, longitude: box.east)
    {
      return Ellipsoid.wgs84.distance(from: southwest, to: northeast) * 0.5
    }
    guard record.population != PlaceRecord.unknown else { return Distance(metres: 1500) }
    let squareKilometres = Double(record.population) / 4000
    return Distance(kilometres: max(1, (squareKilometres / .pi).squareRoot()))
  }

  /// How far the place reaches as its row says; nil where it does not.
  public func statedRadius(of id: Place.ID) -> Distance? {
    PlaceRecord.distance(decimetres: store.record(id).radius)
  }

  /// How far the point may be off; nil for the usual precision of a gazetteer.
  public func uncertainty(of id: Place.ID) -> Distance? {
    PlaceRecord.distance(decimetres: store.record(id).uncertainty)
  }

  /// Where the place lies as a whole; nil for spots.
  public func extent(of id: Place.ID) -> BoundingBox? { extent(store.record(id)) }

  private func extent(_ record: PlaceRecord) -> BoundingBox? {
    guard record.extent > 0 else { return nil }
    let start = (Int(record.extent) - 1) * 16
    let section = store[.extents]
    guard start <= section.count - 16 else { return nil }
    func degrees(_ index: Int) -> Double {
      Double(section.int32(start + index * 4)) / Double(PlaceRecord.degrees)
    }
    return BoundingBox(west: degrees(0), south: degrees(1), east: degrees(2), north: degrees(3))
  }
}

// MARK: Whole places
extension Gazetteer {
  /// The place with all its texts.
  ///
  /// - Complexity: O(*n*) in the number of its names: it makes their strings.
  public subscript(id: Place.ID) -> Place {
    let record = store.record(id)
    let texts = textRanges(record)
    return Place(
      id: id, identifier: text(texts.identifier), name: text(texts.name),
      kind: store.kind(record.kind), country: CountryCode(letters: record.country).description,
      admin1: code(of: DivisionID(number: record.division)), coordinate: record.coordinate,
      radius: PlaceRecord.distance(decimetres: record.radius),
      uncertainty: PlaceRecord.distance(decimetres: record.uncertainty),
      population: population(of: id), extent: extent(record),
      names: text(texts.names).split(separator: "|").map(String.init),
      source: source(record.source))
  }

  /// The name to show, without the rest of the place.
  public func name(of id: Place.ID) -> String { text(textRanges(store.record(id)).name) }

  /// The lasting identifier, without the rest of the place.
  public func identifier(of id: Place.ID) -> String {
    text(store.texts.counted(at: Int(store.record(id).text)))
  }

  private func textRanges(_ record: PlaceRecord) -> (
    identifier: Range<Int>, name: Range<Int>, names: Range<Int>
  ) {
    let identifier = store.texts.counted(at: Int(record.text))
    let name = store.texts.counted(at: identifier.upperBound)
    return (identifier, name, store.texts.counted(at: name.upperBound))
  }

  private func text(_ range: Range<Int>) -> String {
    store.texts.part(at: range.lowerBound, count: range.count)?.text ?? ""
  }

  private func source(_ number: UInt32) -> String {
    guard number > 0 else { return "" }
    let ends = store[.sources]
    let start = number == 1 ? 0 : Int(ends.uint32(Int(number - 2) * 4))
    let end = Int(ends.uint32(Int(number - 1) * 4))
    return store[.sourceTexts].part(at: start, count: end - start)?.text ?? ""
  }
}
