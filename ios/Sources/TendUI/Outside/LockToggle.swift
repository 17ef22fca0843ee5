import SwiftUI
import TendKit

/// Whether the app asks who is there: kept on this phone, in the settings.
struct LockToggle: View {
    let say: Words
    @AppStorage(AppLock.key) private var on = false

    var body: some View {
        VStack(alignment: .leading, spacing: Space.xs) {
            Toggle(say("privacy_lock"), isOn: $on).frame(minHeight: Touch.min).dimmedAtNight()
            Prose(say("privacy_lock_detail"), .detail, soft: true)
        }
    }
}
