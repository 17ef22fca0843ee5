// swift-tools-version:6.0
import PackageDescription

// On Linux, modules that stand in for Apple's let the views be type-checked; see Stubs/README.md.
#if os(Linux)
let apple: [Target] = [
    .target(name: "UniformTypeIdentifiers", path: "Stubs/UniformTypeIdentifiers"),
    .target(name: "UIKit", path: "Stubs/UIKit"),
    .target(name: "Accessibility", path: "Stubs/Accessibility"),
    .target(
        name: "SwiftUI", dependencies: ["UIKit", "UniformTypeIdentifiers"], path: "Stubs/SwiftUI"),
    .target(name: "Charts", dependencies: ["SwiftUI"], path: "Stubs/Charts"),
    .target(name: "ActivityKit", path: "Stubs/ActivityKit"),
    .target(name: "AppIntents", dependencies: ["SwiftUI"], path: "Stubs/AppIntents"),
    .target(
        name: "WidgetKit", dependencies: ["ActivityKit", "AppIntents", "SwiftUI"],
        path: "Stubs/WidgetKit"),
    .target(name: "LocalAuthentication", path: "Stubs/LocalAuthentication"),
]
#else
let apple: [Target] = []
#endif

let package = Package(
    name: "TendApp",
    defaultLocalization: "en",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [
        .library(name: "TendKit", targets: ["TendKit"]),
        .library(name: "TendUI", targets: ["TendUI"]),
    ],
    dependencies: [.package(name: "Tend", path: "../bindings/swift")],
    targets: apple + [
        // What the screens show and do, without SwiftUI: it runs and is tested on Linux too.
        .target(
            name: "TendKit", dependencies: [.product(name: "Tend", package: "Tend")],
            // Copied as it is, so that what Linux tests is what a phone reads: the folder, since Xcode
            // compiles a catalog that it is given by name, and under another name than `Resources`,
            // which a bundle of iOS cannot hold.
            resources: [.copy("Catalog")]),
        .target(
            name: "TendUI",
            dependencies: ["TendKit", .product(name: "Tend", package: "Tend")]
                + apple.map { .byName(name: $0.name) }),
        .testTarget(
            name: "TendKitTests",
            dependencies: ["TendKit", .product(name: "Tend", package: "Tend")]),
    ],
    swiftLanguageModes: [.v6]
)
