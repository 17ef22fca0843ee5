// Type-checking stand-in for Apple's LocalAuthentication on Linux. See Stubs/README.md.
// swift-format-ignore-file
import Foundation

public enum LAPolicy: Int, Sendable { case deviceOwnerAuthenticationWithBiometrics = 1, deviceOwnerAuthentication = 2 }
public struct LAError: Error { public enum Code: Int, Sendable { case authenticationFailed = -1, userCancel = -2, passcodeNotSet = -5 }; public let code: Code }
open class LAContext {
    public init() {}
    open var localizedCancelTitle: String?
    open func canEvaluatePolicy(_ policy: LAPolicy, error: UnsafeMutablePointer<NSError?>?) -> Bool { false }
    open func evaluatePolicy(_ policy: LAPolicy, localizedReason: String) async throws -> Bool { false }
}
