/// One record of a delimited text: its fields, unquoted.
///
/// > Reference: RFC 4180 §2; `delimiter` may also be `;` or a tab, and line ends LF, CR LF or CR.
package struct DelimitedRecord {
  package init() {}

  /// Where the fields lie, in the input or in `unquoted`.
  package private(set) var fields: [Range<Int>] = []
  /// The record without its quotes, where it has any.
  package private(set) var unquoted: [UInt8] = []
  /// Whether `fields` point into `unquoted`.
  package private(set) var isUnquoted = false
  /// Offset past the record and its line end.
  package private(set) var end = 0
  /// Line ends in the record, with its own.
  package private(set) var lines = 0
  /// Whether the input ends inside quotes.
  package private(set) var isOpen = false

  /// Reads the record that begins at `start`; `quote` is nil for layouts that quote nothing.
  package mutating func read(
    _ text: Span<UInt8>, at start: Int, delimiter: UInt8, quote: UInt8? = 0x22
  ) {
    fields.removeAll(keepingCapacity: true)
    isUnquoted = false
    isOpen = false
    lines = 1
    var position = start
    var fieldStart = start
    let quote = quote ?? 0x0A
    while position < text.count {
      let byte = text[position]
      if byte == delimiter {
        fields.append(fieldStart..<position)
        fieldStart = position + 1
      } else if byte == 0x0A || byte == 0x0D {
        break
      } else if byte == quote, position == fieldStart {
        readQuoted(text, at: start, delimiter: delimiter, quote: quote)
        return
      }
      position += 1
    }
    fields.append(fieldStart..<position)
    end = Self.lineEnd(text, position)
  }

  /// Reads the record again from its start, copying its fields without their quotes.
  private mutating func readQuoted(
    _ text: Span<UInt8>, at start: Int, delimiter: UInt8, quote: UInt8
  ) {
    fields.removeAll(keepingCapacity: true)
    unquoted.removeAll(keepingCapacity: true)
    isUnquoted = true
    var position = start
    var fieldStart = 0
    var isQuoted = false
    var isFieldStart = true
    while position < text.count {
      let byte = text[position]
      if isQuoted {
        if byte == quote {
          if position + 1 < text.count, text[position + 1] == quote {
            unquoted.append(quote)
            position += 1
          } else {
            isQuoted = false
          }
        } else {
          if byte == 0x0A { lines += 1 }
          unquoted.append(byte)
        }
      } else if byte == quote, isFieldStart {
        isQuoted = true
      } else if byte == delimiter {
        fields.append(fieldStart..<unquoted.count)
        fieldStart = unquoted.count
      } else if byte == 0x0A || byte == 0x0D {
        break
      } else {
        unquoted.append(byte)
      }
      isFieldStart = byte == delimiter && !isQuoted
      position += 1
    }
    fields.append(fieldStart..<unquoted.count)
    isOpen = isQuoted
    end = Self.lineEnd(text, position)
  }

  private static func lineEnd(_ text: Span<UInt8>, _ position: Int) -> Int {
    guard position < text.count else { return position }
    let isPair = text[position] == 0x0D && position + 1 < text.count && text[position + 1] == 0x0A
    return position + (isPair ? 2 : 1)
  }
}

extension DelimitedRecord {
  /// The fields of the record that was read last, as text; `text` is what it was read from.
  package func strings(in text: [UInt8]) -> [String] {
    fields.map { String(decoding: isUnquoted ? unquoted[$0] : text[$0], as: UTF8.self) }
  }

  /// Reads a whole text: the fields of each record with the number of its first line, from 1.
  ///
  /// Empty lines are left out.
  package static func all(in text: [UInt8], delimiter: UInt8 = 0x2C) -> [(
    fields: [String], line: Int
  )] {
    var records: [(fields: [String], line: Int)] = []
    var record = DelimitedRecord()
    var position = 0
    var line = 1
    while position < text.count {
      record.read(text.span, at: position, delimiter: delimiter)
      let fields = record.strings(in: text)
      if fields != [""] { records.append((fields, line)) }
      position = record.end
      line += record.lines
    }
    return records
  }
}
