@_spi(Training) import Events
import Foundation
import Gazetteer
import Geodesy
import Places

// What training sees of a text: abstract features, a JSON line an article. The programs of training/ call it.
//
// training-features names GAZETTEER            the features of names and of readings
// training-features candidates GAZETTEER FILE [PART]
//                                              every candidate of every article with its features; PART (0 to 3) of
//                                              the names counts as unknown
// training-features publishers GAZETTEER FILE  where the publishers are at home, by the texts alone
// training-features readings GAZETTEER FILE [PUBLISHERS]
//                                              every reading of the given toponyms with its features
// training-features arguments GAZETTEER ACTORS PACK …
//                                              the arguments' candidates of the given triggers of packs
// training-features arguments-read GAZETTEER ACTORS TRIGGERS PACK …
//                                              the same of the triggers that a weights file reads in the packs
// training-features events GAZETTEER ACTORS WEIGHTS PACK …
//                                              the events that the given triggers tell, by a weights file
// training-features reports GAZETTEER ACTORS TRIGGERS ARGUMENTS PACK …
//                                              the events of the reports, read with two weights files
// training-features distances PACK …            lengths, times and numbers that may be distances
// training-features claims GAZETTEER WEIGHTS PACK …
//                                              the candidates for the ends of the stated distances of packs
// training-features claims-checked GAZETTEER WEIGHTS PACK …
//                                              the distances of packs as a weights file checks them
// training-features chosen TRIGGERS PACK …      the words that triggers are chosen of, by a weights file
// training-features triggers WORDS OUT FILE    hashed features of words and of sentences, as arrays in OUT
let arguments = CommandLine.arguments
guard arguments.count >= 3, let data = FileManager.default.contents(atPath: arguments[2]) else {
  print(
    "usage: training-features names|candidates|publishers|readings|arguments|arguments-read|events|reports|distances|claims|claims-checked|chosen|triggers GAZETTEER|WORDS|TRIGGERS|PACK …"
  )
  exit(64)
}
if arguments[1] == "triggers" {
  guard arguments.count == 5 else { exit(64) }
  try TriggerFeatures(words: [UInt8](data)).write(file: arguments[4], to: arguments[3])
  exit(0)
}
if arguments[1] == "chosen" {
  try writeChosen(files: Array(arguments[3...]), weights: [UInt8](data))
  exit(0)
}
if arguments[1] == "distances" {
  var features = ClaimFeatures()
  try features.writePossible(files: Array(arguments[2...]))
  exit(0)
}
let gazetteer = Gazetteer(rows: try GazetteerCSV.read([UInt8](data), file: arguments[2]))
let places = PlaceFeatures(gazetteer: gazetteer)
switch (arguments[1], arguments.count) {
case ("names", _): places.writeNames()
case ("candidates", 4): try places.writeCandidates(of: arguments[3], hidden: nil)
case ("candidates", 5): try places.writeCandidates(of: arguments[3], hidden: Int(arguments[4]))
case ("publishers", 4): try places.writePublishers(of: arguments[3])
case ("readings", 4): try places.writeReadings(of: arguments[3], publishers: nil)
case ("arguments", 5...):
  let table = try ActorTable(
    csv: [UInt8](FileManager.default.contents(atPath: arguments[3]) ?? Data()))
  var features = ArgumentFeatures(gazetteer: gazetteer, actors: table)
  try features.write(files: Array(arguments[4...]))
case ("arguments-read", 6...):
  let table = try ActorTable(
    csv: [UInt8](FileManager.default.contents(atPath: arguments[3]) ?? Data()))
  let weights = FileManager.default.contents(atPath: arguments[4]) ?? Data()
  let reader = try ReportMapper(gazetteer: gazetteer, actors: table, triggers: [UInt8](weights))
  var features = ArgumentFeatures(gazetteer: gazetteer, actors: table, reader: reader)
  try features.write(files: Array(arguments[5...]))
case ("events", 6...):
  let table = try ActorTable(
    csv: [UInt8](FileManager.default.contents(atPath: arguments[3]) ?? Data()))
  let weights = FileManager.default.contents(atPath: arguments[4]) ?? Data()
  let coder = try EventCoder(gazetteer: gazetteer, actors: table, weights: [UInt8](weights))
  try ArgumentFeatures(gazetteer: gazetteer, actors: table)
    .writeEvents(files: Array(arguments[5...]), coder: coder, gazetteer: gazetteer)
case ("reports", 7...):
  func bytes(_ path: String) -> [UInt8] {
    [UInt8](FileManager.default.contents(atPath: path) ?? Data())
  }
  let table = try ActorTable(csv: bytes(arguments[3]))
  let mapper = try ReportMapper(
    gazetteer: gazetteer, actors: table, triggers: bytes(arguments[4]),
    arguments: bytes(arguments[5]))
  try ArgumentFeatures(gazetteer: gazetteer, actors: table)
    .writeReports(files: Array(arguments[6...]), mapper: mapper)
case ("claims", 5...), ("claims-checked", 5...):
  let weights = FileManager.default.contents(atPath: arguments[3]) ?? Data()
  var features = try ClaimFeatures(
    gazetteer: gazetteer, file: arguments[2], weights: [UInt8](weights))
  if arguments[1] == "claims" {
    try features.write(files: Array(arguments[4...]))
  } else {
    try features.writeChecked(files: Array(arguments[4...]))
  }
case ("readings", 5): try places.writeReadings(of: arguments[3], publishers: arguments[4])
default: exit(64)
}
