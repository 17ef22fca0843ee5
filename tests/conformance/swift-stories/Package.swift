// swift-tools-version:6.0
import PackageDescription

// The layer of bindings/swift on a library that holds the stories beside the core. What UniFFI
// hands from one crate to another must be one module in Swift, so the core is compiled anew here,
// with the stories in it.
let coreDir = Context.environment["TEND_CORE_DIR"] ?? ""
let library = ["-L\(coreDir)", "-ltend_bindings"]
var link: [LinkerSetting] = coreDir.isEmpty ? [] : [.unsafeFlags(library)]
#if os(Linux)
link.append(.unsafeFlags(["-use-ld=lld"]))
#endif

let package = Package(
    name: "Stories",
    platforms: [.macOS(.v14)],
    targets: [
        .target(name: "TendCoreFFI"),
        .target(name: "TendCore", dependencies: ["TendCoreFFI"], linkerSettings: link),
        .target(name: "Tend", dependencies: ["TendCore"]),
        // What the iOS app shows, so that its presentation is made of every screen of every story.
        .target(
            name: "TendKit", dependencies: ["Tend", "TendCore"],
            resources: [.copy("Catalog")]),
        .executableTarget(name: "Timed", dependencies: ["Tend", "TendCore"]),
        .testTarget(name: "StoriesTests", dependencies: ["Tend", "TendCore", "TendKit"]),
    ],
    swiftLanguageModes: [.v6]
)
