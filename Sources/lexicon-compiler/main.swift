import Foundation
import Lexicon

// lexicon-compiler OUTPUT COUNTRIES FOLDER
//
// Compiles FOLDER/LANGUAGE/*.tsv, FOLDER/shared/*.tsv for every language, and the demonyms of COUNTRIES, into a
// Swift file with one literal a language and one of all languages together. The build calls it.

/// The grammar first: what it says of elision holds for the patterns of the other files.
func order(of file: URL) -> (Int, String) {
  (file.lastPathComponent == "grammar.tsv" ? 0 : 1, file.path)
}

func files(in folder: URL) throws -> [URL] {
  try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    .filter { $0.pathExtension == "tsv" }
    .sorted { order(of: $0) < order(of: $1) }
}

/// The bytes of a lexicon as a literal of Swift: seven bits or UTF-8, so that every byte can be written.
func literal(_ bytes: [UInt8]) -> String {
  var text = ""
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F:
      text += "\\u{\(String(scalar.value, radix: 16))}"
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text
}

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  FileHandle.standardError.write(Data("usage: lexicon-compiler OUTPUT COUNTRIES FOLDER\n".utf8))
  exit(64)
}
do {
  let root = URL(fileURLWithPath: arguments[3])
  let countries = [UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[2])))
  let languages = try FileManager.default.contentsOfDirectory(atPath: root.path).filter {
    $0 != "shared" && !$0.contains(".")
  }.sorted()
  func compile(_ languages: [String], merges: Bool) throws -> [UInt8] {
    var compiler = LexiconCompiler(mergesLanguages: merges)
    for language in languages + ["shared"] {
      for file in try files(in: root.appendingPathComponent(language)) {
        try compiler.add(
          String(contentsOf: file, encoding: .utf8), file: "\(language)/\(file.lastPathComponent)")
      }
      try compiler.addDemonyms(ofCountries: countries, language: language, file: arguments[2])
    }
    try compiler.addInitials(ofCountries: countries, file: arguments[2])
    return compiler.bytes()
  }
  var source =
    "// Made by lexicon-compiler of data/lexicon: not to be edited.\n\nextension BuiltInLexicons {\n"
  source += "  static let texts: [(code: String, text: StaticString)] = [\n"
  for language in languages {
    source += "    (\"\(language)\", \"\(literal(try compile([language], merges: false)))\"),\n"
  }
  source +=
    "  ]\n  static let textOfAll: StaticString =\n    \"\(literal(try compile(languages, merges: true)))\"\n}\n"
  try source.write(toFile: arguments[1], atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}
