public import ArgumentParser
public import Distances
import Formats
public import Gazetteer
public import Text

extension CalendarDate: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) { self.init(iso: argument) }
}

extension Language: ExpressibleByArgument {}

extension ReasonLanguage: ExpressibleByArgument {}

extension ViewerStyle: ExpressibleByArgument {}

extension PlaceKind: ExpressibleByArgument {}

extension CountryCode: ExpressibleByArgument {
  /// Reads two letters of either case, or a country's name.
  public init?(argument: String) {
    if let country = Country(named: argument) {
      self = country.code
    } else if argument.utf8.count == 2, let code = CountryCode(argument.uppercased()) {
      self = code
    } else {
      return nil
    }
  }
}
