import SwiftUI
import TendKit

/// Nothing but paper: while the journal opens, and over the app in the list of apps.
public struct CoverView: View {
    @Environment(\.colorScheme) private var system

    public init() {}

    public var body: some View {
        let look = Look(light: .system, system: system)
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

/// The same, with a way in when the phone did not recognise the parent.
public struct LockView: View {
    private let lock: AppLock
    private let say: Words
    @Environment(\.colorScheme) private var system

    public init(lock: AppLock, say: Words) {
        self.lock = lock
        self.say = say
    }

    public var body: some View {
        let look = Look(light: .system, system: system)
        CoverView()
            .safeAreaInset(edge: .bottom) {
                if lock.locked, !lock.covered {
                    Button {
                        Task { await lock.ask() }
                    } label: {
                        Text(verbatim: say("outside_unlock")).style(.subtitle)
                            .frame(maxWidth: .infinity, minHeight: 60)
                    }
                    .buttonStyle(.borderedProminent)
                    .padding(Space.margin)
                }
            }
            .tint(look.role.primary)
    }
}
