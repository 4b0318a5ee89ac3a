import Foundation
import PackagePlugin

/// Makes the words of `data/lexicon` a part of the program, compiled anew when a table changes.
@main
struct CompileLexicon: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let data = context.package.directoryURL.appending(path: "data")
    let folder = data.appending(path: "lexicon")
    let countries = data.appending(path: "countries.csv")
    let output = context.pluginWorkDirectoryURL.appending(path: "CompiledLexicons.swift")
    let tables =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "tsv" } ?? []
    return [
      .buildCommand(
        displayName: "Compiling the lexicon",
        executable: try context.tool(named: "lexicon-compiler").url,
        arguments: [output.path, countries.path, folder.path],
        inputFiles: tables.sorted { $0.path < $1.path } + [countries], outputFiles: [output])
    ]
  }
}
