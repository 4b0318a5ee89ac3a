// swift-tools-version: 6.2
import PackageDescription

// Apart from the project's own package: it needs Foundation, and nobody but Scripts/train-toponyms runs it.
let package = Package(
  name: "toponym-features",
  dependencies: [.package(name: "geomap", path: "../..")],
  targets: [
    .executableTarget(
      name: "toponym-features",
      dependencies: [
        .product(name: "EventMapper", package: "geomap"),
        .product(name: "Gazetteer", package: "geomap"),
        .product(name: "NewsText", package: "geomap"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
