internal import GeoJSON

/// What the JSON-LD of a page says of its article.
///
/// > Reference: schema.org, `Article` and what is one.
struct LinkedData {
  private(set) var headline: String?
  private(set) var date: String?
  private(set) var publisher: String?
  private(set) var url: String?
  private(set) var language: String?

  /// - Parameter scripts: What stands in the elements `script`; one that is no JSON says nothing.
  init(_ scripts: [[UInt8]]) {
    for script in scripts.prefix(20) {
      var reader = JSONReader(script)
      var found = Thing()
      // What stands before a fault counts all the same.
      try? Self.read(&reader, into: &found)
      take(found)
    }
  }

  /// What one script says.
  private struct Thing {
    var article: [String: String] = [:]
    var other: [String: String] = [:]
  }

  private mutating func take(_ thing: Thing) {
    func value(_ key: String) -> String? { thing.article[key] }
    headline = headline ?? value("headline")
    date = date ?? value("datePublished") ?? thing.other["datePublished"]
    publisher = publisher ?? value("publisher")
    url = url ?? value("url") ?? value("mainEntityOfPage")
    language = language ?? value("inLanguage")
  }

  private static func read(_ reader: inout JSONReader, into found: inout Thing) throws(JSONFault) {
    switch try reader.kind() {
    case .array:
      try reader.array { reader throws(JSONFault) in try read(&reader, into: &found) }
    case .object:
      var isArticle = false
      var values: [String: String] = [:]
      try reader.object { reader, key throws(JSONFault) in
        switch key {
        case "@type":
          isArticle = try types(&reader).contains {
            $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0.hasSuffix("Report")
          }
        case "@graph": try read(&reader, into: &found)
        case "headline", "datePublished", "publisher", "url", "mainEntityOfPage", "inLanguage":
          values[key] = try name(&reader)
        default: break
        }
      }
      if isArticle {
        found.article.merge(values) { old, _ in old }
      } else {
        found.other.merge(values) { old, _ in old }
      }
    default: try reader.skip()
    }
  }

  private static func types(_ reader: inout JSONReader) throws(JSONFault) -> [String] {
    guard try reader.kind() == .array else { return [try name(&reader)].compactMap(\.self) }
    var types: [String] = []
    try reader.array { reader throws(JSONFault) in
      if let name = try name(&reader) { types.append(name) }
    }
    return types
  }

  /// A text, or the name of a thing.
  private static func name(_ reader: inout JSONReader) throws(JSONFault) -> String? {
    switch try reader.kind() {
    case .string: return try reader.string()
    case .object:
      var name: String?
      try reader.object { reader, key throws(JSONFault) in
        guard key == "name" || key == "@id", try reader.kind() == .string else { return }
        let value = try reader.string()
        name = name ?? value
      }
      return name
    default:
      try reader.skip()
      return nil
    }
  }
}
