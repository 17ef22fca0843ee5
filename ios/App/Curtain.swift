import SwiftUI
import TendKit
import TendUI
import UIKit

/// What stands over the whole app, sheets included, while it is locked or not in front: a window of
/// its own above the others. What lies below keeps its state, so that no half-written entry is lost.
@MainActor final class Curtain {
    private var windows: [UIWindow] = []

    /// Draws it or opens it, as the lock says.
    func follow(_ lock: AppLock, say: Words) {
        guard lock.hides else {
            for window in windows { window.isHidden = true }
            windows = []
            return
        }
        guard windows.isEmpty else { return }
        windows = UIApplication.shared.connectedScenes.compactMap { scene in
            (scene as? UIWindowScene).map { window(over: $0, lock: lock, say: say) }
        }
    }

    private func window(over scene: UIWindowScene, lock: AppLock, say: Words) -> UIWindow {
        let window = UIWindow(windowScene: scene)
        window.windowLevel = .alert
        window.rootViewController = UIHostingController(rootView: LockView(lock: lock, say: say))
        window.accessibilityViewIsModal = true
        window.isHidden = false
        return window
    }
}
