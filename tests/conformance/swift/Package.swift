// swift-tools-version:6.0
import PackageDescription

// The library of tests re-links the core. It lies in TEND_CORE_DIR under the core's own name, so that the layer
// is tested as it is.
let package = Package(
    name: "Conformance",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "Tend", path: "../../../bindings/swift")],
    targets: [
        // Generated, like the core itself.
        .target(name: "TendConformanceFFI"),
        .target(
            name: "TendConformance",
            dependencies: ["TendConformanceFFI", .product(name: "Tend", package: "Tend")]),
        .executableTarget(
            name: "Timed", dependencies: [.product(name: "Tend", package: "Tend")]),
        .testTarget(
            name: "ConformanceTests",
            dependencies: ["TendConformance", .product(name: "Tend", package: "Tend")]),
    ],
    swiftLanguageModes: [.v6]
)
