// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "geomap-benchmarks",
  dependencies: [.package(name: "geomap", path: "..")],
  targets: [
    .executableTarget(
      name: "GazetteerBenchmark",
      dependencies: [
        .product(name: "Gazetteer", package: "geomap"),
        .product(name: "Geodesy", package: "geomap"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
      ])
  ]
)
