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
    public enum ActivationState: Int, Sendable { case unattached = -1, foregroundActive, foregroundInactive, background }
    init() {}
    open var activationState: ActivationState { .foregroundActive }
    public nonisolated static func == (a: UIScene, b: UIScene) -> Bool { a === b }
    public nonisolated func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
@MainActor open class UIWindowScene: UIScene { open var keyWindow: UIWindow? { nil } }
@MainActor open class UIView { public init() {}; open var bounds: CGRect { get { .zero } set {} } }
@MainActor open class UIViewController {
    public init() {}
    open var view: UIView!
    open var presentedViewController: UIViewController? { nil }
    open var popoverPresentationController: UIPopoverPresentationController? { nil }
    open func present(_ controller: UIViewController, animated: Bool, completion: (() -> Void)? = nil) {}
}
@MainActor open class UIPopoverPresentationController { init() {}; open var sourceView: UIView?; open var sourceRect = CGRect.zero }
@MainActor open class UIActivity { public struct ActivityType: Hashable, Sendable { public init(rawValue: String) {} } }
@MainActor open class UIActivityViewController: UIViewController {
    public typealias CompletionWithItemsHandler = (UIActivity.ActivityType?, Bool, [Any]?, (any Error)?) -> Void
    public init(activityItems: [Any], applicationActivities: [UIActivity]?) { super.init() }
    open var completionWithItemsHandler: CompletionWithItemsHandler?
}
@MainActor open class UIWindow: UIView {
    public struct Level: Equatable, Sendable { public static let normal = Self(), statusBar = Self(), alert = Self() }
    public init(windowScene: UIWindowScene) { super.init() }
    open var windowLevel = Level.normal
    open var rootViewController: UIViewController?
    open var isHidden = true
    open var accessibilityViewIsModal = false
}
