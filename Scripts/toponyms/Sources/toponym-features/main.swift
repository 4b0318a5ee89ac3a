import Foundation
import Gazetteer

// toponym-features names GAZETTEER            the lines of the table of weights
// toponym-features candidates GAZETTEER FILE  every candidate of every article with its features
// toponym-features readings GAZETTEER FILE    every reading of the given toponyms with its features
let arguments = CommandLine.arguments
guard arguments.count >= 3, let data = FileManager.default.contents(atPath: arguments[2]) else {
  print("usage: toponym-features names|candidates|readings GAZETTEER [FILE]")
  exit(64)
}
let gazetteer = Gazetteer(rows: try GazetteerCSV.read([UInt8](data), file: arguments[2]))
let dump = FeatureDump(gazetteer: gazetteer)
switch (arguments[1], arguments.count) {
case ("names", _): dump.writeNames()
case ("candidates", 4): try dump.writeCandidates(of: arguments[3])
case ("readings", 4): try dump.writeReadings(of: arguments[3])
default: exit(64)
}
