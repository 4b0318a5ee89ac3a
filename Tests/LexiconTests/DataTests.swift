import Foundation
@testable import Lexicon
import Testing
@testable import Text

/// The tables of `data/lexicon` against the compiled lexicons.
@Suite struct LexiconDataTests {
  private struct Row {
    let file: String
    /// What line 2 of its file begins with: "words", "phrases", "endings".
    let kind: String
    let table: String
    let entry: String
    let value: String
  }

  private static func rows(of language: String) throws -> [Row] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../data/lexicon")
    var rows: [Row] = []
    for folder in [language, "shared"] {
      let files = try FileManager.default.contentsOfDirectory(
        at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
      for file in files where file.pathExtension == "tsv" {
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let head = lines[1].split(separator: "\t").map(String.init)
        guard head[0] != "weights" else { continue }
        for line in lines.dropFirst(2) {
          let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
          let table = head.count > 1 ? head[1] : parts[1]
          rows.append(
            Row(
              file: file.lastPathComponent, kind: head[0], table: table,
              entry: parts[0],
              value: parts.dropFirst(head.count > 1 ? 1 : 2).joined(separator: " ")))
        }
      }
    }
    return rows
  }

  @Test(arguments: Language.all)
  func `no row is dead: every word and phrase is found with its class`(language: Language) throws {
    let rows = try Self.rows(of: language.rawValue)
    #expect(rows.count > 500)
    for row in rows where row.kind == "words" {
      let words = language.lexicon.words(row.table)
      let number = try #require(words.exactValue(WordKey.of(row.entry)), "\(row)")
      let values = words.value(number).split(separator: ";", omittingEmptySubsequences: false)
      #expect(values.contains(Substring(row.value)), "\(row)")
    }
    let elisions = Dictionary(
      uniqueKeysWithValues: rows.filter { $0.table == "elisions" }.map { ($0.entry, $0.value) })
    for row in rows where row.kind == "phrases" {
      let table = language.lexicon.phrases(row.table) { $0 }
      for spelling in PhrasePattern.spellings(of: row.entry, elisions: elisions) {
        let tokens = AnalysedText(Article(id: "", text: spelling)).tokens
        let found = table.match(tokens, at: 0, before: tokens.count) { $0 == row.value }
        #expect(found?.end == tokens.count, "\(row): \(spelling)")
      }
    }
  }

  @Test(arguments: Language.all)
  func `every ending is found at the end of a word`(language: Language) throws {
    let rows = try Self.rows(of: language.rawValue).filter { $0.kind == "endings" }
    #expect(!rows.isEmpty)
    for row in rows {
      let endings = WordEndings(language.lexicon.words(row.table))
      #expect(endings.contains(atEndOf: Array("x\(row.entry)".utf8)[...]), "\(row)")
      #expect(endings.equals(Array(row.entry.utf8)[...]), "\(row)")
    }
  }

  @Test(arguments: Language.all)
  func `no demonym is of two countries`(language: Language) throws {
    let csv = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../data/countries.csv"), encoding: .utf8)
    let lines = csv.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let columns =
      language == .french ? ["french_demonyms", "french_demonyms_of_parts"] : ["english_demonyms"]
    var seen: [String: String] = [:]
    for column in columns {
      let index = try #require(lines[0].firstIndex(of: column)) - lines[0].count
      for line in lines.dropFirst() {
        for word in line[line.count + index].split(separator: " ").map(String.init) {
          #expect(seen[word] == nil, "\(word) of \(line[0]) and \(seen[word] ?? "")")
          seen[word] = line[0]
        }
      }
    }
  }
}
