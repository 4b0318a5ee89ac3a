import Foundation
import Gazetteer

// toponym-features names GAZETTEER            the lines of the table of weights
// toponym-features candidates GAZETTEER FILE  every candidate of every article with its features
// toponym-features publishers GAZETTEER FILE  where the publishers are at home, by the texts alone
// toponym-features readings GAZETTEER FILE [PUBLISHERS]
//                                             every reading of the given toponyms with its features
let arguments = CommandLine.arguments
guard arguments.count >= 3, let data = FileManager.default.contents(atPath: arguments[2]) else {
  print("usage: toponym-features names|candidates|publishers|readings GAZETTEER [FILE [PUBLISHERS]]")
  exit(64)
}
let gazetteer = Gazetteer(rows: try GazetteerCSV.read([UInt8](data), file: arguments[2]))
let dump = FeatureDump(gazetteer: gazetteer)
switch (arguments[1], arguments.count) {
case ("names", _): dump.writeNames()
case ("candidates", 4): try dump.writeCandidates(of: arguments[3])
case ("publishers", 4): try dump.writePublishers(of: arguments[3])
case ("readings", 4): try dump.writeReadings(of: arguments[3], publishers: nil)
case ("readings", 5): try dump.writeReadings(of: arguments[3], publishers: arguments[4])
default: exit(64)
}
