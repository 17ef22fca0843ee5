import Foundation
import LocalAuthentication
import TendKit

/// Face ID, Touch ID, or the code of the phone.
enum Recognition {
    /// The phone has a code, or more than that.
    @MainActor static var isThere: Bool {
        LAContext().canEvaluatePolicy(.deviceOwnerAuthentication, error: nil)
    }

    @MainActor static func ask(_ say: Words) async -> Bool {
        // A phone without a code keeps nobody out, and must not keep its owner out either. The
        // settings say so.
        guard isThere else { return true }
        let asked = try? await LAContext().evaluatePolicy(
            .deviceOwnerAuthentication, localizedReason: say("app_lock_why"))
        return asked ?? false
    }
}
