import Foundation
import Text

/// Numbers for the keys of features, in the order in which they are met.
struct KeyNumbers {
  private var numbers: [UInt64: Int] = [:]
  private var keys: [UInt64] = []

  mutating func of(_ key: UInt64) -> Int {
    if let number = numbers[key] { return number }
    numbers[key] = keys.count
    keys.append(key)
    return keys.count - 1
  }

  /// The keys in the order of their numbers, in hexadecimal digits.
  var digits: [String] { keys.map { String($0, radix: 16) } }
}

/// Returns the objects of a file of JSON lines.
func objects(of file: String) throws -> [[String: Any]] {
  let data = try Data(contentsOf: URL(fileURLWithPath: file))
  return try data.split(separator: 0x0A).compactMap {
    try JSONSerialization.jsonObject(with: $0) as? [String: Any]
  }
}

/// Writes an object as a line of JSON, its keys sorted.
func writeLine(_ object: [String: Any]) {
  guard let data = try? JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
  else { return }
  FileHandle.standardOutput.write(data + [0x0A])
}

/// Returns for each byte of a text the number of its character, and their count last.
func characterOffsets(of text: AnalysedText) -> [Int] {
  var offsets: [Int] = []
  var count = 0
  for byte in text.bytes {
    offsets.append(byte & 0xC0 == 0x80 ? count - 1 : count)
    if byte & 0xC0 != 0x80 { count += 1 }
  }
  return offsets + [count]
}
