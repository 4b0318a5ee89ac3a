import GeoJSON
import Text

/// Where a file of GeoNames is from, kept beside it as JSON.
struct DumpRecord: Equatable {
  /// What a mirror says of a file, by which another state of it is told.
  struct Version: Equatable {
    /// Bytes of the zip file; nil where the mirror does not tell.
    var length: Int?
    var lastModified: String?
    var tag: String?

    /// Whether two equal ones mean the same bytes.
    var isTelling: Bool { lastModified != nil || tag != nil }
  }

  var url = ""
  /// The day of the download, in UTC.
  var day = ""
  var version = Version()
  var bytes = 0
  var rows = 0
  /// SHA-256 of the data.
  var digest = ""

  /// > Reference: https://download.geonames.org/export/dump/readme.txt, "This work is licensed under …".
  static let licence = "GeoNames, CC BY 4.0"

  init() {}

  /// Reads a record; nil where there is none or it is none.
  init?(file: String) {
    guard FileSystem.isFile(file) else { return nil }
    do {
      var record = DumpRecord()
      var reader = JSONReader(try ByteSource.contents(of: file))
      try reader.object { reader, key throws(JSONFault) in
        switch key {
        case "url": record.url = try reader.string()
        case "day": record.day = try reader.string()
        case "last_modified": record.version.lastModified = try reader.stringOrNull()
        case "etag": record.version.tag = try reader.stringOrNull()
        case "zip_bytes": record.version.length = try reader.integerOrNull()
        case "bytes": record.bytes = try reader.integer()
        case "rows": record.rows = try reader.integer()
        case "sha256": record.digest = try reader.string()
        default: break
        }
      }
      try reader.end()
      self = record
    } catch {
      return nil
    }
  }

  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.string("url", url)
      json.string("day", day)
      json.string("licence", Self.licence)
      json.integer("rows", rows)
      json.integer("bytes", bytes)
      json.string("sha256", digest)
      json.integer("zip_bytes", version.length)
      json.string("last_modified", version.lastModified)
      json.string("etag", version.tag)
    }
    json.endLine()
    return json.bytes
  }
}
