@testable import DelimitedText
import Testing

@Suite struct CSVRecordTests {
  static let cells: [(text: String?, cell: String)] = [
    (nil, ""),
    ("", ""),
    ("Kidal", "Kidal"),
    ("Kidal, Mali", "\"Kidal, Mali\""),
    ("dit « \"non\" »", "\"dit « \"\"non\"\" »\""),
    ("deux\nlignes", "\"deux\nlignes\""),
    ("retour\rchariot", "\"retour\rchariot\""),
    (" espaces ", " espaces "),
    ("; point-virgule", "; point-virgule"),
    ("été – hiver", "été – hiver"),
    // What a spreadsheet would compute.
    ("=1+1", "'=1+1"),
    ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
    ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
    ("+33 1 23 45 67 89", "'+33 1 23 45 67 89"),
    ("-5", "'-5"),
    ("- Oui, dit-il", "\"'- Oui, dit-il\""),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'\t=1"),
    ("\r=1", "\"'\r=1\""),
    ("\n=1", "\"'\n=1\""),
    ("  =1", "'  =1"),
    ("\u{A0}=1", "'\u{A0}=1"),
    ("\u{FEFF}=1", "'\u{FEFF}=1"),
    ("＝1", "'＝1"),
    ("\u{0}=1", "'=1"),
    // What only looks like it.
    ("– Oui, dit-il", "\"– Oui, dit-il\""),
    ("1-2", "1-2"),
    ("a=b", "a=b"),
    ("'=1", "'=1"),
    // No character of a text.
    ("a\u{0}b\u{1B}[31mc\u{7F}\u{FFFE}", "ab[31mc"),
  ]

  @Test(arguments: cells)
  func `a text is quoted, and kept from being computed`(text: String?, cell: String) {
    var record = CSVRecord()
    record.text(text)
    #expect(String(decoding: record.bytes, as: UTF8.self) == cell)
  }

  @Test func `numbers stay numbers, also below zero, and unknown ones are empty`() {
    var record = CSVRecord()
    record.number(-4.1829601, decimals: 6)
    record.integer(-3)
    record.number(nil, decimals: 6)
    record.integer(nil)
    record.number(12.5, decimals: 0)
    #expect(String(decoding: record.bytes, as: UTF8.self) == "-4.18296,-3,,,13")
  }

  @Test func `a record that begins and ends with empty cells keeps them`() {
    var record = CSVRecord()
    for text in [nil, "a", nil, nil] { record.text(text) }
    #expect(String(decoding: record.bytes, as: UTF8.self) == ",a,,")
  }
}
