import ArgumentParser

/// One run of `gazetteer get` or `gazetteer update`: what is new on the mirror comes, file by file.
struct DumpUpdate {
  private let fetcher: DumpFetcher
  private var outcome = Exit.done

  /// - Parameters:
  ///   - folder: Where the files are to lie.
  ///   - patience: Seconds without a byte after which a download is given up.
  /// - Throws: A validation error for a mirror that is none.
  init(_ folder: DumpFolder, patience: Int) throws {
    fetcher = DumpFetcher(
      folder: folder, mirror: try DumpMirror(), curl: Curl(patience: patience))
  }

  /// Brings the files that are not there yet, or not in the state that the mirror has.
  ///
  /// - Returns: How it ended: each file that did not come was told.
  mutating func bring(_ files: [DumpFile]) throws -> Exit {
    var wanted: [(file: DumpFile, version: DumpRecord.Version)] = []
    for file in files {
      guard let version = try version(of: file) else { continue }
      if let record = fetcher.folder.knowledge(of: file), record.version == version,
        version.isTelling, fetcher.folder.isWhole(file, as: record)
      {
        Diagnostics.report(
          .note, file: "\(file)", "is there, of \(record.day), and the mirror has nothing newer")
      } else {
        wanted.append((file, version))
      }
    }
    guard !wanted.isEmpty else { return outcome }
    try checkSpace(wanted.map(\.version))
    var came = 0
    for (file, version) in wanted {
      do {
        let record = try fetcher.fetch(file, version)
        came += 1
        Diagnostics.report(
          .note, file: "\(file)",
          "\(record.rows) rows, \(DumpFetcher.size(record.bytes)), in \(fetcher.folder.data(file))")
      } catch let fault as DumpFetcher.Fault {
        tell(fault, of: file)
      } catch let error as FileError {
        Diagnostics.report(error)
        outcome = outcome.worse(error.exit)
      }
    }
    if came > 0 {
      Diagnostics.report(
        .note,
        "\(DumpRecord.licence); every command uses them from now on, after one second or more to compile them"
      )
    }
    return outcome
  }

  /// What the mirror says of a file; nil where it does not have it, which is told.
  ///
  /// - Throws: The exit where no other file can come either.
  private mutating func version(of file: DumpFile) throws -> DumpRecord.Version? {
    let url = fetcher.mirror.url(of: file)
    do {
      return try fetcher.curl.version(of: url)
    } catch let fault as Curl.Fault {
      tell(.failed("\(url): \(fault.reason)"), of: file)
      // No curl, no such host, nobody who answers there: it is the same for all.
      if [0, 5, 6, 7].contains(fault.status) { throw outcome.code }
      return nil
    }
  }

  private mutating func tell(_ fault: DumpFetcher.Fault, of file: DumpFile) {
    let stays = FileSystem.isFile(fetcher.folder.data(file)) ? "; what was there stays" : ""
    Diagnostics.report(.error, file: "\(file)", fault.reason + stays)
    outcome = outcome.worse(fault.exit)
  }

  /// Says what will be fetched and what is free.
  ///
  /// - Throws: The exit where it will not fit.
  private func checkSpace(_ versions: [DumpRecord.Version]) throws {
    let fetched = versions.reduce(0) { $0 + ($1.length ?? 0) }
    // Unpacked a country has three to four times the bytes, and compiled about as many.
    let needed = fetched * 5
    var text = "\(versions.count) file(s)"
    let size = DumpFetcher.size
    if fetched > 0 { text += ", \(size(fetched)) to fetch, about \(size(needed)) of disk" }
    let free = FileSystem.freeBytes(at: fetcher.folder.path)
    if let free { text += "; \(size(free)) are free in \(fetcher.folder.path)" }
    guard let free, free < needed else {
      Diagnostics.report(.note, text)
      return
    }
    Diagnostics.report(.error, text)
    throw Exit.inputOutput.code
  }
}
