internal import DelimitedText

extension LexiconCompiler {
  /// Adds the short names of `data/countries.csv` that are three capitals or more, as "RDC", to `country-initials`.
  package mutating func addInitials(ofCountries csv: [UInt8], file: String) throws(LexiconError) {
    let records = DelimitedRecord.all(in: csv)
    guard let column = records.first?.fields.firstIndex(of: "short_names") else {
      throw LexiconError(file: file, line: 1, reason: "the column of short names is missing")
    }
    for (fields, _) in records.dropFirst() where column < fields.count {
      for name in fields[column].split(separator: "|")
      where name.utf8.count >= 3 && name.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
        addFirst("", to: name.lowercased(), in: "country-initials")
      }
    }
  }
}
