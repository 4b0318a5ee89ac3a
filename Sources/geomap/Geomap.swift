import ArgumentParser

@main
struct Geomap: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "geomap",
    abstract: "Read news reports, map their events, check their stated distances.",
    usage: """
      geomap map report.txt --date 2023-11-14 -o out/events.geojson
      geomap check report.txt
      geomap lookup Kidal
      """,
    discussion: """
      Works offline; only 'gazetteer get' and 'gazetteer update' touch the network. Results go to standard output, everything else to standard error.

      Exit status: 0 done; 1 lookup found nothing, check found a fault; 2 an input was refused (the \
      rest is still written); 64 usage; 66 no such input; 69 no gazetteer; 70 an internal fault; 74 \
      input or output failed.
      """,
    version: version,
    subcommands: [
      Map.self, Check.self, Lookup.self, DistanceCommand.self, Mentions.self, Places.self,
      Publishers.self, GazetteerCommand.self,
    ]
  )

  static func main() {
    FileSystem.ignoreClosedPipes()
    InternalFault.install()
    do {
      try checkCommand(CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot(SignedArguments.shielded(CommandLine.arguments.dropFirst()))
      do {
        try command.run()
      } catch let error as ValidationError {
        refuse(error, of: type(of: command))
      }
    } catch let error as FileError {
      // A reader that has seen enough is no failure: `geomap map … | head`.
      if error.code != .closedPipe { Diagnostics.report(error) }
      exit(withError: error.exit.code)
    } catch {
      exit(telling: error)
    }
  }

  /// Ends the run as ArgumentParser does, but a message quotes no control character.
  private static func exit(telling error: any Error) -> Never {
    let code = exitCode(for: error)
    // Help and version are results, and hold nothing of the user's.
    guard code != .success else { exit(withError: error) }
    let message = fullMessage(for: error)
    if !message.isEmpty { StandardError.write(message + "\n") }
    exit(withError: code)
  }

  /// Ends the program as ArgumentParser does for a value that it refuses itself: with the usage of the command.
  private static func refuse(_ error: ValidationError, of command: any ParsableCommand.Type)
    -> Never
  {
    let name = names(of: command, under: Self.self).joined(separator: " ")
    let usage = usageString(for: command).replacing("\n", with: "\n       ")
    StandardError.write(
      """
      Error: \(error.message)
      Usage: \(usage)
        See '\(name) --help' for more information.

      """)
    exit(withError: Exit.usage.code)
  }

  /// Returns the words that call a command: `geomap`, `gazetteer`, `build`; only `geomap` for none.
  private static func names(
    of command: any ParsableCommand.Type, under parent: any ParsableCommand.Type
  ) -> [String] {
    for child in parent.configuration.subcommands {
      if child == command { return [parent._commandName, child._commandName] }
      let names = names(of: command, under: child)
      if names.count > 1 { return [parent._commandName] + names }
    }
    return [parent._commandName]
  }

  /// Names the commands where the first word is none: ArgumentParser calls all words unexpected.
  private static func checkCommand(_ word: String?) throws {
    guard let word, !word.hasPrefix("-"), word != "help",
      !configuration.subcommands.contains(where: { $0._commandName == word })
    else { return }
    let names = configuration.subcommands.map { $0._commandName }
    throw ValidationError(
      "There is no command '\(word)'; the commands are \(names.joined(separator: ", ")).")
  }
}
