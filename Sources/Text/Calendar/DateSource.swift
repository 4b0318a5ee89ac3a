/// Where the day of a report is known from.
///
/// The raw value is the property `day_source`: a key with "date" in it holds a day, by our rules for every file.
public enum DateSource: String, CaseIterable, Hashable, Sendable {
  /// The command line, or the member of a JSON line.
  case given
  /// The header of the file.
  case header
  /// "BAMAKO, 19 mars 2024 (AFP) –".
  case dateline
  /// "Publié le 19 mars 2024", "Mis à jour le …".
  case published
  /// "[13/03/2024 08:12]" before a message.
  case stamp
  /// The column of a table that has the days of its events: `event_date`. An event whose words tell no day is of that one.
  case event
}
