internal import Synchronization

/// A value for every language, each made when it is first asked for.
///
/// A report in French never pays for the tables of English.
package final class PerLanguage<Value: Sendable>: Sendable {
  private let make: @Sendable (Language) -> Value
  private let made = Mutex<[Language: Value]>([:])

  package init(_ make: @escaping @Sendable (Language) -> Value) { self.make = make }

  package subscript(language: Language) -> Value {
    made.withLock { made in
      if let value = made[language] { return value }
      let value = make(language)
      made[language] = value
      return value
    }
  }
}
