import Testing

@testable import Geodesy

@Suite struct CoordinateTextTests {
  @Test(
    arguments: [
      ("18.44, 1.41", 18.44, 1.41), ("18.44,1.41", 18.44, 1.41), ("18.44 1.41", 18.44, 1.41),
      ("  -33.9 ; +151.2\n", -33.9, 151.2), ("-90,-180", -90, -180), (".5,5.", 0.5, 5),
      ("0,0", 0, 0), ("18.44345\u{A0}1.40921", 18.44345, 1.40921),
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
      ("18,44, 1,41", .decimalComma), ("18,44 1,41", .decimalComma), ("18,44 1.41", .decimalComma),
      ("nan, 0", .notANumber), ("inf 0", .notANumber), ("1e1, 2", .notANumber),
      ("0x10, 2", .notANumber), ("18.44N, 1.41E", .notANumber), ("18°26′, 1°24′", .notANumber),
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

  @Test func `the message quotes the text and says what was expected`() {
    let error = #expect(throws: CoordinateTextError.self) { try Coordinate(text: "18.44N, 1.41") }
    #expect(
      error?.description
        == "“18.44N” in “18.44N, 1.41” is not a decimal number: "
        + "expected latitude, longitude in decimal degrees, as 18.44, 1.41")
    let swapped = #expect(throws: CoordinateTextError.self) { try Coordinate(text: "151, -33") }
    #expect(swapped?.description.contains("longitude first") == true)
  }
}
