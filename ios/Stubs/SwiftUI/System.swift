// Stand-in for what Apple's Foundation has and Linux's has not, for the app and its widgets. See Core.swift and Stubs/README.md.
// swift-format-ignore-file

extension URL { public static var applicationSupportDirectory: URL { URL(filePath: "/") } }
extension FileManager { public func containerURL(forSecurityApplicationGroupIdentifier: String) -> URL? { nil } }
