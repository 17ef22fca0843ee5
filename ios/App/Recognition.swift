import Foundation
import LocalAuthentication
import TendKit

/// Face ID, Touch ID, or the code of the phone.
enum Recognition {
    @MainActor static func ask(_ say: Words) async -> Bool {
        let context = LAContext()
        var error: NSError?
        guard context.canEvaluatePolicy(.deviceOwnerAuthentication, error: &error) else {
            // A phone without a code keeps nobody out, and must not keep its owner out either.
            return true
        }
        let asked = try? await context.evaluatePolicy(
            .deviceOwnerAuthentication, localizedReason: say("app_lock_why"))
        return asked ?? false
    }
}
