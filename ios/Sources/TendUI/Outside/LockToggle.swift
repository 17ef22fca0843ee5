import SwiftUI
import TendKit

private struct PhoneAsksKey: EnvironmentKey {
    static let defaultValue: @MainActor @Sendable () -> Bool = { true }
}

extension EnvironmentValues {
    /// Whether the phone can ask who is there: it has a code. The app sets it; a preview has no phone.
    public var phoneAsks: @MainActor @Sendable () -> Bool {
        get { self[PhoneAsksKey.self] }
        set { self[PhoneAsksKey.self] = newValue }
    }
}

/// Whether the app asks who is there: kept on this phone, in the settings. A phone without a code
/// keeps nobody out, and that is said.
struct LockToggle: View {
    let say: Words
    @AppStorage(AppLock.key) private var on = false
    @Environment(\.phoneAsks) private var phoneAsks

    var body: some View {
        let asks = phoneAsks()
        VStack(alignment: .leading, spacing: Space.xs) {
            Toggle(say("privacy_lock"), isOn: $on).frame(minHeight: Touch.min).dimmedAtNight()
                .disabled(!asks && !on)
            Prose(
                say(asks ? "privacy_lock_detail" : "privacy_lock_no_code"), .detail, soft: true)
        }
    }
}
