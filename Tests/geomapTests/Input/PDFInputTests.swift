import Foundation
import TestSupport
import Testing

/// PDFs as reports, through the built tool and the program `pdftotext`.
@Suite struct PDFInputTests {
  private static let hasProgram = ["/usr/bin", "/usr/local/bin"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/pdftotext")
  }

  /// A PDF of one page a text: a running head, two columns of lines of 44 characters, a page number.
  private func pdf(_ texts: [String]) -> [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count \(texts.count) /Kids [\(texts.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " "))] >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
    ]
    for (number, text) in texts.enumerated() {
      var lines = [""]
      for word in text.split(separator: " ") {
        let last = lines[lines.count - 1]
        if last.count + word.count > 43 {
          lines.append(String(word))
        } else {
          lines[lines.count - 1] = last.isEmpty ? String(word) : "\(last) \(word)"
        }
      }
      func show(_ line: String, _ x: Int, _ y: Int) -> String {
        "BT /F1 10 Tf \(x) \(y) Td (\(line)) Tj ET\n"
      }
      var drawn = show("Rapport de situation", 60, 800) + show("\(number + 1)", 300, 30)
      let half = (lines.count + 1) / 2
      for (row, line) in lines.enumerated() {
        drawn += show(line, row < half ? 60 : 320, 740 - 12 * (row % half))
      }
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + 2 * number) 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
      )
      objects.append("<< /Length \(drawn.unicodeScalars.count) >>\nstream\n\(drawn)endstream")
    }
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (number, object) in objects.enumerated() {
      offsets.append(file.unicodeScalars.count)
      file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.unicodeScalars.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      file += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
    }
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    return file.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  private let texts = [
    "Quatre soldats ont été tués dimanche 17 mars 2024 dans une embuscade tendue par des hommes armés près de Ménaka. Le convoi transportait des vivres destinés aux habitants de plusieurs villages de la région, et il a été entièrement brûlé sur place.",
    "Deux civils ont été tués lundi 18 mars 2024 dans une attaque contre un marché de Gao. Les assaillants sont repartis avec du bétail, et des renforts ont été envoyés dans la soirée pour rassurer la population, qui demande davantage de patrouilles.",
  ]

  private func events(_ run: BuiltTool.Run) -> [String] {
    run.output.split(separator: "\n").map { line in
      ["event_date", "location", "fatalities", "event_type"].map { key in
        String(line.split(separator: "\"\(key)\":").last?.prefix { $0 != "," } ?? "")
      }.joined(separator: " ")
    }
  }

  @Test(.enabled(if: hasProgram))
  func `a PDF of two columns has the events of its text, each with its page`() throws {
    let folder = try TemporaryFolder()
    let tool = try BuiltTool.withTestGazetteer()
    try folder.write(pdf(texts), to: "a.pdf")
    try folder.write(texts.joined(separator: "\n\n"), to: "a.txt")
    let arguments = ["map", "--format", "geojsonl", "--date", "2024-03-19"]
    let printed = try tool.run(arguments + ["a.pdf"], in: folder)
    let pasted = try tool.run(arguments + ["a.txt"], in: folder)
    #expect(printed.exitCode == 0, "\(printed.standardError)")
    #expect(events(printed) == events(pasted))
    #expect(events(pasted).count > 1)
    let lines = printed.output.split(separator: "\n")
    #expect(lines.first?.contains(#""page":1"#) == true)
    #expect(lines.last?.contains(#""page":2"#) == true)
    #expect(!pasted.output.contains(#""page""#))
    let piped = try tool.run(arguments, in: folder, input: pdf(texts))
    #expect(events(piped) == events(printed))
  }

  @Test func `where the program is missing, its package is named, and the others are read`() throws
  {
    let folder = try TemporaryFolder()
    try folder.write(pdf(texts), to: "a.pdf")
    try folder.write(Reports.header + Reports.menaka, to: "b.txt")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "a.pdf", "b.txt", "--format", "geojsonl"], in: folder,
      environment: ["PATH": "/nowhere"])
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains("apt install poppler-utils"))
    #expect(!run.output.isEmpty)
  }

  @Test(.enabled(if: hasProgram)) func `a PDF that is damaged is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.write("%PDF-1.4\nnichts", to: "a.pdf")
    let run = try BuiltTool.withTestGazetteer().run(["map", "a.pdf"], in: folder)
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains("a.pdf: error: is a PDF"))
  }
}
