// Type-checking stand-in for Apple's UIKit on Linux. See Stubs/README.md.
// swift-format-ignore-file
import Foundation

@MainActor open class UIApplication {
    public static let shared = UIApplication()
    init() {}
    open var isIdleTimerDisabled: Bool { get { false } set {} }
    open var connectedScenes: Set<UIScene> { [] }
}
@MainActor open class UIScene: Hashable {
    init() {}
    public nonisolated static func == (a: UIScene, b: UIScene) -> Bool { a === b }
    public nonisolated func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
@MainActor open class UIWindowScene: UIScene {}
@MainActor open class UIViewController { public init() {} }
@MainActor open class UIWindow {
    public struct Level: Equatable, Sendable { public static let normal = Self(), statusBar = Self(), alert = Self() }
    public init(windowScene: UIWindowScene) {}
    open var windowLevel = Level.normal
    open var rootViewController: UIViewController?
    open var isHidden = true
    open var accessibilityViewIsModal = false
}
