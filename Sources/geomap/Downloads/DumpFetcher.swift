import Formats

/// Brings one file of GeoNames into the user's folder: whole and checked, or not at all.
///
/// The zip file grows as `ML.zip.part`, which a later run goes on with where the mirror still has the same state. It is
/// unpacked beside its place, checked, and renamed when all is on disk; what was there before stays until then.
struct DumpFetcher {
  /// Why a file did not come.
  struct Fault: Error {
    let reason: String
    let exit: Exit

    /// What came is not what it should be.
    static func refused(_ reason: String) -> Self { Self(reason: reason, exit: .refused) }
    /// It could not be brought.
    static func failed(_ reason: String) -> Self { Self(reason: reason, exit: .inputOutput) }
  }

  let folder: DumpFolder
  let mirror: DumpMirror
  let curl: Curl

  /// Calls for one file that may break off.
  private static let tries = 3

  /// Brings a file.
  ///
  /// - Parameters:
  ///   - file: Which one.
  ///   - version: What the mirror says of it.
  /// - Returns: The record that now lies beside it.
  /// - Throws: `Fault`, and `FileError` where the disk is full or the folder cannot be written.
  func fetch(_ file: DumpFile, _ version: DumpRecord.Version) throws -> DumpRecord {
    let part = try ByteSink(
      scratch: folder.part(file), for: folder.data(file), isResumable: true)
    do {
      try download(file, version, into: part)
      let record = try unpack(file, version)
      part.discard()
      FileSystem.remove(folder.partOrigin(file))
      return record
    } catch {
      // What is wrong as it is, or is nothing at all, is not gone on with.
      if (error as? Fault)?.exit == .refused || part.count == 0 {
        part.discard()
        FileSystem.remove(folder.partOrigin(file))
      }
      throw error
    }
  }

  private func download(
    _ file: DumpFile, _ version: DumpRecord.Version, into part: ByteSink
  ) throws {
    let url = mirror.url(of: file)
    let origin = Self.origin(url, version)
    try part.cut(to: known(file, origin, version, part.length))
    if part.count > 0, part.count != version.length {
      Diagnostics.report(.note, file: "\(file)", "goes on after \(Self.size(part.count))")
    }
    let sink = try ByteSink(file: folder.partOrigin(file))
    try sink.write(origin)
    try sink.commit()

    var progress = DownloadProgress(file, total: version.length, from: part.count)
    defer { progress.clear() }
    var left = Self.tries
    while version.length == nil || part.count != version.length {
      left -= 1
      do {
        try curl.fetch(url, from: part.count) { piece in
          if let length = version.length, part.count + piece.count > length {
            throw Fault.refused("\(url) is longer than the \(length) bytes that the server said")
          }
          try part.write(piece.span)
          progress.show(part.count)
        }
        break
      } catch let fault as Curl.Fault {
        guard left > 0, fault.isPassing || (fault.refusesRange && part.count > 0) else {
          throw Fault.failed("\(url): \(fault.reason)")
        }
        progress.clear()
        Diagnostics.report(
          .note, file: "\(file)", "\(fault.reason) after \(Self.size(part.count)); trying again")
        if fault.refusesRange { try part.cut(to: 0) }
      }
    }
    if let length = version.length, part.count != length {
      throw Fault.refused(
        "\(url) has \(part.count) bytes and not the \(length) that the server said")
    }
  }

  /// How much of what a run before left can be used.
  private func known(
    _ file: DumpFile, _ origin: String, _ version: DumpRecord.Version, _ length: Int
  ) throws -> Int {
    guard length > 0, version.isTelling, FileSystem.isFile(folder.partOrigin(file)) else {
      return 0
    }
    let before = try ByteSource.contents(of: folder.partOrigin(file))
    return before == Array(origin.utf8) && length <= version.length ?? length ? length : 0
  }

  private func unpack(_ file: DumpFile, _ version: DumpRecord.Version) throws -> DumpRecord {
    let url = mirror.url(of: file)
    do {
      let zip = try ZipFile(try ByteSource.contents(of: folder.part(file)))
      let entry = try zip.entry(named: file.entry)
      if let free = FileSystem.freeBytes(at: folder.path), free < entry.size {
        throw Fault.failed(
          "\(file.entry) has \(Self.size(entry.size)), and \(Self.size(free)) are free in \(folder.path)"
        )
      }
      let sink = try ByteSink(file: folder.data(file))
      var checker = DumpChecker(file)
      var hash = SHA256()
      try zip.extract(entry) { piece in
        try sink.write(piece.span)
        checker.add(piece)
        hash.add(piece)
      }
      checker.finish()
      if let fault = checker.fault { throw Fault.refused("\(file.entry) in \(url) \(fault)") }
      var record = DumpRecord()
      record.url = url
      record.day = "\(Clock.today)"
      record.version = version
      record.bytes = sink.count
      record.rows = checker.rows
      record.digest = hash.hexadecimal
      let beside = try ByteSink(file: folder.record(file))
      try beside.write(record.json.span)
      try sink.sync()
      try beside.sync()
      try ByteSink.commit([sink, beside])
      return record
    } catch let fault as ZipFile.Fault {
      throw Fault.refused("\(url) \(fault.reason)")
    }
  }

  private static func origin(_ url: String, _ version: DumpRecord.Version) -> String {
    "\(url)\n\(version.length ?? -1)\n\(version.lastModified ?? "")\n\(version.tag ?? "")\n"
  }

  /// Returns a number of bytes for people: "0.4 MB".
  static func size(_ bytes: Int) -> String {
    let value = Double(bytes)
    if bytes < 1_000_000 { return "\((bytes + 999) / 1000) kB" }
    return bytes < 1_000_000_000
      ? "\(Decimal.text(value / 1e6, decimals: 1)) MB"
      : "\(Decimal.text(value / 1e9, decimals: 1)) GB"
  }
}
