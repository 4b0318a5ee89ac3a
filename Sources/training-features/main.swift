import Foundation
import Gazetteer

// What training sees of a text: abstract features, a JSON line an article. The programs of training/ call it.
//
// training-features names GAZETTEER            the features of names and of readings
// training-features candidates GAZETTEER FILE  every candidate of every article with its features
// training-features publishers GAZETTEER FILE  where the publishers are at home, by the texts alone
// training-features readings GAZETTEER FILE [PUBLISHERS]
//                                              every reading of the given toponyms with its features
// training-features triggers WORDS OUT FILE    hashed features of words and of sentences, as arrays in OUT
let arguments = CommandLine.arguments
guard arguments.count >= 3, let data = FileManager.default.contents(atPath: arguments[2]) else {
  print(
    "usage: training-features names|candidates|publishers|readings|triggers GAZETTEER|WORDS [FILE [PUBLISHERS]]"
  )
  exit(64)
}
if arguments[1] == "triggers" {
  guard arguments.count == 5 else { exit(64) }
  try TriggerFeatures(words: [UInt8](data)).write(file: arguments[4], to: arguments[3])
  exit(0)
}
let gazetteer = Gazetteer(rows: try GazetteerCSV.read([UInt8](data), file: arguments[2]))
let places = PlaceFeatures(gazetteer: gazetteer)
switch (arguments[1], arguments.count) {
case ("names", _): places.writeNames()
case ("candidates", 4): try places.writeCandidates(of: arguments[3])
case ("publishers", 4): try places.writePublishers(of: arguments[3])
case ("readings", 4): try places.writeReadings(of: arguments[3], publishers: nil)
case ("readings", 5): try places.writeReadings(of: arguments[3], publishers: arguments[4])
default: exit(64)
}
