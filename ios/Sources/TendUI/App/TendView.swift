import SwiftUI
import Tend
import TendKit

/// The whole app on an open journal: the first page, or the places.
public struct TendView: View {
    private let family: FamilyModel
    private let errands: Errands
    @State private var now = Date()
    @AppStorage("light") private var light = LightChoice.system
    @Environment(\.colorScheme) private var system

    /// - Parameter errands: Where taps outside of the app lead; see ``Errands``.
    public init(family: FamilyModel, errands: Errands) {
        self.family = family
        self.errands = errands
    }

    public var body: some View {
        let scheme = light.scheme(
            systemIsDark: system == .dark, isNight: family.isNight(at: now))
        let look = Look(scheme)
        Group {
            if family.family == nil {
                look.role.surface.ignoresSafeArea()
            } else if let child = family.child {
                // Another child is another screen, not the old one with new numbers.
                Places(family: family, child: child, errands: errands, light: $light).id(child)
            } else {
                FirstStart(family: family, errands: errands)
            }
        }
        .undoneByPhone(family)
        .environment(\.look, look)
        .environment(\.locale, family.say.locale)
        .tint(look.role.primary)
        .preferredColorScheme(preferred(scheme))
        .task { await family.follow() }
        .task {
            // The family's night begins and ends while the app is open.
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(60))
                now = Date()
            }
        }
    }

    /// Where the phone's own choice is followed there is none of ours.
    private func preferred(_ scheme: LightScheme) -> ColorScheme? {
        switch (light, scheme) {
        case (_, .night): .dark
        case (.light, _): .light
        case (.dark, _): .dark
        default: nil
        }
    }
}
