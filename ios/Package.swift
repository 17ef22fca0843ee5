// swift-tools-version:6.0
import PackageDescription

let package = Package(
    name: "TendApp",
    defaultLocalization: "en",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [.library(name: "TendKit", targets: ["TendKit"])],
    dependencies: [.package(name: "Tend", path: "../bindings/swift")],
    targets: [
        // What the screens show and do, without SwiftUI: it runs and is tested on Linux too.
        .target(
            name: "TendKit", dependencies: [.product(name: "Tend", package: "Tend")],
            // Copied as it is, so that what Linux tests is what a phone reads.
            resources: [.copy("Resources/Localizable.xcstrings")]),
        .testTarget(
            name: "TendKitTests",
            dependencies: ["TendKit", .product(name: "Tend", package: "Tend")]),
    ],
    swiftLanguageModes: [.v6]
)
