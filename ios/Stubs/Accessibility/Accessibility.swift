// Type-checking stand-in for Apple's Accessibility on Linux. See Stubs/README.md.
// swift-format-ignore-file
public enum AccessibilityNotification {
    public struct Announcement { public init(_ announcement: String) {}; public func post() {} }
}
