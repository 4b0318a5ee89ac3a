public import ArgumentParser
import Formats
public import Gazetteer
public import Text

extension CalendarDate: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) { self.init(iso: argument) }
}

extension Language: ExpressibleByArgument {}

extension ViewerStyle: ExpressibleByArgument {}

extension PlaceKind: ExpressibleByArgument {}

extension CountryCode: ExpressibleByArgument {
  /// Reads two letters of either case.
  public init?(argument: String) { self.init(argument.uppercased()) }
}
