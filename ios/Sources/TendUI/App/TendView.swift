import SwiftUI
import Tend
import TendKit

/// The whole app on an open journal: four places in a tab bar, and the way back in each.
public struct TendView: View {
    @State private var family: FamilyModel
    @SceneStorage("route") private var kept = ""
    @State private var route = Route()
    @AppStorage("light") private var light = Light.system
    @Environment(\.colorScheme) private var system

    public init(journal: TendJournal, words: Words, hours12: Bool) {
        _family = State(
            initialValue: FamilyModel(journal: journal, words: words, hours12: hours12))
    }

    public var body: some View {
        let look = Look(light: light, system: system)
        Group {
            if family.family == nil {
                look.role.surface.ignoresSafeArea()
            } else if let child = family.child {
                Places(family: family, child: child, route: $route)
            } else {
                FirstStart(family: family)
            }
        }
        .environment(\.look, look)
        .tint(look.role.primary)
        .preferredColorScheme(look.night ? .dark : nil)
        .task { await family.follow() }
        .onAppear { route = Route(kept: kept) }
        .onChange(of: route) { _, route in kept = route.kept }
    }
}

private struct Places: View {
    let family: FamilyModel
    let child: ChildId
    @Binding var route: Route

    var body: some View {
        TabView(selection: $route.tab) {
            place(.today) {
                TodayPlace(family: family, child: child) { next in
                    if next == .massage { route.tab = .massage }
                }
            }
            place(.journal) { JournalPlace(family: family, child: child) { _ in } }
        }
        // Another child is another screen, not the old one with new numbers.
        .id(child)
    }

    private func place<Content: View>(
        _ tab: Tab, @ViewBuilder content: () -> Content
    ) -> some View {
        NavigationStack(path: $route[tab]) { content() }
            .tabItem {
                Image(systemName: tab.symbol)
                Text(verbatim: family.say(tab.name))
            }
            .tag(tab)
    }
}
