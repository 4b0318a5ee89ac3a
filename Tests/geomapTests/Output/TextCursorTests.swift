import Testing

@testable import geomap
import Text

@Suite struct TextCursorTests {
  @Test func `lines and columns count from 1, columns in characters, in any order`() {
    let text = AnalysedText(Article(id: "t", text: "été à Gao\n\nl’École de Kidal\nfin"))
    let bytes = Array("été à Gao\n\nl’École de Kidal\nfin".utf8)
    func offset(of word: String) -> Int {
      let word = Array(word.utf8)
      return bytes.indices.first { bytes[$0...].starts(with: word) } ?? -1
    }
    var cursor = TextCursor(text)
    for (word, line, column) in [
      ("été", 1, 1), ("Gao", 1, 7), ("École", 3, 3), ("Kidal", 3, 12), ("fin", 4, 1),
      ("Gao", 1, 7), ("Kidal", 3, 12),
    ] {
      let position = cursor.position(of: offset(of: word))
      #expect(position == (line, column), "\(word)")
    }
  }
}
