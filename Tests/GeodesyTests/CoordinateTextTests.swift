import Testing

@testable import Geodesy

@Suite struct CoordinateTextTests {
  @Test(
    arguments: [
      ("18.44, 1.41", 18.44, 1.41), ("18.44,1.41", 18.44, 1.41), ("18.44 1.41", 18.44, 1.41),
      ("  -33.9 ; +151.2\n", -33.9, 151.2), ("-90,-180", -90, -180), (".5,5.", 0.5, 5),
      ("0,0", 0, 0), ("18.44345\u{A0}1.40921", 18.44345, 1.40921),
      ("18,44 1,41", 18.44, 1.41), ("18,44, 1,41", 18.44, 1.41),
      ("16,7833;0,1167", 16.7833, 0.1167),
    ] as [(String, Double, Double)]) func `latitude is read before longitude`(
      text: String, latitude: Double, longitude: Double
    ) throws
  {
    let coordinate = try Coordinate(text: text)
    #expect(coordinate.latitude == latitude)
    #expect(coordinate.longitude == longitude)
  }

  @Test(
    arguments: [
      ("", CoordinateTextError.Code.notAPair), ("18.44", .notAPair), ("1 2 3", .notAPair),
      ("1,2,3", .notAPair), ("18.44N", .notAPair), ("1e1", .notAPair), ("0x10", .notAPair),
      ("18.44N, 1.41N", .notAPair), ("17°60′N, 1°E", .notANumber),
      ("nan, 0", .notANumber), ("inf 0", .notANumber), ("1e1, 2", .notANumber),
      ("0x10, 2", .notANumber),
      ("Kidal, Mali", .notANumber), ("1.2.3, 4", .notANumber), ("--1, 4", .notANumber),
      ("., 4", .notANumber), ("-, 4", .notANumber),
      ("151.2, -33.9", .swapped), ("91, 0", .swapped), ("91, 181", .outOfRange),
      ("45, 181", .outOfRange), ("-91, 95", .outOfRange), ("1, 99999999999999999999", .outOfRange),
    ] as [(String, CoordinateTextError.Code)]) func `anything else is refused for its reason`(
      text: String, code: CoordinateTextError.Code
    )
  {
    let error = #expect(throws: CoordinateTextError.self) { try Coordinate(text: text) }
    #expect(error?.code == code, "\(text): \(error?.description ?? "")")
  }

  @Test(
    arguments: [
      ("18.44N 1.41E", 18.44, 1.41), ("1.6S 29.2E", -1.6, 29.2), ("1.6s, 29.2e", -1.6, 29.2),
      ("29.2E 1.6S", -1.6, 29.2), ("48°51′24″N 2°21′E", 48.856667, 2.35),
      ("16°16'18\"N 0°02'41\"O", 16.271667, -0.044722),
      ("16°16'18''N, 0°02'41''W", 16.271667, -0.044722),
      ("N 16° 47.5' W 000° 02.6'", 16.791667, -0.043333), ("N16°47′ W0°2′", 16.783333, -0.033333),
      ("17°06 N 01°12 E", 17.1, 1.2), ("17º06’N/01º12’E", 17.1, 1.2), ("17°06′N01°12′E", 17.1, 1.2),
      ("16 47 00 N 0 07 00 E", 16.783333, 0.116667), ("16:47:00N 0:07:00E", 16.783333, 0.116667),
      ("16,95 N, 1,87 E", 16.95, 1.87), ("16,95° Nord ; 1,87° Ouest", 16.95, -1.87),
      ("16,45 N, 1,87 E", 16.45, 1.87), ("lat 16.95 lon -1.87", 16.95, -1.87),
      ("Latitude : 16,95 Longitude : 1,87", 16.95, 1.87), ("-1°40'48\" 29°13'12\"", -1.68, 29.22),
      ("16,95 de latitude nord et 1,87 de longitude est", 16.95, 1.87), ("18,44 1.41", 18.44, 1.41),
      ("17° nord, 1° est", 17, 1), ("−1.68, 29.22", -1.68, 29.22), ("17d06'N 1d12'E", 17.1, 1.2),
      ("-1.6 S, 2 E", -1.6, 2),
      ("Nord : 16,27° ; Est : -0,04°", 16.27, -0.04), ("14,5°N-0,5°E", 14.5, 0.5),
      ("N: 16.5 O: 0.5", 16.5, -0.5),
    ] as [(String, Double, Double)])
  func `degrees, minutes, seconds and letters are read, O as ouest`(
    text: String, latitude: Double, longitude: Double
  ) throws {
    let coordinate = try Coordinate(text: text)
    #expect(abs(coordinate.latitude - latitude) < 1e-6, "\(coordinate)")
    #expect(abs(coordinate.longitude - longitude) < 1e-6, "\(coordinate)")
  }

  @Test func `the message quotes the text and says what was expected`() {
    let error = #expect(throws: CoordinateTextError.self) { try Coordinate(text: "18.44X, 1.41") }
    #expect(
      error?.description
        == "“18.44X” in “18.44X, 1.41” is not a number of degrees: "
        + "expected latitude and longitude in degrees, as 18.44, 1.41 or 18°26′N 1°25′E")
    let swapped = #expect(throws: CoordinateTextError.self) { try Coordinate(text: "151, -33") }
    #expect(swapped?.description.contains("longitude first") == true)
  }

  @Test(
    arguments: [
      ("17°06′N 01°12′E", 1.31, .full), ("17°N 1°E", 78.6, .full), ("16.95, 1.87", 0.79, .numbers),
      ("16.9 N, 1.8 E", 7.9, .full), ("17 N, 1 E", 78.6, .letters),
      ("17°06′, 1°12′", 1.31, .marked),
      ("48°51′24″N 2°21′04″E", 0.02, .full),
    ] as [(String, Double, WrittenCoordinate.Form)])
  func `the precision of coordinates is that of their last place`(
    text: String, kilometres: Double, form: WrittenCoordinate.Form
  ) throws {
    let written = try #require(WrittenCoordinate(in: Array("\(text) a".utf8), at: 0))
    #expect(abs(written.precision.kilometres - kilometres) < 0.05 * kilometres + 0.01)
    #expect(written.form == form)
    #expect(written.end == text.utf8.count)
  }

  @Test(arguments: [
    "est 12", "12 personnes", "entre 12° N et 15° N", "16 n 2 e", "1999, 2001",
  ])
  func `numbers of a text are no coordinates`(text: String) {
    #expect(WrittenCoordinate(in: Array(text.utf8), at: 0) == nil)
  }

  @Test func `a field of a table is one axis, and letters of the other are refused`() {
    #expect(
      WrittenDegrees.latitude(Array("16°47'00\"N".utf8)).map { ($0 * 1e4).rounded() } == 167_833)
    #expect(WrittenDegrees.longitude(Array("0,1167 O".utf8)) == -0.1167)
    #expect(WrittenDegrees.latitude(Array("7°E".utf8)) == nil)
    #expect(WrittenDegrees.latitude(Array("91".utf8)) == nil)
    #expect(WrittenDegrees.longitude(Array("12 km".utf8)) == nil)
  }
}
