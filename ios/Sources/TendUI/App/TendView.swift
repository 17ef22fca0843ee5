import SwiftUI
import Tend
import TendKit

/// The whole app on an open journal: the first page, or the places.
public struct TendView: View {
    private let family: FamilyModel
    private let errands: Errands
    /// Above every screen: what comes in goes on, whatever is shown and however wide it is.
    @State private var exchange: ExchangeModel
    @State private var now = Date()
    @AppStorage(LightChoice.key) private var light = LightChoice.system
    @AppStorage(NightHours.key) private var hours = ""
    @Environment(\.colorScheme) private var system

    /// - Parameter errands: Where taps outside of the app lead; see ``Errands``.
    public init(family: FamilyModel, errands: Errands) {
        self.family = family
        self.errands = errands
        _exchange = State(initialValue: ExchangeModel(family: family))
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
                Places(
                    family: family, child: child, errands: errands, exchange: exchange,
                    light: $light
                )
                .id(child)
            } else {
                FirstStart(family: family, errands: errands, exchange: exchange)
            }
        }
        .undoneByPhone(family)
        .spoken(family)
        .environment(family)
        .environment(\.look, look)
        .environment(\.locale, family.say.locale)
        .tint(look.role.primary)
        .preferredColorScheme(preferred(scheme))
        .task { await family.follow() }
        .onChange(of: family.family?.settings) { _, settings in
            if let settings { hours = NightHours(settings).kept }
        }
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
