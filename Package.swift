// swift-tools-version: 6.2
import PackageDescription

/// One list for every target of ours, so that a rule holds everywhere or nowhere.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "geomap",
  products: [
    .executable(name: "geomap", targets: ["geomap"]),
    .library(name: "Geodesy", targets: ["Geodesy"]),
    .library(name: "Gazetteer", targets: ["Gazetteer"]),
    .library(name: "NewsText", targets: ["NewsText"]),
    .library(name: "GeoJSON", targets: ["GeoJSON"]),
    .library(name: "EventMapper", targets: ["EventMapper"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CProj", pkgConfig: "proj", providers: [.apt(["libproj-dev"])]),
    .target(name: "Geodesy", dependencies: ["CProj"], swiftSettings: settings),
    .target(
      name: "Gazetteer", dependencies: ["Geodesy"],
      resources: [.embedInCode("Countries/countries.csv")], swiftSettings: settings),
    // Data of the program: the files of models/, read in place.
    .target(name: "CModels"),
    .target(name: "Learning", dependencies: ["CModels"], swiftSettings: settings),
    .target(
      name: "NewsText", dependencies: ["Gazetteer", "Geodesy", "Learning"], swiftSettings: settings),
    .target(name: "GeoJSON", swiftSettings: settings),
    .target(
      name: "EventMapper",
      dependencies: ["Gazetteer", "GeoJSON", "Geodesy", "Learning", "NewsText"],
      swiftSettings: settings),
    .target(
      name: "MapPreview",
      dependencies: ["EventMapper", "Gazetteer", "GeoJSON", "Geodesy", "NewsText"],
      resources: [.embedInCode("Assets")], swiftSettings: settings),
    .executableTarget(
      name: "geomap",
      dependencies: [
        "EventMapper", "Gazetteer", "GeoJSON", "Geodesy", "MapPreview", "NewsText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    // What the programs of training/ see of a text; never part of the product.
    .executableTarget(
      name: "training-features",
      dependencies: ["EventMapper", "Gazetteer", "Geodesy", "NewsText"],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "GeodesyTests", dependencies: ["Geodesy", "TestSupport"],
      resources: [.copy("Data")], swiftSettings: settings),
    .testTarget(
      name: "GazetteerTests", dependencies: ["Gazetteer", "Geodesy", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "NewsTextTests", dependencies: ["Gazetteer", "Geodesy", "NewsText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LearningTests", dependencies: ["Learning", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "GeoJSONTests", dependencies: ["GeoJSON", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "EventMapperTests",
      dependencies: [
        "EventMapper", "Gazetteer", "GeoJSON", "Geodesy", "Learning", "NewsText", "TestSupport",
      ],
      exclude: ["Events/Corpus"],
      swiftSettings: settings),
    .testTarget(
      name: "MapPreviewTests",
      dependencies: [
        "EventMapper", "Gazetteer", "GeoJSON", "Geodesy", "MapPreview", "NewsText", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "geomapTests", dependencies: ["GeoJSON", "NewsText", "TestSupport", "geomap"],
      resources: [.copy("Data")], swiftSettings: settings),
  ]
)
