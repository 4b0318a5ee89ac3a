/// The files of a run: folders opened up, no file twice.
///
///     let files = ReportFiles(["reports", "a.txt"], format: .text)
///     for warning in files.warnings { Diagnostics.report(warning) }
///     var feed = ReportFeed(files.entries, format: .text)
///
/// Of two names for one file, by a link or by naming it twice, the first counts. What is in a folder and no file is
/// passed over, and said; a folder that cannot be read is an entry that is refused.
struct ReportFiles {
  /// What a run meets, in order.
  enum Entry: Sendable {
    /// `id` names the report of a text: the last part of its path, and as much before it as tells it from others.
    case file(InputFile, id: String)
    case fault(FileError)
  }

  /// Something to say before the first report.
  struct Warning {
    let file: String
    let message: String
  }

  private(set) var entries: [Entry] = []
  private(set) var warnings: [Warning] = []
  /// Whether a folder was among the inputs.
  private(set) var hasFolder = false
  private let format: InputFormat
  private var files: [InputFile] = []
  /// The first name of each file.
  private var names: [FileIdentity: String] = [:]
  /// The first name of each folder.
  private var folders: [FileIdentity: String] = [:]

  /// - Parameters:
  ///   - inputs: Files and folders as the user named them; `-` is standard input.
  ///   - format: Which files of a folder are meant.
  init(_ inputs: [String], format: InputFormat) {
    self.format = format
    for input in inputs {
      let file = InputFile(argument: input)
      if file.name != "-", FileStatus(file)?.kind == .folder {
        hasFolder = true
        open(file)
      } else {
        add(file)
      }
    }
    let ids = Self.ids(of: files)
    var number = 0
    entries = entries.map { entry in
      guard case .file(let file, _) = entry else { return entry }
      defer { number += 1 }
      return .file(file, id: ids[number])
    }
  }

  /// Every file that will be read, with what it is.
  var identities: [(file: InputFile, identity: FileIdentity?)] {
    files.map { file in
      (file, file.name == "-" ? FileIdentity(descriptor: 0) : FileIdentity(file))
    }
  }

  /// The files, with standard input as `-`.
  var inputs: [InputFile] { files }

  private mutating func add(_ file: InputFile) {
    let identity = file.name == "-" ? FileIdentity(descriptor: 0) : FileIdentity(file)
    // What is not there is refused when it is read, once for each time that it was named.
    if let identity, case .file = identity {
      if let first = names[identity] {
        let words = first == file.name ? "is named twice" : "is the same file as \(first)"
        warnings.append(Warning(file: file.name, message: "\(words), and read once"))
        return
      }
      names[identity] = file.name
    }
    files.append(file)
    entries.append(.file(file, id: ""))
  }

  /// Adds the reports of a folder and of the folders in it; the folder itself, which is refused, where there is none.
  private mutating func open(_ folder: InputFile) {
    let (before, told) = (entries.count, warnings.count)
    addContents(of: folder)
    if entries.count == before, warnings.count == told {
      entries.append(.fault(.emptyFolder(folder.name, of: format.endings)))
    }
  }

  private mutating func addContents(of folder: InputFile) {
    if let identity = FileIdentity(folder) {
      if let first = folders[identity] {
        warnings.append(
          Warning(file: folder.name, message: "is the same folder as \(first), and read once"))
        return
      }
      folders[identity] = folder.name
    }
    do {
      for name in try FileSystem.names(in: folder) {
        let file = folder.file(named: name)
        let isNamed = format.names(name)
        switch FileStatus(file)?.kind {
        case .folder: addContents(of: file)
        case _ where !isNamed: break
        // A link that leads nowhere is refused as a file that is not there.
        case .file, nil: add(file)
        case .some(let kind):
          warnings.append(
            Warning(file: file.name, message: "is \(kind.words), and passed over"))
        }
      }
    } catch {
      entries.append(.fault(error))
    }
  }

  /// Returns the last part of each path, with as many parts before it as tell those of one name apart.
  private static func ids(of files: [InputFile]) -> [String] {
    let parts = files.map { $0.name.split(separator: "/") }
    var ids = zip(files, parts).map { file, parts in
      file.name == "-" ? "stdin" : parts.last.map(String.init) ?? file.name
    }
    var groups: [String: [Int]] = [:]
    for (number, id) in ids.enumerated() { groups[id, default: []].append(number) }
    for group in groups.values where group.count > 1 {
      var depth = 1
      let deepest = group.map { parts[$0].count }.max() ?? 1
      repeat {
        depth += 1
        for number in group { ids[number] = parts[number].suffix(depth).joined(separator: "/") }
      } while Set(group.map { ids[$0] }).count < group.count && depth < deepest
    }
    return ids
  }
}

extension InputFormat {
  /// Whether a file of a folder is meant, by how its name ends, in capitals or not.
  fileprivate func names(_ name: [UInt8]) -> Bool {
    endings.contains { ending in
      name.count >= ending.utf8.count
        && zip(name.suffix(ending.utf8.count), ending.utf8).allSatisfy { byte, letter in
          (0x41...0x5A).contains(byte) ? byte + 0x20 == letter : byte == letter
        }
    }
  }
}
