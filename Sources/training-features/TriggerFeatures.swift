@_spi(Training) import Events
import Foundation
import Text

/// Writes what the trigger stage sees of a corpus, as arrays of little-endian numbers that numpy reads.
///
/// `words.*` and `sentences.*` in the folder OUT: `items` (rows of numbers, the first is the line of the text),
/// `ends`, `features`, `templates`, `rows`, `rowEnds`. Offsets are characters, as in the corpora.
struct TriggerFeatures {
  private let training: TriggerTraining

  init(words: [UInt8]) throws { training = try TriggerTraining(words: words) }

  func write(file: String, to folder: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    var words = TriggerTraining.Table()
    var sentences = TriggerTraining.Table()
    for (number, line) in data.split(separator: 0x0A).enumerated() {
      guard let object = try JSONSerialization.jsonObject(with: line) as? [String: Any],
        let string = object["text"] as? String
      else { continue }
      let text = AnalysedText(Article(id: "", text: string, language: .french))
      let offsets = characterOffsets(of: text).map { Int32($0) }
      var (found, whole) = training.tables(of: text)
      for index in found.items.indices {
        found.items[index][1] = offsets[Int(found.items[index][1])]
        found.items[index][2] = offsets[Int(found.items[index][2])]
        found.items[index].insert(Int32(number), at: 0)
      }
      for index in whole.items.indices {
        whole.items[index][0] = offsets[Int(whole.items[index][0])]
        whole.items[index][1] = offsets[Int(whole.items[index][1])]
        whole.items[index].insert(Int32(number), at: 0)
      }
      words.append(found)
      sentences.append(whole)
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write(words, to: folder + "/words")
    try write(sentences, to: folder + "/sentences")
  }

  private func write(_ table: TriggerTraining.Table, to path: String) throws {
    func save<Number>(_ numbers: [Number], _ name: String) throws {
      try numbers.withUnsafeBytes {
        try Data($0).write(to: URL(fileURLWithPath: "\(path).\(name)"))
      }
    }
    try save(table.items.flatMap { $0 }, "items")
    try save(table.ends, "ends")
    try save(table.features, "features")
    try save(table.templates, "templates")
    try save(table.rows, "rows")
    try save(table.rowEnds, "rowEnds")
  }
}

extension TriggerTraining.Table {
  mutating func append(_ other: Self) {
    let features = Int32(self.features.count)
    let rows = Int32(self.rows.count)
    items += other.items
    self.features += other.features
    templates += other.templates
    self.rows += other.rows
    ends += other.ends.map { $0 + features }
    rowEnds += other.rowEnds.map { $0 + rows }
  }
}

/// Writes the words of packs that triggers are chosen of, by a weights file.
///
/// A JSON line a report has the start, the end, the category and the figures of each. Offsets are characters.
func writeChosen(files: [String], weights: [UInt8]) throws {
  let reader = try TriggerTraining.reader(weights)
  for file in files {
    for object in try objects(of: file) {
      guard let report = PackReport(object) else { continue }
      let chosen = TriggerTraining.chosen(in: report.text, by: reader).map { word -> [Any] in
        let tokens = report.text.tokens[word.tokens]
        return [
          report.characters[tokens.first?.start ?? 0], report.characters[tokens.last?.end ?? 0],
          word.category, word.figures,
        ]
      }
      writeLine([
        "id": report.text.article.id, "file": (file as NSString).lastPathComponent,
        "chosen": chosen,
      ])
    }
  }
}
