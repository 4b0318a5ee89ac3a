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
    .library(name: "Places", targets: ["Places"]),
    .library(name: "Claims", targets: ["Claims"]),
    .library(name: "Events", targets: ["Events"]),
    .library(name: "Formats", targets: ["Formats"]),
    .library(name: "GeoJSON", targets: ["GeoJSON"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // What everything stands on: the earth, tables, words, weights.
    .systemLibrary(name: "CProj", pkgConfig: "proj", providers: [.apt(["libproj-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "GeoJSON", swiftSettings: settings),
    .target(name: "DelimitedText", dependencies: ["GeoJSON"], swiftSettings: settings),
    .target(name: "Lexicon", dependencies: ["DelimitedText"], swiftSettings: settings),
    .target(
      name: "LexiconData", dependencies: ["Lexicon"], swiftSettings: settings,
      plugins: ["CompileLexicon"]),
    .target(
      name: "Geodesy", dependencies: ["CProj", "Lexicon", "LexiconData"], swiftSettings: settings),
    // Data of the program: the files of models/, read in place.
    .target(name: "CModels"),
    .target(name: "Learning", dependencies: ["CModels"], swiftSettings: settings),

    // The way of a report, each stage above the one before it.
    .target(
      name: "Gazetteer",
      dependencies: ["DelimitedText", "GeoJSON", "Geodesy", "Lexicon", "LexiconData"],
      resources: [
        .embedInCode("Countries/countries.csv"), .embedInCode("Countries/country-sets.csv"),
      ], swiftSettings: settings),
    .target(name: "Text", dependencies: ["Lexicon", "LexiconData"], swiftSettings: settings),
    .target(
      name: "Quantities", dependencies: ["Geodesy", "Learning", "Lexicon", "Text"],
      swiftSettings: settings),
    .target(
      name: "Distances", dependencies: ["Gazetteer", "Geodesy", "Quantities", "Text"],
      swiftSettings: settings),
    .target(
      name: "Places",
      dependencies: [
        "DelimitedText", "Distances", "Gazetteer", "Geodesy", "Learning", "Lexicon", "Quantities",
        "Text",
      ], swiftSettings: settings),
    .target(
      name: "Claims",
      dependencies: [
        "Distances", "Gazetteer", "Geodesy", "Learning", "Lexicon", "Places", "Quantities", "Text",
      ], swiftSettings: settings),
    .target(
      name: "Events",
      dependencies: [
        "Claims", "DelimitedText", "Distances", "Gazetteer", "Geodesy", "Learning", "Lexicon",
        "Places", "Quantities", "Text",
      ], swiftSettings: settings),
    .target(
      name: "Formats",
      dependencies: [
        "Claims", "DelimitedText", "Distances", "Events", "Gazetteer", "GeoJSON", "Geodesy",
        "Places", "Quantities", "Text",
      ], swiftSettings: settings),
    .target(name: "GeoPackage", dependencies: ["CSQLite", "GeoJSON"], swiftSettings: settings),
    // The kinds of files that reports come in.
    .target(
      name: "Documents",
      dependencies: ["CExpat", "CGumbo", "DelimitedText", "GeoJSON", "Lexicon", "Text"],
      swiftSettings: settings),
    .target(
      name: "MapPreview",
      dependencies: [
        "Claims", "Distances", "Events", "Formats", "Gazetteer", "GeoJSON", "Geodesy", "Places",
        "Quantities", "Text",
      ],
      resources: [.embedInCode("Assets")], swiftSettings: settings),
    .executableTarget(
      name: "geomap",
      dependencies: [
        "Claims", "DelimitedText", "Distances", "Documents", "Events", "Formats", "Gazetteer",
        "GeoJSON", "GeoPackage", "Geodesy", "Lexicon", "LexiconData", "MapPreview", "Places",
        "Quantities", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // The build and training; never part of the product.
    .executableTarget(
      name: "lexicon-compiler", dependencies: ["Lexicon"],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .plugin(
      name: "CompileLexicon", capability: .buildTool(), dependencies: ["lexicon-compiler"]),
    .executableTarget(
      name: "training-features",
      dependencies: [
        "Claims", "Distances", "Learning", "Quantities", "Events", "Gazetteer", "Geodesy", "Places",
        "Text",
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .target(
      name: "ReadingSupport",
      dependencies: ["Gazetteer", "Geodesy", "Places", "Quantities", "TestSupport", "Text"],
      path: "Tests/ReadingSupport", swiftSettings: settings),
    .testTarget(
      name: "GeodesyTests", dependencies: ["Geodesy", "TestSupport"],
      resources: [.copy("Data")], swiftSettings: settings),
    .testTarget(
      name: "LexiconTests", dependencies: ["Lexicon", "Quantities", "Text", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LearningTests", dependencies: ["Learning", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "GazetteerTests",
      dependencies: ["DelimitedText", "Gazetteer", "Geodesy", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "GeoJSONTests", dependencies: ["GeoJSON", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "GeoPackageTests", dependencies: ["CSQLite", "GeoJSON", "GeoPackage", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "QuantitiesTests",
      dependencies: ["Gazetteer", "Geodesy", "Lexicon", "Quantities", "Text", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PlacesTests",
      dependencies: [
        "DelimitedText", "Distances", "Gazetteer", "Geodesy", "Learning", "Lexicon", "Places",
        "Quantities", "Text", "ReadingSupport", "TestSupport",
      ], swiftSettings: settings),
    .testTarget(
      name: "ClaimsTests",
      dependencies: [
        "Claims", "Distances", "Events", "Gazetteer", "GeoJSON", "Geodesy", "Learning", "Places",
        "Quantities", "Text", "ReadingSupport", "TestSupport",
      ], swiftSettings: settings),
    .testTarget(
      name: "EventsTests",
      dependencies: [
        "Claims", "DelimitedText", "Distances", "Events", "Gazetteer", "Geodesy", "Learning",
        "Places", "Quantities", "Text", "ReadingSupport", "TestSupport",
      ],
      exclude: ["Corpus"],
      swiftSettings: settings),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "GeoJSON", "Text", "TestSupport"],
      exclude: ["Pages"], swiftSettings: settings),
    .testTarget(
      name: "FormatsTests",
      dependencies: [
        "Claims", "DelimitedText", "Distances", "Events", "Formats", "Gazetteer", "GeoJSON",
        "Geodesy", "Places", "Quantities", "Text", "ReadingSupport", "TestSupport",
      ], swiftSettings: settings),
    .testTarget(
      name: "MapPreviewTests",
      dependencies: [
        "Claims", "Distances", "Events", "Formats", "Gazetteer", "GeoJSON", "Geodesy",
        "MapPreview", "Places", "Quantities", "Text", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "geomapTests",
      dependencies: ["Gazetteer", "GeoJSON", "Quantities", "Text", "TestSupport", "geomap"],
      resources: [.copy("Data")], swiftSettings: settings),
  ]
)
