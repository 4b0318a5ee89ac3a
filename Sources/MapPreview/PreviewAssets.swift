/// The page's sources in `Assets/`, which the compiler puts into the program.
enum PreviewAssets {
  /// A text with places to fill in.
  struct Template {
    let bytes: [UInt8]

    /// Replaces the first `{{name}}`; a template without it is our own mistake.
    func replacing(_ name: String, with text: String) -> Self {
      replacing(name, with: Array(text.utf8))
    }

    func replacing(_ name: String, with text: [UInt8]) -> Self {
      let wanted = Array(name.utf8)
      var start = 0
      while start + wanted.count <= bytes.count,
        !bytes[start..<start + wanted.count].elementsEqual(wanted)
      { start += 1 }
      precondition(start + wanted.count <= bytes.count, "page.html has no \(name)")
      return Self(bytes: bytes[..<start] + text + bytes[(start + wanted.count)...])
    }
  }

  static var page: Template { Template(bytes: PackageResources.page_html) }

  static var style: [UInt8] { PackageResources.page_css }

  /// All scripts in the order in which they need each other, in one function of their own.
  static var script: [UInt8] {
    let parts = [
      PackageResources.words_js, PackageResources.symbols_js, PackageResources.projection_js,
      PackageResources.data_js, PackageResources.clusters_js, PackageResources.layers_js,
      PackageResources.map_js, PackageResources.list_js, PackageResources.distances_js,
      PackageResources.report_js, PackageResources.timeline_js, PackageResources.filters_js,
      PackageResources.exports_js, PackageResources.main_js,
    ]
    return Array("(() => {\n\"use strict\";\n".utf8) + parts.joined() + Array("})();\n".utf8)
  }
}
