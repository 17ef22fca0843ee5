import SwiftUI
import TendKit

/// What stands before or over the journal, in the light the parent chose: the phone may be light
/// where a parent wants night.
struct InChosenLight<Content: View>: View {
    private let content: (Look) -> Content
    @AppStorage(LightChoice.key) private var light = LightChoice.system
    @AppStorage(NightHours.key) private var hours = ""
    @Environment(\.colorScheme) private var system

    init(@ViewBuilder content: @escaping (Look) -> Content) {
        self.content = content
    }

    var body: some View {
        let isNight = NightHours(kept: hours)?.holds(Date()) ?? false
        let look = Look(light: light, system: system, isNight: isNight)
        content(look)
            .foregroundStyle(look.role.onSurface)
            .tint(look.role.primary)
            .environment(\.look, look)
    }
}
