internal import Synchronization

/// A value for every language, each made when it is first asked for.
///
/// A report in French never pays for the tables of English. Asking takes no lock, for tables of words are asked
/// for every token; two threads that ask first may both make the value, and one of them is kept.
package final class PerLanguage<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private final class Place: Sendable {
    let box = AtomicLazyReference<Box>()
  }

  private let places = Dictionary(uniqueKeysWithValues: Language.all.map { ($0, Place()) })
  private let make: @Sendable (Language) -> Value

  package init(_ make: @escaping @Sendable (Language) -> Value) { self.make = make }

  package subscript(language: Language) -> Value {
    guard let place = places[language] else { return make(language) }
    return (place.box.load() ?? place.box.storeIfNil(Box(make(language)))).value
  }
}
