internal import CSQLite
internal import GeoJSON

/// A file of SQLite that is being written.
///
/// Unsafe because the library is C: a handle is used between its opening and its end alone, and texts and blobs are copied
/// by the library before a call returns (`SQLITE_TRANSIENT`).
@safe final class Database {
  private var handle: OpaquePointer?

  /// Opens a file that is empty or not there.
  ///
  /// Nobody else may write it: it is neither locked nor has it a journal, for what is broken off is thrown away.
  init(path: String) throws(GeoPackageError) {
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let status = unsafe sqlite3_open_v2(path, &handle, flags, "unix-none")
    guard status == SQLITE_OK else {
      let error = unsafe Self.error(status, handle)
      unsafe sqlite3_close_v2(handle)
      unsafe handle = nil
      throw error
    }
    try run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8000")
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Runs statements without values.
  func run(_ statements: String) throws(GeoPackageError) {
    let status = unsafe sqlite3_exec(handle, statements, nil, nil, nil)
    guard status == SQLITE_OK else { throw unsafe Self.error(status, handle) }
  }

  /// Prepares a statement that is run many times.
  func statement(_ text: String) throws(GeoPackageError) -> Statement {
    var prepared: OpaquePointer?
    let status = unsafe sqlite3_prepare_v2(handle, text, -1, &prepared, nil)
    guard status == SQLITE_OK, let prepared = unsafe prepared else {
      throw unsafe Self.error(status, handle)
    }
    return unsafe Statement(prepared, of: self)
  }

  fileprivate func error(_ status: Int32) -> GeoPackageError { unsafe Self.error(status, handle) }

  private static func error(_ status: Int32, _ handle: OpaquePointer?) -> GeoPackageError {
    let words = unsafe handle.map { unsafe String(cString: sqlite3_errmsg($0)) }
    return GeoPackageError(reason: words ?? "SQLite is out of memory", code: Int(status))
  }
}

/// A statement with places for values.
@safe final class Statement {
  /// What may stand at a place.
  enum Value {
    case plain(FeatureRow.Value)
    case blob([UInt8])
  }

  private let handle: OpaquePointer
  /// Kept, for a statement ends before its database.
  private let database: Database

  fileprivate init(_ handle: OpaquePointer, of database: Database) {
    unsafe self.handle = unsafe handle
    self.database = database
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Runs it with values at its places, from the first.
  func run(_ values: some Collection<Value>) throws(GeoPackageError) {
    for (index, value) in values.enumerated() {
      let status = bind(value, at: Int32(index + 1))
      guard status == SQLITE_OK else { throw database.error(status) }
    }
    let status = unsafe sqlite3_step(handle)
    guard status == SQLITE_DONE else { throw database.error(status) }
    unsafe sqlite3_reset(handle)
  }

  /// > Reference: `SQLITE_TRANSIENT` of sqlite3.h, a cast that Swift cannot import.
  private static var copied: sqlite3_destructor_type? {
    unsafe unsafeBitCast(-1, to: sqlite3_destructor_type?.self)
  }

  private func bind(_ value: Value, at index: Int32) -> Int32 {
    switch value {
    case .plain(.null): return unsafe sqlite3_bind_null(handle, index)
    case .plain(.integer(let number)):
      return unsafe sqlite3_bind_int64(handle, index, Int64(number))
    case .plain(.number(let number)): return unsafe sqlite3_bind_double(handle, index, number)
    case .plain(.text(let text)):
      // For many readers a text ends at a NUL.
      let bytes = text.utf8.filter { $0 != 0 }
      return unsafe bytes.withUnsafeBytes { buffer in
        unsafe sqlite3_bind_text64(
          handle, index, buffer.baseAddress?.assumingMemoryBound(to: CChar.self) ?? Self.nothing,
          UInt64(buffer.count), Self.copied, UInt8(SQLITE_UTF8))
      }
    case .blob(let bytes):
      return unsafe bytes.withUnsafeBytes { buffer in
        unsafe sqlite3_bind_blob64(
          handle, index, buffer.baseAddress, UInt64(buffer.count), Self.copied)
      }
    }
  }

  /// An empty text is not a null.
  private static var nothing: UnsafePointer<CChar> {
    unsafe UnsafeRawPointer(nothingBytes.utf8Start).assumingMemoryBound(to: CChar.self)
  }
  private static let nothingBytes: StaticString = ""
}
