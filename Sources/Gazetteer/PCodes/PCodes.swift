public import Geodesy

/// The codes by which humanitarian offices know the divisions of a country, P-codes, by outline and by name.
///
///     var rows = PCodeRows()
///     rows.read(bytes, file: "mli_admbnda_adm2.geojson")
///     let gazetteer = gazetteer.with(PCodes(rows: rows))
///     gazetteer.pcodes(of: ansongo).admin2?.code     // "ML0702"
///
/// > Reference: OCHA, "Common Operational Datasets: administrative boundaries" (COD-AB), whose tables these are.
public struct PCodes: Sendable {
  /// One division of the first or the second level.
  public struct Division: Hashable, Sendable {
    /// Its P-code.
    public let code: String
    /// Its name, in French where the table has that.
    public let name: String
    public let country: CountryCode
  }

  /// How a division was found.
  public enum Method: String, Hashable, Sendable {
    /// The point lies in its outline.
    case outline
    /// It bears the name.
    case name
  }

  /// The divisions that something lies in, as far as they are known.
  public struct Codes: Hashable, Sendable {
    public var admin1: Division?
    public var admin2: Division?
    /// How the finest of them was found; nil where there is none.
    public var method: Method?

    public init(admin1: Division? = nil, admin2: Division? = nil, method: Method? = nil) {
      self.admin1 = admin1
      self.admin2 = admin2
      self.method = method
    }
  }

  /// What a division is found by: its level, country and letters.
  private struct Name: Hashable {
    let level: Int
    let country: CountryCode
    let letters: [UInt8]
  }

  private let divisions: [PCodeRows.Division]
  private let named: [Name: [Int]]
  private let outlines: Outlines
  /// For each outline the finest division that it is of.
  private let owners: [Int]

  /// Codes without any table.
  public init() { self.init(rows: PCodeRows()) }

  /// Indexes what was read.
  ///
  /// - Complexity: O(*n*) in the divisions and the corners of their outlines.
  public init(rows: PCodeRows) {
    divisions = rows.divisions
    owners = rows.outlines.map(\.owner)
    outlines = Outlines(areas: rows.outlines.enumerated().map { ("\($0)", $1.rings) })
    var named: [Name: [Int]] = [:]
    for (index, division) in rows.divisions.enumerated() {
      let names = Set(division.names.values.map(Self.letters))
      for letters in names where !letters.isEmpty {
        named[Name(level: division.level, country: division.country, letters: letters), default: []]
          .append(index)
      }
    }
    self.named = named
  }

  /// Whether no table was given.
  public var isEmpty: Bool { divisions.isEmpty }

  /// How many divisions there are.
  public var count: Int { divisions.count }

  /// Returns the divisions whose outlines hold a point; nil where none does.
  ///
  /// - Parameters:
  ///   - point: Where to look.
  ///   - country: Whose divisions count: at a border that two tables draw apart, those of another do not. `none` for any.
  /// - Returns: The finest division, and the one that it lies in.
  /// - Complexity: O(*n*) in the outlines, and in the corners of those whose box holds the point.
  public func codes(at point: Coordinate, in country: CountryCode = .none) -> Codes? {
    var finest: Int?
    for number in 0..<outlines.count
    where outlines.contains(outlines.area(at: number), point) {
      let owner = owners[number]
      let division = divisions[owner]
      guard country == .none || country.isOfOneState(with: division.country) else { continue }
      if finest.map({ divisions[$0].level < division.level }) ?? true { finest = owner }
    }
    return finest.map { codes(of: $0, .outline) }
  }

  /// Returns the division of the first level that bears one of the names; nil where none or several do.
  func first(named names: [String], in country: CountryCode) -> Codes? {
    one(of: names, level: 1, in: country, where: { _ in true }).map { codes(of: $0, .name) }
  }

  /// Returns the division of the second level that bears one of the names; nil where none or several do.
  ///
  /// - Parameters:
  ///   - names: What it may be called.
  ///   - country: Where it lies.
  ///   - region: The code of the division that it lies in; nil for any.
  /// - Returns: The division, and the one that it lies in.
  func second(
    named names: [String], in country: CountryCode, region: String?
  ) -> Codes? {
    one(of: names, level: 2, in: country) { division in
      guard let region, let parent = division.parent else { return true }
      return divisions[parent].code == region
    }.map { codes(of: $0, .name) }
  }

  private func one(
    of names: [String], level: Int, in country: CountryCode,
    where holds: (PCodeRows.Division) -> Bool
  ) -> Int? {
    var found: Set<Int> = []
    for letters in Set(names.map(Self.letters)) where !letters.isEmpty {
      let wanted = Name(level: level, country: country, letters: letters)
      found.formUnion((named[wanted] ?? []).filter { holds(divisions[$0]) })
    }
    return found.count == 1 ? found.first : nil
  }

  private func codes(of index: Int, _ method: Method) -> Codes {
    let division = divisions[index]
    let parent = division.parent.map { divisions[$0].shown }
    return division.level == 2
      ? Codes(admin1: parent, admin2: division.shown, method: method)
      : Codes(admin1: division.shown, method: method)
  }

  /// A name without what its writers differ in, and without its spaces: "N'Guigmi" is Nguigmi.
  private static func letters(of name: String) -> [UInt8] {
    FoldedName(name).bytes.filter { $0 != 0x20 }
  }
}

extension PCodeRows.Division {
  /// The division as it is shown.
  fileprivate var shown: PCodes.Division {
    let best = names.min { ($0.key, $0.value) < ($1.key, $1.value) }?.value
    return PCodes.Division(code: code, name: best ?? code, country: country)
  }
}
