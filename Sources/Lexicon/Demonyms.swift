internal import DelimitedText

extension LexiconCompiler {
  /// Adds the words for a country's people, from the columns of `data/countries.csv`.
  ///
  /// French: `demonyms`, also of towns and regions, and `peoples`, of the country alone, each with the code of the
  /// country. English: `demonyms`, also in the plural, and `demonym-plurals`. All are of the class
  /// `demonym` in the table `names`. A word of two countries is the first one's. They agree as the table `agreement` of the
  /// language says.
  package mutating func addDemonyms(ofCountries csv: [UInt8], language: String, file: String)
    throws(LexiconError)
  {
    let records = DelimitedRecord.all(in: csv)
    guard let header = records.first?.fields, let code = header.firstIndex(of: "code"),
      let french = header.firstIndex(of: "french_demonyms"),
      let parts = header.firstIndex(of: "french_demonyms_of_parts"),
      let english = header.firstIndex(of: "english_demonyms")
    else { throw LexiconError(file: file, line: 1, reason: "the columns of demonyms are missing") }
    let agreement = agreements[language] ?? Agreement()
    for (fields, line) in records.dropFirst() {
      guard fields.count == header.count else {
        throw LexiconError(
          file: file, line: line, reason: "\(fields.count) cells, \(header.count) expected")
      }
      switch language {
      case "fr":
        let peoples = Self.words(fields[french]).flatMap(agreement.forms)
        add(peoples, to: ["demonyms", "peoples"], of: fields[code])
        add(Self.words(fields[parts]).flatMap(agreement.forms), to: ["demonyms"], of: fields[code])
      case "en":
        for word in Self.words(fields[english]) {
          let plural = word + agreement.plural
          add([word, plural], to: ["demonyms"], of: fields[code])
          add([plural], to: ["demonym-plurals"], of: fields[code])
        }
      default: return
      }
    }
  }

  private mutating func add(_ words: [String], to tables: [String], of country: String) {
    for word in words {
      for table in tables { addFirst(country, to: word, in: table) }
      addClass("demonym", to: word, in: "names")
    }
  }

  private static func words(_ field: String) -> [String] {
    field.split(separator: " ").map(String.init)
  }
}
