import SwiftUI
import TendKit

/// Nothing but paper: while the journal opens, and over the app in the list of apps.
public struct CoverView: View {
    public init() {}

    public var body: some View {
        InChosenLight { look in
            look.role.surface
                .overlay {
                    Image(systemName: Hue.sleep.symbol)
                        .font(.system(size: 40))
                        .foregroundStyle(look.role.onSurfaceVariant)
                        .accessibilityHidden(true)
                }
                .ignoresSafeArea()
        }
    }
}

/// The same, with a way in when the phone did not recognise the parent.
public struct LockView: View {
    private let lock: AppLock
    private let say: Words

    public init(lock: AppLock, say: Words) {
        self.lock = lock
        self.say = say
    }

    public var body: some View {
        CoverView()
            .safeAreaInset(edge: .bottom) {
                if lock.locked, !lock.covered {
                    InChosenLight { _ in
                        MainButton(words: say("outside_unlock")) { await lock.ask() }
                            .padding(Space.margin)
                    }
                }
            }
    }
}
